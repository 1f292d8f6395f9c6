// Relay's object identification (节点读取): `node(id)` and `nodes(ids)` for every type. Malformed, unknown and invisible
// ids are the same null.
import { Arg, ID, Query, Resolver } from 'type-graphql';
import { Failure } from '../domain/errors.ts';
import { parseGlobalId } from '../model/global-id.ts';
import { typeNamed } from '../model/meta.ts';
import { Node } from '../model/type.ts';
import { Pointer } from './pointer.ts';

const MAX_IDS = 100;

function pointer(id: string): Node | null {
  const parts = parseGlobalId(id);
  const meta = parts && typeNamed(parts.type);
  return meta ? (new Pointer(meta, parts.id) as unknown as Node) : null;
}

@Resolver()
export class NodeResolver {
  @Query(() => Node, { nullable: true, description: '按全局标识读取 the object with this id, if you may see it' })
  node(@Arg('id', () => ID) id: string): Node | null {
    return pointer(id);
  }

  @Query(() => [Node], {
    nullable: 'items',
    description: '按全局标识批量读取 the objects with these ids, in this order',
  })
  nodes(@Arg('ids', () => [ID]) ids: string[]): (Node | null)[] {
    if (ids.length > MAX_IDS)
      throw new Failure('TOO_COMPLEX', {
        zh: `一次最多读取 ${MAX_IDS} 个标识`,
        en: `At most ${MAX_IDS} ids at once`,
        extensions: { limit: 'ids', allowed: MAX_IDS, found: ids.length },
      });
    return ids.map(pointer);
  }
}
