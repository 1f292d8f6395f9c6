// The machinery with switches in it (可替换的机制): every function of these modules can be exchanged for a double while the
// tests run, and comes back afterwards. Loaded once, in this order, so that each module sees the switches of those below.
import { jest } from '@jest/globals';

type Anything = (...given: never[]) => unknown;
const doubles = new Map<Anything, Anything>();
const originals = new Map<Anything, Anything>();

function withSwitches<M extends object>(real: M): M {
  const entries = Object.entries(real).map(([name, value]) => {
    if (typeof value !== 'function') return [name, value];
    const original = value as Anything;
    const door: Anything = (...given) => (doubles.get(original) ?? original)(...given);
    originals.set(door, original);
    return [name, door];
  });
  return Object.fromEntries(entries) as M;
}

async function load<M extends object>(module: string, real: Promise<M>): Promise<M> {
  const switched = withSwitches(await real);
  jest.unstable_mockModule(module, () => switched);
  return switched;
}

export async function loadMachinery() {
  const facts = await load('../../src/policy/facts.ts', import('../../src/policy/facts.ts'));
  const scope = await load('../../src/policy/scope.ts', import('../../src/policy/scope.ts'));
  const scopeSql = await load('../../src/policy/scope-sql.ts', import('../../src/policy/scope-sql.ts'));
  const toldPosts = await load('../../src/policy/told-posts.ts', import('../../src/policy/told-posts.ts'));
  const rowSecurity = await load('../../src/policy/row-security.ts', import('../../src/policy/row-security.ts'));
  const ability = await load('../../src/policy/ability.ts', import('../../src/policy/ability.ts'));
  const { OPERATORS } = await import('../../src/policy/condition.ts');
  const { masks } = await import('../../policies/masks.ts');
  const { Viewpoint } = await import('../../src/graph/read/viewpoint.ts');
  return { facts, scope, scopeSql, toldPosts, rowSecurity, ability, OPERATORS, masks, viewpoint: Viewpoint.prototype };
}
export type Machinery = Awaited<ReturnType<typeof loadMachinery>>;

/** Exchanges one function of a switched module; the double is made from the original. */
export function exchange<F extends Anything>(door: F, make: (original: F) => NoInfer<F>): () => void {
  const original = originals.get(door) as F;
  doubles.set(original, make(original));
  return () => void doubles.delete(original);
}

/** Exchanges one member of an object. */
export function patch<O extends object, K extends keyof O>(
  object: O,
  key: K,
  make: (original: O[K]) => O[K],
): () => void {
  const original = object[key];
  object[key] = make(original);
  return () => {
    object[key] = original;
  };
}
