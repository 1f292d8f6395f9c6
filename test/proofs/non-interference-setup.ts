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
import { spareRows } from './non-interference-spare.ts';
import { allViewers, principalOf, type Viewer } from './non-interference-viewers.ts';
import { NOW, openProofWorld } from './non-interference-world.ts';
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

export async function prepareProof(seed: number): Promise<Prepared> {
  const world = await openProofWorld();
  const { schema } = buildGraph(completePolicySet());
  const random = new Random(seed);
  await world.apply(spareRows(random, new Stock(await world.rows())));
  const stock = new Stock(await world.rows());
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
