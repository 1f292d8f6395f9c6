// Refused markings of state secrets (涉密标志拦截, N28): who sent one, in which operation and field, when. Never the text, nor
// anything made from it.
import { list, moment, ref, text } from '../../model/attribute.ts';
import { INTERNAL } from '../../model/sensitivity.ts';
import { Entity, type } from '../../model/type.ts';
import { Account } from '../accounts/account.entity.ts';

@type('涉密标志拦截', 'Input with a marking of a state secret, refused', {
  clause: 'N28, A-51',
  file: import.meta.url,
  order: ['at'],
  indexes: [['account']],
  appendOnly: true,
})
export class SecrecyIncident extends Entity {
  @moment('时间', 'Moment', INTERNAL)
  at!: Date;

  @text('操作', 'Verb that was asked for', INTERNAL)
  operation!: string;

  @text('对象类型', 'Type of the object', INTERNAL)
  objectType!: string;

  @list('字段', 'Paths of the input, never their values', INTERNAL)
  paths!: string[];

  @text('请求编号', 'Request id', INTERNAL)
  requestId!: string;

  @ref(() => Account, '账户', 'Account that sent it', INTERNAL)
  account!: Account;
}
