// From a verified lead to a case (线索转个案): the joint visit was the verification of the household, so the case begins
// with it. The ten working days run from the registration of the lead (TR-19, A-34).
import type { Scene } from '../../graph/scene.ts';
import { leaveStep } from '../cases/leave-step.ts';
import type { MonitoringCase } from '../cases/monitoring-case.entity.ts';
import { newCase } from '../cases/new-case.ts';
import type { VerifyLeadInput } from './lead.inputs.ts';
import type { WarningLead } from './warning-lead.entity.ts';

export async function enterCase(scene: Scene, lead: WarningLead, input: VerifyLeadInput): Promise<MonitoringCase> {
  const { registeredOn, dueOn } = lead;
  const about = await newCase(scene, lead.household, {
    registeredOn,
    dueOn,
    monitoredType: input.monitoredType,
    riskCauses: input.riskCauses,
  });
  leaveStep(scene, about, 'OPEN');
  about.state = 'HOUSEHOLD_VERIFIED';
  leaveStep(scene, about, 'VISIT', input.conclusion);
  return about;
}
