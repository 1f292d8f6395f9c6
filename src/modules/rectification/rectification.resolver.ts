// Mutations of the rectification ledger (整改台账).
import { mutationsOf } from '../../graph/mutations.ts';
import * as actions from './rectification.actions.ts';
import * as inputs from './rectification.inputs.ts';

export const RectificationMutations = mutationsOf('RectificationMutations', [
  {
    act: actions.recordRectificationItem,
    input: inputs.RecordRectificationItemInput,
    zh: '登记问题',
    en: 'enter a problem of a departmental joint meeting',
  },
  { act: actions.recordMeasure, input: inputs.RecordMeasureInput, zh: '登记措施', en: 'enter the measure' },
  { act: actions.rectifyItem, input: inputs.RectifyItemInput, zh: '登记整改', en: 'enter that it was rectified' },
  {
    act: actions.escalateProblem,
    input: inputs.EscalateProblemInput,
    zh: '提交党委专题会',
    en: 'list a problem for the special meeting of the Party committee',
  },
  { act: actions.recordPolicyChange, input: inputs.RecordPolicyChangeInput, zh: '登记政策变化', en: 'note a change' },
]);
