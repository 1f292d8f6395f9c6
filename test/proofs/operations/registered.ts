// The registered operations (登记操作) as a frontend sends them: the committed text, with random variables.
import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { Kind, parse, type TypeNode } from 'graphql';
import { attributeOf, type ScalarAttribute, typeNamed } from '../../../src/model/meta.ts';
import type { Draft } from './draft.ts';
import type { GeneratedOperation } from './operation.ts';

const FOLDER = 'schema/operations';

const texts: readonly string[] = readdirSync(FOLDER, { recursive: true, encoding: 'utf8' })
  .filter(name => name.endsWith('.graphql'))
  .sort()
  .map(name => readFileSync(path.join(FOLDER, name), 'utf8').trim());

export function registeredOperations(draft: Draft): GeneratedOperation[] {
  return texts.flatMap(query => {
    const definition = parse(query).definitions[0];
    if (definition?.kind !== Kind.OPERATION_DEFINITION) return [];
    draft.coverage.add('registered operation');
    const variables = Object.fromEntries(
      (definition.variableDefinitions ?? []).map(({ variable, type }) => [
        variable.name.value,
        valueFor(draft, variable.name.value, type),
      ]),
    );
    return [{ query, variables, kind: definition.operation as 'query', places: [] }];
  });
}

function valueFor(draft: Draft, name: string, type: TypeNode): unknown {
  const { random, stock } = draft;
  const named = type.kind === Kind.NON_NULL_TYPE ? type.type : type;
  const typeName = named.kind === Kind.NAMED_TYPE ? named.name.value : '';
  if (name === 'code') {
    const region = typeNamed('Region')!;
    return stock.value(random, region, attributeOf(region, 'code') as ScalarAttribute);
  }
  if (name === 'number') return random.between(1, 50);
  if (typeName === 'Int') return random.between(1, 60);
  if (typeName === 'ReviseDutyInput')
    return { id: stock.id(random, typeNamed('Duty')!), validFrom: '2026-12-01', sourceDocument: 'text' };
  return null;
}
