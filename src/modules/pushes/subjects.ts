// Whom records are about (记录对象): households, persons and divisions by the numbers that a unit sends. A unit names
// households that it may not read; it learns that a number exists in its jurisdiction, which it has to know to push.
import type { Reference } from '../../domain/datasets/references.ts';
import type { RecordRule } from '../../domain/push-vocabulary.ts';
import { subtreeRange } from '../../domain/region-code.ts';
import { type Naming, rowsNamed, rowsTogether } from '../../graph/rows-named.ts';
import type { Scene } from '../../graph/scene.ts';
import { householdsWithin } from '../../graph/wall.ts';
import { Household, Person } from '../households/household.entity.ts';
import { Region } from '../regions/region.entity.ts';
import type { Sent } from './sent.ts';

/** Of a household only what judging needs is read, and never as an entity: a push may name thousands. */
export type KnownHousehold = Pick<Household, 'id' | 'householdNo' | 'registered'>;
export interface KnownPerson {
  readonly id: string;
  readonly household: KnownHousehold;
}
interface PersonRow {
  readonly id: string;
  readonly personNo: string;
  readonly household: string;
}

export interface Subjects {
  readonly households: ReadonlyMap<string, KnownHousehold>;
  readonly persons: ReadonlyMap<string, KnownPerson>;
  readonly regions: ReadonlySet<string>;
}

const HOUSEHOLD = ['id', 'householdNo', 'registered'];
const PERSON = ['id', 'personNo', 'household'];

export async function subjectsOf(scene: Scene, sent: readonly Sent[], regionPath: string): Promise<Subjects> {
  const numbers = { household: new Set<string>(), person: new Set<string>(), region: new Set<string>() };
  for (const { references } of sent) for (const { kind, number } of references) numbers[kind].add(number);
  const inside = { attribute: 'regionPath', ...subtreeRange(regionPath) };
  const system = householdsWithin(regionPath);
  const named = (type: Naming['type'], attribute: string, values: Iterable<string>, attributes: readonly string[]) =>
    ({ type, by: [attribute, [...values]], attributes, within: inside }) as const;
  const [persons, households] = await rowsTogether<[PersonRow, KnownHousehold]>(
    scene,
    [named(Person, 'personNo', numbers.person, PERSON), named(Household, 'householdNo', numbers.household, HOUSEHOLD)],
    system,
  );
  const known = new Set(households.map(({ id }) => id));
  const ids = [...new Set(persons.map(({ household }) => household))].filter(id => !known.has(id));
  const byKey: Naming = { type: Household, by: ['id', ids], attributes: HOUSEHOLD };
  const [others] = await rowsTogether<[KnownHousehold]>(scene, [byKey], system);
  const codes = named(Region, 'code', numbers.region, ['code']);
  const regions = await rowsNamed<{ code: string }>(scene, { ...codes, within: { ...inside, attribute: 'path' } });
  const byId = new Map([...households, ...others].map(row => [row.id, row]));
  return {
    households: new Map(households.map(row => [row.householdNo, row])),
    persons: new Map(
      persons.flatMap(({ id, personNo, household: of }) => {
        const household = byId.get(of);
        return household ? [[personNo, { id, household }] as const] : [];
      }),
    ),
    regions: new Set(regions.map(({ code }) => code)),
  };
}

export interface Subject {
  readonly household: KnownHousehold | null;
  readonly person: KnownPerson | null;
  /** The reference that names nobody, where there is one. */
  readonly unknown: { readonly rule: RecordRule; readonly path: string } | null;
}

function firstOf(references: readonly Reference[], find: (one: Reference) => Subject['unknown']): Subject['unknown'] {
  for (const reference of references) {
    const problem = find(reference);
    if (problem) return problem;
  }
  return null;
}

/** Household and person of a record; persons have to belong to the household that the record names. */
export function subjectIn({ households, persons, regions }: Subjects, sent: Sent): Subject {
  const { references } = sent;
  const own = sent.record['householdNo'];
  const household = typeof own === 'string' ? (households.get(own) ?? null) : null;
  const found = (reference: Reference): Subject['unknown'] => {
    const { kind, number, path } = reference;
    if (kind === 'region') return regions.has(number) ? null : { rule: 'INVALID', path };
    if (kind === 'household') return households.has(number) ? null : { rule: 'UNKNOWN_HOUSEHOLD', path };
    const person = persons.get(number);
    const belongs = person && (!household || person.household.id === household.id);
    return belongs ? null : { rule: 'UNKNOWN_PERSON', path };
  };
  const unknown = firstOf(references, found);
  const first = references.find(({ kind }) => kind === 'person');
  const person = first ? (persons.get(first.number) ?? null) : null;
  return { household: household ?? person?.household ?? null, person, unknown };
}
