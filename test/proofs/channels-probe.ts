// One viewer before all channels (逐通道检查): asks, scans whatever comes back for canaries, and notes which cells of
// field and channel were tried.
import { allTypes, isPublished, type ScalarAttribute, type TypeMeta } from '../../src/model/meta.ts';
import type { Json } from '../harness/world.ts';
import type { Canaries } from './channels-canary.ts';
import { Objects } from './channels-objects.ts';
import type { View } from './non-interference-view.ts';
import type { Viewer } from './non-interference-viewers.ts';
import type { ProofWorld } from './non-interference-world.ts';
import type { StoredRow, StoredRows } from './operations/stock.ts';

/** Channels that exist today. */
export const CHANNELS = [
  'select',
  'edges',
  'cursor content',
  'totalCount',
  'filter',
  'order',
  'node',
  'nodes',
  'nested to-one',
  'nested to-many',
  'mutation payload',
  'validation error',
  'extensions.access',
  'viewer.packedRules',
  'log line',
] as const;
export type Channel = (typeof CHANNELS)[number];

/** Named in the requirement, and not there yet. */
export const ABSENT = [
  'aggregate',
  'search',
  'subscription event',
  'nested write',
  'export',
  'iCal',
  'trace attribute',
];

export class Probe {
  readonly role: string;
  readonly viewer: Viewer;
  readonly view: View;
  readonly rows: StoredRows;
  readonly objects: Objects;
  readonly cells = new Set<string>();
  readonly problems: string[] = [];
  /** Fields of which a value came through: the canaries sing where they may. */
  readonly heard = new Set<string>();
  readonly #world: ProofWorld;
  readonly #canaries: Canaries;

  constructor(role: string, viewer: Viewer, view: View, rows: StoredRows, world: ProofWorld, canaries: Canaries) {
    this.role = role;
    this.viewer = viewer;
    this.view = view;
    this.rows = rows;
    this.objects = new Objects(view, rows);
    this.#world = world;
    this.#canaries = canaries;
  }

  rowsOf = (meta: TypeMeta): readonly StoredRow[] => this.rows.get(meta.name) ?? [];

  visible = (meta: TypeMeta): StoredRow[] => this.rowsOf(meta).filter(({ id }) => this.view.sees(meta, id));

  note(meta: TypeMeta, field: string, channel: Channel): void {
    this.cells.add(`${this.role} ${meta.name}.${field} ${channel}`);
  }

  noteAll(meta: TypeMeta, channel: Channel): void {
    for (const attribute of meta.attributes.values())
      if (isPublished(attribute)) this.note(meta, attribute.name, channel);
  }

  report(channel: Channel, problems: readonly string[]): void {
    this.problems.push(...problems.map(problem => `${this.role} by ${channel}: ${problem}`));
  }

  /** Asks, and scans status, headers and body. */
  async ask(channel: Channel, query: string, variables: Record<string, unknown> = {}): Promise<Json> {
    const reply = await this.#world.ask(this.viewer, { query, variables });
    this.report(channel, this.#leaks(reply.bytes.replaceAll('\\"', '"'), JSON.stringify([query, variables])));
    const body = JSON.parse(reply.text) as Json;
    const internal = (body.errors ?? []).filter((error: Json) => error.extensions?.code === 'INTERNAL');
    if (internal.length > 0) this.report(channel, [`INTERNAL: ${query.slice(0, 500)}`]);
    return body;
  }

  restore = (): Promise<void> => this.#world.restore();

  #leaks(text: string, sent: string): string[] {
    const own = new Set(this.view.principal.posts.flatMap(post => Object.values(post)));
    return this.#canaries.in(text).flatMap(({ meta, field, row }) => {
      const attribute = meta.attributes.get(field)!;
      const full = this.view.sees(meta, row.id) && this.view.access(meta, attribute, row) === 'FULL';
      if (full) this.heard.add(`${meta.name}.${field}`);
      // Ids that the caller sent, and those of the caller's own posts, are nothing new.
      const known = field === 'id' && (own.has(row.id) || sent.includes(row.id));
      return full || known ? [] : [`${meta.name}.${field} of ${row.id} came out`];
    });
  }
}

export const scalarsOf = (meta: TypeMeta): ScalarAttribute[] =>
  [...meta.attributes.values()].filter(
    (attribute): attribute is ScalarAttribute =>
      attribute.kind !== 'ref' && attribute.kind !== 'many' && attribute.label !== null,
  );

/** To-one and to-many fields that lead to the type, with the types they start from. */
export const waysTo = (target: TypeMeta, kind: 'ref' | 'many'): { parent: TypeMeta; name: string }[] =>
  allTypes().flatMap(parent =>
    [...parent.attributes.values()].flatMap(attribute =>
      attribute.kind === kind && attribute.label !== null && attribute.target() === target.class
        ? [{ parent, name: attribute.name }]
        : [],
    ),
  );
