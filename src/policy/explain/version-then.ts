// Which policy was in force (当时的权限版本): only the present version can be judged, so an answer about the past says
// whether the access log shows that it was this one. Where the log is silent, nothing is claimed.
import type pg from 'pg';
import type { Sentence } from '../sentences.ts';

export interface VersionThen {
  /** Version of the last line of the log up to the moment; null where there is none. */
  readonly version: string | null;
  /** The log shows that the version judged with was in force at the moment. */
  readonly exact: boolean;
  readonly note: Sentence;
}

const NEIGHBOURS = `select
    (select policy_version from access_log where at <= $1 and policy_version <> '' order by at desc limit 1) as before,
    (select policy_version from access_log where at > $1 and policy_version <> '' order by at limit 1) as after`;

const NOTES = {
  now: { zh: '以现行权限版本判定，该版本当时有效', en: 'judged with the policy version that was in force' },
  other: {
    zh: '以现行权限版本判定；访问审计表明当时有效的是另一版本，旧版本无法重判',
    en: 'judged with the present policy version; the access log shows another one then, which cannot be judged again',
  },
  silent: {
    zh: '以现行权限版本判定；访问审计没有当时的记录，无法确认当时的版本',
    en: 'judged with the present policy version; the access log has no line of that time that would show which it was',
  },
} as const;

export async function versionThen(pool: pg.Pool, version: string, at: string): Promise<VersionThen> {
  // The log counts by the true clock, whatever the request says.
  if (at >= new Date().toISOString()) return { version, exact: true, note: NOTES.now };
  const { rows } = await pool.query<{ before: string | null; after: string | null }>(NEIGHBOURS, [at]);
  const { before, after } = rows[0]!;
  if (before === null) return { version: null, exact: false, note: NOTES.silent };
  // Between two lines of different versions nobody knows when the one took over.
  const exact = before === version && (after ?? version) === version;
  return { version: before, exact, note: exact ? NOTES.now : NOTES.other };
}
