// Rows that grant nothing new (多余的行): all they give, other rows of the same table give already; and clearances of roles
// that can read no row of the type.
import type { PrincipalRole } from '../../domain/vocabulary.ts';
import { isSlot, type Test } from '../condition.ts';
import type { PolicySet, Row } from '../policy.ts';
import { type AnalysisFinding, atRow, type Placed, placedRows } from './finding.ts';

const testsOf = (row: Row): Test[] => row.conditions.flatMap(({ tests }) => tests);
const keyOf = ({ attribute, operator, operand }: Test): string => JSON.stringify([attribute, operator, operand]);

/** Everybody holds PUBLIC too, so a row for it counts for every role where it uses no fact of a post. */
const reaches = (row: Row, role: PrincipalRole): boolean =>
  row.roles.includes(role) || (row.roles.includes('PUBLIC') && !testsOf(row).some(({ operand }) => isSlot(operand)));

function gives(wide: Row, narrow: Row, role: PrincipalRole): boolean {
  if (!reaches(wide, role) || (wide.masked && !narrow.masked)) return false;
  const held = new Set(testsOf(narrow).map(keyOf));
  return testsOf(wide).every(test => held.has(keyOf(test)));
}

/** Of two rows that are alike the later one is superfluous. */
const isSuperfluous = (rows: readonly Row[], row: Row, index: number): boolean =>
  row.roles.every(role =>
    rows.some(
      (other, place) => place !== index && gives(other, row, role) && (place < index || !sameFor(row, other, role)),
    ),
  );

const sameFor = (row: Row, other: Row, role: PrincipalRole): boolean => gives(row, other, role);

export function* subsumptionFindings(set: PolicySet): Generator<AnalysisFinding> {
  for (const policy of set.policies.values()) {
    const readers = policy.verbs.get('read') ?? [];
    for (const placed of placedRows(policy)) {
      const { row, index, kind } = placed;
      if (isSuperfluous(tableOf(placed), row, index))
        yield atRow(placed, 'superfluous', 'warning', {
          zh: '其他行已授予该行的全部权限',
          en: 'other rows of the table grant all that this row grants',
        });
      if (kind === 'verb') continue;
      const blind = row.roles.filter(role => !readers.some(reader => reaches(reader, role)));
      if (blind.length === row.roles.length)
        yield atRow(placed, 'cleared but blind', 'warning', {
          zh: `可见字段，但 ${blind.join('、')} 不能读取任何行`,
          en: `clears ${blind.join(', ')}, who may read no row of the type`,
        });
    }
  }
}

function tableOf({ policy, place, kind }: Placed): readonly Row[] {
  if (kind === 'verb') return policy.verbs.get(place) ?? [];
  return (kind === 'label' ? policy.clearances.get(place as never) : policy.fields.get(place)) ?? [];
}
