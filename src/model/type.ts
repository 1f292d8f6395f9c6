// Declares a type (类型声明): one class that is both the table and the graph type. Every type has an id, a version for
// optimistic locking, and the moments of creation and last change (03-entities, common fields).
import { fileURLToPath } from 'node:url';
import { Field, ID, InterfaceType, ObjectType } from 'type-graphql';
import { attributesOn, columnName, count, identifier, moment } from './attribute.ts';
import { type Class, type Counted, register } from './meta.ts';
import { INTERNAL, PUBLIC } from './sensitivity.ts';

@InterfaceType({ description: '可按标识读取的对象 anything that has an id' })
export abstract class Node {
  @Field(() => ID, { description: '不透明的全局标识 opaque global id' })
  id!: string;

  @Field(() => [String], { description: '我可以执行的操作 verbs that you may perform on this object now' })
  viewerActions!: string[];
}

/** What every declared type has. */
@ObjectType()
export abstract class Entity {
  @identifier('标识', 'Opaque global id', PUBLIC)
  id!: string;

  @count('版本', 'Version, raised by every change; send it back to be told of concurrent changes', INTERNAL, {
    default: 1,
  })
  version!: number;

  @moment('创建时间', 'Moment of creation', INTERNAL)
  createdAt!: Date;

  @moment('更新时间', 'Moment of the last change', INTERNAL)
  updatedAt!: Date;
}

export interface TypeOptions {
  /** Where the concept comes from: entity number of the domain, clause of the document. */
  clause: string;
  /** `import.meta.url` of the declaring file. */
  file: string;
  plural?: string;
  key?: string;
  /** Attributes that rows are ordered by when nobody says otherwise; the business key by default. */
  order?: string[];
  uniques?: string[][];
  indexes?: string[][];
  appendOnly?: boolean;
  /** Rows of which this attribute has this value never change again. */
  frozen?: readonly [attribute: string, value: string];
  counted?: Counted;
  /** Not null; the number of rows with the same values of these is kept (src/model/totals.ts). */
  totals?: string[];
  /** Orders that an index serves within a county, town or village, for lists of whoever sees just that. */
  ordersWithin?: string[][];
}

const lowerFirst = (name: string): string => name[0]!.toLowerCase() + name.slice(1);

export function type(zh: string, en: string, options: TypeOptions) {
  return (target: Class): void => {
    const name = target.name;
    ObjectType({ implements: Node, description: `${zh}。\n\n${en}. ${options.clause}` })(target);
    register({
      name,
      zh,
      en,
      clause: options.clause,
      class: target,
      table: columnName(lowerFirst(name)),
      file: fileURLToPath(options.file)
        .replace(/^.*\/(?:dist\/)?src\//, 'src/')
        .replace(/\.js$/, '.ts'),
      plural: options.plural ?? `${lowerFirst(name)}s`,
      key: options.key ?? null,
      order: options.order ?? (options.key ? [options.key] : []),
      uniques: options.uniques ?? [],
      indexes: options.indexes ?? [],
      appendOnly: options.appendOnly ?? false,
      frozen: options.frozen ?? null,
      counted: options.counted ?? null,
      totals: options.totals ?? [],
      ordersWithin: options.ordersWithin ?? [],
      attributes: attributesOn(target.prototype as object),
    });
  };
}

export const singular = (name: string): string => lowerFirst(name);
