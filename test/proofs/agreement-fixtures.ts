// Counterexamples that were found (反例): played again first in every run. One that is still open names its corner; the
// generator stays out of open corners, and the test of an open one fails as soon as it holds, so that it is closed.
import { readFileSync } from 'node:fs';
import type { World } from './agreement-draft.ts';

export interface Fixture {
  readonly name: string;
  readonly corner: string;
  readonly open: boolean;
  readonly world: World;
}

export const FIXTURES_FILE = 'test/proofs/agreement-fixtures.json';
export const fixtures = JSON.parse(readFileSync(FIXTURES_FILE, 'utf8')) as Fixture[];

export const isOpen = (corner: string): boolean => fixtures.some(found => found.open && found.corner === corner);
