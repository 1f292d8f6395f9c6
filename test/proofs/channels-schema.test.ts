// Channels that nobody remembered (被遗忘的通道): whatever is added to the schema or the server as a new way out is named.
import { describe, expect, test } from '@jest/globals';
import { buildSchema, extendSchema, type GraphQLSchema, parse, printSchema } from 'graphql';
import { allVerbs } from '../../src/model/verb.ts';
import { completePolicySet } from '../../src/policies.ts';
import { buildGraph } from '../../src/schema.ts';
import { inputsOf } from './channels-list.ts';
import { placesBeside, placesOf, uncovered } from './channels-schema.ts';
import { inputTypeOf, typeBehind } from './operations/mutations.ts';

const { schema } = buildGraph(completePolicySet());

const added = (text: string, base: GraphQLSchema = schema): string[] =>
  uncovered(placesOf(extendSchema(base, parse(text), { assumeValid: true })));

describe('every place of the schema has a channel', () => {
  test('the schema as it is has no place without channel', () => {
    expect(uncovered(placesOf(schema))).toEqual([]);
  });

  test.each([
    ['a subscription', 'extend schema { subscription: Sub } type Sub { dutyRevised: Duty }', ['Sub.dutyRevised']],
    ['an aggregate', 'extend type DutyConnection { aggregate: Int }', ['DutyConnection.aggregate']],
    ['a search', 'extend type Query { search(text: String!): [Found] } union Found = Duty', ['Query.search', 'Found']],
    ['an export', 'extend type Query { exportDuties(first: Int): String }', ['Query.exportDuties']],
    [
      'statistics of what a filter finds',
      'extend type Query { sums(filter: DutyFilter): Sums } type Sums { count: Int }',
      ['Query.sums(filter:)'],
    ],
    ['a mutation without verb', 'extend type Mutation { touch: Boolean }', ['Mutation.touch']],
    ['a field that is no attribute', 'extend type Duty { hint: String }', ['Duty.hint']],
    ['a filter that is no attribute', 'extend input DutyFilter { near: String }', ['DutyFilter.near']],
    ['a new operator', 'extend input StringFilter { matches: String }', ['StringFilter.matches']],
    ['another interface', 'interface Dated { on: Date }', ['Dated']],
    ['delivery in parts', 'directive @defer on FIELD', ['@defer']],
  ])('%s is a place without channel until a channel covers it', (_what, text, expected) => {
    expect(added(text).sort()).toEqual([...expected].sort());
  });

  test('an argument of a list that is not one of the usual is a place without channel', () => {
    const text = printSchema(schema).replace(/\n {2}regions\(/, '\n  regions(search: String, ');
    expect(uncovered(placesOf(buildSchema(text)))).toEqual(['Query.regions(search:)']);
  });

  test('another route, and a package that sends traces away, are places without channel', () => {
    const beside = placesBeside(['/', '/export/:type'], ['pg', '@opentelemetry/api']);
    expect(uncovered(beside)).toEqual(['route /export/:type', 'package @opentelemetry/api']);
  });
});

test('the generators know which type each id of a mutation names', () => {
  const unknown = allVerbs().flatMap(verb =>
    inputsOf(inputTypeOf(schema, verb)).flatMap(({ name, type }) =>
      type === 'ID' && name !== 'id' && !typeBehind(name) ? [`${verb.mutation}.${name}`] : [],
    ),
  );
  expect(unknown).toEqual([]);
});
