// Mutations and subscriptions of leads and visits (线索与走访).
import { mutationsOf } from '../../graph/mutations.ts';
import { subscriptionOf, subscriptionsOf } from '../../graph/subscription.ts';
import * as leads from './lead.actions.ts';
import * as inputs from './lead.inputs.ts';
import { recordVisit } from './visit.actions.ts';
import { WarningLead } from './warning-lead.entity.ts';

export const LeadMutations = mutationsOf('LeadMutations', [
  { act: leads.reportRisk, input: inputs.ReportRiskInput, zh: '报告风险', en: 'report a household at risk' },
  { act: leads.triageLead, input: inputs.TriageLeadInput, zh: '研判线索', en: 'triage a lead' },
  { act: leads.dispatchLead, input: inputs.DispatchLeadInput, zh: '派单', en: 'dispatch a lead one level down' },
  { act: recordVisit, input: inputs.RecordVisitInput, zh: '登记走访', en: 'record a visit' },
  { act: leads.verifyLead, input: inputs.VerifyLeadInput, zh: '核查线索', en: 'verify a lead after a joint visit' },
  { act: leads.returnLead, input: inputs.ReturnLeadInput, zh: '退回线索', en: 'return a lead' },
  { act: leads.feedBackLead, input: inputs.LeadInput, zh: '反馈线索', en: 'feed back to those who sent a lead' },
  { act: leads.closeLead, input: inputs.LeadInput, zh: '办结线索', en: 'close a lead' },
]);

const PROGRESS = ['triageLead', 'dispatchLead', 'verifyLead', 'returnLead', 'feedBackLead', 'closeLead'];

export const LeadSubscriptions = subscriptionsOf('LeadSubscriptions', [
  subscriptionOf(WarningLead, 'leadDispatched', ['dispatchLead'], '线索已派单', 'A lead was dispatched one level down'),
  subscriptionOf(WarningLead, 'leadProgressed', PROGRESS, '线索状态有变化', 'The state of a lead has changed'),
]);
