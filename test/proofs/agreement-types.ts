// Two invented types with every kind of attribute and every label (试验类型), declared with the model kit like real ones.
// They are called Region and Dossier: packed rules know divisions by their name.
import { choice, count, day, flag, list, moment, ref, text } from '../../src/model/attribute.ts';
import { enumeration } from '../../src/model/enumeration.ts';
import {
  type Attribute,
  metaOf,
  type RefAttribute,
  type ScalarAttribute,
  type TypeMeta,
} from '../../src/model/meta.ts';
import { Entity, type } from '../../src/model/type.ts';
import { registerVerb } from '../../src/model/verb.ts';

const Phase = enumeration('Phase', '阶段 phase', { DRAFT: '草稿', SEALED: '封存' });

@type('区划', 'Division', { clause: 'proof', file: import.meta.url })
export class Region extends Entity {
  @text('路径', 'Path', 'PUBLIC', { bytewise: true })
  path!: string;

  @text('备注', 'Note', 'WORK_SECRET', { optional: true })
  note!: string | null;
}

@type('记录', 'Dossier', { clause: 'proof', file: import.meta.url })
export class Dossier extends Entity {
  @text('名称', 'Name', 'PUBLIC', { optional: true })
  name!: string | null;

  @text('领域', 'Domain', 'INTERNAL', { optional: true })
  domain!: string | null;

  @text('电话', 'Phone', 'PERSONAL', { optional: true, mask: 'phone' })
  phone!: string | null;

  @text('身份证号', 'ID number', 'SENSITIVE_PERSONAL', { optional: true, mask: 'idNo' })
  idNo!: string | null;

  @text('账号', 'Bank account', 'SENSITIVE_PERSONAL', { optional: true, mask: 'bankAccount' })
  account!: string | null;

  @text('条件', 'Condition', 'WORK_SECRET', { optional: true })
  secret!: string | null;

  @count('金额', 'Amount', 'CONFIDENTIAL', { optional: true })
  amount!: number | null;

  @flag('公开', 'Published', 'PUBLIC', { optional: true })
  published!: boolean | null;

  @choice(Phase, '阶段', 'Phase', 'INTERNAL', { optional: true })
  phase!: string | null;

  @day('起', 'First day', 'INTERNAL', { optional: true })
  from!: string | null;

  @day('止', 'Last day', 'INTERNAL', { optional: true })
  to!: string | null;

  @moment('不早于', 'Not before', 'INTERNAL', { optional: true })
  notBefore!: Date | null;

  @moment('不晚于', 'Not after', 'WORK_SECRET', { optional: true })
  notAfter!: Date | null;

  @text('路径', 'Path of the region', null, { optional: true, bytewise: true })
  regionPath!: string | null;

  @text('农户', 'Household, not part of the graph', null, { optional: true })
  household!: string | null;

  @list('成员', 'Members', 'INTERNAL', { optional: true })
  members!: string[] | null;

  @ref(() => Region, '区划', 'Division', 'PUBLIC', { optional: true })
  region!: Region | null;

  @ref(() => Region, '单位', 'Unit', 'INTERNAL', { optional: true })
  unit!: Region | null;
}

registerVerb(Dossier, 'create', 'createDossier', true, 'proof');
registerVerb(Dossier, 'seal', 'sealDossier', false, 'proof');
registerVerb(Region, 'create', 'createRegion', true, 'proof');

export const TYPES: readonly TypeMeta[] = [metaOf(Region), metaOf(Dossier)];
export const VERBS: { readonly [type: string]: readonly string[] } = {
  Region: ['read', 'create'],
  Dossier: ['read', 'create', 'seal'],
};

export type Column = ScalarAttribute | RefAttribute;
export const isRef = (attribute: Attribute): attribute is RefAttribute => attribute.kind === 'ref';
export const columnsOf = (meta: TypeMeta): Column[] =>
  [...meta.attributes.values()].filter(attribute => attribute.kind !== 'many');
/** Labelled columns; the moments that every type has are left out, they are empty here. */
export const published = (meta: TypeMeta): Column[] =>
  columnsOf(meta).filter(({ name, label }) => label !== null && name !== 'createdAt' && name !== 'updatedAt');
