// How many rows a page has (每页条数), and what may not be asked together.
import { Failure } from '../../domain/errors.ts';
import { DEFAULT_PAGE_SIZE } from '../limits/limits.ts';
import type { Leaf } from './given.ts';
import type { Bind } from './statement.ts';

export interface PageSize {
  readonly bind: Bind;
  /** Where every request that has this plan asks for as many. */
  readonly fixed: number | null;
}

/** Rows of a page. Too many are refused before planning (limits); fewer than none make no sense. */
export function sizeOf(given: Leaf | undefined, path: string): PageSize {
  if (!given) return { bind: () => DEFAULT_PAGE_SIZE, fixed: DEFAULT_PAGE_SIZE };
  const bind: Bind = run => {
    const size = Number(given.bind(run));
    if (size >= 0) return size;
    throw new Failure('INVALID_INPUT', {
      violations: [
        { path, rule: 'NEGATIVE', zh: 'first 与 last 不能为负数', en: 'first and last may not be negative' },
      ],
    });
  };
  const fixed = Number(given.value);
  return { bind, fixed: given.fixed && Number.isInteger(fixed) && fixed >= 0 ? fixed : null };
}

/** A page has one end. */
export function bothEnds(path: string): Failure {
  return new Failure('INVALID_INPUT', {
    violations: [
      {
        path,
        rule: 'FIRST_AND_LAST',
        zh: 'first 与 last 只能给其一',
        en: 'Give first or last, not both',
      },
    ],
  });
}
