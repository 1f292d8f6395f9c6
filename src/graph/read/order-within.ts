// Rows of one division in order (辖区内顺序): the scope of a list, written so that an index of the division serves its page.
import type { TypeMeta } from '../../model/meta.ts';
import { codeColumn, codeIn, divisionOfPath } from '../../model/orders-within.ts';
import { isSlot } from '../../policy/condition.ts';
import { scopeOf } from '../../policy/scope.ts';
import type { OrderKey } from './order.ts';
import type { Viewpoint } from './viewpoint.ts';

/**
 * The scope of a viewer whose every way to a row is within one county, town or village, for an order that an index serves
 * there; null for any other. A row within `/61/6108/610802/` has `610802` as the code of its county: said besides, it
 * changes no answer. What it follows from is a test for null then, of which the planner supposes that it keeps every row.
 */
export function scopeInOrder(
  view: Viewpoint,
  meta: TypeMeta,
  keys: readonly Pick<OrderKey, 'name' | 'descending'>[],
  alias: string,
): string | null {
  const served = meta.ordersWithin.some(order => order.join() === keys.map(({ name }) => name).join());
  if (!served || keys.some(({ descending }) => descending !== keys[0]!.descending)) return null;
  const reach = scopeOf(view.set, view.principal, 'read', meta);
  const post = reach[0]?.post;
  const within = reach.every(
    alternative =>
      alternative.post === post &&
      alternative.tests.some(
        ({ attribute, operator, operand }) =>
          attribute === 'regionPath' && operator === '$within' && isSlot(operand) && operand.slot === 'regionPath',
      ),
  );
  if (post === undefined || !within) return null;
  const division = divisionOfPath(view.principal.posts[post]!.regionPath);
  if (division === null) return null;
  // The class of the viewer says of which level the post is, and a plan that met another one would refuse to run.
  view.statement.check(run => {
    if (divisionOfPath(run.principal.posts[post]?.regionPath) !== division)
      throw new Error('The plan is of another class of viewers');
  });
  const code = `${alias}.${codeColumn(division)} = ${codeIn(view.wideFact(post, 'regionPath'), division)}`;
  return `(${code} and (case when ${view.scopeOfMany(meta, alias)} then true end) is not null)`;
}
