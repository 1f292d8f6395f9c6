// The sensitivity labels (敏感级别) as words for declarations; the list itself is src/domain/sensitivity.ts.
import { SENSITIVITY, type Sensitivity } from '../domain/sensitivity.ts';

export { SENSITIVITY, type Sensitivity };

export const { PUBLIC, INTERNAL, PERSONAL, SENSITIVE_PERSONAL, WORK_SECRET, CONFIDENTIAL } = {
  PUBLIC: 'PUBLIC',
  INTERNAL: 'INTERNAL',
  PERSONAL: 'PERSONAL',
  SENSITIVE_PERSONAL: 'SENSITIVE_PERSONAL',
  WORK_SECRET: 'WORK_SECRET',
  CONFIDENTIAL: 'CONFIDENTIAL',
} as const satisfies Record<Sensitivity, Sensitivity>;

/** Labels whose every reading leaves a line in the access log, before the value is handed out (阅读留痕). */
const MARKED: ReadonlySet<Sensitivity> = new Set([WORK_SECRET, CONFIDENTIAL]);
export const isMarked = (label: Sensitivity | null): boolean => label !== null && MARKED.has(label);
