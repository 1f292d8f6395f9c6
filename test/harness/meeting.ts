// What tests of meetings share (会议测试): steps as a persona at a moment, refusals, and ids of the demo world.
import { expect } from '@jest/globals';
import { act, refusalOf } from './grid.ts';
import type { Json, World } from './world.ts';

/** Each mutation answers with the object it is about: `proposeMeeting` with `meeting`. */
export function stepsOf(world: World, at: string) {
  return {
    async done(mutation: string, input: object, as: string, selection: string, moment = at): Promise<Json> {
      const { body } = await act(world, mutation, input, { as, at: moment }, selection);
      expect(body.errors).toBeUndefined();
      return Object.values(body.data[mutation])[0];
    },
    refused: (mutation: string, input: object, as: string, moment = at): Promise<Json> =>
      refusalOf(world, () => act(world, mutation, input, { as, at: moment })),
    async read(query: string, as: string, moment = at): Promise<Json> {
      const { body } = await world.ask(`{ ${query} }`, { as, at: moment });
      expect(body.errors).toBeUndefined();
      return body;
    },
  };
}

async function idOf({ owner }: World, type: string, table: string, where: string, value: unknown): Promise<string> {
  const { rows } = await owner.query(`select id from ${table} where ${where} = $1`, [value]);
  return `${type}_${rows[0].id}`;
}

export const staffId = (world: World, persona: string): Promise<string> =>
  idOf(world, 'StaffMember', 'staff_member', 'staff_no', `DEMO-${persona}`);

export const unitId = (world: World, number: number): Promise<string> =>
  idOf(world, 'MemberUnit', 'member_unit', 'number', number);

export const regionId = (world: World, code: string): Promise<string> => idOf(world, 'Region', 'region', 'code', code);

export async function groupId({ owner }: World): Promise<string> {
  const { rows } = await owner.query(`select id from leading_group where kind = 'CITY'`);
  return `LeadingGroup_${rows[0].id}`;
}

/** A meeting of the leading group that the leader convenes and opens, with these invitees admitted. */
export async function heldMeeting(world: World, personas: readonly string[], startAt: string): Promise<string> {
  const steps = stepsOf(world, '2023-06-10T10:00:00+08:00');
  const proposal = { kind: 'LEADING_GROUP', form: 'THEMATIC', title: '示例会议', startAt };
  const { id } = await steps.done('proposeMeeting', proposal, 'ldr', 'meeting { id }');
  const person = async (persona: string) => ({ meetingId: id, staffId: await staffId(world, persona) });
  for (const persona of personas) await steps.done('inviteAttendee', await person(persona), 'off', 'attendee { id }');
  await steps.done('notifyMeeting', { id }, 'off', 'meeting { id }');
  await steps.done('openMeeting', { id }, 'ldr', 'meeting { id }', startAt);
  for (const persona of personas)
    await steps.done('admitAttendee', await person(persona), 'off', 'attendee { id }', startAt);
  return id;
}
