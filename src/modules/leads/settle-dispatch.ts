// Acting on a dispatch (派单办理, TR-42): a level has acted when it handed the lead on, went there, or gave it back. What is
// pending after its day is overdue.
import type { DispatchResult } from '../../domain/household-vocabulary.ts';
import type { Scene } from '../../graph/scene.ts';
import { Dispatch, type WarningLead } from './warning-lead.entity.ts';

export async function settleDispatch(scene: Scene, lead: WarningLead, result: DispatchResult): Promise<void> {
  const actedAt = new Date(scene.context.principal.now);
  for (const pending of await scene.em.find(Dispatch, { lead, result: 'PENDING' } as never))
    Object.assign(pending, { result, actedAt });
}
