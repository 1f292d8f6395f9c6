// Authorised relay of what was said (传达授权, E53, SM-RELAY): a wording for a scope and a window, by a convener. Whoever is in
// the scope opens it within the window, and hands on nothing: a wider scope is a new authorisation.
import { list, manyOn, moment, ref, text } from '../../model/attribute.ts';
import { INTERNAL } from '../../model/sensitivity.ts';
import { Entity, type } from '../../model/type.ts';
import { Meeting } from '../meetings/meeting.entity.ts';
import { Region } from '../regions/region.entity.ts';
import { StaffMember } from '../staff/staff-member.entity.ts';

@type('传达授权', 'Authorisation to relay a wording', {
  clause: 'E53, S16, FG29, N04, 榆巩衔发〔2021〕5号 二(四)2',
  file: import.meta.url,
  order: ['notBefore'],
  indexes: [['meeting']],
})
export class RelayAuthorization extends Entity {
  @moment('起始', 'Not before', INTERNAL)
  notBefore!: Date;

  @moment('截止', 'Not after', INTERNAL)
  notAfter!: Date;

  @moment('撤销时间', 'Moment it was revoked', INTERNAL, { optional: true })
  revokedAt!: Date | null;

  @list('传达范围', 'Scope by name', INTERNAL)
  scope!: string[];

  @list('收件人', 'Scope', null)
  recipients!: string[];

  @list('召集人', 'Conveners of the meeting', null)
  conveners!: string[];

  // Under the key of the meeting, and so no sealed column of the data keys.
  @text('口径密文', 'Wording, sealed under the key of the meeting', null)
  wordingSealed!: string;

  @ref(() => Meeting, '会议', 'Meeting', INTERNAL)
  meeting!: Meeting;

  @ref(() => StaffMember, '授权人', 'Who authorised it', INTERNAL)
  authorisedBy!: StaffMember;

  @ref(() => Region, '所在区划', 'Division at whose level the meeting was held', INTERNAL)
  region!: Region;
}

manyOn(Meeting, 'relays', () => RelayAuthorization, 'meeting', '传达授权', 'Relay authorisations', INTERNAL);
