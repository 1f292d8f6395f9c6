// The proof for one viewer (证明过程): ask, change behind the viewer's back, ask again, compare bytes, undo.
import type { GraphQLSchema } from 'graphql';
import type { TypeMeta } from '../../src/model/meta.ts';
import type { PolicySet } from '../../src/policy/policy.ts';
import type { Principal } from '../../src/policy/principal.ts';
import { type Change, makeChange } from './non-interference-change.ts';
import { changedNames } from './non-interference-changed.ts';
import { askAll, firstAnswers, marked } from './non-interference-operations.ts';
import { toldBy } from './non-interference-told.ts';
import { View } from './non-interference-view.ts';
import type { Viewer } from './non-interference-viewers.ts';
import type { ProofWorld, Reply } from './non-interference-world.ts';
import type { Coverage } from './operations/features.ts';
import type { GeneratedOperation } from './operations/operation.ts';
import type { Random } from './operations/random.ts';
import type { Stock, StoredRow } from './operations/stock.ts';

export interface Proof {
  readonly world: ProofWorld;
  readonly schema: GraphQLSchema;
  readonly set: PolicySet;
  readonly stock: Stock;
  readonly coverage: Coverage;
  readonly random: Random;
  /** What each viewer sees, once it was worked out. */
  readonly views: Map<Viewer, View>;
}

export interface Counterexample {
  readonly viewer: Viewer;
  readonly operation: GeneratedOperation;
  readonly change: Change;
  readonly before: Reply;
  readonly after: Reply;
}

export interface Plan {
  readonly queries: number;
  readonly mutations: number;
  readonly changes: number;
  /** Appended to every query, so that plans of another engine are not used. */
  readonly mark?: string;
}

/** Asks everything once, then again after each change. Stops at the first difference. */
export async function proveFor(
  proof: Proof,
  viewer: Viewer,
  principal: Principal,
  plan: Plan,
  count: () => void,
): Promise<Counterexample | null> {
  const { world, stock, coverage } = proof;
  const view = proof.views.get(viewer) ?? new View(proof.set, principal, stock.rows);
  proof.views.set(viewer, view);
  stock.asked.clear();
  const answered = await firstAnswers(proof, viewer, view, plan);
  const own = guardedRows(proof, principal);
  const isTold = toldBy(answered.map(({ operation }) => operation));
  const isGuarded = (meta: TypeMeta, row: StoredRow) => own.has(row.id) || isTold(meta, row);
  for (let round = 0; round < plan.changes; round += 1) {
    const kind = KINDS[round % KINDS.length]!;
    const asked = answered.filter(({ operation }) => ASKED_AFTER[kind].includes(operation.kind));
    if (asked.length === 0) continue;
    const change = makeChange(proof, view, { isGuarded, kind });
    for (const item of change) for (const name of changedNames(item)) coverage.add(name);
    const operations = asked.map(({ operation }) => operation);
    const replies = await askAfter(world, change, viewer, operations);
    for (const [index, { operation, reply: before }] of asked.entries()) {
      count();
      const after = replies[index]!;
      if (after.bytes !== before.bytes) return { viewer, operation, change, before, after };
    }
  }
  return null;
}

/** Asks in the changed world, and takes the change back. */
async function askAfter(
  world: ProofWorld,
  change: Change,
  viewer: Viewer,
  operations: readonly GeneratedOperation[],
): Promise<Reply[]> {
  await world.apply(change);
  const replies = await askAll(world, viewer, operations);
  await world.undo(change);
  return replies;
}

/** Asks what a counterexample asked once more, before its change and after it. */
export async function askAround(
  { world }: Proof,
  { viewer, operation, change }: Counterexample,
  mark: string,
): Promise<Pick<Counterexample, 'before' | 'after'>> {
  const again = [marked(operation, mark)];
  const [before] = await askAll(world, viewer, again);
  const [after] = await askAfter(world, change, viewer, again);
  return { before: before!, after: after! };
}

const KINDS = ['free', 'consistent', 'values'] as const;
/**
 * A mutation relies on what actions keep consistent. An auditor who asks about others is told which conditions hold, and
 * so learns what conditions test, but nothing else.
 */
const ASKED_AFTER: Readonly<Record<(typeof KINDS)[number], readonly string[]>> = {
  free: ['query'],
  consistent: ['query', 'mutation'],
  values: ['inquiry'],
};

/** The account, its grants, what they rest on and what is assigned to them, and the client: with them the viewer would be another. */
export function guardedRows({ stock }: Pick<Proof, 'stock'>, { account, clientId }: Principal): ReadonlySet<string> {
  const rows = (name: string): readonly StoredRow[] => stock.rows.get(name) ?? [];
  const grants = rows('RoleGrant').filter(row => account !== null && row['account_id'] === account.id);
  const client = rows('ApiClient').filter(row => clientId !== null && row['client_id'] === clientId);
  const held = new Set(grants.map(({ id }) => id));
  const matters = rows('AssignedMatter').filter(row => held.has(row['grant_id'] as string));
  const rest = grants.map(row => row['assignment_id']).filter(id => id !== null);
  return new Set([
    account?.id,
    ...grants.map(row => row.id),
    ...[...matters, ...client].map(row => row.id),
    ...rest,
  ] as string[]);
}
