// Those who talk to the server while it is killed (崩溃测试的调用方): they keep what was acknowledged, and nothing else.
import { createDemoIssuer } from '../../src/authentication/demo-issuer.ts';
import { datasetsOf } from '../../src/domain/datasets/catalogue.ts';
import type { Json } from '../harness/world.ts';

const AT = '2023-04-17T09:00:00+08:00';

export interface Push {
  readonly as: string;
  readonly code: string;
  readonly period: string;
}

const MONTHS = ['2021', '2022', '2023'].flatMap(year =>
  Array.from({ length: 12 }, (_, month) => `${year}-${String(month + 1).padStart(2, '0')}`),
);
const PAST = MONTHS.filter(month => month >= '2021-09' && month <= '2023-03');

/** Every push that three units could have sent by then: enough for all rounds, each sent once. */
export const PUSHES: readonly Push[] = (
  [
    ['med.op', 'P43'],
    ['hou.op', 'P27'],
    ['civ.op', 'P22'],
    ['hea.op', 'P33'],
  ] as const
).flatMap(([as, unit]) =>
  PAST.flatMap(month => [
    { as, code: `${unit}-M`, period: month },
    { as, code: `${unit}-H`, period: `${month}-H1` },
    { as, code: `${unit}-H`, period: `${month}-H2` },
  ]),
);

export const nameOf = ({ code, period }: Push): string => `${code}.${period}`;

/** An answer, or null where the server died over it. */
type Answered = Json | null;

export class Clients {
  address = '';
  readonly #token: (persona: string) => Promise<string>;

  constructor(dataDir: string) {
    const issuer = createDemoIssuer(dataDir);
    this.#token = persona => issuer.issue(persona);
  }

  async ask(as: string, query: string, variables: object = {}): Promise<Answered> {
    return this.#post(as, '/graphql', 'application/json', JSON.stringify({ query, variables }));
  }

  act(as: string, mutation: string, input: object, selection: string): Promise<Answered> {
    const type = `${mutation[0]!.toUpperCase()}${mutation.slice(1)}Input`;
    return this.ask(as, `mutation ($input: ${type}!) { ${mutation}(input: $input) { ${selection} } }`, { input });
  }

  submit(push: Push): Promise<Answered> {
    const datasets = Object.entries(datasetsOf(push.code)!).map(([code, { example }]) => ({
      code,
      records: [example],
    }));
    const input = {
      obligationCode: push.code,
      periodKey: push.period,
      idempotencyKey: nameOf(push),
      lateReason: '演练',
      omissionReason: '演练',
      datasets,
    };
    return this.act(push.as, 'submitPush', input, 'pushSubmission { submissionNo acceptedCount rejectedCount }');
  }

  accept(id: string): Promise<Answered> {
    return this.act('off', 'acceptPush', { id }, 'pushSubmission { status }');
  }

  bulk(as: string, key: string, lines: string): Promise<Answered> {
    const query = new URLSearchParams({
      ...{ obligation: 'P46-A', period: '2022', dataset: 'a', zero: 'b', idempotencyKey: key, lateReason: '演练' },
    });
    return this.#post(as, `/bulk/pushes?${query}`, 'application/x-ndjson', lines);
  }

  async #post(as: string, path: string, type: string, body: string): Promise<Answered> {
    const headers = { 'content-type': type, 'x-demo-clock': AT, authorization: `Bearer ${await this.#token(as)}` };
    try {
      const response = await fetch(`${this.address}${path}`, { method: 'POST', headers, body });
      return JSON.parse(await response.text());
    } catch {
      return null;
    }
  }
}
