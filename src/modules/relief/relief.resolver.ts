// Mutations of emergency relief (应急救助).
import { mutationsOf } from '../../graph/mutations.ts';
import * as reliefs from './relief.actions.ts';
import * as inputs from './relief.inputs.ts';

export const ReliefMutations = mutationsOf('ReliefMutations', [
  { act: reliefs.requestRelief, input: inputs.RequestReliefInput, zh: '申请应急救助', en: 'request a relief' },
  { act: reliefs.verifyRelief, input: inputs.ReliefInput, zh: '核实应急救助', en: 'verify a relief' },
  { act: reliefs.approveRelief, input: inputs.ApproveReliefInput, zh: '审批应急救助', en: 'approve a relief' },
  { act: reliefs.payRelief, input: inputs.ReliefInput, zh: '发放应急救助', en: 'pay a relief' },
  { act: reliefs.postCheckRelief, input: inputs.PostCheckReliefInput, zh: '救助后核查', en: 'check a paid relief' },
  { act: reliefs.rejectRelief, input: inputs.RejectReliefInput, zh: '不予救助', en: 'reject a relief' },
]);
