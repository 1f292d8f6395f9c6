// Holes made on purpose (试错): each takes one part of the machinery away, as a careless change would, and the agreement
// proof has to find it. A proof that finds none of them would prove nothing.
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { type Connections, openConnections } from './agreement-connection.ts';
import type { World } from './agreement-draft.ts';
import { HOLES, type Hole } from './holes.ts';
import { loadMachinery, type Machinery } from './holes-machinery.ts';

const SEED = 20230417;
const WORLDS = 20;
/** Without a hole a few are enough here: agreement.test.ts examines thousands of cases. */
const CLEAN = 4;

let connections: Connections;
let machinery: Machinery;
let findings: (world: World) => Promise<{ check: string }[]>;
let worlds: World[];

beforeAll(async () => {
  machinery = await loadMachinery();
  const { createTables, proofDatabase } = await import('./agreement-database.ts');
  const { examine } = await import('./agreement-run.ts');
  const { world } = await import('./agreement-draft.ts');
  connections = await openConnections();
  await createTables(connections);
  const database = proofDatabase(connections);
  findings = async drawn => (await examine(database, drawn)).found;
  worlds = fc.sample(world, { seed: SEED, numRuns: WORLDS });
});
afterAll(() => connections.close());

async function firstFinding(hole: Hole): Promise<string | undefined> {
  const mend = hole.make(machinery);
  try {
    for (const drawn of worlds) {
      const [first] = await findings(drawn);
      if (first) return first.check;
    }
    return undefined;
  } finally {
    mend();
  }
}

describe('the agreement proof finds a hole', () => {
  test.each(HOLES.map(hole => [hole.name, hole] as const))('%s', async (_, hole) => {
    expect(await firstFinding(hole)).toMatch(hole.foundBy);
  });

  test('and nothing once all are mended', async () => {
    for (const drawn of worlds.slice(0, CLEAN)) expect(await findings(drawn)).toEqual([]);
  });
});
