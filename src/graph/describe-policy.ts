// Who may read it, said in the schema (模式中的权限说明): each type and each field above PUBLIC carries the sentence that
// its policy rows make, so that a reader of the SDL and of the diff of a change sees what it means.
import { type GraphQLSchema, isObjectType } from 'graphql';
import { allTypes } from '../model/meta.ts';
import type { PolicySet } from '../policy/policy.ts';
import { describeField, describeVerb, type Sentence } from '../policy/sentences.ts';

const appended = (description: string | null | undefined, { zh, en }: Sentence): string =>
  `${description ?? ''}\n\n可见：${zh}。\n\nVisible to: ${en}.`;

export function describePolicy(schema: GraphQLSchema, set: PolicySet): void {
  for (const meta of allTypes()) {
    const type = schema.getType(meta.name);
    if (!isObjectType(type)) continue;
    type.description = appended(type.description, describeVerb(set, 'read', meta));
    for (const attribute of meta.attributes.values()) {
      const sentence = describeField(set, meta, attribute);
      const field = type.getFields()[attribute.name];
      if (sentence && field) field.description = appended(field.description, sentence);
    }
  }
}
