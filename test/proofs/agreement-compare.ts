// One rule, seven readings (多方比对): memory, CASL, the SQL scopes, the SQL values with their masks, row security and
// packed rules are asked about every row of a world; what is not as the drawn rule says is a disagreement.
import { isDeepStrictEqual } from 'node:util';
import { ACCESS_CODE } from '../../src/graph/read/access.ts';
import type { RefAttribute, ScalarAttribute, TypeMeta } from '../../src/model/meta.ts';
import { abilityOf, subjectOf } from '../../src/policy/ability.ts';
import { factsOf } from '../../src/policy/facts.ts';
import { accessOf, judgeOf } from '../../src/policy/judge.ts';
import type { PolicySet } from '../../src/policy/policy.ts';
import { READ_MASKED } from '../../src/policy/rules.ts';
import { principalOf } from './agreement-build.ts';
import type { ProofDatabase, Row } from './agreement-database.ts';
import type { PrincipalPlan, World } from './agreement-draft.ts';
import { oracleOf, type Sight } from './agreement-oracle.ts';
import { packedRules } from './agreement-packed.ts';
import { statementOf } from './agreement-statement.ts';
import { published, VERBS } from './agreement-types.ts';
import { idOf } from './agreement-values.ts';

export interface Disagreement {
  readonly check: string;
  readonly row: string;
  readonly told: unknown;
  readonly rule: unknown;
}
/** How often each kind of reading said yes and no, so that an empty proof shows. */
export type Tally = Map<string, { yes: number; no: number }>;

function count(tally: Tally, kind: string, yes: boolean): void {
  const found = tally.get(kind) ?? { yes: 0, no: 0 };
  found[yes ? 'yes' : 'no']++;
  tally.set(kind, found);
}

/** What the rule lets somebody see of a value: it, its mask, or nothing. */
function expected(set: PolicySet, attribute: ScalarAttribute | RefAttribute, sight: Sight, value: unknown): unknown {
  const bare = typeof value === 'object' && value !== null && 'id' in value ? value.id : value;
  if (sight === 'FULL') return bare;
  if (sight === 'WITHHELD' || bare === null) return null;
  return set.masks.get((attribute as ScalarAttribute).mask!)!.memory(String(bare));
}

export async function disagreements(
  database: ProofDatabase,
  set: PolicySet,
  world: World,
  plan: PrincipalPlan,
  meta: TypeMeta,
  rows: readonly Row[],
  tally: Tally = new Map(),
): Promise<Disagreement[]> {
  const found: Disagreement[] = [];
  const type = meta.name as 'Region' | 'Dossier';
  const viewer = principalOf(plan);
  const oracle = oracleOf(meta, world.policies[type], plan);
  const told = new Map((await database.ask(statementOf(set, viewer, meta))).map(row => [row.id, row]));
  const [walled, created] = await database.askBehindWall(
    viewer,
    `select id from ${meta.table}`,
    `select id, made from try_create_${meta.table}()`,
  );
  const behindWall = new Set(walled!.map(row => row.id));
  const made = new Map(created!.map(row => [row.id, row['made']]));
  const ability = abilityOf(set, viewer);
  const packed = packedRules(set, viewer, meta);
  const judges = VERBS[type]!.map(verb => [verb, judgeOf(set, viewer, verb, meta)] as const);
  const fields = published(meta).map(one => [one, accessOf(set, viewer, meta, one)] as const);

  rows.forEach((row, index) => {
    const drawn = { ...world.rows[type][index]!, id: idOf(index) };
    const [facts, subject, bySql] = [factsOf(meta, row), subjectOf(meta, row), told.get(row.id)!];
    const inGraph = packed.asGraphGives(row);
    const note = (check: string, answer: unknown, rule: unknown) => {
      if (!Object.is(answer, rule) && !isDeepStrictEqual(answer, rule))
        found.push({ check, row: row.id, told: answer, rule });
    };
    const noteWider = (check: string, answer: boolean, rule: boolean) => {
      count(tally, check.split(' ').slice(0, 3).join(' '), answer);
      if (answer && !rule) found.push({ check, row: row.id, told: answer, rule });
    };
    for (const [verb, judge] of judges) {
      const yes = oracle.may(verb, drawn);
      count(tally, verb, yes);
      note(`memory ${verb}`, judge(facts), yes);
      note(`SQL scope ${verb}`, bySql[`!${verb}`], yes);
      note(`SQL scope among many ${verb}`, bySql[`!!${verb}`], yes);
      note(`CASL ${verb}`, ability.can(verb, subject, verb === 'read' ? 'id' : undefined), yes);
      if (verb !== 'read') noteWider(`packed rules verb ${verb}`, packed.ability.can(verb, inGraph), yes);
    }
    const readable = oracle.may('read', drawn);
    note('row security read', behindWall.has(row.id), readable);
    if (made.has(row.id)) note('row security create', made.get(row.id), oracle.may('create', drawn));
    for (const [attribute, accessTo] of fields) {
      const { name } = attribute;
      const sight = oracle.sees(attribute, drawn);
      const [full, some] = [sight === 'FULL', sight !== 'WITHHELD'];
      count(tally, sight, true);
      note(`memory field ${name}`, accessTo(facts), sight);
      note(`CASL field ${name}`, ability.can('read', subject, name), full);
      if (!full) note(`CASL mask ${name}`, ability.can(READ_MASKED, subject, name), some);
      noteWider(`packed rules field ${name}`, packed.ability.can('read', inGraph, name), full);
      noteWider(`packed rules mask ${name}`, packed.ability.can(READ_MASKED, inGraph, name), some);
      if (!readable) continue;
      note(`SQL value ${name}`, bySql[name], expected(set, attribute, sight, row[name]));
      if (bySql[`${name}#`] !== null) note(`SQL code ${name}`, bySql[`${name}#`], ACCESS_CODE[sight]);
      note(`SQL operand ${name}`, bySql[`${name}=`], expected(set, attribute, full ? 'FULL' : 'WITHHELD', row[name]));
      note(`SQL follow ${name}`, bySql[`${name}>`], full);
    }
  });
  return found;
}
