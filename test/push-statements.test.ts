// What a push sends to PostgreSQL (报送语句): so many statements, however many records; whoever acts is told to the wall again after
// each look that the platform takes by itself; and what is answered is read by a plan that is kept.
import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { datasetsOf } from '../src/domain/datasets/catalogue.ts';
import { listenToStatements, type Statements } from './harness/statements.ts';
import { openWorld, type World } from './harness/world.ts';

const AT = '2023-04-17T09:00:00+08:00';
let world: World;
let statements: Statements;
beforeAll(async () => {
  statements = listenToStatements();
  world = await openWorld();
});
afterAll(async () => {
  statements.stop();
  await world.close();
});

const PUSH = `mutation($input: SubmitPushInput!, $first: Int, $late: Boolean!) { submitPush(input: $input) {
  pushSubmission { submissionNo late @include(if: $late) records(first: $first) { nodes { position } } } } }`;

async function push(periodKey: string, records: number, more: object = {}) {
  const { example } = datasetsOf('P43-M')!['a']!;
  const datasets = [{ code: 'a', records: Array.from({ length: records }, () => example) }];
  const variables = { input: { obligationCode: 'P43-M', periodKey, datasets }, first: 5, late: true, ...more };
  statements.taken();
  const { body } = await world.ask(PUSH, { as: 'med.op', at: AT, variables });
  expect(body.errors).toBeUndefined();
  return { answer: body.data.submitPush.pushSubmission, sent: statements.taken() };
}

test('a push is so many statements, however many records, and tells the wall who acts after each look of its own', async () => {
  const { sent: few } = await push('2023-01', 1);
  const { sent: many } = await push('2023-02', 500);
  const change = (sent: readonly string[]) => sent.slice(sent.indexOf('begin'), sent.indexOf('commit'));
  const beginning = (text: string) => text.startsWith('with told as materialized');
  const own = change(many);
  expect(own.length).toBe(change(few).length);
  const looks = own.flatMap((text, place) => (beginning(text) ? [own[place + 1]!.slice(0, 23)] : []));
  expect(looks).toEqual(['select from set_config(', 'select from set_config(']);
  // Without the event. A medical push has five more than others: two lines to judge by, and sums under a system post.
  expect(own.length).toMatchInlineSnapshot(`16`);
});

test('a kept plan answers by the variables of each change', async () => {
  const { answer: first } = await push('2022-10', 1, { first: 1 });
  const { answer: none } = await push('2022-11', 1, { first: 0, late: false });
  expect(first).toEqual({ submissionNo: 'P43-M.2022-10', late: true, records: { nodes: [{ position: 0 }] } });
  expect(none).toEqual({ submissionNo: 'P43-M.2022-11', records: { nodes: [] } });
});

test('changes of one document that share a fragment answer what each of them asks', async () => {
  const zero = (periodKey: string) => `submitZeroReport(input: { obligationCode: "P43-M", periodKey: "${periodKey}" })`;
  const { body } = await world.ask(
    `mutation { a: ${zero('2022-07')} { ...No } b: ${zero('2022-08')} { ...No pushSubmission { zeroReport } } c: ${zero('2022-09')} { ...No } }
      fragment No on SubmitZeroReportPayload { pushSubmission { submissionNo } }`,
    { as: 'med.op', at: AT },
  );
  expect(body).toEqual({
    data: {
      a: { pushSubmission: { submissionNo: 'P43-M.2022-07' } },
      b: { pushSubmission: { submissionNo: 'P43-M.2022-08', zeroReport: true } },
      c: { pushSubmission: { submissionNo: 'P43-M.2022-09' } },
    },
  });
});
