// `npm run bench -- policy` (权限判定的速度): a compiled field decision and the building of an ability, beside CASL, in one
// run. The contestants decide the same questions, and are compared before they are timed.
import { createHash } from 'node:crypto';
import { createMongoAbility, type MongoAbility, type RawRuleOf } from '@casl/ability';
import { metaOf, type ScalarAttribute } from '../src/model/meta.ts';
import { StaffMember } from '../src/modules/staff/staff-member.entity.ts';
import { completePolicySet } from '../src/policies.ts';
import { abilityOf, packedRulesOf, subjectOf } from '../src/policy/ability.ts';
import { type Facts, factsOf } from '../src/policy/facts.ts';
import { type Access, accessOf } from '../src/policy/judge.ts';
import { type Principal, principal, type StandingPost } from '../src/policy/principal.ts';
import { READ_MASKED, rulesOf } from '../src/policy/rules.ts';
import { clearanceOf, scopeOf } from '../src/policy/scope.ts';
import { machine, race, type Time } from './stopwatch.ts';

const NOW = '2026-11-22T02:00:00.000Z';
const COUNTIES = ['610802', '610803', '610822', '610828'];
const UNITS = 50;
const ROWS = 400;

const set = completePolicySet();
const meta = metaOf(StaffMember);
const fields = ['name', 'phone', 'idNo', 'personnelFileNotes'].map(name => meta.attributes.get(name)!);

/** As random as real ones, and the same in every run. */
const uuid = (kind: number, n: number): string =>
  createHash('md5')
    .update(`${kind} ${n}`)
    .digest('hex')
    .replace(/^(.{8})(.{4})(.{4})(.{4})/, '$1-$2-$3-$4-');

const post = (role: StandingPost['role'], place: string, unit: number | null): StandingPost => ({
  role,
  grant: uuid(1, 1),
  account: uuid(2, 1),
  staff: uuid(3, 1),
  organization: uuid(4, 1),
  unit: unit === null ? null : uuid(5, unit),
  region: uuid(6, 1),
  regionPath: place,
  domain: null,
  grid: null,
  household: null,
  assignedHousehold: null,
  assigned: null,
});

const viewer = (...posts: StandingPost[]) => ({ account: { id: uuid(2, 1), username: 'bench' }, posts, now: NOW });
const VIEWERS = {
  'office, 1 post': viewer(post('OFFICE_STAFF', '/61/6108/', null)),
  'county, 1 post': viewer(post('COUNTY_OFFICE', '/61/6108/610802/', null)),
  'unit and audit, 2 posts': viewer(post('UNIT_LEADER_IN_CHARGE', '/61/6108/', 35), post('AUDITOR', '/61/6108/', 35)),
};

const made = Array.from({ length: ROWS }, (_, n) => ({
  id: uuid(3, n),
  staffNo: `S${n}`,
  name: `示例${n}`,
  phone: '13800000000',
  published: n % 7 === 0,
  liaison: n % 5 === 0,
  regionPath: `/61/6108/${COUNTIES[n % COUNTIES.length]}/`,
  organization: { id: uuid(4, n % 60) },
  unit: n % 3 === 0 ? null : { id: uuid(5, n % UNITS) },
}));
/** Texts as they come from the database, in one piece each. */
const rows = JSON.parse(JSON.stringify(made)) as typeof made;

type Judge = (n: number, field: number) => Access;

function compiled(facts: readonly Facts[], who: Principal): Judge {
  const judges = fields.map(field => accessOf(set, who, meta, field));
  return (n, field) => judges[field]!(facts[n]!);
}

function casl(ability: MongoAbility, subjects: readonly object[]): Judge {
  const names = fields.map(field => (field as ScalarAttribute).name);
  return (n, field) => {
    const subject = subjects[n] as Parameters<MongoAbility['can']>[1];
    if (ability.can('read', subject, names[field]!)) return 'FULL';
    return ability.can(READ_MASKED, subject, names[field]!) ? 'MASKED' : 'WITHHELD';
  };
}

/** CASL's own matcher on the same rules. It knows no `$and`, and `$within` is an anchored expression in its words. */
function plainAbility(who: Principal): MongoAbility {
  const rules = rulesOf(set, who).map(({ conditions, ...rule }) =>
    conditions ? { ...rule, conditions: Object.assign({}, ...conditions.$and) } : rule,
  );
  const text = JSON.stringify(rules).replace(/"\$within":"([^"]*)"/g, '"$regex":"^$1"');
  return createMongoAbility(JSON.parse(text) as RawRuleOf<MongoAbility>[]);
}

function contest(who: Principal) {
  const facts = rows.map(row => factsOf(meta, row));
  const subjects = rows.map(row => subjectOf(meta, row));
  const judges = {
    compiled: compiled(facts, who),
    'CASL, our matcher': casl(abilityOf(set, who), subjects),
    'CASL, its own matcher': casl(plainAbility(who), subjects),
  };
  for (const [n] of rows.entries())
    for (const [field] of fields.entries()) {
      const answers = Object.values(judges).map(judge => judge(n, field));
      if (new Set(answers).size > 1) throw new Error(`Row ${n}, field ${field}: ${answers.join(', ')}`);
    }
  return Object.entries(judges).map(([name, judge]) => ({ name, run: () => judgeAll(judge) }));
}

/** Answers are counted, so that no compiler may leave the work out. */
const seen = { count: 0 };
function judgeAll(judge: Judge): number {
  for (let n = 0; n < rows.length; n += 1)
    for (let field = 0; field < fields.length; field += 1) if (judge(n, field) === 'FULL') seen.count += 1;
  return rows.length * fields.length;
}

/** What is compiled into a statement that is not known yet, for each type that it reads. */
function reachOf(who: Principal): number {
  let alternatives = scopeOf(set, who, 'read', meta).length;
  for (const attribute of meta.attributes.values())
    if (attribute.label !== null) alternatives += clearanceOf(set, who, meta, attribute).full.length;
  return alternatives;
}

const ABILITY = 'ability, its rules made before';

function buildings(facts: ReturnType<typeof viewer>) {
  let people = 0;
  // A new principal each time, as each request has one: nothing may be remembered under its identity.
  const once = (name: string, run: (who: Principal) => unknown, of: () => typeof facts = () => facts) => ({
    name,
    run: () => {
      if (run(principal(of()))) seen.count += 1;
      return 1;
    },
  });
  const somebodyNew = () => {
    people += 1;
    return { ...facts, posts: facts.posts.map(post => ({ ...post, staff: uuid(7, people) })) };
  };
  return [
    once('request, its statement known: the principal', who => who.class),
    once('request, its statement new: and the reach over one type', reachOf),
    once(ABILITY, who => abilityOf(set, who)),
    once('ability of somebody new: rules and createMongoAbility', who => abilityOf(set, who), somebodyNew),
    once('`viewer.packedRules`', who => packedRulesOf(set, who)),
  ];
}

const row = (...cells: (string | number)[]): string => `| ${cells.join(' | ')} |`;
const HEAD = (unit: string) => [
  row('who', 'what', `${unit}, median`, 'best', 'ratio', 'target'),
  row(...'------'.split('').map(() => '---')),
];

function linesOf(
  who: string,
  times: ReadonlyMap<string, Time>,
  scale: number,
  digits: number,
  target: Map<string, number>,
) {
  const [first] = [...times.values()];
  return [...times].map(([name, { median, best }]) => {
    const aim = target.get(name);
    const judged = aim === undefined ? '' : `≤ ${aim}: ${median / scale <= aim ? 'met' : 'MISSED'}`;
    const figure = (value: number) => (value / scale).toFixed(digits);
    return row(who, name, figure(median), figure(best), `${(median / first!.median).toFixed(1)}×`, judged);
  });
}

export function measurePolicy(): string {
  const decisions = Object.entries(VIEWERS).flatMap(([name, facts]) =>
    linesOf(name, race(contest(principal(facts))), 1, 0, new Map([['compiled', 200]])),
  );
  const targets = new Map([[ABILITY, 50]]);
  const abilities = Object.entries(VIEWERS).flatMap(([name, facts]) =>
    linesOf(name, race(buildings(facts)), 1000, 1, targets),
  );
  return [
    '## Field decisions: how one viewer sees one field of one member of staff',
    '',
    ...HEAD('ns'),
    ...decisions,
    '',
    '## Building what a principal may do',
    '',
    ...HEAD('µs'),
    ...abilities,
    '',
    `${machine()}; ${rows.length} rows × ${fields.length} fields, policy ${set.version.slice(0, 12)}`,
  ].join('\n');
}
