// The vocabulary of conditions (条件词汇): each a sentence and a pure function from a post to tests (04-permissions 4.6).
import { MEETING_KIND, type MeetingKind } from '../src/domain/meeting-vocabulary.ts';
import { condition } from '../src/policy/condition.ts';

export const anywhere = condition('全部', 'anywhere', () => ({}));

export const within = condition('本辖区以内', 'within the jurisdiction', post => ({
  regionPath: { $within: post.regionPath },
}));

/** For divisions themselves, whose path is their own. */
export const divisionWithin = condition('本辖区以内', 'within the jurisdiction', post => ({
  path: { $within: post.regionPath },
}));

export const ofOwnUnit = condition('本成员单位', 'of the own member unit', post => ({ unit: post.unit }));

export const ofOwnOrganization = condition('本机构', 'of the own organisation', post => ({
  organization: post.organization,
}));

export const inForce = condition('现行', 'in force', post => ({ validTo: { $lasts: post.today } }));

export const listed = condition('公开通讯录', 'listed in the published directory', () => ({ published: true }));

export const liaisons = condition('各单位联络员', 'liaisons of the units', () => ({ liaison: true }));

export const liaisonPosts = condition('联络员岗位', 'posts of liaisons', () => ({ kind: 'LIAISON' }));

export const self = condition('本人', 'oneself', post => ({ id: post.staff }));

export const ownPosts = condition('本人岗位', 'held by oneself', post => ({ staff: post.staff }));

export const ownSeats = condition('本人职务', 'held by oneself', post => ({ person: post.staff }));

export const delegatedBySelf = condition('本人授权', 'delegated by oneself', post => ({ delegator: post.staff }));

export const delegatedToSelf = condition('授权给本人', 'delegated to oneself', post => ({ delegate: post.staff }));

export const ownAccount = condition('本人账户', 'the own account', post => ({ id: post.account }));

export const proposedByAnother = condition('他人提出的', 'proposed by somebody else', post => ({
  proposedBy: { $differs: post.account },
  account: { $differs: post.account },
}));

export const ofOwnAccount = condition('本人账户的', 'of the own account', post => ({ account: post.account }));

export const ofOwnGrid = condition('本网格', 'of the own grid', post => ({ gridCode: post.grid }));

export const ofOwnHousehold = condition('本户', 'of the own household', post => ({ householdNo: post.household }));

export const ofOwnDomain = condition('本业务领域', 'of the own business domain', post => ({ domain: post.domain }));

export const sentByOwnUnit = condition('本单位报送的', 'sent by the own unit', post => ({
  units: { $holds: post.unit },
}));

/** Of a webhook: the event was allowed to be told at least once. */
export const onceTold = condition('曾获准告知的', 'told of once', () => ({ told: true }));

/** How far a lead was dispatched: each level sees it from the hop that brought it there. */
export const atCounty = condition('已派至县级', 'dispatched to the county', () => ({ atCounty: true }));
export const atTown = condition('已派至乡镇', 'dispatched to the town', () => ({ atTown: true }));
export const atVillage = condition('已派至村', 'dispatched to the village', () => ({ atVillage: true }));
export const lastAtCity = condition('尚在市级', 'still with the city', () => ({ hop: 'CITY' }));
export const lastAtCounty = condition('现在县级', 'now with the county', () => ({ hop: 'COUNTY' }));
export const lastAtVillage = condition('现在村级', 'now with the village', () => ({ hop: 'VILLAGE' }));
export const lastAtTown = condition('现在乡镇', 'now with the town', () => ({ hop: 'TOWN' }));

export const openedByAnother = condition('他人登记的', 'entered by somebody else', post => ({
  enteredBy: { $differs: post.account },
}));

export const passedRecords = condition('已通过的记录', 'records that passed', () => ({
  verdict: 'ACCEPTED',
  superseded: false,
}));

export const sentToCounty = condition('发给县级的', 'sent to the county', () => ({ receiver: 'COUNTY_OFFICE' }));

export const sentToCity = condition('发给市级的', 'sent to the city', () => ({ receiver: 'CITY_OFFICE' }));
export const enteredBySelf = condition('本人登记的', 'entered by oneself', post => ({ enteredBy: post.account }));

export const requestedByAnother = condition('他人申请的', 'requested by somebody else', post => ({
  requestedBy: { $differs: post.account },
}));

export const withFiguresForOwnUnit = condition('统计告知本单位的', 'whose figures the own unit is told', post => ({
  figuresFor: { $holds: post.unit },
}));

export const approvedByAnother = condition('他人审批的', 'approved by somebody else', post => ({
  approvedBy: { $differs: post.account },
}));

export const collectedByAnother = condition('他人采集的', 'collected by somebody else', post => ({
  collectedBy: { $differs: post.account },
}));

/** Meetings are held at one level: a county's leader hosts the county's, not those of its towns. */
export const hosted = condition('本级会议', 'of the own level', post => ({ region: post.region }));
export const convened = condition('本人召集', 'convened by oneself', post => ({ conveners: { $holds: post.staff } }));
export const naming = condition('名单上有本人', 'naming oneself', post => ({ named: { $holds: post.staff } }));
export const invitingOwnOrganization = condition('邀请本机构的', 'inviting the own organisation', post => ({
  invitedOrganizations: { $holds: post.organization },
}));
export const unrestricted = condition('未限制知悉', 'not restricted', () => ({ restricted: false }));
export const invitedTo = condition('本人受邀', 'invited oneself', post => ({ invited: { $holds: post.staff } }));
export const consultingOwnUnit = condition('会商本单位的', 'consulting the own unit', post => ({
  consulted: { $holds: post.unit },
}));
export const proposedBySelf = condition('本人提出', 'proposed by oneself', post => ({ proposer: post.staff }));
export const notOfGroup = condition('非领导小组的', 'not of the leading group', () => ({ ofGroup: false }));
export const aboutSelf = condition('本人的', 'about oneself', post => ({ staff: post.staff }));
export const ofKind = (kind: MeetingKind) => condition(MEETING_KIND[kind], `a meeting ${kind}`, () => ({ kind }));
export const notOfTheGroup = condition('领导小组会议以外的', 'other than of the leading group', () => ({
  kind: { $differs: 'LEADING_GROUP' },
}));

/** Whether a body met is told upward for counties and towns; of villages the town alone knows (S59, S67). */
export const aboveVillage = condition('村级以外的', 'of a level above the village', () => ({
  level: { $differs: 'VILLAGE' },
}));
export const attendedBySelf = condition('本人参会的', 'of meetings that oneself attended', post => ({
  participants: { $holds: post.staff },
}));

export const decidedBySelf = condition('由本人审批', 'decided by oneself', post => ({ approver: post.staff }));
export const ofAnother = condition('他人的', 'of somebody else', post => ({ staff: { $differs: post.staff } }));
export const noticedByOwnOrganization = condition('本机构通知的', 'noticed by the own organisation', post => ({
  noticeOrganization: post.organization,
}));

/** Distribution lists hold people, organisations, member units and divisions. */
export const toSelf = condition('发给本人', 'sent to oneself', post => ({ recipients: { $holds: post.staff } }));
export const toOwnOrganization = condition('发给本机构', 'sent to the own organisation', post => ({
  recipients: { $holds: post.organization },
}));
export const toOwnUnit = condition('发给本成员单位', 'sent to the own member unit', post => ({
  recipients: { $holds: post.unit },
}));
export const toOwnRegion = condition('发给本区划', 'sent to the own division', post => ({
  recipients: { $holds: post.region },
}));

export const readBySelf = condition('本人入场的议题', 'of topics one was admitted to', post => ({
  readers: { $holds: post.staff },
}));
export const recordedBySelf = condition('本人记录的', 'recorded by oneself', post => ({ recorder: post.staff }));
export const concerningSelf = condition('涉及本人的', 'concerning oneself', post => ({
  parties: { $holds: post.staff },
}));
export const requestedBySelf = condition('本人申请的', 'requested by oneself', post => ({ requester: post.staff }));

export const requestedByAnyoneElse = condition('非本人申请', 'requested by another person', post => ({
  requester: { $differs: post.staff },
}));
export const approved = condition('已批准', 'once approved', () => ({ state: 'APPROVED' }));

export const everHeldBySelf = condition('本人持有过的', 'once held by oneself', post => ({
  everHeld: { $holds: post.staff },
}));
export const holdingSelf = condition('本人持有', 'of which oneself holds a copy', post => ({
  holders: { $holds: post.staff },
}));
export const heldBySelf = condition('本人持有的', 'held by oneself', post => ({ holder: post.staff }));
export const heldByAnother = condition('他人持有的', 'held by somebody else', post => ({
  holder: { $differs: post.staff },
}));
export const readable = condition('未到收回时限', 'not due back', post => ({ recallDue: { $open: post.now } }));
export const notDue = condition('未到归还时限', 'not due', post => ({ dueAt: { $open: post.now } }));
export const notReturned = condition('未归还', 'not returned', post => ({ returnedAt: { $open: post.now } }));
export const notLost = condition('未遗失', 'not lost', post => ({ lostAt: { $open: post.now } }));

export const issued = condition('已印发', 'after they were issued', () => ({ state: 'ISSUED' }));
export const sent = condition('已印发的简报', 'once sent', () => ({ state: 'SENT' }));
export const draftedBySelf = condition('本人起草的', 'drafted by oneself', post => ({ author: post.staff }));
export const begun = condition('已到起始时间', 'begun', post => ({ notBefore: { $reached: post.now } }));
export const notOver = condition('未到截止时间', 'not over', post => ({ notAfter: { $open: post.now } }));
export const notRevoked = condition('未撤销', 'not revoked', post => ({ revokedAt: { $open: post.now } }));
export const withOwnUnitResponsible = condition('本单位负责的', 'for which the own unit is responsible', post => ({
  responsible: { $holds: post.unit },
}));
export const withOwnRegionResponsible = condition(
  '本区划负责的',
  'for which the own division is responsible',
  post => ({
    responsible: { $holds: post.region },
  }),
);
export const withOwnUnitCooperating = condition('本单位配合的', 'with which the own unit cooperates', post => ({
  cooperators: { $holds: post.unit },
}));
export const withOwnRegionCooperating = condition('本区划配合的', 'with which the own division cooperates', post => ({
  cooperators: { $holds: post.region },
}));
export const withOwnOrganization = condition('本机构参与的', 'in which the own organisation takes part', post => ({
  organizations: { $holds: post.organization },
}));
