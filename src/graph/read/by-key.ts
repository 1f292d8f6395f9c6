// One row by its key (按主键取一行): by its id, or by the business key that the type has; by exactly one of them.
import { Failure } from '../../domain/errors.ts';
import { sqlType } from '../../model/attribute.ts';
import { keyOf } from '../../model/global-id.ts';
import { scalarOf, type TypeMeta } from '../../model/meta.ts';
import { type Given, leaf } from './given.ts';
import type { Operation } from './projection.ts';

/** Throws INVALID_INPUT where no key is given, or two. */
export function byOneKey(
  { view }: Operation,
  meta: TypeMeta,
  alias: string,
  given: ReadonlyMap<string, Given>,
  path: string,
): string {
  const found = [...given].flatMap(([name, value]) => {
    const one = leaf(value);
    return one ? [{ name, one }] : [];
  });
  if (found.length !== 1) throw notOneKey(meta, path);
  const { name, one } = found[0]!;
  if (name === 'id') return `${alias}.id = ${view.statement.slot(run => keyOf(meta.name, one.bind(run)), 'uuid')}`;
  const attribute = scalarOf(meta, name);
  const operand = view.operand(meta, attribute, alias, `${path}.${name}`);
  return `${operand} = ${view.statement.slot(one.bind, sqlType(attribute))}`;
}

function notOneKey(meta: TypeMeta, path: string): Failure {
  return new Failure('INVALID_INPUT', {
    violations: [
      {
        path,
        rule: 'ONE_KEY',
        zh: `请只给出 ${meta.key ? `id 或 ${meta.key}` : 'id'}`,
        en: `Give exactly one of ${meta.key ? `id, ${meta.key}` : 'id'}`,
      },
    ],
  });
}
