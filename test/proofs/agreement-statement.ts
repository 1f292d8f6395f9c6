// What the statement says (语句一侧): scope of every verb, and every field as output and as operand, for one viewer, as
// columns of one query over all rows of a type.
import { Statement } from '../../src/graph/read/statement.ts';
import { Viewpoint } from '../../src/graph/read/viewpoint.ts';
import type { TypeMeta } from '../../src/model/meta.ts';
import type { PolicySet } from '../../src/policy/policy.ts';
import type { Principal } from '../../src/policy/principal.ts';
import type { Asked, ProofDatabase, Row } from './agreement-database.ts';
import { columnsOf, isRef, published, VERBS } from './agreement-types.ts';

/**
 * Columns `!verb` (scope of a row by its key), `!!verb` (of rows among many), `field`, `field#` (access code), `field=` (as
 * operand) and `field>` (may be followed).
 */
export function statementOf(set: PolicySet, viewer: Principal, meta: TypeMeta): Asked {
  const view = new Viewpoint(set, viewer, new Statement());
  const columns = VERBS[meta.name]!.flatMap(verb => [
    `(${view.scope(meta, 't', verb)}) is true as "!${verb}"`,
    `(${view.scopeOfMany(meta, 't', verb)}) is true as "!!${verb}"`,
  ]);
  for (const attribute of published(meta)) {
    const { name, column, kind } = attribute;
    const shown = view.shown(meta, attribute, 't', `t."${column}"`);
    const text = kind === 'day' ? '::text' : '';
    columns.push(`(${shown.sql})${text} as "${name}"`, `${shown.code ?? 'null'} as "${name}#"`);
    columns.push(`(${unlessRefused('null', () => view.operand(meta, attribute, 't', ''))})${text} as "${name}="`);
    columns.push(`(${unlessRefused('false', () => view.follow(meta, attribute, 't', ''))}) is true as "${name}>"`);
  }
  const plan = view.statement.finish(`select t.id, ${columns.join(',\n')} from ${meta.table} t`);
  const run = { principal: viewer, variables: {}, cursorKey: () => '' };
  return { text: plan.text, values: plan.binds.map(bind => bind(run)) };
}

function unlessRefused(otherwise: string, make: () => string): string {
  try {
    return make();
  } catch (error) {
    if ((error as { code?: string }).code !== 'FIELD_NOT_PERMITTED') throw error;
    return otherwise;
  }
}

/** Rows as memory holds them: attribute names, plain values, references as pointers. */
export async function rowsInMemory(database: ProofDatabase, meta: TypeMeta): Promise<Row[]> {
  const columns = columnsOf(meta).map(
    ({ name, column, kind }) => `t."${column}"${kind === 'day' ? '::text' : ''} as "${name}"`,
  );
  const rows = await database.ask({ text: `select ${columns.join(', ')} from ${meta.table} t order by t.id` });
  const refs = columnsOf(meta).filter(isRef);
  for (const row of rows) for (const { name } of refs) if (row[name] !== null) row[name] = { id: row[name] };
  return rows;
}
