// What a meeting leaves behind (SC-04 steps 11 and 14 to 19; N04, N05): numbered copies, minutes for a list, decisions that are
// tracked, and wordings that may be relayed.
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { act, linesOfRequest, violating } from './harness/grid.ts';
import { heldMeeting, regionId, staffId, stepsOf, unitId } from './harness/meeting.ts';
import { type Json, openWorld, type World } from './harness/world.ts';

const AT = '2023-06-20T10:00:00+08:00';
const INVITEES = ['exl', 'dplP', 'dplG', 'dir', 'med.pr', 'med.ul', 'hea.pr', 'civ.ul', 'ca.off', 'dsgP', 'dsgG'];
let world: World;
let steps: ReturnType<typeof stepsOf>;
let meeting: string;
beforeAll(async () => {
  world = await openWorld();
  steps = stepsOf(world, AT);
  meeting = await heldMeeting(world, INVITEES, '2023-06-20T09:00:00+08:00');
});
afterAll(() => world.close());

async function ids(personas: readonly string[]): Promise<string[]> {
  const found: string[] = [];
  for (const persona of personas) found.push(await staffId(world, persona));
  return found;
}
const open = (mutation: string, id: string, as: string, selection: string, at = AT) =>
  act(world, mutation, { id }, { as, at }, selection);

describe('papers', () => {
  let d1: string;
  let copies: Json[];

  test('11: numbered copies; who holds none finds no paper', async () => {
    const holderIds = await ids(['ldr', ...INVITEES]);
    const input = { meetingId: meeting, title: '示例文件', content: '示例正文', holderIds, recallRequired: true };
    const own = { ...input, holderIds: await ids(['med.ul']) };
    expect(await steps.refused('issueCopies', own, 'med.ul')).toEqual({ code: 'FORBIDDEN' });
    const selection =
      'meetingDocument { id recallDue outstandingCount copies { nodes { id copyNo holder { staffNo } } } }';
    const made = await steps.done('issueCopies', input, 'off', selection);
    expect([made.recallDue, made.outstandingCount]).toEqual(['2023-06-20T16:00:00+00:00', 12]);
    d1 = made.id;
    copies = made.copies.nodes;
    expect(copies.map(({ copyNo }) => copyNo)).toEqual([1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12]);
    const seen = async (as: string) =>
      (await steps.read(`meetingDocument(id: "${d1}") { title copies { nodes { copyNo } } }`, as)).data.meetingDocument;
    expect(await seen('med.ul')).toEqual({ title: '示例文件', copies: { nodes: [{ copyNo: 7 }] } });
    for (const as of ['hou.lo', 'med.lo', 'cb.off', 'go', 'sys', 'adt'])
      expect([as, await seen(as)]).toEqual([as, null]);
  });

  test('a copy opens for its holder only, with its number, and leaves a line', async () => {
    const { id } = copies[6];
    const answer = await open('openCopy', id, 'med.ul', 'content watermark');
    expect(answer.body.data.openCopy).toEqual({
      content: '示例正文',
      watermark: `No.7 med.ul ${new Date(AT).toISOString()}`,
    });
    expect(await linesOfRequest(world, answer)).toEqual([
      expect.objectContaining({ account: 'med.ul', operation: 'open', object: id, decision: 'ALLOWED' }),
    ]);
    expect(await steps.refused('openCopy', { id }, 'off')).toEqual({ code: 'FORBIDDEN' });
    expect(await steps.refused('openCopy', { id }, 'hou.lo')).toEqual({ code: 'NOT_FOUND' });
    expect(await steps.refused('openCopy', { id }, 'med.pr')).toEqual({ code: 'NOT_FOUND' });
  });

  test('19: after recall and return the copy opens no more, and eleven are outstanding', async () => {
    const { id } = copies[6];
    expect(await steps.refused('recallDocument', { id: d1 }, 'med.ul')).toEqual({ code: 'FORBIDDEN' });
    await steps.done('recallDocument', { id: d1 }, 'off', 'meetingDocument { id }');
    expect(await steps.refused('returnCopy', { id }, 'hou.lo')).toEqual({ code: 'NOT_FOUND' });
    // No action leaves it so: the paper is kept from its holder, and what is kept from somebody is not found.
    const document = d1.slice(-36);
    const { rows } = await world.owner.query('select ever_held from meeting_document where id = $1', [document]);
    const hold = (staff: string[]) =>
      world.owner.query('update meeting_document set ever_held = $2 where id = $1', [document, staff]);
    await hold([]);
    expect(await steps.refused('returnCopy', { id }, 'med.ul')).toEqual({ code: 'NOT_FOUND' });
    await hold(rows[0].ever_held);
    const back = await steps.done('returnCopy', { id }, 'med.ul', 'documentCopy { state }');
    expect(back).toEqual({ state: 'RETURNED' });
    expect(await steps.refused('openCopy', { id }, 'med.ul')).toEqual({ code: 'FORBIDDEN' });
    const seen = await steps.read(`meetingDocument(id: "${d1}") { title outstandingCount }`, 'med.ul');
    expect(seen.data.meetingDocument).toEqual({ title: null, outstandingCount: null });
    const outstanding = `documentCopies(filter: { state: { in: [ISSUED, RECALL_DUE] } }) { totalCount }`;
    expect((await steps.read(outstanding, 'off')).data.documentCopies.totalCount).toBe(11);
    expect((await steps.read(`meetingDocument(id: "${d1}") { outstandingCount }`, 'off')).data.meetingDocument).toEqual(
      {
        outstandingCount: 11,
      },
    );
  });

  test('N05: when it is due, reading ends, returned or not; a lost copy is no longer outstanding', async () => {
    const { id } = copies[5];
    const due = '2023-06-21T00:00:00+08:00';
    expect((await open('openCopy', id, 'med.pr', 'content')).body.data.openCopy.content).toBe('示例正文');
    expect(await steps.refused('openCopy', { id }, 'med.pr', due)).toEqual({ code: 'FORBIDDEN' });
    const title = (await steps.read(`meetingDocument(id: "${d1}") { title }`, 'med.pr', due)).data.meetingDocument;
    expect(title).toEqual({ title: null });
    const lost = await steps.done(
      'reportLost',
      { id, report: '示例情况' },
      'med.pr',
      'documentCopy { state overdue document { id } }',
      '2023-06-22T09:00:00+08:00',
    );
    expect(lost).toEqual({ state: 'LOST', overdue: true, document: { id: d1 } });
  });

  test('S18: a lost copy opens a case, which the office closes and its holder does not', async () => {
    const query = 'copyLosses { nodes { id state finding holder { staffNo } copy { copyNo lossReport } } }';
    const seen = async (as: string) => (await steps.read(query, as)).data.copyLosses.nodes as Json[];
    const [found] = await seen('off');
    const open = { state: 'OPEN', finding: null, holder: { staffNo: 'DEMO-med.pr' } };
    expect(found).toMatchObject({ ...open, copy: { copyNo: 6, lossReport: '示例情况' } });
    const { id } = found!;
    for (const as of ['med.pr', 'ldr']) expect([as, await seen(as)]).toEqual([as, [found]]);
    for (const as of ['med.ul', 'hou.lo', 'go', 'cb.off', 'exl', 'sys', 'adt'])
      expect([as, await seen(as)]).toEqual([as, []]);
    const close = { id, finding: '示例结论' };
    for (const as of ['med.pr', 'ldr'])
      expect(await steps.refused('closeCopyLoss', close, as)).toEqual({ code: 'FORBIDDEN' });
    expect(await steps.refused('closeCopyLoss', close, 'hou.lo')).toEqual({ code: 'NOT_FOUND' });
    expect(await steps.refused('closeCopyLoss', { id, finding: ' ' }, 'off')).toEqual(violating('input.finding BLANK'));
    expect(await steps.done('closeCopyLoss', close, 'off', 'copyLoss { state finding }')).toEqual({
      state: 'CLOSED',
      finding: '示例结论',
    });
    expect((await seen('med.pr'))[0]).toMatchObject({ state: 'CLOSED', finding: null });
    expect(await steps.refused('closeCopyLoss', close, 'off')).toEqual({ code: 'INVALID_STATE' });
  });

  test('whoever lost a copy in the office itself does not close the case', async () => {
    const input = { meetingId: meeting, title: '示例文件', content: '示例正文', holderIds: await ids(['off', 'ldr']) };
    const made = await steps.done('issueCopies', input, 'off', 'meetingDocument { copies { nodes { id } } }');
    await steps.done('reportLost', { id: made.copies.nodes[0].id, report: '示例' }, 'off', 'documentCopy { id }');
    const query = `copyLosses(filter: { holder: { staffNo: { eq: "DEMO-off" } } }) { nodes { id } }`;
    const [{ id }] = (await steps.read(query, 'off')).data.copyLosses.nodes;
    const close = { id, finding: '示例结论' };
    expect(await steps.refused('closeCopyLoss', close, 'off')).toEqual({ code: 'FORBIDDEN' });
    expect(await steps.done('closeCopyLoss', close, 'dir', 'copyLoss { state }')).toEqual({ state: 'CLOSED' });
  });

  test('the content lies in no column of the database', async () => {
    await world.owner.query(`set xianjie.maintenance = 'on'`);
    const { rows } = await world.owner.query('select t::text as row from meeting_document t');
    expect(rows.map(({ row }) => row).join()).not.toContain('示例正文');
  });
});

test('14-15: minutes go to their distribution list, and to nobody else', async () => {
  const draft = { meetingId: meeting, text: '示例纪要' };
  const { id } = await steps.done('draftMinutes', draft, 'off', 'minutes { id state }');
  const seen = async (as: string) => (await steps.read(`minutes(id: "${id}") { text distribution }`, as)).data.minutes;
  for (const as of ['ldr', 'go', 'med.ul']) expect([as, await seen(as)]).toEqual([as, null]);
  const recipientIds = [
    ...(await ids(['ldr', 'exl', 'dplP'])),
    await regionId(world, '610802'),
    await unitId(world, 22),
    await unitId(world, 43),
  ];
  expect(await steps.refused('issueMinutes', { id, recipientIds }, 'med.ul')).toEqual({ code: 'NOT_FOUND' });
  await steps.done('issueMinutes', { id, recipientIds }, 'off', 'minutes { state }');
  expect(await steps.refused('reviseMinutes', { id, text: '示例改稿' }, 'off')).toEqual({ code: 'INVALID_STATE' });
  for (const as of ['ldr', 'exl', 'dplP', 'dplG', 'off', 'go', 'ca.off', 'civ.lo', 'med.ul'])
    expect([as, (await seen(as))?.text]).toEqual([as, '示例纪要']);
  for (const as of ['cb.off', 'hou.lo', 'ca.med', 'ta1.off', 'med.op', 'rec', 'aud.ul', 'sys', 'adt'])
    expect([as, await seen(as)]).toEqual([as, null]);
});

describe('decisions', () => {
  let decision: string;

  test('16: dispatched to whoever is responsible, reported to leaders, copied to a county', async () => {
    const input = {
      meetingId: meeting,
      text: '示例议定事项',
      dueOn: '2023-06-30',
      responsibleIds: [await unitId(world, 43)],
      cooperatorIds: [await unitId(world, 22)],
      reportToIds: await ids(['ldr', 'exl']),
      copyToIds: [await regionId(world, '610802')],
    };
    const selection = 'decision { id state responsibleNames copiedTo }';
    const made = await steps.done('dispatchDecision', input, 'off', selection);
    expect(made).toEqual({
      id: expect.any(String),
      state: 'DISPATCHED',
      responsibleNames: ['市医保局'],
      copiedTo: ['榆阳区'],
    });
    decision = made.id;
    const seen = async (as: string) =>
      (await steps.read(`decision(id: "${decision}") { text state }`, as)).data.decision?.text ?? null;
    for (const as of ['ldr', 'off', 'go', 'med.ul', 'med.lo', 'civ.ul', 'ca.off'])
      expect([as, await seen(as)]).toEqual([as, '示例议定事项']);
    for (const as of ['cb.off', 'hou.ul', 'med.op', 'ta1.off', 'sys', 'aud.ul'])
      expect([as, await seen(as)]).toEqual([as, null]);
  });

  test('17: whoever cooperates comments and does not report; whoever is responsible reports', async () => {
    const input = { decisionId: decision, text: '示例进展' };
    expect(await steps.refused('reportDecisionProgress', input, 'civ.ul')).toEqual({ code: 'FORBIDDEN' });
    expect(await steps.refused('reportDecisionProgress', input, 'ca.off')).toEqual({ code: 'FORBIDDEN' });
    await steps.done('commentDecision', { ...input, text: '示例意见' }, 'civ.ul', 'decisionProgress { kind }');
    const done = { ...input, done: true };
    const made = await steps.done(
      'reportDecisionProgress',
      done,
      'med.ul',
      'decisionProgress { kind decision { state } }',
    );
    expect(made).toEqual({ kind: 'PROGRESS', decision: { state: 'REPORTED' } });
    expect(
      (await steps.read('decisionProgressList { nodes { text } }', 'ca.off')).data.decisionProgressList.nodes,
    ).toEqual([]);
  });

  test('18: closed after the due date, it stays overdue', async () => {
    const late = '2023-07-03T09:00:00+08:00';
    expect(await steps.refused('verifyDecision', { id: decision }, 'med.ul', late)).toEqual({ code: 'FORBIDDEN' });
    const closed = await steps.done('verifyDecision', { id: decision }, 'off', 'decision { state overdue }', late);
    expect(closed).toEqual({ state: 'CLOSED', overdue: true });
  });
});

describe('N04: relay', () => {
  const window = { notBefore: '2023-06-21T09:00:00+08:00', notAfter: '2023-06-25T18:00:00+08:00' };
  const inside = '2023-06-22T09:00:00+08:00';

  test('a wording is authorised by the convener, and read in its scope and window only', async () => {
    const input = { meetingId: meeting, wording: '示例口径', scopeIds: [await unitId(world, 27)], ...window };
    for (const as of ['off', 'exl', 'med.pr'])
      expect(await steps.refused('authoriseRelay', input, as)).toEqual({ code: 'FORBIDDEN' });
    const { id } = await steps.done('authoriseRelay', input, 'ldr', 'relayAuthorization { id scope }');
    for (const at of [AT, '2023-06-26T09:00:00+08:00'])
      expect(await steps.refused('openRelay', { id }, 'hou.lo', at)).toEqual({ code: 'NOT_FOUND' });
    expect((await open('openRelay', id, 'hou.lo', 'wording', inside)).body.data.openRelay).toEqual({
      wording: '示例口径',
    });
    for (const as of ['med.pr', 'civ.lo', 'ca.off', 'hou.op', 'sys'])
      expect([as, await steps.refused('openRelay', { id }, as, inside)]).toEqual([as, { code: 'NOT_FOUND' }]);
    expect(
      await steps.refused('authoriseRelay', { ...input, scopeIds: await ids(['hou.lo']) }, 'hou.lo', inside),
    ).toEqual({
      code: 'FORBIDDEN',
    });
    expect(await steps.refused('revokeRelay', { id }, 'hou.lo', inside)).toEqual({ code: 'FORBIDDEN' });
    await steps.done('revokeRelay', { id }, 'ldr', 'relayAuthorization { id }', inside);
    expect(await steps.refused('openRelay', { id }, 'hou.lo', inside)).toEqual({ code: 'NOT_FOUND' });
  });
});
