// One viewer before all channels (逐通道检查): asks, scans whatever comes back for canaries, notes which cells of field and
// channel were tried, and asks all of it again once other canaries stand where the viewer may not read.
import { allTypes, isPublished, type ScalarAttribute, type TypeMeta } from '../../src/model/meta.ts';
import type { Json, World } from '../harness/world.ts';
import type { Canaries } from './channels-canary.ts';
import type { Channel } from './channels-list.ts';
import { Objects } from './channels-objects.ts';
import { toldBy } from './non-interference-told.ts';
import type { View } from './non-interference-view.ts';
import type { Viewer } from './non-interference-viewers.ts';
import type { ProofWorld, Reply } from './non-interference-world.ts';
import type { StoredRow, StoredRows } from './operations/stock.ts';

interface Asked {
  readonly channel: Channel;
  readonly query: string;
  readonly variables: Readonly<Record<string, unknown>>;
  readonly bytes: string;
  readonly path?: '/bulk/export';
}

/** How many queries run at once: the server has one thread, the database has others. */
const AT_ONCE = 4;

/** Runs the work for each item, a few at a time. */
export async function several<Item>(items: readonly Item[], work: (item: Item) => Promise<void>): Promise<void> {
  const rest = [...items];
  const worker = async () => {
    for (let item = rest.shift(); item !== undefined; item = rest.shift()) await work(item);
  };
  await Promise.all(Array.from({ length: AT_ONCE }, worker));
}

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
  readonly #asked: Asked[] = [];
  readonly #own: ReadonlySet<unknown>;

  constructor(role: string, viewer: Viewer, view: View, rows: StoredRows, world: ProofWorld, canaries: Canaries) {
    this.role = role;
    this.viewer = viewer;
    this.view = view;
    this.rows = rows;
    this.objects = new Objects(view, rows);
    this.#world = world;
    this.#canaries = canaries;
    this.#own = new Set(view.principal.posts.flatMap(post => Object.values(post)));
  }

  rowsOf = (meta: TypeMeta): readonly StoredRow[] => this.rows.get(meta.name) ?? [];

  visible = (meta: TypeMeta): StoredRow[] => this.rowsOf(meta).filter(({ id }) => this.view.sees(meta, id));

  hidden = (meta: TypeMeta): StoredRow[] => this.rowsOf(meta).filter(({ id }) => !this.view.sees(meta, id));

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

  get server(): World {
    return this.#world.world;
  }

  /** Looks for canaries in what came by a way of its own. */
  scan(channel: Channel, text: string): void {
    this.report(channel, this.#leaks(text.replaceAll('\\"', '"'), ''));
  }

  /** Fields that the viewer sees in full on every row, and so has to hear. */
  audible = (canaries: Canaries): string[] =>
    allTypes().flatMap(meta => {
      const rows = this.visible(meta);
      const isHeard = (attribute: ScalarAttribute) =>
        rows.length > 0 &&
        attribute.kind !== 'flag' &&
        !attribute.enumeration &&
        canaries.carries(meta, attribute) &&
        rows.every(row => this.view.access(meta, attribute, row) === 'FULL');
      return scalarsOf(meta).flatMap(attribute => (isHeard(attribute) ? [`${meta.name}.${attribute.name}`] : []));
    });

  /** Asks, and scans status, headers and body; asked again by `again`. */
  async ask(channel: Channel, query: string, variables: Record<string, unknown> = {}): Promise<Json> {
    const { bytes, text } = await this.#send(channel, query, variables);
    this.#asked.push({ channel, query, variables, bytes });
    return JSON.parse(text) as Json;
  }

  /** Exports, scans every line, and gives them; exported again by `again`. */
  async export(query: string): Promise<Json[]> {
    const { bytes, text } = await this.#send('export', query, {}, '/bulk/export');
    this.#asked.push({ channel: 'export', query, variables: {}, bytes, path: '/bulk/export' });
    await this.restore();
    return text
      .trim()
      .split('\n')
      .map(line => JSON.parse(line) as Json);
  }

  /** Asks and scans, and does not ask again. */
  async askOnce(channel: Channel, query: string, variables: Record<string, unknown>): Promise<void> {
    await this.#send(channel, query, variables);
  }

  /** Asks what has the same answer for everybody, whatever stands in the database. */
  async askConstant(
    channel: Channel,
    key: string,
    query: string,
    variables: Record<string, unknown> = {},
  ): Promise<Json> {
    const { bytes, text } = await this.#send(channel, query, variables);
    const known = constants.get(key) ?? bytes;
    constants.set(key, known);
    if (bytes !== known) this.report(channel, [`${key} is answered otherwise than to others: ${bytes.slice(0, 600)}`]);
    return JSON.parse(text) as Json;
  }

  /** A page beside the graph. */
  async fetchRoute(route: string): Promise<void> {
    const response = await fetch(`${this.#world.world.address}${route}`);
    this.report('side route', this.#leaks(await response.text(), ''));
  }

  async #send(
    channel: Channel,
    query: string,
    variables: Record<string, unknown>,
    path?: Asked['path'],
  ): Promise<Reply> {
    const reply = await this.#world.ask(this.viewer, { query, variables, ...(path ? { path } : {}) });
    this.report(channel, this.#leaks(reply.bytes.replaceAll('\\"', '"'), JSON.stringify([query, variables])));
    if (reply.text.includes('"code":"INTERNAL"')) this.report(channel, [`INTERNAL: ${query.slice(0, 500)}`]);
    return reply;
  }

  restore = (): Promise<void> => this.#world.restore();

  /** Other canaries, the same questions: not a byte may differ. */
  async again(guarded: ReadonlySet<string>): Promise<void> {
    const isTold = toldBy(this.#asked);
    const change = this.#canaries
      .replace(this.view, this.rows)
      .filter(({ meta, before }) => !guarded.has(before!.id) && !isTold(meta, before!));
    await this.#world.apply(change);
    const compare = async ({ channel, query, variables, bytes, path }: Asked) => {
      const after = await this.#world.ask(this.viewer, { query, variables, ...(path ? { path } : {}) });
      if (after.bytes !== bytes)
        this.report(channel, [
          `tells one hidden value from another\n${differing(bytes, after.bytes)}\n${query.slice(0, 900)}`,
        ]);
    };
    // An account has one export at a time.
    const mutates = ({ query, path }: Asked) => query.startsWith('mutation') || path !== undefined;
    await several(
      this.#asked.filter(one => !mutates(one)),
      compare,
    );
    for (const one of this.#asked.filter(mutates)) {
      await compare(one);
      await this.restore();
    }
    await this.#world.undo(change);
  }

  #leaks(text: string, sent: string): string[] {
    return this.#canaries.in(text).flatMap(({ meta, field, row }) => {
      const attribute = meta.attributes.get(field)!;
      const full = this.view.sees(meta, row.id) && this.view.access(meta, attribute, row) === 'FULL';
      if (full) this.heard.add(`${meta.name}.${field}`);
      // Ids that the caller sent, and those of the caller's own posts, are nothing new.
      const known = field === 'id' && (this.#own.has(row.id) || sent.includes(row.id));
      return full || known ? [] : [`${meta.name}.${field} of ${row.id} came out`];
    });
  }
}

/** First answers to what is the same for everybody. */
const constants = new Map<string, string>();

function differing(before: string, after: string): string {
  let from = 0;
  while (before[from] === after[from]) from += 1;
  return [before, after].map(text => text.slice(Math.max(0, from - 160), from + 120)).join('\n');
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
