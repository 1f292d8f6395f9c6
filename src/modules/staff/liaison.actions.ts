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

/** The other liaison posts of the organisation that are not over on a day; held so that two changes see each other. */
async function otherPosts(scene: Scene, post: Assignment, day: string): Promise<Assignment[]> {
  await scene.lock(Organization, post.organization);
  const open = { $or: [{ to: null }, { to: { $gte: day } }] };
  const found = await scene.em.find(Assignment, { organization: post.organization, kind: 'LIAISON', ...open } as never);
  return found.filter(other => other !== post);
}

function newPost(scene: Scene, person: StaffMember, from: string): Assignment {
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
    const person = await scene.look(StaffMember, input.staffId, 'input.staffId');
    scene.check();
    const post = newPost(scene, person!, input.from ?? scene.today);
    scene.permit(post);
    if ((await otherPosts(scene, post, post.from)).length > 0)
      throw new Failure('CONFLICT', {
        zh: '该机构已有联络员，请使用 replaceLiaison 更换',
        en: 'The organisation has a liaison already; use replaceLiaison',
      });
    person!.liaison = true;
    return [post];
  },
});

export const replaceLiaison = action<Assignment, ReplaceLiaisonInput>({
  type: Assignment,
  verb: 'replace',
  mutation: 'replaceLiaison',
  file: FILE,
  target: input => input.id,
  async change(scene, input, current) {
    const from = input.from ?? scene.today;
    if (current.kind !== 'LIAISON' || (current.to !== null && current.to < from))
      throw new Failure('INVALID_STATE', { zh: '该岗位不是现任联络员', en: 'This post is no current liaison post' });
    const person = await scene.look(StaffMember, input.staffId, 'input.staffId');
    if (person && idOf(person.organization) !== idOf(current.organization))
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
    if ((await otherPosts(scene, current, from)).length > 0)
      throw new Failure('CONFLICT', {
        zh: '已安排后任联络员，请更换后任的岗位',
        en: 'A successor is planned already; replace the post of the successor',
      });
    const before = await scene.em.findOneOrFail(StaffMember, idOf(current.staff));
    current.to = addDays(from, -1);
    before.liaison = false;
    person!.liaison = true;
    return [newPost(scene, person!, from), current];
  },
});

const idOf = (row: unknown): string => (row as { id: string }).id;
