// The channels that the schema has (现有通道): every place of the graph and of the server where something can come out, each
// given to the channel whose probe goes there. A place without channel makes the proof fail, and is named: nobody has to
// remember that a subscription, an aggregate, a search, a union or an export is a new way out.
import {
  type GraphQLArgument,
  type GraphQLInputObjectType,
  type GraphQLObjectType,
  type GraphQLSchema,
  getNamedType,
  isInputObjectType,
  isInterfaceType,
  isObjectType,
  isUnionType,
  specifiedDirectives,
} from 'graphql';
import { subscriptionNamed } from '../../src/graph/subscription.ts';
import { OPERATORS } from '../../src/model/connection.ts';
import { typeNamed } from '../../src/model/meta.ts';
import { allVerbs } from '../../src/model/verb.ts';

export interface Place {
  /** `Query.duties(filter:)` */
  readonly coordinate: string;
  readonly channel: string | null;
}

type Named = Readonly<Record<string, string>>;

const LIST_ARGUMENTS: Named = {
  filter: 'filter',
  orderBy: 'order',
  first: 'select',
  last: 'edges',
  after: 'cursor',
  before: 'cursor',
};
const CONNECTION: Named = {
  nodes: 'select',
  edges: 'edges',
  pageInfo: 'cursor',
  totalCount: 'totalCount',
  groups: 'group',
};
const GROUP: Named = { value: 'group', count: 'group' };
const EDGE: Named = { node: 'edges', cursor: 'cursor' };
const PAGE: Named = { hasNextPage: 'cursor', hasPreviousPage: 'cursor', startCursor: 'cursor', endCursor: 'cursor' };
const FILTER: Named = { and: 'filter', or: 'filter', not: 'filter', within: 'filter' };
const ORDER: Named = { field: 'order', direction: 'order' };

/** Root fields that give the caller a text of their own: the address of a calendar feed (test/calendar-feed). */
const OWN_TEXTS: Named = { calendarFeed: 'own view' };

/**
 * Routes of the server. Those beside GraphQL either say the same to everybody, whatever stands in the database, or have
 * proofs of their own: the bulk door answers what `submitPush` answers (test/bulk), the feed is a list of meetings read
 * like any other (test/calendar-feed).
 */
const ROUTES: Named = {
  '/graphql': 'select',
  '/graphql/stream': 'subscription event',
  '/bulk/pushes': 'mutation payload',
  '/bulk/pushes/:submission': 'mutation payload',
  '/bulk/pushes/:submission/errors.csv': 'mutation payload',
  '/bulk/export': 'export',
  '/calendar/:token.ics': 'own view',
  '/': 'side route',
  '/schema.graphql': 'side route',
  '/health/live': 'side route',
  '/health/ready': 'side route',
};

/** The declared type of which this is the connection, edge, filter or order. */
export const madeFor = (name: string, suffix: string) =>
  name.endsWith(suffix) ? typeNamed(name.slice(0, -suffix.length)) : undefined;

const inOrder = (from: Named, name: string): string | null => from[name] ?? null;

function* ofArguments(place: string, given: readonly GraphQLArgument[], known: Named): Generator<Place> {
  for (const { name } of given) yield { coordinate: `${place}(${name}:)`, channel: inOrder(known, name) };
}

/** Inputs of what is no list: values, and objects of values; a filter there would be an aggregate, a search, an export. */
function* ofInputs(place: string, given: readonly GraphQLArgument[], channel: string): Generator<Place> {
  for (const { name, type } of given) yield* ofInput(`${place}(${name}:)`, getNamedType(type).name, type, channel, []);
}

function* ofInput(
  place: string,
  name: string,
  type: unknown,
  channel: string,
  outer: readonly string[],
): Generator<Place> {
  const isRow = madeFor(name, 'Filter') || madeFor(name, 'Order') || outer.includes(name);
  yield { coordinate: place, channel: isRow ? null : outer.length > 1 ? 'nested write' : channel };
  const named = getNamedType(type as GraphQLInputObjectType);
  if (isRow || !isInputObjectType(named)) return;
  for (const field of Object.values(named.getFields()))
    if (isInputObjectType(getNamedType(field.type)))
      yield* ofInput(`${name}.${field.name}`, getNamedType(field.type).name, field.type, channel, [...outer, name]);
}

function* ofQuery(type: GraphQLObjectType): Generator<Place> {
  for (const { name, type: result, args } of Object.values(type.getFields())) {
    const place = `Query.${name}`;
    const target = getNamedType(result);
    const meta = typeNamed(target.name);
    if (madeFor(target.name, 'Connection')) yield* ofArguments(place, args, LIST_ARGUMENTS);
    else if (meta) yield* ofArguments(place, args, { id: 'one', ...(meta.key ? { [meta.key]: 'one' } : {}) });
    else if (target.name === 'Node') yield* ofArguments(place, args, { id: 'node', ids: 'nodes' });
    else if (isObjectType(target)) yield* ofInputs(place, args, 'own view');
    else yield { coordinate: place, channel: inOrder(OWN_TEXTS, name) };
  }
}

function* ofMutation(type: GraphQLObjectType): Generator<Place> {
  const known = new Set(allVerbs().map(({ mutation }) => mutation));
  for (const { name, args } of Object.values(type.getFields())) {
    yield { coordinate: `Mutation.${name}`, channel: known.has(name) ? 'mutation payload' : null };
    yield* ofInputs(`Mutation.${name}`, args, 'mutation payload');
  }
}

function* ofObject(schema: GraphQLSchema, type: GraphQLObjectType): Generator<Place> {
  if (type === schema.getQueryType()) return yield* ofQuery(type);
  if (type === schema.getMutationType()) return yield* ofMutation(type);
  const meta = typeNamed(type.name);
  const known = madeFor(type.name, 'Connection')
    ? CONNECTION
    : madeFor(type.name, 'Edge')
      ? EDGE
      : type.name === 'PageInfo'
        ? PAGE
        : type.name === 'GroupCount'
          ? GROUP
          : null;
  for (const { name, type: result, args } of Object.values(type.getFields())) {
    const coordinate = `${type.name}.${name}`;
    const isList = madeFor(getNamedType(result).name, 'Connection') !== undefined;
    if (type === schema.getSubscriptionType() || type.name === 'Subscription') {
      const isDeclared = subscriptionNamed(name)?.type.name === getNamedType(result).name;
      yield { coordinate, channel: isDeclared ? 'subscription event' : null };
    } else if (known) yield { coordinate, channel: inOrder(known, name) };
    else if (meta) {
      const published = name === 'viewerActions' || (meta.attributes.get(name)?.label ?? null) !== null;
      yield { coordinate, channel: published ? 'select' : null };
      yield* ofArguments(coordinate, args, isList ? LIST_ARGUMENTS : {});
    } else yield { coordinate, channel: isList || args.length > 0 ? null : 'own view' };
  }
}

function* ofInputType(type: GraphQLInputObjectType): Generator<Place> {
  const meta = madeFor(type.name, 'Filter');
  const isOrder = madeFor(type.name, 'Order') !== undefined;
  const isOperators = !meta && type.name.endsWith('Filter');
  for (const { name } of Object.values(type.getFields())) {
    const coordinate = `${type.name}.${name}`;
    if (meta) yield { coordinate, channel: meta.attributes.has(name) ? 'filter' : inOrder(FILTER, name) };
    else if (isOrder) yield { coordinate, channel: inOrder(ORDER, name) };
    else if (isOperators) yield { coordinate, channel: name in OPERATORS ? 'filter' : null };
  }
}

/** Every place of the schema, in the words of schema coordinates. */
export function* placesOf(schema: GraphQLSchema): Generator<Place> {
  for (const type of Object.values(schema.getTypeMap())) {
    if (type.name.startsWith('__')) continue;
    if (isObjectType(type)) yield* ofObject(schema, type);
    else if (isInputObjectType(type)) yield* ofInputType(type);
    else if (isUnionType(type) || (isInterfaceType(type) && type.name !== 'Node'))
      yield { coordinate: type.name, channel: null };
  }
  const usual = new Set(specifiedDirectives.map(({ name }) => name));
  for (const { name } of schema.getDirectives())
    yield { coordinate: `@${name}`, channel: usual.has(name) ? 'select' : null };
}

/** Routes of the server, and packages that send traces away. */
export function* placesBeside(routes: Iterable<string>, packages: Iterable<string>): Generator<Place> {
  for (const route of routes) yield { coordinate: `route ${route}`, channel: inOrder(ROUTES, route) };
  for (const name of packages)
    if (name.startsWith('@opentelemetry/')) yield { coordinate: `package ${name}`, channel: null };
}

export const uncovered = (places: Iterable<Place>): string[] =>
  [...places].flatMap(({ coordinate, channel }) => (channel === null ? [coordinate] : []));

export const SIDE_ROUTES = Object.keys(ROUTES).filter(route => ROUTES[route] === 'side route');
