// The resolvers of the modules (模块入口), in the order of index.ts.
import { AccountResolver } from './accounts/account.resolver.ts';
import { GrantResolver } from './accounts/grant.resolver.ts';
import { ViewerResolver } from './accounts/viewer.resolver.ts';
import { AccessMatrixResolver } from './audit/access-matrix.resolver.ts';
import { ExplainResolver } from './audit/explain.resolver.ts';
import { WhoCanResolver } from './audit/who-can.resolver.ts';
import { CaseMutations } from './cases/case.resolver.ts';
import { DecisionMutations, RelayResolver } from './decisions/decision.resolver.ts';
import { DisclosureResolver, HouseholdMutations } from './households/household.resolver.ts';
import { LeadershipResolver } from './leadership/leadership.resolver.ts';
import { LeadMutations } from './leads/lead.resolver.ts';
import { LeaveMutations, LeaveResolver } from './leave/leave.resolver.ts';
import { WorkbenchResolver } from './leave/workbench.resolver.ts';
import { CalendarResolver } from './meetings/calendar.resolver.ts';
import { MeetingMutations } from './meetings/meeting.resolver.ts';
import { DutyResolver } from './organisation/duty.resolver.ts';
import { PaperMutations, PaperResolver } from './papers/paper.resolver.ts';
import { RecordMutations, RecordResolver } from './records/record.resolver.ts';
import { LiaisonResolver } from './staff/liaison.resolver.ts';

export const moduleResolvers = [
  DutyResolver,
  LiaisonResolver,
  LeadershipResolver,
  AccountResolver,
  GrantResolver,
  ViewerResolver,
  ExplainResolver,
  WhoCanResolver,
  AccessMatrixResolver,
  HouseholdMutations,
  DisclosureResolver,
  CaseMutations,
  LeadMutations,
  MeetingMutations,
  CalendarResolver,
  LeaveMutations,
  LeaveResolver,
  WorkbenchResolver,
  RecordMutations,
  RecordResolver,
  PaperMutations,
  PaperResolver,
  DecisionMutations,
  RelayResolver,
];
