// Closing the case of a lost copy (遗失结案, S18).
import { action } from '../../graph/act.ts';
import { CopyLoss } from './copy-loss.entity.ts';
import type { CloseCopyLossInput } from './paper.inputs.ts';

export const closeCopyLoss = action<CopyLoss, CloseCopyLossInput>({
  type: CopyLoss,
  verb: 'close',
  mutation: 'closeCopyLoss',
  file: 'src/modules/papers/copy-loss.actions.ts',
  target: input => input.id,
  async change(scene, input, loss) {
    const { now, staff } = scene.context.principal;
    Object.assign(loss, { state: 'CLOSED', closedAt: new Date(now), finding: input.finding, closedBy: staff });
    return [loss];
  },
});
