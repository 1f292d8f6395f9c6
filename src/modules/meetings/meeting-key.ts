// The key of a meeting (会议密钥): records and papers of one meeting are sealed under a key of its own, which is sealed in turn
// under the key of the installation.
import { createSealer, type Sealer } from '../../database/sealer.ts';
import type { Scene } from '../../graph/scene.ts';
import { idOf } from './look-all.ts';
import { MEETING_KEY, Meeting } from './meeting.entity.ts';

export async function meetingSealer(scene: Scene, meeting: Meeting): Promise<Sealer> {
  const { keySealed } = await scene.em.findOneOrFail(Meeting, { id: idOf(meeting) } as never);
  return createSealer([scene.context.sealer.open(keySealed, MEETING_KEY)]);
}
