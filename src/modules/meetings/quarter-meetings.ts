// Counting a quarterly meeting when it is opened (季度会议计数).
import { dayOfInstant } from '../../domain/civil-day.ts';
import { quarterlyKinds } from '../../domain/meeting-cadence.ts';
import type { MeetingKind } from '../../domain/meeting-vocabulary.ts';
import { periodOf } from '../../domain/periods.ts';
import type { Scene } from '../../graph/scene.ts';
import { Region } from '../regions/region.entity.ts';
import { idOf } from './look-all.ts';
import type { Meeting } from './meeting.entity.ts';
import { QuarterMeetings } from './quarter-meetings.entity.ts';

/** Two that are opened at once for the same body in a new quarter: one of them is answered CONFLICT, and asked again. */
export async function countMeeting(scene: Scene, { kind, region, startAt }: Meeting): Promise<void> {
  const { level, path: regionPath } = await scene.em.findOneOrFail(Region, { id: idOf(region) } as never);
  if (!quarterlyKinds(level).includes(kind as MeetingKind)) return;
  const named = { region, kind, quarter: periodOf('QUARTER', dayOfInstant(startAt)).key };
  const known = await scene.em.findOne(QuarterMeetings, named as never);
  if (!known) {
    scene.em.create(QuarterMeetings, { ...named, held: 1, level, regionPath } as unknown as QuarterMeetings);
    return;
  }
  await scene.lock(QuarterMeetings, known);
  known.held += 1;
}
