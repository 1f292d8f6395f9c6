// The agreement proof (一致性证明): random policies, principals and rows over invented types; memory, CASL, SQL scope and
// masks, row security and packed rules have to say what the drawn rule says about every row (packed rules may be
// stricter). The seed is printed. `npm run prove -- --cases N [--seed S]` runs longer; counterexamples become fixtures.
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { OPERATORS } from '../../src/policy/condition.ts';
import { principalOf, setOf } from './agreement-build.ts';
import type { Tally } from './agreement-compare.ts';
import { type Connections, openConnections } from './agreement-connection.ts';
import { createTables, type ProofDatabase, proofDatabase } from './agreement-database.ts';
import { operatorsIn, world } from './agreement-draft.ts';
import { fixtures } from './agreement-fixtures.ts';
import { packedRules } from './agreement-packed.ts';
import { assertAgreement } from './agreement-run.ts';
import { TYPES } from './agreement-types.ts';
import { idOf, NOWS } from './agreement-values.ts';

const CASES = Number(process.env['XIANJIE_PROVE_CASES'] ?? 10_000);
const SEED = Number(process.env['XIANJIE_PROVE_SEED'] ?? 20261122);
const WORLDS_PER_SEED = 10;

let connections: Connections;
let database: ProofDatabase;
beforeAll(async () => {
  connections = await openConnections();
  await createTables(connections);
  database = proofDatabase(connections);
});
afterAll(() => connections.close());

describe('kept counterexamples', () => {
  for (const { name, corner, open, world: kept } of fixtures) {
    const declare = open ? test.failing : test;
    declare(`${corner}: ${name}`, async () => {
      await assertAgreement(database, kept);
    });
  }
});

describe('agreement', () => {
  test(`memory, CASL, SQL, row security and packed rules say what the rule says in ${CASES} random cases`, async () => {
    const started = Date.now();
    const tally: Tally = new Map();
    const operators = new Set<string>();
    let cases = 0;
    for (let seed = SEED; cases < CASES; seed++)
      await fc.assert(
        fc.asyncProperty(world, async drawn => {
          for (const operator of operatorsIn(drawn)) operators.add(operator);
          cases += await assertAgreement(database, drawn, tally);
        }),
        { seed, numRuns: WORLDS_PER_SEED },
      );
    const answers = [...tally].map(([kind, { yes, no }]) => `${kind} ${yes}${no > 0 ? `/${no}` : ''}`).join(', ');
    process.stdout.write(`agreement: ${cases} cases, seed ${SEED}, ${Date.now() - started} ms (${answers})\n`);
    expect(operators).toEqual(new Set(Object.keys(OPERATORS)));
    expect([...tally].filter(([, { yes }]) => yes === 0).map(([kind]) => kind)).toEqual([]);
  }, 3_600_000);

  test('packed rules with conditions hold on an object that meets them', () => {
    const [leader, own] = [{ roles: ['LEADER' as const], masked: false }, { slot: 'unit' as const }];
    const sealing = { ...leader, tests: [{ attribute: 'unit', operator: '$eq' as const, operand: own }] };
    const { Region, Dossier } = fixtures[0]!.world.policies;
    const drawn = { ...fixtures[0]!.world, policies: { Region, Dossier: { ...Dossier, verbs: { seal: [sealing] } } } };
    const post = { ...drawn.principals[0]!.posts[0]!, role: 'LEADER' as const, unit: idOf(0) };
    const packed = packedRules(setOf(drawn), principalOf({ posts: [post], scopes: null, now: NOWS[0]! }), TYPES[1]!);
    const can = (unit: string) =>
      packed.ability.can('seal', packed.asGraphGives({ id: idOf(3), region: null, unit: { id: unit } }));
    expect([can(idOf(0)), can(idOf(1))]).toEqual([true, false]);
  });

  test('behind the wall, who is told nothing sees nothing', async () => {
    const [rows] = await database.askBehindWall(null, 'select id from dossier');
    expect(rows).toEqual([]);
  });
});
