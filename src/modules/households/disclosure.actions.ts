// Opening sealed values (查阅加密信息) and searching by ID number (按号查找). The line of the disclosure is written in the
// transaction that opens the value: without the line there is no value.

import { Failure } from '../../domain/errors.ts';
import { readIdentityNumber } from '../../domain/identity-number.ts';
import { action } from '../../graph/act.ts';
import { open } from '../../graph/opened.ts';
import type { Scene } from '../../graph/scene.ts';
import { metaOf } from '../../model/meta.ts';
import { may } from '../../policy/judge.ts';
import { Disclosure, IdentitySearch } from './disclosure.entity.ts';
import { Household, Person, SEALED } from './household.entity.ts';
import type { DiscloseInput, SearchIdentityInput } from './household.inputs.ts';

const FILE = 'src/modules/households/disclosure.actions.ts';

const ABOUT = { ID_NUMBER: 'personId', BANK_ACCOUNT: 'householdId' } as const;

export const disclose = action<Disclosure, DiscloseInput>({
  type: Disclosure,
  verb: 'disclose',
  mutation: 'disclose',
  file: FILE,
  async change(scene, input) {
    const wanted = ABOUT[input.item as keyof typeof ABOUT];
    for (const name of ['personId', 'householdId'] as const)
      if ((input[name] != null) !== (name === wanted))
        scene.refuse({
          path: `input.${name}`,
          rule: 'WRONG_SUBJECT',
          zh: '身份证号须给出家庭成员，银行账号须给出农户',
          en: 'An ID number is of a person, a bank account of a household',
        });
    const person = await scene.look(Person, input.personId, 'input.personId');
    const named = await scene.look(Household, input.householdId, 'input.householdId');
    scene.check();
    const about = (person ?? named)!;
    const disclosure = scene.em.create(Disclosure, {
      item: input.item,
      purpose: input.purpose,
      at: new Date(scene.context.principal.now),
      account: scene.context.principal.account!.id,
      organization: scene.context.principal.posts.find(({ organization }) => organization)?.organization ?? null,
      household: named ?? person!.household,
      householdNo: about.householdNo,
      regionPath: about.regionPath,
      person,
    } as unknown as Disclosure);
    scene.permit(disclosure);
    const sealed = person ? person.idNoSealed : named!.bankAccountSealed;
    if (sealed === null) throw new Failure('INVALID_STATE', { zh: '尚未登记该信息', en: 'This was not registered' });
    await scene.em.flush();
    open(scene.context, disclosure.id, scene.context.sealer.open(sealed, person ? SEALED.idNo : SEALED.bankAccount));
    return [disclosure];
  },
});

export const searchIdentity = action<IdentitySearch, SearchIdentityInput>({
  type: IdentitySearch,
  verb: 'search',
  mutation: 'searchIdentity',
  file: FILE,
  async change(scene, input) {
    if (!readIdentityNumber(input.idNo))
      scene.refuse({
        path: 'input.idNo',
        rule: 'NOT_AN_ID_NUMBER',
        zh: '身份证号应为 18 位，出生日期和校验码须正确',
        en: 'An ID number has 18 places, a real day of birth and the right check character',
      });
    scene.check();
    const { principal } = scene.context;
    const post = principal.posts.find(({ regionPath }) => regionPath !== null);
    const search = scene.em.create(IdentitySearch, {
      purpose: input.purpose,
      at: new Date(principal.now),
      account: principal.account!.id,
      person: await personOf(scene, input.idNo),
      regionPath: post?.regionPath ?? '',
    } as unknown as IdentitySearch);
    return [search];
  },
});

/** The person of that number, if the searcher may read about them; otherwise there is none. */
async function personOf(scene: Scene, idNo: string): Promise<Person | null> {
  const { engine, principal, sealer } = scene.context;
  const indexes = sealer.indexes(idNo, SEALED.idNo);
  const found = await scene.em.find(Person, { idNoIndex: { $in: indexes } } as never);
  return found.find(person => may(engine.set, principal, 'read', metaOf(Person), person)) ?? null;
}
