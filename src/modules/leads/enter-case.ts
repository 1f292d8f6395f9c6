// From a verified lead to a case (线索转个案): the joint visit was the verification of the household, so the case begins
// with it. The ten working days run from the registration of the lead (TR-19, A-34).
import type { Scene } from '../../graph/scene.ts';
import { leaveStep } from '../cases/leave-step.ts';
import type { MonitoringCase } from '../cases/monitoring-case.entity.ts';
import { newCase, openCaseOf } from '../cases/new-case.ts';
import { Household } from '../households/household.entity.ts';
import type { VerifyLeadInput } from './lead.inputs.ts';
import type { WarningLead } from './warning-lead.entity.ts';

export async function enterCase(scene: Scene, lead: WarningLead, input: VerifyLeadInput): Promise<MonitoringCase> {
  const { registeredOn, dueOn } = lead;
  await scene.lock(Household, lead.household);
  const known = await openCaseOf(scene, lead.household);
  if (known) {
    // The household is being helped, or judged, already: the lead joins its case, and the visit stays in its trail.
    leaveStep(scene, known, 'VISIT', input.conclusion);
    return known;
  }
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
