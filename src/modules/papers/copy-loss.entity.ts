// The case that a lost copy opens (文件遗失核查, S18): with the report of the loss, and closed by the office that keeps the
// papers, by somebody other than the holder, with what was found.
import { LOSS_STATE } from '../../domain/meeting-vocabulary.ts';
import { choice, list, moment, ref, text } from '../../model/attribute.ts';
import { enumeration } from '../../model/enumeration.ts';
import { INTERNAL } from '../../model/sensitivity.ts';
import { Entity, type } from '../../model/type.ts';
import { workflow } from '../../model/workflow.ts';
import { Region } from '../regions/region.entity.ts';
import { StaffMember } from '../staff/staff-member.entity.ts';
import { DocumentCopy } from './meeting-document.entity.ts';

export const LossState = enumeration('LossState', '遗失核查状态 state of a case of loss', LOSS_STATE);

@type('文件遗失核查', 'Case of a lost copy', {
  clause: 'S18, SM-COPY, 榆巩衔发〔2021〕5号 二(四)4',
  file: import.meta.url,
  plural: 'copyLosses',
  order: ['openedAt'],
  uniques: [['copy']],
  indexes: [['holder']],
})
export class CopyLoss extends Entity {
  @choice(LossState, '状态', 'State', INTERNAL)
  state!: string;

  @moment('立案时间', 'Moment the loss was reported', INTERNAL)
  openedAt!: Date;

  @moment('结案时间', 'Moment it was closed', INTERNAL, { optional: true })
  closedAt!: Date | null;

  @text('核查结论', 'What was found and done', INTERNAL, { optional: true, filter: false, order: false })
  finding!: string | null;

  @list('召集人', 'Conveners of the meeting', null)
  conveners!: string[];

  @ref(() => DocumentCopy, '份', 'Copy that was lost', INTERNAL)
  copy!: DocumentCopy;

  @ref(() => StaffMember, '持有人', 'Who held it', INTERNAL)
  holder!: StaffMember;

  @ref(() => StaffMember, '结案人', 'Who closed it', INTERNAL, { optional: true })
  closedBy!: StaffMember | null;

  @ref(() => Region, '所在区划', 'Division at whose level the meeting is held', INTERNAL)
  region!: Region;
}

workflow(CopyLoss, 'state', { close: { from: ['OPEN'], to: 'CLOSED' } });
