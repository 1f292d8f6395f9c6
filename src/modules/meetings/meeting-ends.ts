// What has to be in order before a meeting ends (会议结束的前提): modules that stand after meetings put it down here, since a
// module imports only what stands before it. Asked when it is closed, and once more when it is archived.
import type { Scene } from '../../graph/scene.ts';
import type { Meeting } from './meeting.entity.ts';

type Demand = (scene: Scene, meeting: Meeting) => Promise<void>;

const demands: Demand[] = [];

export const whenMeetingEnds = (demand: Demand): void => void demands.push(demand);

export async function meetingEnds(scene: Scene, meeting: Meeting): Promise<void> {
  for (const demand of demands) await demand(scene, meeting);
}
