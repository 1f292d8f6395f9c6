// The resolvers of the modules (模块入口), in the order of index.ts.
import { AccountResolver } from './accounts/account.resolver.ts';
import { GrantResolver } from './accounts/grant.resolver.ts';
import { ViewerResolver } from './accounts/viewer.resolver.ts';
import { AccessMatrixResolver } from './audit/access-matrix.resolver.ts';
import { ExplainResolver } from './audit/explain.resolver.ts';
import { WhoCanResolver } from './audit/who-can.resolver.ts';
import { BulletinMutations } from './bulletins/bulletin.resolver.ts';
import { CaseMutations } from './cases/case.resolver.ts';
import { DecisionMutations, DecisionSubscriptions, RelayResolver } from './decisions/decision.resolver.ts';
import { DeclarationMutations } from './declarations/declaration.resolver.ts';
import { EventResolver, EventSubscriptions } from './events/event.resolver.ts';
import { EventClockResolver } from './events/event-clock.resolver.ts';
import { OpinionResolver } from './events/opinion.resolver.ts';
import { SpecialGroupMutations } from './groups/special-group.resolver.ts';
import { DisclosureResolver, HouseholdMutations } from './households/household.resolver.ts';
import { ReadersResolver } from './households/readers.resolver.ts';
import { IncomeMutations } from './incomes/income.resolver.ts';
import { WebhookMutations, WebhookResolver } from './integration/webhook.resolver.ts';
import { LeadershipResolver } from './leadership/leadership.resolver.ts';
import { LeadMutations, LeadSubscriptions } from './leads/lead.resolver.ts';
import { LeaveMutations, LeaveResolver } from './leave/leave.resolver.ts';
import { WorkbenchResolver } from './leave/workbench.resolver.ts';
import { MatterMutations, MatterSubscriptions } from './matters/matter.resolver.ts';
import { CalendarResolver } from './meetings/calendar.resolver.ts';
import { MeetingMutations, MeetingSubscriptions } from './meetings/meeting.resolver.ts';
import { QuarterGapsResolver } from './meetings/quarter-gaps.resolver.ts';
import { DutyResolver } from './organisation/duty.resolver.ts';
import { PaperMutations, PaperResolver, PaperSubscriptions } from './papers/paper.resolver.ts';
import { FunnelResolver } from './pushes/funnel.resolver.ts';
import { PunctualityResolver } from './pushes/punctuality.resolver.ts';
import { PushMutations, PushSubscriptions } from './pushes/push.resolver.ts';
import { PushCalendarResolver } from './pushes/push-calendar.resolver.ts';
import { ThresholdMutations } from './pushes/threshold.resolver.ts';
import { MediaMutations, MediaResolver } from './records/media.resolver.ts';
import { RecordMutations, RecordResolver } from './records/record.resolver.ts';
import { RetrievalMutations, RetrievalResolver } from './records/retrieval.resolver.ts';
import { RectificationMutations } from './rectification/rectification.resolver.ts';
import { ReliefMutations } from './relief/relief.resolver.ts';
import { DeadlineSubscriptions } from './reminders/deadlines.ts';
import { ReminderResolver } from './reminders/reminder.resolver.ts';
import { RoadStatusResolver } from './roads/road-status.resolver.ts';
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
  ReadersResolver,
  CaseMutations,
  LeadMutations,
  ThresholdMutations,
  PushMutations,
  PushSubscriptions,
  PushCalendarResolver,
  PunctualityResolver,
  FunnelResolver,
  MatterMutations,
  MatterSubscriptions,
  RoadStatusResolver,
  EventResolver,
  EventSubscriptions,
  OpinionResolver,
  EventClockResolver,
  DeclarationMutations,
  ReliefMutations,
  DeadlineSubscriptions,
  ReminderResolver,
  IncomeMutations,
  LeadSubscriptions,
  WebhookResolver,
  WebhookMutations,
  MeetingMutations,
  MeetingSubscriptions,
  CalendarResolver,
  QuarterGapsResolver,
  RectificationMutations,
  LeaveMutations,
  LeaveResolver,
  WorkbenchResolver,
  RecordMutations,
  RecordResolver,
  RetrievalMutations,
  RetrievalResolver,
  MediaMutations,
  MediaResolver,
  PaperMutations,
  PaperResolver,
  PaperSubscriptions,
  DecisionMutations,
  DecisionSubscriptions,
  RelayResolver,
  BulletinMutations,
  SpecialGroupMutations,
];
