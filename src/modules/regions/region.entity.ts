// Administrative divisions (行政区划, E01) from province to village, with the path that scopes everything else.
import { REGION_KIND, REGION_LEVEL } from '../../domain/vocabulary.ts';
import { choice, day, flag, many, ref, text } from '../../model/attribute.ts';
import { enumeration } from '../../model/enumeration.ts';
import { PUBLIC } from '../../model/sensitivity.ts';
import { Entity, type } from '../../model/type.ts';

export const RegionLevel = enumeration('RegionLevel', '区划级别 level of a division', REGION_LEVEL);
export const RegionKind = enumeration('RegionKind', '区划类型 kind of a division', REGION_KIND);

@type('行政区划', 'Administrative division', {
  clause: 'E01, FG01',
  file: import.meta.url,
  key: 'code',
  indexes: [['parent'], ['level', 'path']],
})
export class Region extends Entity {
  @text('代码', 'Statistical code: 2, 4, 6, 9 or 12 digits', PUBLIC, { unique: true, bytewise: true })
  code!: string;

  @text('名称', 'Chinese name', PUBLIC)
  nameZh!: string;

  @text('英文名称', 'English name', PUBLIC, { optional: true })
  nameEn!: string | null;

  @choice(RegionLevel, '级别', 'Level', PUBLIC)
  level!: string;

  @choice(RegionKind, '类型', 'Kind', PUBLIC)
  kind!: string;

  @text('路径', 'Path of codes from the province down, closed by a slash: /61/6108/610802/', PUBLIC, {
    unique: true,
    bytewise: true,
  })
  path!: string;

  @flag('省级重点帮扶县', 'Provincial key county for assistance', PUBLIC, { default: false })
  isKeyCounty!: boolean;

  @flag('脱贫村', 'Village lifted out of poverty', PUBLIC, { default: false })
  outOfPovertyVillage!: boolean;

  @day('生效日期', 'First day of validity', PUBLIC, { optional: true })
  validFrom!: string | null;

  @day('失效日期', 'Last day of validity', PUBLIC, { optional: true })
  validTo!: string | null;

  @ref(() => Region, '上级区划', 'Division directly above', PUBLIC, { optional: true })
  parent!: Region | null;

  @many(() => Region, 'parent', '下级区划', 'Divisions directly below', PUBLIC)
  children!: Region[];
}
