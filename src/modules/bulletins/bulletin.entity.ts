// Bulletins (工作简报, E85, S11): drafted by office or unit, approved and sent by the office, read in their scope once they are
// sent. One about a restricted meeting rests on a relay authorisation (N04) and is read no longer than that one lasts.
import { BULLETIN_CHANNEL, BULLETIN_STATE } from '../../domain/bulletin-vocabulary.ts';
import { choice, flag, list, manyOn, moment, ref, text } from '../../model/attribute.ts';
import { enumeration } from '../../model/enumeration.ts';
import { INTERNAL, WORK_SECRET } from '../../model/sensitivity.ts';
import { Entity, type } from '../../model/type.ts';
import { workflow } from '../../model/workflow.ts';
import { RelayAuthorization } from '../decisions/relay.entity.ts';
import { Meeting } from '../meetings/meeting.entity.ts';
import { MemberUnit } from '../organisation/organization.entity.ts';
import { Region } from '../regions/region.entity.ts';
import { StaffMember } from '../staff/staff-member.entity.ts';

export const BulletinChannel = enumeration('BulletinChannel', '沟通方式 channel of a bulletin', BULLETIN_CHANNEL);
export const BulletinState = enumeration('BulletinState', '简报状态 state of a bulletin', BULLETIN_STATE);

@type('工作简报', 'Bulletin to counterparts within a scope', {
  clause: 'E85, S11, FG51, N04, 榆巩衔发〔2021〕5号 二(二)3',
  file: import.meta.url,
  key: 'bulletinNo',
  indexes: [['region', 'state'], ['unit'], ['relay']],
})
export class Bulletin extends Entity {
  @text('简报编号', 'Number of the bulletin', INTERNAL, { unique: true, bytewise: true })
  bulletinNo!: string;

  @choice(BulletinChannel, '方式', 'Channel', INTERNAL)
  channel!: string;

  @text('标题', 'Title', WORK_SECRET)
  title!: string;

  @text('内容', 'Text', WORK_SECRET, { filter: false, order: false })
  text!: string;

  @choice(BulletinState, '状态', 'State', INTERNAL)
  state!: string;

  @moment('审定时间', 'Moment of approval', INTERNAL, { optional: true })
  approvedAt!: Date | null;

  @moment('印发时间', 'Moment it was sent', INTERNAL, { optional: true })
  sentAt!: Date | null;

  @list('发送范围', 'Scope by name', INTERNAL)
  scope!: string[];

  @moment('传达起始', 'Not before: where it rests on a relay', INTERNAL, { optional: true })
  notBefore!: Date | null;

  @moment('传达截止', 'Not after: where it rests on a relay', INTERNAL, { optional: true })
  notAfter!: Date | null;

  @moment('传达撤销', 'Moment the relay that it rests on was revoked', INTERNAL, { optional: true })
  revokedAt!: Date | null;

  @flag('涉及限制知悉会议', 'About a restricted meeting', null, { default: false })
  restricted!: boolean;

  @list('收件人', 'Scope', null)
  recipients!: string[];

  @list('召集人', 'Conveners of the restricted meeting that it is about', null)
  conveners!: string[];

  @ref(() => Meeting, '会议', 'Meeting that it is about', INTERNAL, { optional: true })
  meeting!: Meeting | null;

  @ref(() => RelayAuthorization, '传达授权', 'Relay authorisation that it rests on', INTERNAL, { optional: true })
  relay!: RelayAuthorization | null;

  @ref(() => StaffMember, '起草人', 'Who drafted it', INTERNAL)
  author!: StaffMember;

  @ref(() => StaffMember, '审定人', 'Who approved it', INTERNAL, { optional: true })
  approvedBy!: StaffMember | null;

  @ref(() => MemberUnit, '起草单位', 'Member unit that drafted it; empty where the office did', INTERNAL, {
    optional: true,
  })
  unit!: MemberUnit | null;

  @ref(() => Region, '所在区划', 'Division at whose level it is sent', INTERNAL)
  region!: Region;
}

manyOn(Meeting, 'bulletins', () => Bulletin, 'meeting', '工作简报', 'Bulletins about it', INTERNAL);

workflow(Bulletin, 'state', {
  approve: { from: ['DRAFT'], to: 'APPROVED' },
  send: { from: ['APPROVED'], to: 'SENT' },
});
