// What the database holds already (库内基础数据): files that come alone may refer to it.
import type pg from 'pg';
import type { ExistingReference } from './reference.ts';

export async function existingReference(client: pg.ClientBase): Promise<Required<ExistingReference>> {
  const regions = await client.query<[string]>({ text: 'select code from region', rowMode: 'array' });
  const units = await client.query<[number]>({ text: 'select number from member_unit', rowMode: 'array' });
  return {
    regions: new Set(regions.rows.map(([code]) => code)),
    units: new Set(units.rows.map(([number]) => number)),
  };
}
