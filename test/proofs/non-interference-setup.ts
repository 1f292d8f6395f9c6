// Everything a proof starts from (证明准备): the world, its rows, the viewers with their principals, and a policy set of the
// judge's own, which no hole in the server's can widen.
import pg from 'pg';
import { policies } from '../../policies/index.ts';
import { masks } from '../../policies/masks.ts';
import { completePolicySet } from '../../src/policies.ts';
import { policySet } from '../../src/policy/policy.ts';
import type { Principal } from '../../src/policy/principal.ts';
import { buildGraph } from '../../src/schema.ts';
import type { Proof } from './non-interference-run.ts';
import { spareRows, surplus } from './non-interference-spare.ts';
import { allViewers, principalOf, type Viewer } from './non-interference-viewers.ts';
import { NOW, openProofWorld, type ProofWorld } from './non-interference-world.ts';
import { Coverage } from './operations/features.ts';
import { Random } from './operations/random.ts';
import { Stock } from './operations/stock.ts';

export interface Prepared {
  readonly proof: Proof;
  readonly principals: ReadonlyMap<Viewer, Principal>;
}

function ownPolicySet() {
  const drafts = policies.map(draft => ({
    ...draft,
    verbs: new Map(draft.verbs),
    clearances: new Map(draft.clearances),
    fields: new Map(draft.fields),
  }));
  return policySet(
    drafts,
    masks.map(mask => ({ ...mask })),
  );
}

/** Rows enough of every type, and not too many; gives what stands there now. */
export async function furnish(world: ProofWorld, random: Random): Promise<Stock> {
  await world.apply(surplus(random, new Stock(await world.rows())));
  await world.apply(spareRows(random, new Stock(await world.rows())));
  await world.world.owner.query('analyze');
  return new Stock(await world.rows());
}

export async function prepareProof(seed: number): Promise<Prepared> {
  const world = await openProofWorld();
  const { schema } = buildGraph(completePolicySet());
  const random = new Random(seed);
  const stock = await furnish(world, random);
  const proof: Proof = {
    world,
    schema,
    set: ownPolicySet(),
    stock,
    coverage: new Coverage(),
    random,
    views: new Map(),
  };
  const pool = new pg.Pool({ connectionString: world.world.applicationUrl, max: 2 });
  const principals = new Map<Viewer, Principal>();
  for (const viewer of allViewers()) principals.set(viewer, await principalOf(pool, viewer, NOW));
  await pool.end();
  return { proof, principals };
}
