// The grid worker of a grid (指派网格员, S70): one at a time.
import { action } from '../../graph/act.ts';
import { StaffMember } from '../staff/staff-member.entity.ts';
import { Grid } from './household.entity.ts';
import type { AssignGridInput } from './household.inputs.ts';

export const assignGrid = action<Grid, AssignGridInput>({
  type: Grid,
  verb: 'assign',
  mutation: 'assignGrid',
  file: 'src/modules/households/grid.actions.ts',
  target: input => input.id,
  async change(scene, input, grid) {
    const worker = await scene.look(StaffMember, input.workerId, 'input.workerId');
    scene.check();
    grid.worker = worker;
    return [grid];
  },
});
