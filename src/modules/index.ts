// The modules in their order (模块顺序): a module may import only modules above it. The list is the dependency order and
// the place where a new module is added.
import './regions/region.entity.ts';
import './regions/rule-pack.entity.ts';
import './calendar/work-calendar.entity.ts';
import './organisation/organization.entity.ts';
import './organisation/duty.entity.ts';
import './organisation/push-obligation.entity.ts';
import './staff/staff-member.entity.ts';
import './leadership/leading-group.entity.ts';
import './accounts/account.entity.ts';
import './audit/access-log.entity.ts';
import './audit/secrecy-incident.entity.ts';
import './households/household.entity.ts';
import './households/disclosure.entity.ts';
import './cases/monitoring-case.entity.ts';
import './leads/warning-lead.entity.ts';
import './meetings/meeting.entity.ts';
import './meetings/topic.entity.ts';
import './meetings/attendee.entity.ts';
import './leave/leave-request.entity.ts';
import './leave/absence.entity.ts';
import './records/meeting-record.entity.ts';
import './papers/meeting-document.entity.ts';
import './decisions/minutes.entity.ts';
import './decisions/decision.entity.ts';
import './decisions/relay.entity.ts';
