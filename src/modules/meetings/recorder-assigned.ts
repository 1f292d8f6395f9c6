// What follows when a recorder was assigned (指定记录人的后续): modules that stand after meetings put it down here, since a
// module imports only what stands before it.
import type { Scene } from '../../graph/scene.ts';
import type { Meeting } from './meeting.entity.ts';

type Consequence = (scene: Scene, meeting: Meeting, recorder: string) => Promise<void>;

const consequences: Consequence[] = [];

export const whenRecorderAssigned = (consequence: Consequence): void => void consequences.push(consequence);

export async function recorderAssigned(scene: Scene, meeting: Meeting, recorder: string): Promise<void> {
  for (const follow of consequences) await follow(scene, meeting, recorder);
}
