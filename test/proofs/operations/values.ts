// Values in an operation (操作中的值): each may be written in place or handed over as a variable.
import type { Random } from './random.ts';

export type Value =
  | { readonly kind: 'plain'; readonly value: string | number | boolean | null }
  | { readonly kind: 'enum'; readonly name: string }
  | { readonly kind: 'list'; readonly items: readonly Value[] }
  | { readonly kind: 'object'; readonly fields: readonly (readonly [string, Value])[] }
  | { readonly kind: 'variable'; readonly name: string; readonly inner: Value };

export const plain = (value: unknown): Value => ({ kind: 'plain', value: value as string });
export const enumValue = (name: string): Value => ({ kind: 'enum', name });
export const list = (items: readonly Value[]): Value => ({ kind: 'list', items });
export const object = (fields: readonly (readonly [string, Value])[]): Value => ({ kind: 'object', fields });

export function written(value: Value): string {
  switch (value.kind) {
    case 'plain':
      return JSON.stringify(value.value);
    case 'enum':
      return value.name;
    case 'list':
      return `[${value.items.map(written).join(', ')}]`;
    case 'object':
      return `{${value.fields.map(([name, inner]) => `${name}: ${written(inner)}`).join(', ')}}`;
    case 'variable':
      return `$${value.name}`;
  }
}

/** The value as JSON, for the variables of a request. */
export function asJson(value: Value): unknown {
  switch (value.kind) {
    case 'plain':
      return value.value;
    case 'enum':
      return value.name;
    case 'list':
      return value.items.map(asJson);
    case 'object':
      return Object.fromEntries(value.fields.map(([name, inner]) => [name, asJson(inner)]));
    case 'variable':
      return asJson(value.inner);
  }
}

const holdsVariable = (value: Value): boolean =>
  value.kind === 'variable' ||
  (value.kind === 'list' && value.items.some(holdsVariable)) ||
  (value.kind === 'object' && value.fields.some(([, inner]) => holdsVariable(inner)));

/** The variables of one operation. */
export class Variables {
  readonly #share: number;
  readonly #random: Random;
  readonly definitions: string[] = [];
  readonly given: Record<string, unknown> = {};

  /** `share`: how often a value becomes a variable. */
  constructor(random: Random, share: number) {
    this.#random = random;
    this.#share = share;
  }

  /** The value in place, or a new variable of that type. */
  maybe(value: Value, type: string): Value {
    if (!this.#random.chance(this.#share) || holdsVariable(value)) return value;
    return this.always(value, type);
  }

  always(inner: Value, type: string): Value {
    const name = `v${this.definitions.length}`;
    // A default value stands in for what is not given.
    if (!type.endsWith('!') && this.#random.chance(0.15)) {
      this.definitions.push(`$${name}: ${type} = ${written(inner)}`);
      return { kind: 'variable', name, inner };
    }
    this.definitions.push(`$${name}: ${type}`);
    this.given[name] = asJson(inner);
    return { kind: 'variable', name, inner };
  }
}
