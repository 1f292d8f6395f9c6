// The access log (访问审计, E88): who did what, under which rules, when. Only ever added to; never a value.
import { count, list, moment, ref, text } from '../../model/attribute.ts';
import { INTERNAL } from '../../model/sensitivity.ts';
import { Entity, type } from '../../model/type.ts';
import { Account } from '../accounts/account.entity.ts';

@type('访问审计', 'One line of the access log', {
  clause: 'E88, FG53',
  file: import.meta.url,
  indexes: [
    ['account', 'at'],
    ['objectType', 'objectId'],
  ],
  order: ['at'],
  appendOnly: true,
})
export class AccessLog extends Entity {
  @moment('时间', 'Moment', INTERNAL)
  at!: Date;

  @ref(() => Account, '账户', 'Account that acted; empty for the public', INTERNAL, { optional: true })
  account!: Account | null;

  @text('角色', 'Role of the post that granted it', INTERNAL, { optional: true })
  role!: string | null;

  @text('操作', 'Verb', INTERNAL)
  operation!: string;

  @text('对象类型', 'Type of the object', INTERNAL)
  objectType!: string;

  @text('对象标识', 'Id of the object; empty when it was refused before it was known', INTERNAL, { optional: true })
  objectId!: string | null;

  @list('字段', 'Names of the fields, never their values', INTERNAL)
  fields!: string[];

  @text('结果', 'ALLOWED, or the code of the refusal; ABANDONED where nobody read an export to its end', INTERNAL)
  decision!: string;

  @count('行数', 'How many rows left, on the line that ends an export', INTERNAL, { optional: true })
  rows!: number | null;

  @list('依据规则', 'Policy rows that granted it', INTERNAL)
  rules!: string[];

  @text('权限版本', 'Policy version', INTERNAL)
  policyVersion!: string;

  @text('请求编号', 'Request id', INTERNAL)
  requestId!: string;
}
