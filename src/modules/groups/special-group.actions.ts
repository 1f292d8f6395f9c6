// Setting up special groups (设立专项工作组, S69): the head is a leader of that county at present, every sector stands once and has
// one department of the county. A joint meeting of a sector is convened, held and recorded like any other, and linked here.
import { Failure } from '../../domain/errors.ts';
import { action } from '../../graph/act.ts';
import type { Scene } from '../../graph/scene.ts';
import { metaOf } from '../../model/meta.ts';
import { may } from '../../policy/judge.ts';
import { Account, RoleGrant } from '../accounts/account.entity.ts';
import { idOf, joined } from '../meetings/look-all.ts';
import { Meeting } from '../meetings/meeting.entity.ts';
import { Organization } from '../organisation/organization.entity.ts';
import { StaffMember } from '../staff/staff-member.entity.ts';
import { SectorMeeting, SpecialGroup, SpecialGroupSector } from './special-group.entity.ts';
import type * as inputs from './special-group.inputs.ts';

const FILE = 'src/modules/groups/special-group.actions.ts';
const IN_FORCE = ['ACTIVE', 'REVOCATION_PROPOSED'];
const JOINT = 'JOINT';

/** The county for which the caller may set up a group: of one of their own posts. */
function ownCounty({ context }: Scene): string | null {
  const { engine, principal } = context;
  const regions = principal.posts.flatMap(({ region }) => region ?? []);
  return regions.find(region => may(engine.set, principal, 'create', metaOf(SpecialGroup), { region })) ?? null;
}

async function leads(scene: Scene, person: StaffMember, region: string): Promise<boolean> {
  const { em, today } = scene;
  const accounts = await em.find(Account, { staff: person, status: 'ACTIVE' } as never);
  const held = { account: { $in: accounts.map(({ id }) => id) }, role: 'COUNTY_LEADER', region };
  const lasting = { status: { $in: IN_FORCE }, from: { $lte: today }, $or: [{ to: null }, { to: { $gte: today } }] };
  return (await em.count(RoleGrant, { ...held, ...lasting } as never)) > 0;
}

interface Sector {
  readonly sector: string;
  readonly organization: Organization;
}

async function checkedSectors(scene: Scene, given: readonly inputs.SectorInput[], region: string): Promise<Sector[]> {
  const sectors: Sector[] = [];
  const refuse = (path: string, rule: string, zh: string, en: string) => scene.refuse({ path, rule, zh, en });
  if (given.length === 0) refuse('input.sectors', 'NO_SECTOR', '至少有一个行业', 'A group has one sector at least');
  for (const [index, { sector, organizationId }] of given.entries()) {
    const path = `input.sectors.${index}`;
    if (given.findIndex(one => one.sector === sector) < index)
      refuse(`${path}.sector`, 'SECTOR_TWICE', '每个行业只有一个责任部门', 'A sector has exactly one department');
    const organization = await scene.look(Organization, organizationId, `${path}.organizationId`);
    if (organization && idOf(organization.region) !== region)
      refuse(
        `${path}.organizationId`,
        'OTHER_COUNTY',
        '责任部门须是本县部门',
        'The department has to be of the county',
      );
    if (organization) sectors.push({ sector, organization });
  }
  return sectors;
}

export const createSpecialGroup = action<SpecialGroup, inputs.CreateSpecialGroupInput>({
  type: SpecialGroup,
  verb: 'create',
  mutation: 'createSpecialGroup',
  file: FILE,
  async change(scene, input) {
    const region = ownCounty(scene);
    const head = await scene.look(StaffMember, input.headId, 'input.headId');
    if (head && region && !(await leads(scene, head, region)))
      scene.refuse({
        path: 'input.headId',
        rule: 'NOT_A_LEADER_OF_THE_COUNTY',
        zh: '组长须是本县现任县级领导',
        en: 'The head has to be a leader of the county at present',
      });
    const sectors = region ? await checkedSectors(scene, input.sectors, region) : [];
    scene.check();
    const organizations = joined([], ...sectors.map(({ organization }) => organization.id));
    const { name, boundary } = input;
    const group = scene.em.create(SpecialGroup, {
      name,
      boundary,
      state: 'ACTIVE',
      formedOn: scene.today,
      closedOn: null,
      organizations,
      head,
      region,
    } as unknown as SpecialGroup);
    scene.permit(group);
    for (const one of sectors)
      scene.em.create(SpecialGroupSector, { ...one, organizations, group, region } as unknown as SpecialGroupSector);
    return [group];
  },
});

export const closeSpecialGroup = action<SpecialGroup, inputs.CloseSpecialGroupInput>({
  type: SpecialGroup,
  verb: 'close',
  mutation: 'closeSpecialGroup',
  file: FILE,
  target: input => input.id,
  async change(scene, _input, group) {
    Object.assign(group, { state: 'CLOSED', closedOn: scene.today });
    return [group];
  },
});

export const linkSectorMeeting = action<SectorMeeting, inputs.LinkSectorMeetingInput>({
  type: SectorMeeting,
  verb: 'link',
  mutation: 'linkSectorMeeting',
  file: FILE,
  async change(scene, input) {
    const sector = await scene.look(SpecialGroupSector, input.sectorId, 'input.sectorId');
    const meeting = await scene.look(Meeting, input.meetingId, 'input.meetingId');
    const ofCounty = sector && meeting && idOf(meeting.region) === idOf(sector.region);
    if (sector && meeting && (!ofCounty || meeting.kind !== JOINT || meeting.state === 'CANCELLED'))
      scene.refuse({
        path: 'input.meetingId',
        rule: 'NOT_A_JOINT_MEETING_OF_THE_COUNTY',
        zh: '只能是本县未取消的联席会议',
        en: 'Only a joint meeting of the county that was not cancelled',
      });
    scene.check();
    const { organizations, region } = sector!;
    const link = scene.em.create(SectorMeeting, { organizations, sector, meeting, region } as unknown as SectorMeeting);
    scene.permit(link);
    const group = await scene.known(SpecialGroup, sector!.group);
    if (group.state !== 'ACTIVE')
      throw new Failure('INVALID_STATE', {
        zh: '该专项工作组已撤销',
        en: 'This special group is closed',
        extensions: { state: group.state, allowedFrom: ['ACTIVE'] },
      });
    return [link];
  },
});
