// Inputs and payloads of mutations (操作的输入与返回): one input object in, the changed object out.
import { Field, InputType, Int, ObjectType } from 'type-graphql';
import { type Class, metaOf } from '../model/meta.ts';
import { singular } from '../model/type.ts';

/** Object types that are no declared type: they hold no labelled value, only pointers and what the caller brought. */
const structural = new Set<string>(['Query', 'Mutation', 'Subscription', 'PageInfo']);

export const isStructural = (name: string): boolean => structural.has(name);

/** Declares that a type shows the caller nothing but themselves, the policy, or pointers to declared types. */
export function ownView(type: Class): void {
  structural.add(type.name);
}

/** Every input that changes a row may send the version it read. */
@InputType()
export abstract class ChangeInput {
  @Field(() => Int, { nullable: true, description: '读到的版本；已被他人修改时拒绝 version that was read' })
  version?: number;
}

/** `ReviseDutyPayload { duty }`, nullable because the change may take the row out of the viewer's scope. */
export function payloadOf<T extends object>(name: string, type: Class<T>): Class<Record<string, T>> {
  const { name: typeName, zh } = metaOf(type);
  const payload = { [name]: class {} }[name] as Class<Record<string, T>>;
  ObjectType({ description: `操作结果 result of the mutation` })(payload);
  Field(() => type as Function, { nullable: true, description: zh })(payload.prototype, singular(typeName));
  ownView(payload);
  return payload;
}
