// The sample of a submission (抽样): records that passed, drawn by chance and once: whoever is assigned the submission later
// reads the same ones, so that nobody gets more of it by assigning it again.
import { randomInt } from 'node:crypto';
import type { Scene } from '../../graph/scene.ts';
import { PushRecord, type PushSubmission } from '../pushes/push-submission.entity.ts';

/** Places looked at in one query, far below what a statement can carry. */
const MOST_PLACES = 20_000;

/** Gives the places from 0 to `last` in an order that chance makes, so many at a time; none when all were given. */
function placesByChance(last: number): (many: number) => number[] {
  const moved = new Map<number, number>();
  let next = 0;
  return many => {
    const places: number[] = [];
    for (; places.length < many && next <= last; next++) {
      const drawn = randomInt(next, last + 1);
      places.push(moved.get(drawn) ?? drawn);
      moved.set(drawn, moved.get(next) ?? next);
      moved.delete(next);
    }
    return places;
  };
}

const ofSubmission = (submission: PushSubmission) => ({ submission, verdict: 'ACCEPTED', superseded: false });

/** How many records the sample has that was drawn before; none where none was. */
export const sampleOf = (scene: Scene, submission: PushSubmission): Promise<number> =>
  scene.em.count(PushRecord, { ...ofSubmission(submission), sampled: true } as never);

/** Marks so many records as the sample, or all where there are fewer, and gives how many. */
export async function drawSample(scene: Scene, submission: PushSubmission, size: number): Promise<number> {
  const nextPlaces = placesByChance(submission.acceptedCount + submission.rejectedCount);
  const drawn: PushRecord[] = [];
  for (let many = size; drawn.length < size; many = Math.min(many * 4, MOST_PLACES)) {
    const places = nextPlaces(many);
    if (places.length === 0) break;
    const found = await scene.em.find(PushRecord, { ...ofSubmission(submission), position: { $in: places } } as never);
    // Each dataset has these places: chance decides between them as well.
    while (found.length > 0 && drawn.length < size) drawn.push(...found.splice(randomInt(found.length), 1));
  }
  for (const record of drawn) record.sampled = true;
  return drawn.length;
}
