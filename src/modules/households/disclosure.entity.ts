// Disclosures (敏感信息查阅): an ID number or bank account in full, opened for a stated purpose; and searches for a person by
// ID number (身份查找). Each is a row that nobody can change, so that the household can be told who read about it.
import { DISCLOSED_ITEM } from '../../domain/household-vocabulary.ts';
import { choice, moment, ref, text } from '../../model/attribute.ts';
import { enumeration } from '../../model/enumeration.ts';
import { INTERNAL, PERSONAL } from '../../model/sensitivity.ts';
import { Entity, type } from '../../model/type.ts';
import { Account } from '../accounts/account.entity.ts';
import { Organization } from '../organisation/organization.entity.ts';
import { Household, Person } from './household.entity.ts';

export const DisclosedItem = enumeration('DisclosedItem', '查阅内容 what was disclosed', DISCLOSED_ITEM);

@type('敏感信息查阅', 'Disclosure of a sealed value to an account, for a purpose', {
  clause: 'FG06, 4.4',
  file: import.meta.url,
  order: ['at'],
  indexes: [['householdNo'], ['account']],
  appendOnly: true,
})
export class Disclosure extends Entity {
  @choice(DisclosedItem, '内容', 'What was disclosed', INTERNAL)
  item!: string;

  @text('用途', 'Purpose', INTERNAL)
  purpose!: string;

  @moment('时间', 'Moment', INTERNAL)
  at!: Date;

  @text('户编号', 'Number of the household', null, { bytewise: true })
  householdNo!: string;

  @text('区划路径', 'Path of the village', null, { bytewise: true })
  regionPath!: string;

  @ref(() => Account, '查阅账户', 'Account it was disclosed to', PERSONAL)
  account!: Account;

  @ref(() => Organization, '查阅机构', 'Organisation acted for', INTERNAL, { optional: true })
  organization!: Organization | null;

  @ref(() => Household, '农户', 'Household', INTERNAL)
  household!: Household;

  @ref(() => Person, '家庭成员', 'Person, where it is about one', INTERNAL, { optional: true })
  person!: Person | null;
}

@type('身份查找', 'Search for a person by the whole ID number, for a purpose', {
  clause: 'FG06, 4.4',
  file: import.meta.url,
  order: ['at'],
  indexes: [['account']],
  appendOnly: true,
})
export class IdentitySearch extends Entity {
  @text('用途', 'Purpose', INTERNAL)
  purpose!: string;

  @moment('时间', 'Moment', INTERNAL)
  at!: Date;

  @ref(() => Account, '查找账户', 'Account that searched', INTERNAL)
  account!: Account;

  @ref(() => Person, '结果', 'Person found among those that the account may read', INTERNAL, { optional: true })
  person!: Person | null;

  @text('区划路径', 'Path of the jurisdiction searched', null, { bytewise: true })
  regionPath!: string;
}
