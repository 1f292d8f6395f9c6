// How a meeting comes about (召集会议, S05, table CA): proposed by whoever may, held on the own initiative of leaders and on
// a member's proposal with the consent of leader or executive leader only (N06).
import { randomBytes } from 'node:crypto';
import { drawnNumber } from '../../domain/drawn-number.ts';
import { type ConvenerCase, GROUP_KINDS, LEVELS_OF_KIND, type MeetingKind } from '../../domain/meeting-vocabulary.ts';
import { action } from '../../graph/act.ts';
import type { Scene } from '../../graph/scene.ts';
import { metaOf } from '../../model/meta.ts';
import { may } from '../../policy/judge.ts';
import { LeadingGroup } from '../leadership/leading-group.entity.ts';
import { Region } from '../regions/region.entity.ts';
import { convenersOf, ownCase } from './authority.ts';
import { joined } from './look-all.ts';
import { MEETING_KEY, Meeting } from './meeting.entity.ts';
import type { MeetingInput, ProposeMeetingInput } from './meeting.inputs.ts';

const FILE = 'src/modules/meetings/convening.actions.ts';

/** Level at which the caller acts, and the leading group there. */
async function placeOf(scene: Scene): Promise<{ region: Region | null; group: LeadingGroup | null }> {
  const id = scene.context.principal.posts.find(post => post.region !== null)?.region;
  const region = id ? await scene.em.findOne(Region, { id } as never) : null;
  // Of several groups in one division, the one that has the name of its level.
  const group = region && (await scene.em.findOne(LeadingGroup, { region, kind: region.level } as never));
  return { region, group };
}

function checkMeeting(scene: Scene, input: ProposeMeetingInput, region: Region | null): void {
  if (!region || !LEVELS_OF_KIND[input.kind as MeetingKind].includes(region.level))
    scene.refuse({
      path: 'input.kind',
      rule: 'OTHER_LEVEL',
      zh: '本级不召开该类会议',
      en: 'Meetings of this kind are not held at your level',
    });
  if (input.kind === 'PROGRESS' && input.theme == null)
    scene.refuse({
      path: 'input.theme',
      rule: 'THEME_MISSING',
      zh: '推进会须有主题',
      en: 'A progress meeting needs a theme',
    });
  if (new Date(input.startAt) <= new Date(scene.context.principal.now))
    scene.refuse({
      path: 'input.startAt',
      rule: 'IN_THE_PAST',
      zh: '开始时间须晚于现在',
      en: 'A meeting starts in the future',
    });
  if (input.convenerCase != null && (input.convenerCase === 'OTHER') === GROUP_KINDS.includes(input.kind))
    scene.refuse({
      path: 'input.convenerCase',
      rule: 'NOT_OF_THIS_KIND',
      zh: '领导小组会议和推进会由市级领导召集，其他会议的召集情形为 OTHER',
      en: 'Leaders convene meetings of the group; other meetings are convened as OTHER',
    });
}

/** Names the conveners on the row, the first of whom decides about leave. */
async function convene(scene: Scene, meeting: Meeting, convenerCase: ConvenerCase): Promise<void> {
  const conveners = await convenersOf(scene, meeting.group, convenerCase);
  if (conveners.length === 0)
    scene.refuse({
      path: 'input.convenerCase',
      rule: 'SEAT_VACANT',
      zh: '该身份的小组职务现无人担任',
      en: 'Nobody holds the seat of that capacity',
    });
  scene.check();
  const [convener, coConvener = null] = conveners;
  Object.assign(meeting, { convenerCase, conveners, convener, coConvener, named: joined(meeting.named, ...conveners) });
  meeting.state = 'CONSENTED';
}

export const proposeMeeting = action<Meeting, ProposeMeetingInput>({
  type: Meeting,
  verb: 'propose',
  mutation: 'proposeMeeting',
  file: FILE,
  async change(scene, input) {
    const proposer = scene.person();
    const { region, group } = await placeOf(scene);
    checkMeeting(scene, input, region);
    scene.check();
    const { principal, sealer } = scene.context;
    const ofGroup = GROUP_KINDS.includes(input.kind);
    const meeting = scene.em.create(Meeting, {
      ...input,
      theme: input.theme ?? null,
      place: input.place ?? null,
      restricted: input.restricted ?? false,
      recordingPolicy: input.recordingPolicy ?? 'ALLOWED',
      requiredLevel: input.requiredLevel ?? 'BY_NAME',
      startAt: new Date(input.startAt),
      meetingNo: drawnNumber('M', scene.today),
      state: 'PROPOSED',
      convenerCase: input.convenerCase ?? null,
      conveners: [],
      named: [proposer],
      invitedOrganizations: [],
      keySealed: sealer.seal(randomBytes(32).toString('base64url'), MEETING_KEY),
      proposer,
      group: ofGroup ? group : null,
      region,
    } as unknown as Meeting);
    scene.permit(meeting);
    const initiative = may(scene.context.engine.set, principal, 'convene', metaOf(Meeting), meeting);
    if (initiative)
      await convene(scene, meeting, (input.convenerCase as ConvenerCase) ?? (await caseOf(scene, meeting)));
    return [meeting];
  },
});

async function caseOf(scene: Scene, { group, kind }: Meeting): Promise<ConvenerCase> {
  if (!group) return 'OTHER';
  const own = await ownCase(scene, group, { person: scene.context.principal.staff });
  // 二(五)1: where the office schedules the monthly progress meeting, the executive leader convenes it.
  return own === 'OTHER' && kind === 'PROGRESS' ? ownCase(scene, group, { seat: 'EXECUTIVE_LEADER' }) : own;
}

/** Own initiative, said as such: the same as proposing, for those who need nobody's consent. */
export const conveneMeeting = action<Meeting, MeetingInput>({
  type: Meeting,
  verb: 'convene',
  mutation: 'conveneMeeting',
  file: FILE,
  target: input => input.id,
  async change(scene, _input, meeting) {
    await convene(scene, meeting, (meeting.convenerCase as ConvenerCase | null) ?? (await caseOf(scene, meeting)));
    return [meeting];
  },
});

export const consentMeeting = action<Meeting, MeetingInput>({
  type: Meeting,
  verb: 'consent',
  mutation: 'consentMeeting',
  file: FILE,
  target: input => input.id,
  async change(scene, _input, meeting) {
    await convene(scene, meeting, (meeting.convenerCase as ConvenerCase | null) ?? (await caseOf(scene, meeting)));
    return [meeting];
  },
});
