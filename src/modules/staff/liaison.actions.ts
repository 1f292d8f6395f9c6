// Liaisons (联络员, 榆巩衔发〔2021〕5号 二(二)1): each organisation has one at a time. Designating a second one is a
// conflict; replacing ends the first the day before.
import { addDays } from '../../domain/civil-day.ts';
import { Failure } from '../../domain/errors.ts';
import { action } from '../../graph/act.ts';
import type { Scene } from '../../graph/scene.ts';
import { Organization } from '../organisation/organization.entity.ts';
import type { DesignateLiaisonInput, ReplaceLiaisonInput } from './liaison.resolver.ts';
import { Assignment, StaffMember } from './staff-member.entity.ts';

const FILE = 'src/modules/staff/liaison.actions.ts';

/** The liaison posts of an organisation that are not over on a day. */
const openPosts = (scene: Scene, organization: unknown, day: string): Promise<Assignment[]> =>
  scene.em.find(Assignment, {
    organization,
    kind: 'LIAISON',
    $or: [{ to: null }, { to: { $gte: day } }],
  } as never);

function newPost(scene: Scene, person: StaffMember, from: string): Assignment {
  person.liaison = true;
  return scene.em.create(Assignment, {
    kind: 'LIAISON',
    from,
    to: null,
    staff: person,
    organization: person.organization,
    unit: person.unit,
    region: person.region,
    regionPath: person.regionPath,
  } as unknown as Assignment);
}

export const designateLiaison = action<Assignment, DesignateLiaisonInput>({
  type: Assignment,
  verb: 'designate',
  mutation: 'designateLiaison',
  file: FILE,
  async change(scene, input) {
    const person = await scene.find(StaffMember, input.staffId, 'input.staffId');
    const from = input.from ?? scene.today;
    await scene.lock(Organization, person.organization);
    if ((await openPosts(scene, person.organization, from)).length > 0)
      throw new Failure('CONFLICT', {
        zh: '该机构已有联络员，请使用 replaceLiaison 更换',
        en: 'The organisation has a liaison already; use replaceLiaison',
      });
    return [newPost(scene, person, from)];
  },
});

export const replaceLiaison = action<Assignment, ReplaceLiaisonInput>({
  type: Assignment,
  verb: 'replace',
  mutation: 'replaceLiaison',
  file: FILE,
  target: input => input.id,
  async change(scene, input, current) {
    const person = await scene.find(StaffMember, input.staffId, 'input.staffId');
    const from = input.from ?? scene.today;
    if (current.kind !== 'LIAISON' || (current.to !== null && current.to < from))
      throw new Failure('INVALID_STATE', { zh: '该岗位不是现任联络员', en: 'This post is no current liaison post' });
    if ((person.organization as { id: string }).id !== (current.organization as { id: string }).id)
      scene.refuse({
        path: 'input.staffId',
        rule: 'OTHER_ORGANISATION',
        zh: '联络员须为本机构人员',
        en: 'A liaison has to belong to the same organisation',
      });
    if (from <= current.from)
      scene.refuse({
        path: 'input.from',
        rule: 'NOT_AFTER_PREVIOUS',
        zh: '更换日期须晚于现任的起始日期',
        en: 'The change has to come after the first day of the present liaison',
      });
    scene.check();
    const before = await scene.em.findOneOrFail(StaffMember, (current.staff as { id: string }).id);
    current.to = addDays(from, -1);
    before.liaison = false;
    return [newPost(scene, person, from), current];
  },
});
