// From the entry of a case to the decision (识别程序, 排访评录): village review, village notice, town review, county decision.
import { addDays } from '../../domain/civil-day.ts';
import { identificationDue, noticeCompleteOn } from '../../domain/deadlines.ts';
import { Failure } from '../../domain/errors.ts';
import { type NoticeFault, noticeFaults } from '../../domain/notice-text.ts';
import { action } from '../../graph/act.ts';
import { workdaysAfter } from '../calendar/working-days.ts';
import { Household } from '../households/household.entity.ts';
import type { DecideCaseInput, OpenCaseInput, PublishNoticeInput, SetWarningLevelInput } from './case.inputs.ts';
import { leaveStep } from './leave-step.ts';
import { MonitoringCase } from './monitoring-case.entity.ts';
import { newCase } from './new-case.ts';
import { stepAction } from './step-action.ts';

const FILE = 'src/modules/cases/case.actions.ts';

export const openCase = action<MonitoringCase, OpenCaseInput>({
  type: MonitoringCase,
  verb: 'open',
  mutation: 'openCase',
  file: FILE,
  async change(scene, input) {
    const household = await scene.look(Household, input.householdId, 'input.householdId');
    scene.check();
    const due = identificationDue(scene.today, await workdaysAfter(scene.em, scene.today));
    const facts = { registeredOn: scene.today, dueOn: due.day };
    const about = await newCase(scene, household!, { ...input, ...facts }, scene.permit);
    leaveStep(scene, about, 'OPEN');
    return [about];
  },
});

export const verifyCase = stepAction({
  verb: 'verify',
  mutation: 'verifyCase',
  state: 'HOUSEHOLD_VERIFIED',
  kind: 'VISIT',
  file: FILE,
});

export const reviewVillage = stepAction({
  verb: 'reviewVillage',
  mutation: 'reviewVillage',
  state: 'VILLAGE_REVIEWED',
  kind: 'REVIEW',
  file: FILE,
});

export const reviewTown = stepAction({
  verb: 'reviewTown',
  mutation: 'reviewTown',
  state: 'TOWN_REVIEWED',
  kind: 'TOWN_REVIEW',
  file: FILE,
  change({ noticeTo }, today) {
    if (today <= noticeTo!)
      throw new Failure('INVALID_STATE', {
        zh: '公示期未满，期满次日起可审核',
        en: 'The notice still hangs; the town reviews from the day after its last day',
        extensions: { rule: 'NOTICE_NOT_COMPLETE', noticeTo },
      });
  },
});

const FAULTS: Readonly<Record<NoticeFault, readonly [zh: string, en: string]>> = {
  ID_NUMBER: ['身份证号', 'an ID number'],
  BANK_ACCOUNT: ['银行账号', 'a bank account'],
  PHONE: ['电话号码', 'a phone number'],
  HEALTH: ['健康信息', 'information about health'],
};

export const publishNotice = action<MonitoringCase, PublishNoticeInput>({
  type: MonitoringCase,
  verb: 'publishNotice',
  mutation: 'publishNotice',
  file: FILE,
  target: input => input.id,
  async change(scene, input, about) {
    for (const fault of noticeFaults(input.text)) {
      const [zh, en] = FAULTS[fault];
      scene.refuse({
        path: 'input.text',
        rule: `NOTICE_${fault}`,
        zh: `公示内容含有${zh}，请删去`,
        en: `The notice contains ${en}; take it out`,
      });
    }
    const from = input.from ?? scene.today;
    const shortest = noticeCompleteOn(from);
    const to = input.to ?? shortest;
    if (from < scene.today)
      scene.refuse({
        path: 'input.from',
        rule: 'BEFORE_TODAY',
        zh: '公示起始日不能早于今天',
        en: 'A notice does not begin before today',
      });
    if (to < shortest)
      scene.refuse({
        path: 'input.to',
        rule: 'NOTICE_TOO_SHORT',
        zh: '公示期不少于 5 天',
        en: 'A notice hangs for five days at least',
      });
    scene.check();
    Object.assign(about, { noticeText: input.text, noticeFrom: from, noticeTo: to, state: 'NOTICED' });
    leaveStep(scene, about, 'NOTICE');
    return [about];
  },
});

export const decideCase = action<MonitoringCase, DecideCaseInput>({
  type: MonitoringCase,
  verb: 'decide',
  mutation: 'decideCase',
  file: FILE,
  target: input => input.id,
  async change(scene, input, about) {
    about.decision = input.decision;
    about.decidedOn = scene.today;
    about.overdue = scene.today >= addDays(about.dueOn, 1);
    about.state = input.decision === 'APPROVED' ? 'ENROLLED' : 'REJECTED';
    leaveStep(scene, about, 'DECISION', input.result);
    return [about];
  },
});

export const setWarningLevel = action<MonitoringCase, SetWarningLevelInput>({
  type: MonitoringCase,
  verb: 'setWarningLevel',
  mutation: 'setWarningLevel',
  file: FILE,
  target: input => input.id,
  async change(scene, input, about) {
    if (input.level < 1 || input.level > 5)
      scene.refuse({ path: 'input.level', rule: 'OUT_OF_RANGE', zh: '等级为 1 至 5', en: 'A level is 1 to 5' });
    scene.check();
    about.warningLevel = input.level;
    leaveStep(scene, about, 'WARNING_LEVEL');
    return [about];
  },
});
