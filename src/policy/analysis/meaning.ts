// Conditions that would mean one thing in memory and another in SQL (含义不一), or fail there: an operator on a kind of
// column, or a comparison with a kind of fact, that the agreement proof does not vouch for.
import type { Attribute, ScalarAttribute, TypeMeta } from '../../model/meta.ts';
import { isSlot, type Literal, type Operator, type Test } from '../condition.ts';
import type { PolicySet } from '../policy.ts';
import type { PostFact } from '../principal.ts';
import { TYPE_OF_FACT } from './declared.ts';
import { type AnalysisFinding, atRow, placedRows } from './finding.ts';

const UUID = /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/;
const TEXT_FACTS: readonly PostFact[] = ['domain', 'grid', 'household', 'assignedHousehold'];
/** Facts that lists of a row may hold; ids are held as text. */
const LISTED: readonly PostFact[] = [...TEXT_FACTS, 'account', 'staff', 'organization', 'unit', 'region'];
const SAME: readonly Operator[] = ['$eq', '$differs'];
const TIME: readonly Operator[] = ['$reached', '$open'];

type Meaning = readonly [
  operators: readonly Operator[],
  facts: readonly PostFact[],
  literal: (value: Literal) => boolean,
];

const isText = (value: Literal): value is string => typeof value === 'string' && !value.includes('\u0000');
/** Written as the database prints it: other spellings are equal in SQL only. */
const isDay = (value: Literal): boolean =>
  isText(value) && /^\d{4}-\d{2}-\d{2}$/.test(value) && new Date(value).toJSON()?.slice(0, 10) === value;
const isPath = (value: Literal): boolean => isText(value) && value.endsWith('/');
const never = (): boolean => false;

/** What an attribute can be compared with. Amounts and json with nothing: memory holds them in another form. */
function meaningsOf(meta: TypeMeta, attribute: Attribute): readonly Meaning[] {
  switch (attribute.kind) {
    case 'id':
      return [[SAME, factsFor(meta.name), value => UUID.test(String(value))]];
    case 'ref':
      return [[SAME, factsFor(attribute.target().name), value => UUID.test(String(value))]];
    case 'text': {
      const same: Meaning = [SAME, TEXT_FACTS, isText];
      return attribute.bytewise ? [same, [['$within'], ['regionPath'], isPath]] : [same];
    }
    case 'flag':
      return [[SAME, [], value => typeof value === 'boolean']];
    case 'count':
      return [[SAME, [], value => Number.isInteger(value)]];
    case 'choice': {
      const { values } = (attribute as ScalarAttribute).enumeration!;
      return [[SAME, [], value => values.includes(value as never)]];
    }
    case 'day':
      return [
        [SAME, ['today'], isDay],
        [TIME, ['today', 'now'], isDay],
        [['$lasts'], ['today'], isDay],
      ];
    case 'moment':
      return [[TIME, ['now'], never]];
    case 'list':
      return [[['$holds'], LISTED, isText]];
    default:
      return [];
  }
}

const factsFor = (type: string): PostFact[] =>
  (Object.keys(TYPE_OF_FACT) as PostFact[]).filter(fact => TYPE_OF_FACT[fact]!.includes(type));

function isMeant(meta: TypeMeta, { attribute, operator, operand }: Test): boolean {
  const found = meta.attributes.get(attribute)!;
  return meaningsOf(meta, found).some(
    ([operators, facts, literal]) =>
      operators.includes(operator) && (isSlot(operand) ? facts.includes(operand.slot) : literal(operand)),
  );
}

export function* meaningFindings(set: PolicySet): Generator<AnalysisFinding> {
  for (const policy of set.policies.values())
    for (const placed of placedRows(policy))
      for (const test of placed.row.conditions.flatMap(({ tests }) => tests)) {
        if (isMeant(policy.meta, test)) continue;
        const operand = isSlot(test.operand) ? `post.${test.operand.slot}` : JSON.stringify(test.operand);
        const { kind } = policy.meta.attributes.get(test.attribute)!;
        yield atRow(placed, 'meaning', 'error', {
          zh: `条件 ${test.attribute} ${test.operator} ${operand} 对 ${kind} 类字段没有确定的含义`,
          en: `${test.attribute} ${test.operator} ${operand} has no meaning on a ${kind} that memory and SQL share`,
        });
      }
}
