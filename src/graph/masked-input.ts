// A mask is no value (脱敏值回写): whoever was shown `138****0006` and sends it back, would put stars in the place of the
// number. Judged on what is about to be written, whatever the input was called on its way there.
import type { EntityManager } from '@mikro-orm/postgresql';
import { Failure, type Violation } from '../domain/errors.ts';
import { typeNamed } from '../model/meta.ts';
import type { Mask } from '../policy/mask.ts';
import type { PolicySet } from '../policy/policy.ts';

/** Of a change set of MikroORM, what is asked here. */
interface Change {
  readonly meta: { readonly className: string };
  readonly payload: Readonly<Record<string, unknown>>;
  readonly originalEntity?: Readonly<Record<string, unknown>>;
}

/** Whether a star stands where the mask hides a sign: no masked value has any other there. */
function hasStarInPlace(mask: Mask, value: string): boolean {
  const hidden = [...mask.memory(value.replaceAll('*', '0'))];
  return [...value].some((sign, place) => sign === '*' && hidden[place] === '*');
}

const isWrittenBack = (mask: Mask, value: string, stored: unknown): boolean =>
  hasStarInPlace(mask, value) || (typeof stored === 'string' && mask.memory(stored) === value);

/** Places of the input that hold the value. */
function* placesOf(value: string, given: unknown, path: string): Generator<string> {
  if (given === value) yield path;
  else if (given !== null && typeof given === 'object' && !(given instanceof Date))
    for (const [name, item] of Object.entries(given)) yield* placesOf(value, item, `${path}.${name}`);
}

/** Of several places the one that is called as the field; the field itself where the input holds the value nowhere. */
function pathOf(input: object, value: string, name: string): string {
  const places = [...placesOf(value, input, 'input')];
  return places.find(place => place.endsWith(`.${name}`)) ?? places[0] ?? `input.${name}`;
}

function* violationsOf({ masks }: PolicySet, input: object, change: Change): Generator<Violation> {
  for (const attribute of typeNamed(change.meta.className)?.attributes.values() ?? []) {
    const { name, zh, en } = attribute;
    const mask = 'mask' in attribute && attribute.mask ? masks.get(attribute.mask) : undefined;
    const value = change.payload[name];
    if (!mask || typeof value !== 'string' || !isWrittenBack(mask, value, change.originalEntity?.[name])) continue;
    yield {
      path: pathOf(input, value, name),
      rule: 'MASKED_VALUE',
      zh: `“${zh}”为脱敏后的值，不能写回；请填写完整的值，或不提交该字段`,
      en: `${en}: this is the masked value and may not be written back; send the whole value, or leave the field out`,
    };
  }
}

/** From now on the changes of this transaction are judged before each is written; INVALID_INPUT names all that is masked. */
export function refuseMasked(em: EntityManager, set: PolicySet, input: object): void {
  em.getEventManager().registerSubscriber({
    onFlush({ uow }) {
      const changes = uow.getChangeSets() as unknown as Change[];
      const violations = changes.flatMap(change => [...violationsOf(set, input, change)]);
      if (violations.length > 0) throw new Failure('INVALID_INPUT', { violations });
    },
  });
}
