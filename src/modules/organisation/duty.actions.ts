// What can be done to a duty (职责的操作): revise it. The old version stays, closed on the day before the new one starts.
import { addDays } from '../../domain/civil-day.ts';
import { Failure } from '../../domain/errors.ts';
import { action } from '../../graph/act.ts';
import { Duty } from './duty.entity.ts';
import type { ReviseDutyInput } from './duty.resolver.ts';

export const reviseDuty = action<Duty, ReviseDutyInput>({
  type: Duty,
  verb: 'revise',
  mutation: 'reviseDuty',
  file: 'src/modules/organisation/duty.actions.ts',
  target: input => input.id,
  async change(scene, input, old) {
    if (old.validTo !== null)
      throw new Failure('INVALID_STATE', {
        zh: '该版本已有后续版本，请修订最新版本',
        en: 'This version has a successor already; revise the latest one',
      });
    if (input.validFrom <= old.validFrom)
      scene.refuse({
        path: 'input.validFrom',
        rule: 'NOT_AFTER_PREVIOUS',
        zh: '新版本须晚于现行版本的生效日期',
        en: 'The new version has to start after the one in force',
      });
    scene.check();
    old.validTo = addDays(input.validFrom, -1);
    const revised = scene.em.create(Duty, {
      unit: old.unit,
      seq: old.seq,
      role: input.role ?? old.role,
      roleWordZh: input.roleWordZh ?? old.roleWordZh,
      termZh: input.termZh ?? old.termZh,
      summaryEn: input.summaryEn ?? old.summaryEn,
      theme: input.theme ?? old.theme,
      validFrom: input.validFrom,
      validTo: null,
      sourceDocument: input.sourceDocument,
      supersedes: old,
    } as unknown as Duty);
    return [revised, old];
  },
});
