// Duties (职责, E04) of the member units, and the four that all share. A revision makes a new version and closes the old
// one, so that what was in force on a day stays readable.
import { DUTY_ROLE, DUTY_THEME } from '../../domain/vocabulary.ts';
import { choice, count, day, manyOn, ref, text } from '../../model/attribute.ts';
import { enumeration } from '../../model/enumeration.ts';
import { PUBLIC } from '../../model/sensitivity.ts';
import { Entity, type } from '../../model/type.ts';
import { MemberUnit } from './organization.entity.ts';

export const DutyRole = enumeration('DutyRole', '职责角色 part that the unit plays', DUTY_ROLE);
export const DutyTheme = enumeration('DutyTheme', '职责主题 theme of a duty', DUTY_THEME);

@type('职责', 'Duty of a member unit', {
  clause: 'E04, FG02, 榆巩衔发〔2021〕5号 一(三)',
  file: import.meta.url,
  plural: 'duties',
  order: ['seq', 'validFrom'],
  indexes: [['unit', 'seq']],
})
export class Duty extends Entity {
  @ref(() => MemberUnit, '成员单位', 'Member unit', PUBLIC)
  unit!: MemberUnit;

  @count('序号', 'Number within the unit', PUBLIC)
  seq!: number;

  @choice(DutyRole, '角色', 'Part that the unit plays', PUBLIC)
  role!: string;

  @text('角色用词', 'Wording of the part', PUBLIC)
  roleWordZh!: string;

  @text('事项', 'Matter, Chinese', PUBLIC)
  termZh!: string;

  @text('英文概要', 'Summary, English', PUBLIC)
  summaryEn!: string;

  @choice(DutyTheme, '主题', 'Theme', PUBLIC)
  theme!: string;

  @day('生效日期', 'First day in force', PUBLIC)
  validFrom!: string;

  @day('失效日期', 'Last day in force; empty while in force', PUBLIC, { optional: true })
  validTo!: string | null;

  @text('来源文件', 'Document that this version rests on', PUBLIC)
  sourceDocument!: string;

  @ref(() => Duty, '前一版本', 'Version that this one replaced', PUBLIC, { optional: true })
  supersedes!: Duty | null;
}

@type('共同职责', 'Duty shared by all member units', {
  clause: 'E04, 榆巩衔发〔2021〕5号 一(三)',
  file: import.meta.url,
  plural: 'commonDuties',
  key: 'seq',
})
export class CommonDuty extends Entity {
  @count('序号', 'Number', PUBLIC, { unique: true })
  seq!: number;

  @choice(DutyRole, '角色', 'Part that every unit plays', PUBLIC)
  role!: string;

  @text('角色用词', 'Wording of the part', PUBLIC)
  roleWordZh!: string;

  @text('事项', 'Matter, Chinese', PUBLIC)
  termZh!: string;

  @text('英文概要', 'Summary, English', PUBLIC)
  summaryEn!: string;

  @choice(DutyTheme, '主题', 'Theme', PUBLIC)
  theme!: string;
}

manyOn(MemberUnit, 'duties', () => Duty, 'unit', '职责', 'Duties, all versions', PUBLIC);
