// Stands for `@jest/globals` where the policy tests are run outside jest (变异试验的测试框架): groups run at once, tests are
// collected, and the one expectation that grids use is here.
import { isDeepStrictEqual } from 'node:util';

export interface Collected {
  readonly name: string;
  readonly run: () => void;
}
export const collected: Collected[] = [];
const groups: string[] = [];

export function describe(name: string, define: () => void): void {
  groups.push(name);
  define();
  groups.pop();
}
export function test(name: string, run: () => void): void {
  collected.push({ name: [...groups, name].join(' › '), run });
}
const nothing = (): void => undefined;

export { nothing as afterAll, nothing as afterEach, nothing as beforeAll, nothing as beforeEach };
export const expect = (told: unknown) => ({
  toEqual(wanted: unknown): void {
    if (!isDeepStrictEqual(told, wanted)) throw new Error('The table says otherwise');
  },
});
export const jest = {};
