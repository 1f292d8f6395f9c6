// The seal of a record (封存摘要): a digest over everything in it, under the key of the installation. Whoever changes the row
// in the database cannot make the digest that belongs to it, and `npm run verify:records` finds the row.
import type { Sealer } from '../../database/sealer.ts';

export interface SealedFacts {
  readonly meeting: string;
  readonly topic: string;
  readonly recorder: string;
  readonly sealedAt: Date;
  readonly readers: readonly string[];
  readonly contentSealed: string;
}

const COLUMN = 'meeting_record.digest';

const textOf = ({ meeting, topic, recorder, sealedAt, readers, contentSealed }: SealedFacts): string =>
  JSON.stringify([meeting, topic, recorder, sealedAt.toISOString(), [...readers].sort(), contentSealed]);

export const digestOf = (sealer: Sealer, facts: SealedFacts): string => sealer.index(textOf(facts), COLUMN);

/** Also true for what an earlier key sealed. */
export const isIntact = (sealer: Sealer, facts: SealedFacts, digest: string | null): boolean =>
  digest !== null && sealer.indexes(textOf(facts), COLUMN).includes(digest);
