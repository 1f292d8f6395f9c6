// A concrete case for a change (实例): a post and a row, invented, on which exactly the wanted conditions hold. It is
// judged with the operators themselves before it is shown.
import { isSlot, OPERATORS, type Test } from '../condition.ts';
import type { PostFact } from '../principal.ts';

export interface Witness {
  readonly holds: readonly string[];
  readonly fails: readonly string[];
  /** Null where no case could be made up; the conditions stand for it. */
  readonly example: { readonly post: Values; readonly row: Values } | null;
}
type Values = { readonly [name: string]: string | number | boolean | null | readonly string[] };
type Draft = { post: Record<string, Values[string]>; row: Record<string, Values[string]> };

const POST: { readonly [fact in PostFact]: string } = {
  account: '00000000-0000-4000-8000-00000000000a',
  staff: '00000000-0000-4000-8000-00000000000b',
  organization: '00000000-0000-4000-8000-00000000000c',
  unit: '00000000-0000-4000-8000-00000000000d',
  region: '00000000-0000-4000-8000-00000000000e',
  regionPath: '/61/6108/',
  domain: 'housing',
  grid: '610802102200-01',
  household: '610802102200-0001',
  assignedHousehold: '610802102200-0002',
  assigned: '00000000-0000-4000-8000-00000000000f',
  now: '2023-04-17T01:00:00.000Z',
  today: '2023-04-17',
};
const BELOW = '610802/';
const [PAST, FUTURE] = ['2023-01-01', '2023-12-31'];

export function textOf({ attribute, operator, operand }: Test): string {
  const told = isSlot(operand) ? `post.${operand.slot}` : JSON.stringify(operand);
  return `${attribute} ${operator} ${told}`;
}

const operandOf = ({ operand }: Test) => (isSlot(operand) ? POST[operand.slot] : operand);

/** A value for which the test comes out as wanted, or undefined where none comes to mind. */
function candidates(test: Test, wanted: boolean): Values[string][] {
  const operand = operandOf(test);
  switch (test.operator) {
    case '$eq':
      return [wanted ? operand : other(operand)];
    case '$differs':
      return [wanted ? other(operand) : operand];
    case '$within':
      return wanted ? [`${String(operand)}${BELOW}`, operand] : ['/14/1406/'];
    case '$reached':
      return [wanted ? PAST : FUTURE];
    case '$holds':
      return [wanted ? [String(operand)] : []];
    default:
      return wanted ? [null, FUTURE] : [PAST];
  }
}

function other(value: Values[string]): Values[string] {
  if (typeof value === 'boolean') return !value;
  return typeof value === 'number' ? value + 1 : `${String(value).slice(0, -1)}f`;
}

const truthOf = (test: Test, { row }: Draft): boolean =>
  OPERATORS[test.operator].memory(row[test.attribute], operandOf(test)) === true;

export function witnessOf(holding: readonly Test[], failing: readonly Test[]): Witness {
  const draft: Draft = { post: {}, row: {} };
  for (const { operand } of [...holding, ...failing])
    if (isSlot(operand)) draft.post[operand.slot] = POST[operand.slot];
  const wanted = [...holding.map(test => [test, true] as const), ...failing.map(test => [test, false] as const)];
  const fits = () => wanted.every(([test, truth]) => !(test.attribute in draft.row) || truthOf(test, draft) === truth);
  for (const [test, truth] of wanted) {
    if (test.attribute in draft.row) continue;
    const options = wanted.filter(([one]) => one.attribute === test.attribute);
    const value = options
      .flatMap(([one, to]) => candidates(one, to))
      .find(option => {
        draft.row[test.attribute] = option;
        return fits();
      });
    if (value === undefined) delete draft.row[test.attribute];
    else draft.row[test.attribute] = value;
    if (truth && value === undefined) break;
  }
  const proved = wanted.every(([test, truth]) => truthOf(test, draft) === truth);
  return { holds: holding.map(textOf), fails: failing.map(textOf), example: proved ? draft : null };
}
