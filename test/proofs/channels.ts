// Every channel (全部通道), the proof for a share of the roles, so that shares run beside each other: for each role, labelled field and channel that exists, a value that the role may not see does not
// come out: not in a body, a header, a cursor, an error, a log line; and a filter or order on it is refused, or takes it
// for missing.
import { readFileSync } from 'node:fs';
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import type { GraphQLSchema } from 'graphql';
import pg from 'pg';
import { PRINCIPAL_ROLE } from '../../src/domain/vocabulary.ts';
import { allTypes } from '../../src/model/meta.ts';
import { allVerbs } from '../../src/model/verb.ts';
import { completePolicySet } from '../../src/policies.ts';
import type { PolicySet } from '../../src/policy/policy.ts';
import type { Principal } from '../../src/policy/principal.ts';
import { buildGraph } from '../../src/schema.ts';
import { Canaries } from './channels-canary.ts';
import { askEvents } from './channels-events.ts';
import { askExport } from './channels-exports.ts';
import { askFilters, askRelations } from './channels-filters.ts';
import { askGroups } from './channels-groups.ts';
import { CHANNELS, type Channel, fieldsFor } from './channels-list.ts';
import { askMutation, askOneself, askViews, askWrongly } from './channels-others.ts';
import { Probe, several } from './channels-probe.ts';
import { askLists, askNested, askNodes, askOrders } from './channels-reads.ts';
import { placesBeside, placesOf, SIDE_ROUTES, uncovered } from './channels-schema.ts';
import { openLoggedWorld } from './channels-world.ts';
import { guardedRows } from './non-interference-run.ts';
import { furnish } from './non-interference-setup.ts';
import { View } from './non-interference-view.ts';
import { allViewers, principalOf, type Viewer } from './non-interference-viewers.ts';
import { NOW, openProofWorld, type ProofWorld } from './non-interference-world.ts';
import { proofSettings, Random } from './operations/random.ts';
import { Stock, type StoredRows } from './operations/stock.ts';

const { seed } = proofSettings(1);
/** Tests for every so-manieth role. */
export function proveChannels(share: number, shares: number): void {
  const roles = Object.keys(PRINCIPAL_ROLE).filter((_, index) => index % shares === share - 1);
  const log: string[] = [];
  const routes: string[] = [];
  const cells = new Set<string>();
  const heard = new Set<string>();
  /** Fields whose canaries some role has to hear. */
  const audible = new Set<string>();

  let world: ProofWorld;
  let set: PolicySet;
  let schema: GraphQLSchema;
  let canaries: Canaries;
  let rows: StoredRows;
  let random: Random;
  const holders = new Map<string, { viewer: Viewer; principal: Principal }>();

  const { stackTraceLimit } = Error;

  beforeAll(async () => {
    // Thousands of refusals: nobody reads their stacks, and making them takes most of the time.
    Error.stackTraceLimit = 0;
    world = await openProofWorld(() => openLoggedWorld(log, routes));
    set = completePolicySet();
    schema = buildGraph(set).schema;
    random = new Random(seed);
    const stock = await furnish(world, random);
    canaries = new Canaries(set);
    await world.apply(canaries.place(stock.rows));
    rows = await world.rows();
    const pool = new pg.Pool({ connectionString: world.world.applicationUrl, max: 2 });
    // Whoever holds the role alone comes before those who hold others too.
    for (const viewer of allViewers().filter(({ client }) => client === null)) {
      const principal = await principalOf(pool, viewer, NOW);
      for (const { role } of principal.posts)
        if (principal.posts.length < (holders.get(role)?.principal.posts.length ?? Number.POSITIVE_INFINITY))
          holders.set(role, { viewer, principal });
    }
    await pool.end();
  }, 300_000);
  afterAll(async () => {
    Error.stackTraceLimit = stackTraceLimit;
    await world.close();
  });

  describe(`channels, share ${share} of ${shares}, PROOF_SEED=${seed}`, () => {
    test('every place of the schema and of the server belongs to a channel', () => {
      const { dependencies } = JSON.parse(readFileSync('package.json', 'utf8')) as { dependencies: object };
      expect(uncovered([...placesOf(schema), ...placesBeside(routes, Object.keys(dependencies))])).toEqual([]);
      expect(routes).toContain('/graphql');
      expect(roles.filter(role => !holders.has(role))).toEqual([]);
    });

    test.each(roles)(
      'nothing that is withheld from %s comes out by any channel, nor tells one value from another',
      async role => {
        const { viewer, principal } = holders.get(role)!;
        const probe = new Probe(role, viewer, new View(set, principal, rows), rows, world, canaries);
        const from = log.length;
        const turn = roles.indexOf(role);
        await several(allTypes(), async meta => {
          await askLists(probe, meta);
          await askNodes(probe, meta);
          await askNested(probe, meta);
          await askOrders(probe, meta);
          await askFilters(probe, meta, turn);
          await askRelations(probe, meta);
          await askGroups(probe, schema, meta);
          await askWrongly(probe, meta);
          await askViews(probe, schema, meta, turn);
        });
        await askOneself(probe, schema, allTypes());
        await askEvents(probe);
        for (const meta of allTypes()) await askExport(probe, meta);
        const stock = new Stock(rows);
        for (const verb of allVerbs()) await askMutation(probe, schema, random, stock, verb);
        for (const route of SIDE_ROUTES) await probe.fetchRoute(route);
        await probe.again(guardedRows({ stock }, principal));
        const lines = log.slice(from).join('');
        const username = principal.account?.username ?? '';
        probe.report(
          'log line',
          canaries.in(lines.replaceAll(username, '')).map(({ meta, field }) => `${meta.name}.${field}`),
        );
        for (const meta of allTypes())
          for (const channel of ['log line', 'side route'] as const) probe.noteAll(meta, channel);
        for (const cell of probe.cells) cells.add(cell);
        for (const field of probe.heard) heard.add(field);
        for (const field of probe.audible(canaries)) audible.add(field);
        expect(probe.problems.slice(0, 12)).toEqual([]);
        expect(lines).toContain('"request"');
      },
      600_000,
    );

    test('every cell of role, labelled field and channel was tried', () => {
      const counts = new Map<Channel, number>();
      const expected = CHANNELS.flatMap(channel => {
        const fields = allTypes().flatMap(meta =>
          fieldsFor(schema, meta, channel).map(field => `${meta.name}.${field}`),
        );
        counts.set(channel, fields.length * roles.length);
        return fields.flatMap(field => roles.map(role => `${role} ${field} ${channel}`));
      });
      console.log(
        [
          `${expected.length} cells of ${roles.length} roles (share ${share} of ${shares}), labelled fields and channels; ${cells.size} tried`,
          ...CHANNELS.map(channel => `${channel}: ${counts.get(channel)}`),
          `fields whose value came through where it may: ${heard.size}`,
        ].join('\n'),
      );
      expect(expected.filter(cell => !cells.has(cell))).toEqual([]);
      expect(cells.size).toBe(expected.length);
    });

    test('the canaries are alive: what a role sees in full on every row came through', () => {
      expect([...audible].filter(field => !heard.has(field))).toEqual([]);
      expect(heard.size).toBeGreaterThan(allTypes().length);
    });
  });
}
