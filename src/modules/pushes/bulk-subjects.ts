// Whom the records of a batch are about (批量记录对象): as src/modules/pushes/subjects.ts, by plain rows, so that nothing of
// a batch stays in memory. Of a household only what judging needs is read.
import { referencesOf } from '../../domain/datasets/references.ts';
import { subtreeRange } from '../../domain/region-code.ts';
import { rowsNamed } from '../../graph/many-rows.ts';
import type { Scene } from '../../graph/scene.ts';
import { asSystem, householdsWithin } from '../../graph/wall.ts';
import { Household, Person } from '../households/household.entity.ts';
import { Region } from '../regions/region.entity.ts';
import type { Sent } from './sent.ts';
import type { Subjects } from './subjects.ts';

type HouseholdRow = Pick<Household, 'id' | 'householdNo' | 'registered'>;
interface PersonRow {
  readonly id: string;
  readonly personNo: string;
  readonly household: string;
}

const HOUSEHOLD = ['id', 'householdNo', 'registered'];

export async function knownSubjects(scene: Scene, batch: readonly Sent[], regionPath: string): Promise<Subjects> {
  const numbers = { household: new Set<string>(), person: new Set<string>(), region: new Set<string>() };
  for (const { dataset, record, path } of batch)
    for (const { kind, number } of referencesOf(dataset, record, path)) numbers[kind].add(number);
  const range = subtreeRange(regionPath);
  const inside = { attribute: 'regionPath', ...range };
  const [households, persons, others] = await asSystem(scene, householdsWithin(regionPath), async () => {
    const named = [...numbers.person];
    const people = await rowsNamed<PersonRow>(
      scene,
      Person,
      ['personNo', named],
      ['id', 'personNo', 'household'],
      inside,
    );
    const nos = [...numbers.household];
    const listed = await rowsNamed<HouseholdRow>(scene, Household, ['householdNo', nos], HOUSEHOLD, inside);
    const known = new Set(listed.map(({ id }) => id));
    const ids = [...new Set(people.map(({ household }) => household))].filter(id => !known.has(id));
    return [listed, people, await rowsNamed<HouseholdRow>(scene, Household, ['id', ids], HOUSEHOLD)] as const;
  });
  const codes = [...numbers.region];
  const path = { ...inside, attribute: 'path' };
  const regions = await rowsNamed<{ code: string }>(scene, Region, ['code', codes], ['code'], path);
  const byId = new Map([...households, ...others].map(row => [row.id, row]));
  return {
    households: new Map(households.map(row => [row.householdNo, row as Household])),
    persons: new Map(
      persons.map(({ id, personNo, household }) => [personNo, { id, household: byId.get(household) } as Person]),
    ),
    regions: new Set(regions.map(({ code }) => code)),
  };
}
