// `npm run bench -- timing` (时间侧信道): whether the time of an answer tells a meeting that one may not know from one that does
// not exist. Both are asked by turns in drawn order; the times are compared by ranks (Mann-Whitney), so that a stray pause
// of the machine weighs no more than any other time. Beside it a meeting that the viewer may read: what can be told, is.
import { randomInt } from 'node:crypto';
import { ask, type Installation, onInstallation } from './installation.ts';
import { hardware } from './stopwatch.ts';

const EACH = 1_000;
const WARM_UP = 200;
/** Of the normal distribution, two-sided: one measure in a thousand is beyond it by chance. */
const BEYOND = 3.29;
const NEVER = 'Meeting_00000000-0000-4000-8000-000000000000';
/** The office of another county, which is not invited. */
const BLIND = 'cb.off';

const QUESTIONS = {
  'by id': 'query($id: ID!) { meeting(id: $id) { id title startAt state } }',
  node: 'query($id: ID!) { node(id: $id) { id ... on Meeting { title } } }',
  list: 'query($id: ID!) { meetings(filter: { id: { eq: $id } }) { totalCount nodes { id } } }',
  'a change': 'mutation($id: ID!) { archiveMeeting(input: { id: $id }) { meeting { id } } }',
} as const;

async function milliseconds({ address }: Installation, token: string, query: string, id: string): Promise<number> {
  const body = JSON.stringify({ query, variables: { id } });
  const headers = { 'content-type': 'application/json', authorization: `Bearer ${token}` };
  const begun = performance.now();
  await (await fetch(`${address}/graphql`, { method: 'POST', headers, body })).text();
  return performance.now() - begun;
}

/** How far the ranks of one sample lie from those of the other, in standard deviations. */
function deviationOf(one: readonly number[], other: readonly number[]): number {
  const all = [...one.map(time => ({ time, own: true })), ...other.map(time => ({ time, own: false }))];
  all.sort((a, b) => a.time - b.time);
  const ranks = all.reduce((sum, { own }, index) => sum + (own ? index + 1 : 0), 0);
  const [n, m] = [one.length, other.length];
  const expected = (n * (n + m + 1)) / 2;
  return (ranks - expected) / Math.sqrt((n * m * (n + m + 1)) / 12);
}

const median = (times: readonly number[]): number => times.toSorted((a, b) => a - b)[Math.floor(times.length / 2)]!;

async function compare(installation: Installation, token: string, query: string, id: string) {
  const times: [there: number[], never: number[]] = [[], []];
  for (let n = 0; n < WARM_UP; n += 1) await milliseconds(installation, token, query, n % 2 === 0 ? id : NEVER);
  while (times.some(({ length }) => length < EACH)) {
    const which = randomInt(2) as 0 | 1;
    if (times[which].length < EACH)
      times[which].push(await milliseconds(installation, token, query, which === 0 ? id : NEVER));
  }
  return { there: median(times[0]), never: median(times[1]), deviation: deviationOf(...times) };
}

async function run(installation: Installation): Promise<string> {
  const leader = await installation.issue('ldr');
  const proposing = 'mutation($in: ProposeMeetingInput!) { proposeMeeting(input: $in) { meeting { id } } }';
  const startAt = new Date(Date.now() + 14 * 86_400_000).toISOString();
  const proposal = { kind: 'LEADING_GROUP', form: 'THEMATIC', title: '示例会议', startAt, restricted: true };
  const { id } = (await ask(installation, leader, proposing, { in: proposal }))['proposeMeeting']!['meeting'] as never;
  const blind = await installation.issue(BLIND);
  const rows: string[] = [];
  let told = 0;
  for (const [name, query] of Object.entries(QUESTIONS)) {
    const { there, never, deviation } = await compare(installation, blind, query, id);
    if (Math.abs(deviation) > BEYOND) told += 1;
    rows.push(`| ${BLIND} ${name} | ${there.toFixed(3)} | ${never.toFixed(3)} | ${deviation.toFixed(2)} |`);
  }
  const seen = await compare(installation, leader, QUESTIONS['by id'], id);
  rows.push(
    `| ldr by id, who may | ${seen.there.toFixed(3)} | ${seen.never.toFixed(3)} | ${seen.deviation.toFixed(2)} |`,
  );
  return [
    '| viewer and question | hidden, ms | none, ms | deviations |',
    '| --- | --- | --- | --- |',
    ...rows,
    '',
    `Medians of ${EACH} each. Target: within ${BEYOND} deviations where it is hidden: ${told === 0 ? 'met' : 'MISSED'}; ${hardware()}`,
  ].join('\n');
}

export const measureTiming = (): Promise<string> => onInstallation(async () => undefined, run);
