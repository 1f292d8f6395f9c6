// From a declaration to a lead (自主申报受理, S71): one is open per household; it is accepted by somebody who did not file it.
import { drawnNumber } from '../../domain/drawn-number.ts';
import { Failure } from '../../domain/errors.ts';
import type { RISK_CAUSE } from '../../domain/household-vocabulary.ts';
import { FLAG_OF_CAUSE } from '../../domain/relief-vocabulary.ts';
import { action } from '../../graph/act.ts';
import { Household } from '../households/household.entity.ts';
import { registerLead } from '../leads/register-lead.ts';
import type { AcceptDeclarationInput, RejectDeclarationInput, SubmitDeclarationInput } from './declaration.inputs.ts';
import { SelfDeclaration } from './self-declaration.entity.ts';

const FILE = 'src/modules/declarations/declaration.actions.ts';

export const submitDeclaration = action<SelfDeclaration, SubmitDeclarationInput>({
  type: SelfDeclaration,
  verb: 'submit',
  mutation: 'submitDeclaration',
  file: FILE,
  async change(scene, input) {
    const household = await scene.look(Household, input.householdId, 'input.householdId');
    if (input.reasons.length === 0)
      scene.refuse({
        path: 'input.reasons',
        rule: 'REQUIRED',
        zh: '请至少给出一项申报原因',
        en: 'Give one reason at least',
      });
    scene.check();
    const { principal } = scene.context;
    const { householdNo } = household!;
    const helped = !principal.posts.some(post => post.household === householdNo);
    const declaration = scene.em.create(
      SelfDeclaration,
      {
        declarationNo: drawnNumber('D', scene.today),
        state: 'SUBMITTED',
        channel: input.channel ?? (helped ? 'VILLAGE' : 'APP'),
        helped,
        submittedOn: scene.today,
        monitoredType: input.monitoredType,
        reasons: [...new Set(input.reasons)],
        description: input.description ?? null,
        rejectReason: null,
        householdNo,
        gridCode: household!.gridCode,
        regionPath: household!.regionPath,
        household,
        lead: null,
        enteredBy: principal.account!.id,
      } as unknown as SelfDeclaration,
      { persist: false },
    );
    scene.permit(declaration);
    // Two that are submitted at once must not both be the one that is open.
    await scene.lock(Household, household);
    if (await scene.em.findOne(SelfDeclaration, { household, state: 'SUBMITTED' } as never))
      throw new Failure('CONFLICT', {
        zh: '该户已有未处理的申报，请等待受理结果',
        en: 'The household has an open declaration already; wait until it is accepted or rejected',
      });
    scene.em.persist(declaration);
    return [declaration];
  },
});

export const acceptDeclaration = action<SelfDeclaration, AcceptDeclarationInput>({
  type: SelfDeclaration,
  verb: 'accept',
  mutation: 'acceptDeclaration',
  file: FILE,
  target: input => input.id,
  async change(scene, _input, declaration) {
    const household = await scene.em.findOneOrFail(Household, { id: declaration.household.id } as never);
    const causes = declaration.reasons as (keyof typeof RISK_CAUSE)[];
    const lead = await registerLead(scene, {
      household,
      source: 'SELF_DECLARATION',
      riskFlags: [...new Set([...causes.map(cause => FLAG_OF_CAUSE[cause]), 'AID_REQUEST' as const])],
      hop: 'VILLAGE',
    });
    Object.assign(declaration, { state: 'ACCEPTED', lead });
    return [declaration, lead as never];
  },
});

export const rejectDeclaration = action<SelfDeclaration, RejectDeclarationInput>({
  type: SelfDeclaration,
  verb: 'reject',
  mutation: 'rejectDeclaration',
  file: FILE,
  target: input => input.id,
  async change(scene, input, declaration) {
    if (input.reason.trim() === '')
      scene.refuse({ path: 'input.reason', rule: 'REQUIRED', zh: '请说明原因', en: 'Say why' });
    scene.check();
    Object.assign(declaration, { state: 'REJECTED', rejectReason: input.reason });
    return [declaration];
  },
});
