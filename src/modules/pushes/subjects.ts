// Whom records are about (记录对象): households, persons and divisions by the numbers that a unit sends. A unit names
// households that it may not read; it learns that a number exists in its jurisdiction, which it has to know to push.
import { type Reference, referencesOf } from '../../domain/datasets/references.ts';
import type { RecordRule } from '../../domain/push-vocabulary.ts';
import { subtreeRange } from '../../domain/region-code.ts';
import type { Scene } from '../../graph/scene.ts';
import { asSystem, householdsWithin } from '../../graph/wall.ts';
import { Household, Person } from '../households/household.entity.ts';
import { Region } from '../regions/region.entity.ts';
import type { Sent } from './sent.ts';

export interface Subjects {
  readonly households: ReadonlyMap<string, Household>;
  readonly persons: ReadonlyMap<string, Person>;
  readonly regions: ReadonlySet<string>;
}

const numbersOf = (references: readonly Reference[], kind: Reference['kind']): string[] => [
  ...new Set(references.filter(reference => reference.kind === kind).map(({ number }) => number)),
];

export async function subjectsOf(scene: Scene, sent: readonly Sent[], regionPath: string): Promise<Subjects> {
  const references = sent.flatMap(({ dataset, record, path }) => referencesOf(dataset, record, path));
  const { from, to } = subtreeRange(regionPath);
  const inside = { regionPath: { $gte: from, $lt: to } };
  const personNos = numbersOf(references, 'person');
  const householdNos = numbersOf(references, 'household');
  const codes = numbersOf(references, 'region');
  const [households, persons] = await asSystem(scene, householdsWithin(regionPath), async () => {
    const named = await scene.em.find(Person, { personNo: { $in: personNos }, ...inside } as never, {
      populate: ['household'] as never,
    });
    const listed = await scene.em.find(Household, { householdNo: { $in: householdNos }, ...inside } as never);
    return [listed, named] as const;
  });
  const regions = await scene.em.find(Region, { code: { $in: codes }, path: { $gte: from, $lt: to } } as never);
  return {
    households: new Map(households.map(household => [household.householdNo, household])),
    persons: new Map(persons.map(person => [person.personNo, person])),
    regions: new Set(regions.map(({ code }) => code)),
  };
}

export interface Subject {
  readonly household: Household | null;
  readonly person: Person | null;
  /** The reference that names nobody, where there is one. */
  readonly unknown: { readonly rule: RecordRule; readonly path: string } | null;
}

/** Household and person of a record; persons have to belong to the household that the record names. */
export function subjectIn({ households, persons, regions }: Subjects, sent: Sent): Subject {
  const references = referencesOf(sent.dataset, sent.record, sent.path);
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
  const unknown = references.map(found).find(problem => problem !== null) ?? null;
  const first = references.find(({ kind }) => kind === 'person');
  const person = first ? (persons.get(first.number) ?? null) : null;
  return { household: household ?? person?.household ?? null, person, unknown };
}
