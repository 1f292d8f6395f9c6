// A pointer (指针): what a resolver returns instead of a row. The compiler then reads the row in the viewer's world, so
// no resolver can hand out a value that it read by another way (docs/decisions/0003).
import type { Class, TypeMeta } from '../model/meta.ts';
import { metaOf } from '../model/meta.ts';

export class Pointer {
  readonly meta: TypeMeta;
  /** Bare key of the row. */
  readonly id: string;

  constructor(meta: TypeMeta, id: string) {
    this.meta = meta;
    this.id = id;
  }
}

/** A typed field of a class may be filled with a pointer to the row: that is all a resolver has to give. */
export const pointTo = <T extends object>(type: Class<T>, id: string): T =>
  new Pointer(metaOf(type), id) as unknown as T;

export const pointToOptional = <T extends object>(type: Class<T>, id: string | null): T | null =>
  id === null ? null : pointTo(type, id);
