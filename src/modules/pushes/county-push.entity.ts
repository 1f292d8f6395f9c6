// What a county is told of an accepted submission (县区推送情况, FG15 "own county rows"): that it came, and how many records of
// a dataset are about households of the county; never a record, and no number about fewer than five households
// (04-permissions 4.3). Every county has a row, so that a row does not tell that there is somebody.
import { count, day, flag, ref, text } from '../../model/attribute.ts';
import { INTERNAL } from '../../model/sensitivity.ts';
import { Entity, type } from '../../model/type.ts';
import { MemberUnit } from '../organisation/organization.entity.ts';
import { Region } from '../regions/region.entity.ts';

@type('县区推送情况', 'What an accepted submission holds about one county, in figures', {
  clause: 'FG15, 04-permissions 4.3',
  file: import.meta.url,
  plural: 'countyPushes',
  order: ['periodKey', 'obligationCode', 'dataset'],
  uniques: [['submissionNo', 'region', 'dataset']],
  indexes: [['regionPath', 'periodKey']],
  appendOnly: true,
})
export class CountyPush extends Entity {
  @text('义务代码', 'Code of the obligation', INTERNAL, { bytewise: true })
  obligationCode!: string;

  @text('名称', 'Short title of the obligation', INTERNAL)
  nameZh!: string;

  @text('数据集', 'Code of the dataset', INTERNAL, { bytewise: true })
  dataset!: string;

  @text('周期', 'Key of the period', INTERNAL, { bytewise: true })
  periodKey!: string;

  @day('期限', 'Day by whose end it was due', INTERNAL)
  dueOn!: string;

  @flag('逾期', 'Submitted after the due moment', INTERNAL)
  late!: boolean;

  @day('采纳日', 'Day of acceptance', INTERNAL)
  acceptedOn!: string;

  @count('记录数', 'Records about households of the county; none where they are about fewer than five', INTERNAL, {
    optional: true,
  })
  recordCount!: number | null;

  @count('户数', 'Households of the county; none where they are fewer than five', INTERNAL, { optional: true })
  householdCount!: number | null;

  @text('批次编号', 'Number of the submission', null, { bytewise: true })
  submissionNo!: string;

  @text('区划路径', 'Path of the county', null, { bytewise: true })
  regionPath!: string;

  @ref(() => Region, '县区', 'County', INTERNAL)
  region!: Region;

  @ref(() => MemberUnit, '成员单位', 'Unit that sent it', INTERNAL)
  unit!: MemberUnit;
}
