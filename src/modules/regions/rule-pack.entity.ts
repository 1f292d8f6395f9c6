// Rule packs (规则包): a founding document whose rules apply to a region subtree from its start on (A-01, TR-41).
import { day, flag, manyOn, ref, text } from '../../model/attribute.ts';
import { PUBLIC } from '../../model/sensitivity.ts';
import { Entity, type } from '../../model/type.ts';
import { Region } from './region.entity.ts';

@type('规则包', 'Rule pack: the rules of one document, bound to a region subtree and a time', {
  clause: 'A-01, TR-41',
  file: import.meta.url,
  key: 'code',
})
export class RulePack extends Entity {
  @text('代码', 'Code', PUBLIC, { unique: true, bytewise: true })
  code!: string;

  @text('名称', 'Chinese name', PUBLIC)
  nameZh!: string;

  @text('英文名称', 'English name', PUBLIC)
  nameEn!: string;

  @text('文号', 'Number of the document', PUBLIC, { optional: true })
  documentNo!: string | null;

  @flag('基础规则包', 'Applies to the whole subtree as the base', PUBLIC, { default: false })
  isBase!: boolean;

  @ref(() => Region, '适用区划', 'Region whose subtree the rules apply to', PUBLIC)
  region!: Region;

  @day('生效日期', 'First day: no rule applies before it', PUBLIC)
  validFrom!: string;

  @day('失效日期', 'Last day', PUBLIC, { optional: true })
  validTo!: string | null;
}

manyOn(Region, 'rulePacks', () => RulePack, 'region', '规则包', 'Rule packs bound to this division', PUBLIC);
