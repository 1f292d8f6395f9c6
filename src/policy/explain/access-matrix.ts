// The permission matrix as lines (权限矩阵): one for each type, verb or field, role and rule that may grant it. The same
// rows as PERMISSIONS.md, for spreadsheets and for the graph. The policy is public.
import { PRINCIPAL_ROLE, type PrincipalRole } from '../../domain/vocabulary.ts';
import { allTypes, isPublished, type TypeMeta } from '../../model/meta.ts';
import { clearanceRows, type PolicySet, policyOf, type Row } from '../policy.ts';
import type { Sentence } from '../sentences.ts';
import { isOpen, tableOf } from './explain.ts';
import { conditionsOf } from './words.ts';

export interface MatrixRow {
  readonly type: string;
  /** A verb, or a field with its label; never both. */
  readonly verb: string | null;
  readonly field: string | null;
  readonly label: string | null;
  /** Null: whoever may read the row. */
  readonly role: PrincipalRole | null;
  readonly rule: string;
  readonly condition: Sentence;
  readonly access: 'FULL' | 'MASKED';
  readonly because: string | null;
}

const ALWAYS: Sentence = { zh: '全部', en: 'anywhere' };
const READERS: Sentence = { zh: '凡可读该行者', en: 'whoever may read the row' };

const byRole = (table: string, rows: readonly Row[]) =>
  rows.flatMap((row, index) => {
    const told = conditionsOf(row);
    const condition = told.zh === '' ? ALWAYS : told;
    const access = row.masked ? ('MASKED' as const) : ('FULL' as const);
    return row.roles.map(role => ({ role, rule: `${table}.${index}`, condition, access, because: row.because }));
  });

/** All lines, by type, then verbs, then fields, then in the order of the roles. */
export function accessMatrix(set: PolicySet): MatrixRow[] {
  const order = Object.keys(PRINCIPAL_ROLE);
  return allTypes()
    .flatMap(meta =>
      [...verbLines(set, meta), ...fieldLines(set, meta)].map(lines =>
        lines.sort((a, b) => order.indexOf(a.role ?? '') - order.indexOf(b.role ?? '')),
      ),
    )
    .flat();
}

const verbLines = (set: PolicySet, meta: TypeMeta): MatrixRow[][] =>
  [...policyOf(set, meta).verbs].map(([verb, rows]) =>
    byRole(`${meta.name}.${verb}`, rows).map(line => ({ type: meta.name, verb, field: null, label: null, ...line })),
  );

function fieldLines(set: PolicySet, meta: TypeMeta): MatrixRow[][] {
  const policy = policyOf(set, meta);
  return [...meta.attributes.values()].filter(isPublished).map(attribute => {
    const common = { type: meta.name, verb: null, field: attribute.name, label: attribute.label };
    if (isOpen(policy, attribute))
      return [
        { ...common, role: null, rule: `${meta.name}.PUBLIC`, condition: READERS, access: 'FULL', because: null },
      ];
    return byRole(`${meta.name}.${tableOf(policy, attribute)}`, clearanceRows(policy, attribute)).map(line => ({
      ...common,
      ...line,
    }));
  });
}
