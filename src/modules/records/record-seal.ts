// The seal of a record (封存摘要): a digest over everything in it, under the key of the installation, and one of its own for each
// media file, which the record seals with it. Whoever changes a row in the database cannot make the digest that belongs to
// it, and `npm run verify:records` finds the row.
import type { Sealer } from '../../database/sealer.ts';

export interface SealedFacts {
  readonly meeting: string;
  readonly topic: string;
  readonly recorder: string;
  readonly sealedAt: Date;
  readonly readers: readonly string[];
  readonly contentSealed: string;
  /** Of the media files that were sealed together with it. */
  readonly mediaDigests: readonly string[];
}

export interface SealedMediaFacts {
  readonly record: string;
  readonly meeting: string;
  readonly recorder: string;
  readonly fileName: string;
  readonly kind: string;
  readonly byteSize: number;
  readonly sealedAt: Date;
  readonly readers: readonly string[];
  readonly contentSealed: string;
}

const COLUMN = 'meeting_record.digest';
const MEDIA_COLUMN = 'recording_media.digest';

/** A record without media has the digest that it had before media were sealed with it. */
function textOf(facts: SealedFacts): string {
  const { meeting, topic, recorder, sealedAt, readers, contentSealed, mediaDigests } = facts;
  const media = mediaDigests.length > 0 ? [[...mediaDigests].sort()] : [];
  return JSON.stringify([
    meeting,
    topic,
    recorder,
    sealedAt.toISOString(),
    [...readers].sort(),
    contentSealed,
    ...media,
  ]);
}

function mediaTextOf(facts: SealedMediaFacts): string {
  const { record, meeting, recorder, fileName, kind, byteSize, sealedAt, readers, contentSealed } = facts;
  const named = [record, meeting, recorder, fileName, kind, byteSize];
  return JSON.stringify([...named, sealedAt.toISOString(), [...readers].sort(), contentSealed]);
}

export const digestOf = (sealer: Sealer, facts: SealedFacts): string => sealer.index(textOf(facts), COLUMN);

export const mediaDigestOf = (sealer: Sealer, facts: SealedMediaFacts): string =>
  sealer.index(mediaTextOf(facts), MEDIA_COLUMN);

/** Also true for what an earlier key sealed. */
export const isIntact = (sealer: Sealer, facts: SealedFacts, digest: string | null): boolean =>
  digest !== null && sealer.indexes(textOf(facts), COLUMN).includes(digest);

export const isMediaIntact = (sealer: Sealer, facts: SealedMediaFacts, digest: string | null): boolean =>
  digest !== null && sealer.indexes(mediaTextOf(facts), MEDIA_COLUMN).includes(digest);
