// The engine (执行引擎): compiled plans and the connections that run them. Plans are kept per document, principal class
// and shape of the variables, in a bounded cache; the policy version is part of the engine, so a new policy is a new one.
import type { GraphQLSchema } from 'graphql';
import type pg from 'pg';
import type { Lanes } from '../database/lanes.ts';
import { Failure } from '../domain/errors.ts';
import { Kept } from '../domain/kept.ts';
import type { PolicySet } from '../policy/policy.ts';
import { refuseNul } from './input-text.ts';
import { type AccessLog, readCompanions } from './read/access.ts';
import type { Compilation, ReadPlan, Roots } from './read/compile.ts';
import { writeMarks } from './read/mark-lines.ts';
import { Marks, type ReadMark } from './read/marks.ts';
import type { Run } from './read/statement.ts';

const MAX_PLANS = 2000;

export interface Engine extends Compilation {
  readonly pool: pg.Pool;
  /** For what is read by key. */
  readonly lanes: Lanes;
  /** Key material of cursors. */
  readonly cursorSecret: Buffer;
  readonly plans: Kept<ReadPlan | null>;
}

export function createEngine(
  schema: GraphQLSchema,
  set: PolicySet,
  roots: Roots,
  pool: pg.Pool,
  lanes: Lanes,
  cursorSecret: Buffer,
): Engine {
  return { schema, set, roots, pool, lanes, cursorSecret, plans: new Kept(MAX_PLANS) };
}

/** Least recently used plan under a key, or a new one. */
export function planned(engine: Engine, key: string, make: () => ReadPlan | null): ReadPlan | null {
  return engine.plans.of(key, make);
}

/** SQLSTATE classes that say the database is away or overloaded, not that we are wrong. */
const AWAY = /^(08|53|57P|57014)/;

/** Whether the database is away or overloaded, so that the same may succeed later. */
export function isAway(cause: unknown): boolean {
  if (cause instanceof Failure) return cause.code === 'UNAVAILABLE';
  const { code } = cause as { code?: string };
  return code === undefined ? !(cause instanceof TypeError) : AWAY.test(code) || code.startsWith('ECONN');
}

/** The posts that a run was made under no longer stand: nothing was read. */
export class PostsMoved extends Error {}

/** A run whose answer is handed out: to the principal, or to these accounts that see the same. */
export interface Reading extends Run {
  readonly requestId: string;
  readonly accounts?: readonly (string | null)[];
}

/** What a read of the database throws, as callers are told it. */
export const awayOr = (cause: unknown): never => {
  throw isAway(cause) ? new Failure('UNAVAILABLE') : cause;
};

/** Runs a plan and gives the JSON it answers, free of companions, once the marks that it leaves are written. */
export async function runPlan(engine: Engine, plan: ReadPlan, run: Reading, access: AccessLog): Promise<unknown> {
  const answer: unknown = JSON.parse(await runText(engine, plan, run, access));
  const shown = new Marks();
  if (plan.companions.size + plan.marked.size > 0) readCompanions(answer, plan, access, shown);
  // An event that is not delivered tells nothing.
  const compared = answer === null && run.object !== undefined ? [] : plan.compared;
  const marks = [...compared, ...shown.list()];
  await leaveMarks(engine, marks, run);
  return answer;
}

/** Writes the marks that a read leaves, before what was read is handed out. */
export async function leaveMarks(
  engine: Engine,
  marks: readonly ReadMark[],
  {
    principal,
    requestId,
    accounts = [principal.account?.id ?? null],
  }: Pick<Reading, 'principal' | 'requestId' | 'accounts'>,
): Promise<void> {
  if (marks.length === 0) return;
  await writeMarks(engine.pool, marks, { accounts, requestId, policyVersion: engine.set.version }).catch(awayOr);
}

/** Runs a plan and gives the text it answers: for plans whose text passes, which leave no marks and hold no companions. */
export async function passText(engine: Engine, plan: ReadPlan, run: Reading, access: AccessLog): Promise<string> {
  if (!plan.passes) throw new Error('The text of this plan is not its answer');
  return runText(engine, plan, run, access);
}

/** The parameters of a plan for one run, once nothing is wrong with them. */
export function valuesOf(plan: ReadPlan, run: Run): unknown[] {
  for (const check of plan.checks) check(run);
  const values = plan.binds.map(bind => bind(run));
  refuseNul(values);
  return values;
}

async function runText(engine: Engine, plan: ReadPlan, run: Run, access: AccessLog): Promise<string> {
  const values = valuesOf(plan, run);
  const connections: Pick<Lanes, 'query'> = plan.byKey ? engine.lanes : engine.pool;
  const result = await connections
    .query<{ j: string | null }>({ name: plan.name, text: plan.text, values })
    .catch(awayOr);
  const [row] = result.rows;
  if (!row) throw new PostsMoved();
  for (const entry of plan.access) access.add(entry);
  return row.j ?? 'null';
}
