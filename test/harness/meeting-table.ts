// A secret meeting with three topics and who reads what of it (会议知悉表; issue 5, acceptance 2): the table that the tests of
// every channel are held against.
import { groupId, staffId, stepsOf } from './meeting.ts';
import type { Json, World } from './world.ts';

const BEFORE = '2023-06-10T10:00:00+08:00';
export const START = '2023-06-20T09:00:00+08:00';
export const TITLE = '示例：机要专题会';

/**
 * What each persona reads: title of the meeting, titles of topics, records, and whether the own calendar has the meeting;
 * written by hand. `none`: there is no such meeting.
 */
const WRITTEN = `
  persona | title | topics | records | calendar
  ldr     | yes   | 1 2 3  | -       | -
  exl     | yes   | 1 2 3  | -       | -
  dplP    | yes   | 1 2 3  | 1 2 3   | yes
  dplG    | yes   | 1 2 3  | 1 2     | yes
  dir     | yes   | 1 2 3  | -       | -
  off     | yes   | 1 2 3  | -       | -
  rec     | yes   | 1 2 3  | 1 2 3   | yes
  go      | no    | 1 2 3  | -       | -
  med.pr  | yes   | 1 2 3  | -       | yes
  med.ul  | yes   | 1 2 3  | 1 2 3   | yes
  med.lo  | no    | 1      | -       | -
  hou.pr  | yes   | 2      | 2       | yes
  dis.ul  | yes   | 3      | 3       | yes
  aud.ul  | no    | -      | -       | -
  ca.off  | yes   | 1 2 3  | 1 2 3   | yes
  ca.med  | none  | -      | -       | -
  cb.off  | none  | -      | -       | -
  org.op  | none  | -      | -       | -
  sys     | none  | -      | -       | -
  sec     | none  | -      | -       | -
  adt     | none  | -      | -       | -
`;

type Line = readonly [persona: string, title: string, topics: string, records: string, calendar: string];

export const TABLE: readonly Line[] = WRITTEN.trim()
  .split('\n')
  .slice(1)
  .map(line => line.split('|').map(cell => cell.trim()) as unknown as Line);

/** Places of the ids among all, as the table writes them. */
export const numbers = (ids: readonly string[], all: readonly string[]): string =>
  all.flatMap((id, index) => (ids.includes(id) ? [index + 1] : [])).join(' ') || '-';

/** Three topics; the Party deputy in the chair, leader and executive leader absent, med.pr represented by med.ul. */
export async function secretMeeting(world: World, more: object = {}): Promise<{ meeting: string; topics: string[] }> {
  const steps = stepsOf(world, BEFORE);
  const step = steps.done;
  const topics: string[] = [];
  const invite = async (id: string, persona: string, topicIds: string[] = []) =>
    step(
      'inviteAttendee',
      { meetingId: id, staffId: await staffId(world, persona), topicIds },
      'off',
      'attendee { id }',
    );
  const admit = async (id: string, persona: string) =>
    step('admitAttendee', { meetingId: id, staffId: await staffId(world, persona) }, 'off', 'attendee { id }', START);
  const proposal = {
    kind: 'LEADING_GROUP',
    form: 'THEMATIC',
    title: TITLE,
    startAt: START,
    restricted: true,
  };
  const { id } = await step('proposeMeeting', { ...proposal, ...more }, 'dplP', 'meeting { id }');
  for (const as of ['med.lo', 'hou.lo', 'off']) {
    const topic = { meetingId: id, title: `示例议题 ${as}` };
    const made = await step('proposeTopic', topic, as, 'meetingTopic { id }');
    await step('screenTopic', { id: made.id }, 'off', 'meetingTopic { id }');
    await step('approveTopic', { id: made.id }, 'ldr', 'meetingTopic { id }');
    topics.push(made.id);
  }
  const [, t2, t3] = topics as [string, string, string];
  await step('assignRecorder', { id, staffId: await staffId(world, 'rec') }, 'dir', 'meeting { id }');
  for (const persona of ['med.pr', 'ca.off', 'dplG']) await invite(id, persona);
  await invite(id, 'hou.pr', [t2]);
  await invite(id, 'dis.ul', [t3]);
  await step('notifyMeeting', { id }, 'off', 'meeting { id }');
  const leave = await step('requestLeave', { meetingId: id, reason: '示例' }, 'med.pr', 'leaveRequest { id }');
  await step('approveLeave', { id: leave.id }, 'dplP', 'leaveRequest { id }');
  const substitute = { id: leave.id, substituteId: await staffId(world, 'med.ul') };
  await step('nameSubstitute', substitute, 'med.lo', 'leaveRequest { id }');
  const delegation = { groupId: await groupId(world), delegateId: await staffId(world, 'dplP'), matter: 'CHAIR' };
  await step('delegateAuthority', { ...delegation, to: '2023-06-30' }, 'ldr', 'delegation { id }');
  await step('openMeeting', { id }, 'dplP', 'meeting { id }', START);
  for (const persona of ['med.ul', 'ca.off', 'dplG', 'hou.pr', 'dis.ul']) await admit(id, persona);
  const left = (await steps.read(`meeting(id: "${id}") { attendees { nodes { id staff { staffNo } } } }`, 'off')).data
    .meeting.attendees.nodes as Json[];
  const dplG = left.find(({ staff }) => staff.staffNo === 'DEMO-dplG');
  await step('markLeft', { id: dplG.id, missedTopicIds: [t3] }, 'off', 'attendee { id }', START);
  return { meeting: id, topics };
}
