// Mutations of special groups (专项工作组).
import { mutationsOf } from '../../graph/mutations.ts';
import { closeSpecialGroup, createSpecialGroup, linkSectorMeeting } from './special-group.actions.ts';
import * as inputs from './special-group.inputs.ts';

export const SpecialGroupMutations = mutationsOf('SpecialGroupMutations', [
  {
    act: createSpecialGroup,
    input: inputs.CreateSpecialGroupInput,
    zh: '设立专项工作组',
    en: 'set up a special group',
  },
  { act: closeSpecialGroup, input: inputs.CloseSpecialGroupInput, zh: '撤销专项工作组', en: 'close a special group' },
  {
    act: linkSectorMeeting,
    input: inputs.LinkSectorMeetingInput,
    zh: '登记行业帮扶联席会',
    en: 'enter a joint meeting of a sector',
  },
]);
