// Mutations of monitoring cases (监测个案).
import { mutationsOf } from '../../graph/mutations.ts';
import * as entry from './case.actions.ts';
import * as inputs from './case.inputs.ts';
import * as measures from './measure.actions.ts';

const { CaseStepInput } = inputs;

export const CaseMutations = mutationsOf('CaseMutations', [
  { act: entry.openCase, input: inputs.OpenCaseInput, zh: '登记个案', en: 'open a case without a lead' },
  { act: entry.verifyCase, input: CaseStepInput, zh: '入户核实', en: 'verify the household of a case' },
  { act: entry.reviewVillage, input: CaseStepInput, zh: '村级评议', en: 'review a case in the village' },
  { act: entry.publishNotice, input: inputs.PublishNoticeInput, zh: '村级公示', en: 'publish the village notice' },
  { act: entry.reviewTown, input: CaseStepInput, zh: '乡镇审核', en: 'review a case in the town' },
  { act: entry.decideCase, input: inputs.DecideCaseInput, zh: '县级评定', en: 'decide a case in the county' },
  { act: entry.setWarningLevel, input: inputs.SetWarningLevelInput, zh: '预警等级', en: 'set the warning level' },
  { act: measures.planMeasure, input: inputs.PlanMeasureInput, zh: '制定帮扶措施', en: 'plan a measure' },
  { act: measures.recordEffect, input: inputs.RecordEffectInput, zh: '记录成效', en: 'record the effect of a measure' },
  { act: measures.applyElimination, input: CaseStepInput, zh: '申请消除', en: 'apply for elimination of the risk' },
  { act: measures.checkElimination, input: CaseStepInput, zh: '核查消除', en: 'check the elimination in the town' },
  { act: measures.refuseElimination, input: CaseStepInput, zh: '退回消除申请', en: 'refuse the elimination' },
  { act: measures.acceptElimination, input: CaseStepInput, zh: '确认消除', en: 'accept the elimination' },
  { act: measures.closeObservation, input: CaseStepInput, zh: '办结个案', en: 'close a case after its observation' },
  { act: measures.reopenCase, input: CaseStepInput, zh: '返贫重启', en: 'reopen a case after a relapse' },
]);
