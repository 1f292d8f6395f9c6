// Telling the wall (行级安全告知): row security is told in each transaction who acts. What the platform itself has to look
// up to decide, beyond the sight of who asks, it does under a system post: a closed list, each as narrow as its task.
import type { EntityManager } from '@mikro-orm/postgresql';
import { type Principal, principal, type StandingPost } from '../policy/principal.ts';
import { POSTS_SETTING, postsSetting } from '../policy/told-posts.ts';
import type { Scene } from './scene.ts';
import { prepared, runInTransaction } from './transaction-sql.ts';

// Asked for nothing: what was told need not come back.
const TELL = prepared(`select from set_config('${POSTS_SETTING}', $1, true)`);

/** For this transaction only. */
export async function tellWall(em: EntityManager, who: Principal): Promise<void> {
  await runInTransaction(em, TELL, [postsSetting(who)]);
}

const NOTHING: Omit<StandingPost, 'role'> = {
  grant: null,
  account: null,
  staff: null,
  organization: null,
  unit: null,
  region: null,
  regionPath: null,
  domain: null,
  grid: null,
  household: null,
  assignedHousehold: null,
  assigned: null,
};

/** Looks up households by number within a jurisdiction: a pusher names them, and may not read them. */
export const householdsWithin = (regionPath: string): StandingPost => ({
  ...NOTHING,
  role: 'OFFICE_STAFF',
  regionPath,
});

/** Reads and writes the records of one unit: an integrator sends them, and may not read them back (N24). */
export const recordsOfUnit = (unit: string): StandingPost => ({ ...NOTHING, role: 'DATA_OPERATOR', unit });

/** Reads and writes what a convener has to decide about: whoever assigns the recorder tells the requests, and may not read them. */
export const concerningConvener = (staff: string): StandingPost => ({ ...NOTHING, role: 'LEADER', staff });

/** Looks up the record of a topic by the right of one who was admitted to it: for whom a convener approved its retrieval. */
export const admittedToTopic = (staff: string): StandingPost => ({ ...NOTHING, role: 'OFFICE_STAFF', staff });

/** Begins a statement that is told its posts by its first parameter; they are told before a row of `told` is there. */
export const TOLD_FIRST = `with told as materialized (select set_config('${POSTS_SETTING}', $1, true))`;

/**
 * Runs one statement that begins with TOLD_FIRST and takes its rows from `told`: the wall is asked about no row before it was
 * told. If that order ever failed, the posts of the caller would be asked, who may do less.
 */
export async function atOnceAsSystem<Result>(
  scene: Scene,
  post: StandingPost,
  run: (told: string) => Promise<Result>,
): Promise<Result> {
  const { now } = scene.context.principal;
  const result = await run(postsSetting(principal({ posts: [post], now })));
  await tellWall(scene.em, scene.context.principal);
  return result;
}

/**
 * Runs reads and flushes under system posts. What it finds must decide something, never be handed out: answers are read
 * by the compiler, as the viewer, or opened by a verb that leaves its line. When the work fails the transaction is lost,
 * and with it what the wall was told.
 */
export async function asSystem<Result>(
  scene: Scene,
  posts: StandingPost | readonly StandingPost[],
  work: () => Promise<Result>,
): Promise<Result> {
  const { now } = scene.context.principal;
  await tellWall(scene.em, principal({ posts: [posts].flat(), now }));
  const result = await work();
  await tellWall(scene.em, scene.context.principal);
  return result;
}
