// What is asked of one viewer (提问): random operations, answered once before anything is changed.
import { allTypes, metaOf, type TypeMeta } from '../../src/model/meta.ts';
import { allVerbs } from '../../src/model/verb.ts';
import { AccessLog } from '../../src/modules/audit/access-log.entity.ts';
import { isAlways, scopeOf } from '../../src/policy/scope.ts';
import type { Json } from '../harness/world.ts';
import type { Plan, Proof } from './non-interference-run.ts';
import type { View } from './non-interference-view.ts';
import type { Viewer } from './non-interference-viewers.ts';
import type { ProofWorld, Reply } from './non-interference-world.ts';
import { Cursors, Draft, type Sight } from './operations/draft.ts';
import { randomMutation } from './operations/mutations.ts';
import { type GeneratedOperation, randomQuery } from './operations/operation.ts';
import { matrixQuestion, questionAboutOneself, questionAboutOthers } from './operations/questions.ts';
import { registeredOperations } from './operations/registered.ts';
import { viewFields, viewQuery } from './operations/views.ts';

export interface Answered {
  readonly operation: GeneratedOperation;
  readonly reply: Reply;
}

const FOCUSED = 6;
const VIEWS = 3;
const STRIDE = 3;

/** How many queries run at once: the server has one thread, the database has others. */
const AT_ONCE = 4;

/** Asks in groups: later groups use cursors from the answers of earlier ones. */
export async function firstAnswers(proof: Proof, viewer: Viewer, view: View, plan: Plan): Promise<Answered[]> {
  const cursors = new Cursors();
  const answered: Answered[] = [];
  for (const group of groups(operationsFor(proof, viewer, view, plan, cursors))) {
    const operations = group.map(made => (plan.mark ? marked(made, plan.mark) : made));
    const replies = await askAll(proof.world, viewer, operations);
    for (const [index, operation] of operations.entries()) {
      const reply = replies[index]!;
      answered.push({ operation, reply });
      const body = JSON.parse(reply.text) as Json;
      refuseInvalid(viewer, operation, body);
      if (operation.kind === 'mutation') proof.coverage.add(`mutation that ${body.errors ? 'fails' : 'succeeds'}`);
      for (const place of operation.places) {
        const found = cursorsAt(body.data, place.path).filter(cursor => typeof cursor === 'string');
        if (found.length > 0) cursors.add(place, found);
      }
    }
  }
  return answered;
}

/** The same question in another text, for which no plan is kept. */
export const marked = (operation: GeneratedOperation, mark: string): GeneratedOperation => ({
  ...operation,
  query: `${operation.query}\n# ${mark}`,
});

/** Drawn lazily, a group at a time. */
function* groups(operations: Iterable<GeneratedOperation>): Generator<GeneratedOperation[]> {
  let group: GeneratedOperation[] = [];
  for (const operation of operations) {
    group.push(operation);
    if (group.length < AT_ONCE) continue;
    yield group;
    group = [];
  }
  if (group.length > 0) yield group;
}

/** Answers in the order of the operations; each mutation alone, and taken back at once. */
export async function askAll(
  world: ProofWorld,
  viewer: Viewer,
  operations: readonly GeneratedOperation[],
): Promise<Reply[]> {
  const replies: Reply[] = [];
  const mutates = ({ kind }: GeneratedOperation) => kind === 'mutation';
  for (let from = 0; from < operations.length; from += AT_ONCE) {
    const part = operations.slice(from, from + AT_ONCE);
    const read = await Promise.all(part.map(one => (mutates(one) ? null : world.ask(viewer, one))));
    for (const [index, operation] of part.entries()) {
      replies.push(read[index] ?? (await world.ask(viewer, operation)));
      if (mutates(operation)) await world.restore();
    }
  }
  return replies;
}

function sightFor({ stock, set }: Proof, view: View): Sight {
  const { principal } = view;
  return {
    username: principal.account?.username ?? null,
    isAuditor: isAlways(scopeOf(set, principal, 'read', metaOf(AccessLog))),
    partly: meta => view.partly(meta),
    mayCompare: (meta, attribute) => view.mayCompare(meta, attribute),
    rowsFor: (meta, verb) => stock.rowsOf(meta).flatMap(row => (view.may(meta, row, verb) ? row.id : [])),
  };
}

/** What coverage calls the fields of a type that can be selected. */
export const selectable = (meta: TypeMeta): string[] =>
  [...meta.attributes.values()].flatMap(({ label, name }) => (label === null ? [] : [`selected ${meta.name}.${name}`]));

function* operationsFor(
  proof: Proof,
  viewer: Viewer,
  view: View,
  plan: Plan,
  cursors: Cursors,
): Generator<GeneratedOperation> {
  const { random, stock, coverage, schema, set } = proof;
  const types = allTypes();
  const sight = sightFor(proof, view);
  const draft = () => new Draft(schema, random, stock, sight, coverage, cursors);
  if (viewer.client === 'fe') {
    yield* registeredOperations(draft());
    return;
  }
  const start = random.between(0, types.length - 1);
  // A few types for each viewer, so that lists come again and their cursors are of use.
  const telling = types.filter(meta => sight.partly(meta).size > 0);
  const unasked = () => types.filter(meta => coverage.missing(selectable(meta)).length > 0);
  const focus = (index: number): TypeMeta => {
    const lacking = random.chance(0.2) ? unasked() : [];
    if (lacking.length > 0) return random.pick(lacking);
    if (telling.length > 0 && random.chance(0.4)) return random.pick(telling);
    return types[(start + (index % FOCUSED) * STRIDE) % types.length]!;
  };
  for (let index = 0; index < plan.queries; index += 1) yield randomQuery(draft(), types, focus(index));
  const least = (names: readonly string[]): number => Math.min(...names.map(coverage.count));
  const views = random.shuffled(viewFields(schema));
  for (let index = 0; index < VIEWS; index += 1) {
    const fewest = least(views.map(({ name }) => `view ${name}`));
    yield viewQuery(draft(), views.find(({ name }) => coverage.count(`view ${name}`) === fewest)!);
  }
  if (sight.username !== null) {
    yield questionAboutOneself(draft(), random.pick(types));
    if (random.chance(0.2)) yield matrixQuestion(draft(), random.pick(types));
  }
  if (sight.isAuditor)
    for (let index = 0; index < 12; index += 1) yield questionAboutOthers(draft(), random.pick(types), index);
  const verbs = random.shuffled(allVerbs());
  const roles = new Set(view.principal.posts.map(({ role }) => role));
  const able = verbs.filter(({ type, verb }) =>
    (set.policies.get(type.name)!.verbs.get(verb) ?? []).some(row => row.roles.some(role => roles.has(role))),
  );
  const mutations = able.length > 0 ? plan.mutations * 2 : 2;
  for (let index = 0; index < mutations; index += 1) {
    const from = able.length > 0 && random.chance(0.85) ? able : verbs;
    // What was asked least comes first, so that a new mutation has its turn without a longer run.
    const fewest = least(from.map(({ mutation }) => `mutation ${mutation}`));
    yield randomMutation(draft(), from.find(({ mutation }) => coverage.count(`mutation ${mutation}`) === fewest)!);
  }
}

/** Values at a path through objects and lists. */
function cursorsAt(value: Json, path: readonly string[]): string[] {
  if (Array.isArray(value)) return value.flatMap(item => cursorsAt(item, path));
  if (path.length === 0) return [value];
  return value && typeof value === 'object' ? cursorsAt(value[path[0]!], path.slice(1)) : [];
}

/** Answers that say no to an operation that is valid. */
const REFUSALS: Readonly<Record<GeneratedOperation['kind'], readonly string[]>> = {
  query: ['FIELD_NOT_PERMITTED', 'NOT_FOUND', 'UNAUTHENTICATED', 'FORBIDDEN', 'INVALID_INPUT', 'TOO_COMPLEX'],
  inquiry: ['FIELD_NOT_PERMITTED', 'NOT_FOUND', 'FORBIDDEN', 'INVALID_INPUT'],
  mutation: [
    'FIELD_NOT_PERMITTED',
    'UNAUTHENTICATED',
    'FORBIDDEN',
    'NOT_FOUND',
    'INVALID_INPUT',
    'INVALID_STATE',
    'CONFLICT',
    'LATE',
  ],
};

/** An operation that is not valid, or that breaks the server, is a mistake of the generator or of the server. */
function refuseInvalid(viewer: Viewer, operation: GeneratedOperation, body: Json): void {
  const codes: string[] = (body.errors ?? []).map((error: Json) => error.extensions?.code);
  const refused = codes.filter(code => !REFUSALS[operation.kind].includes(code));
  // What is refused as a whole has no `data`: it was not valid.
  const invalid = codes.length > 0 && body.data === undefined;
  if ((refused.length === 0 && !invalid) || viewer.client === 'fe') return;
  const { query, variables } = operation;
  throw new Error(`${viewer.name}: ${JSON.stringify(body.errors)}\n${query}\n${JSON.stringify(variables)}`);
}
