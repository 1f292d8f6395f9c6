// What permission tests share (权限测试). Grids (权限表格): a table written by hand, as an officer could sign it, is judged
// cell by cell without a database. A row is a viewer, a column a verb, a label or a field. `COUNTY_OFFICE @A + LIAISON @YL
// #43` is one viewer with two posts; `A B @YL` are two viewers alike. Traces (痕迹): what an action left in the database.
import { expect, test } from '@jest/globals';
import { PRINCIPAL_ROLE, type PrincipalRole } from '../../src/domain/vocabulary.ts';
import { type Class, isPublished, metaOf, type TypeMeta } from '../../src/model/meta.ts';
import { SENSITIVITY } from '../../src/model/sensitivity.ts';
import { completePolicySet } from '../../src/policies.ts';
import type { Facts } from '../../src/policy/facts.ts';
import { accessOf, judgeOf } from '../../src/policy/judge.ts';
import { type Principal, principal, type StandingPost } from '../../src/policy/principal.ts';
import type { Answer, Asking, Json, World } from './world.ts';

const set = completePolicySet();
const NOW = '2023-04-17T01:00:00.000Z';

/** Places of the scenario fixture, as paths. */
export const PLACE = {
  YL: '/61/6108/',
  A: '/61/6108/610802/',
  'A.1': '/61/6108/610802/610802102/',
  'A.1.v1': '/61/6108/610802/610802102/610802102200/',
  'A.1.v2': '/61/6108/610802/610802102/610802102201/',
  'A.2': '/61/6108/610802/610802101/',
  B: '/61/6108/610828/',
  YY: '/14/1406/140623/',
} as const;

/** Ids in tables are words; whose row it is may say `mine`, for the account or person of every viewer. */
export const MINE = 'mine';

const NOBODY: Omit<StandingPost, 'role'> = {
  grant: null,
  account: MINE,
  staff: MINE,
  organization: null,
  unit: null,
  region: null,
  regionPath: null,
  domain: null,
  grid: null,
  household: null,
  assignedHousehold: null,
  assigned: null,
};

/** `COUNTY_OFFICE COUNTY_UNIT @A #43 %office ^DOMAIN ~grid &household !assignedHousehold =assigned`: roles, place and so on. */
function postsOf(text: string): StandingPost[] {
  const words = text.split(/\s+/);
  const marked = (mark: string) => words.find(word => word.startsWith(mark))?.slice(1) ?? null;
  const place = marked('@') as keyof typeof PLACE | null;
  if (place !== null && !(place in PLACE)) throw new Error(`No place ${place} in "${text}"`);
  const named = {
    unit: marked('#'),
    organization: marked('%'),
    domain: marked('^'),
    grid: marked('~'),
    household: marked('&'),
    assignedHousehold: marked('!'),
    assigned: marked('='),
    region: place,
    regionPath: place && PLACE[place],
  };
  return words.filter(isRole).map(role => ({ ...NOBODY, role, grant: role, ...named }));
}

function isRole(word: string): word is PrincipalRole {
  if (/^[@#%^~&!=]/.test(word)) return false;
  if (!(word in PRINCIPAL_ROLE)) throw new Error(`There is no role ${word}`);
  return true;
}

const viewerOf = (posts: StandingPost[]): Principal =>
  posts.every(post => post.role === 'PUBLIC')
    ? principal({ now: NOW })
    : principal({ account: { id: MINE, username: MINE }, staff: MINE, posts, now: NOW });

/** One viewer with all posts where they are joined by `+`, else one viewer for each role. */
function viewersOf(text: string): [name: string, viewer: Principal][] {
  const parts = text.split(/\s*\+\s*/);
  if (parts.length > 1) return [[text, viewerOf(parts.flatMap(postsOf))]];
  return postsOf(text).map(post => [post.role, viewerOf([post])]);
}

function cell(viewer: Principal, meta: TypeMeta, column: string, alone: readonly string[], row: Facts): string {
  // A verb and a field may have one name: the table then means the verb.
  if (set.policies.get(meta.name)!.verbs.has(column)) return judgeOf(set, viewer, column, meta)(row) ? 'YES' : 'NO';
  const attributes = [...meta.attributes.values()].filter(attribute =>
    column in SENSITIVITY
      ? attribute.label === column && !alone.includes(attribute.name)
      : isPublished(attribute) && attribute.name === column,
  );
  if (attributes.length === 0) throw new Error(`${meta.name} has no verb, field or label ${column}`);
  return [...new Set(attributes.map(attribute => accessOf(set, viewer, meta, attribute)(row)))].sort().join(' or ');
}

const linesOf = (table: string): string[][] =>
  table
    .trim()
    .split('\n')
    .filter(line => !/^[\s|:-]*$/.test(line))
    .map(line =>
      line
        .trim()
        .replace(/^\||\|$/g, '')
        .split('|')
        .map(text => text.trim()),
    );

/** Declares one test per table: every cell of the row of `type` is as written. */
export function grid(name: string, type: Class, row: Facts, table: string): void {
  const [head, ...lines] = linesOf(table);
  const columns = head!.slice(1);
  test(name, () => {
    const meta = metaOf(type);
    for (const fact of Object.keys(row)) if (!meta.attributes.has(fact)) throw new Error(`${meta.name} has no ${fact}`);
    const written: string[] = [];
    const judged: string[] = [];
    for (const [viewers, ...cells] of lines)
      for (const [viewer, found] of viewersOf(viewers!)) {
        written.push([viewer, ...columns.map((column, index) => `${column}: ${cells[index]}`)].join(', '));
        judged.push(
          [viewer, ...columns.map(column => `${column}: ${cell(found, meta, column, columns, row)}`)].join(', '),
        );
      }
    expect(judged).toEqual(written);
  });
}

/** Declares the test that no role of the catalogue is missing from the tables of a module. */
export function everyRoleIn(...tables: string[]): void {
  test('every role of the catalogue stands in every table', () => {
    for (const table of tables) {
      const named = linesOf(table)
        .filter(([viewers]) => viewers !== 'viewer')
        .flatMap(([viewers]) => viewersOf(viewers!).flatMap(([role]) => role));
      expect(Object.keys(PRINCIPAL_ROLE).filter(role => !named.includes(role))).toEqual([]);
    }
  });
}

/** Digest of every table but the access log and the incidents, which note refusals: two states are equal when no row of any table changed. */
export async function stateOf({ owner }: World): Promise<Record<string, string>> {
  const { rows: tables } = await owner.query<{ name: string }>(
    `select tablename as name from pg_tables where schemaname = 'public' and tablename not in ('access_log', 'secrecy_incident')`,
  );
  const digests = tables.map(
    ({ name }) =>
      `select '${name}' as name, count(*) || ' ' || sum(hashtextextended(t::text, 0)) as digest from "${name}" t`,
  );
  const { rows } = await owner.query<{ name: string; digest: string }>(digests.join(' union all '));
  return Object.fromEntries(rows.map(({ name, digest }) => [name, digest]));
}

async function loggedLines({ owner }: World, request: string | null, kind: string): Promise<Json[]> {
  const { rows } = await owner.query(
    `select a.username as account, l.role, l.operation, l.object_type as type, l.object_id as object, l.decision, l.rules,
       l.fields from access_log l left join account a on a.id = l.account_id
     where l.request_id = $1 and l.operation ${kind} order by l.created_at, l.at`,
    [request],
  );
  return rows;
}

/** The lines that the verbs of a request left in the access log, without what differs from run to run. */
export const linesOfRequest = (world: World, answer: Answer): Promise<Json[]> =>
  loggedLines(world, answer.headers.get('x-request-id'), `<> 'read'`);

/** The lines that its reading left: by request, or by the event that was delivered. */
export const marksOf = (world: World, of: Answer | string): Promise<Json[]> =>
  loggedLines(world, typeof of === 'string' ? of : of.headers.get('x-request-id'), `= 'read'`);

const INPUTS: Record<string, string> = {
  approveGrant: 'DecideGrantInput',
  declineGrant: 'DecideGrantInput',
  resumeAccount: 'SuspendAccountInput',
  ...Object.fromEntries(
    ['verifyCase', 'reviewVillage', 'reviewTown', 'applyElimination', 'checkElimination', 'refuseElimination']
      .concat('acceptElimination', 'closeObservation', 'reopenCase')
      .map(mutation => [mutation, 'CaseStepInput']),
  ),
  ...Object.fromEntries(
    ['convene', 'consent', 'notify', 'cancel', 'open', 'close', 'archive'].map(verb => [
      `${verb}Meeting`,
      'MeetingInput',
    ]),
  ),
  ...Object.fromEntries(['approve', 'reject', 'defer'].map(verb => [`${verb}Topic`, 'TopicInput'])),
  confirmAttendance: 'AttendeeInput',
  refuseEntry: 'AttendeeInput',
  sealRecord: 'RecordInput',
  returnCopy: 'CopyInput',
  openCopy: 'CopyInput',
  revokeRelay: 'RelayInput',
  openRelay: 'RelayInput',
  openRecord: 'RecordInput',
  openMedia: 'MediaInput',
  approveRecording: 'RecordingInput',
  refuseRecording: 'RecordingInput',
  approveRetrieval: 'RetrievalInput',
  refuseRetrieval: 'RetrievalInput',
  openRetrieval: 'RetrievalInput',
  revokeRetrieval: 'RetrievalInput',
  ...Object.fromEntries(['approve', 'refuse', 'supplement', 'cancel'].map(verb => [`${verb}Leave`, 'LeaveInput'])),
  approveBulletin: 'BulletinInput',
  sendBulletin: 'BulletinInput',
  feedBackLead: 'LeadInput',
  closeLead: 'LeadInput',
  verifyRelief: 'ReliefInput',
  payRelief: 'ReliefInput',
  checkIncome: 'IncomeInput',
  confirmIncome: 'IncomeInput',
};

/** Sends a mutation of one input; `selection` is what to read of its payload. */
export function act(
  world: World,
  mutation: string,
  input: object,
  asking: Asking = {},
  selection = '__typename',
): Promise<Answer> {
  const type = INPUTS[mutation] ?? `${mutation[0]!.toUpperCase()}${mutation.slice(1)}Input`;
  const document = `mutation($input: ${type}!) { ${mutation}(input: $input) { ${selection} } }`;
  return world.ask(document, { ...asking, variables: { input } });
}

/** What a refused action says, after showing that it changed nothing and left exactly one line in the access log. */
export async function refusalOf(world: World, action: () => Promise<Answer>): Promise<Json> {
  const before = await stateOf(world);
  const answer = await action();
  expect(await stateOf(world)).toEqual(before);
  const [error, ...more] = answer.body.errors ?? [];
  expect([answer.body.data, more]).toEqual([null, []]);
  const { code, violations } = error.extensions;
  const [line, ...others] = await linesOfRequest(world, answer);
  expect([line?.decision, line?.rules, line?.role, others]).toEqual([code, [], null, []]);
  return violations ? { code, violations: violations.map((v: Json) => `${v.path} ${v.rule}`) } : { code };
}

export const violating = (...violations: string[]) => ({ code: 'INVALID_INPUT', violations });
