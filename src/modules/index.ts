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
import './roads/road-status.entity.ts';
import './households/household.entity.ts';
import './households/disclosure.entity.ts';
import './cases/monitoring-case.entity.ts';
import './leads/warning-lead.entity.ts';
import './leads/visit.entity.ts';
import './pushes/threshold.entity.ts';
import './pushes/push-submission.entity.ts';
import './events/event-report.entity.ts';
import './events/opinion-item.entity.ts';
import './declarations/self-declaration.entity.ts';
import './relief/emergency-relief.entity.ts';
import './incomes/income-record.entity.ts';
import './integration/webhook.entity.ts';
