// The work calendar (FG01): public.
import { WorkCalendar } from '../src/modules/calendar/work-calendar.entity.ts';
import { policy } from '../src/policy/policy.ts';
import { anywhere } from './conditions.ts';
import { allStaff, everyone, systemAdmin } from './roles.ts';

export const calendarPolicies = [
  policy(
    WorkCalendar,
    'calendar.policy.ts',
    { read: [[everyone, anywhere]] },
    {
      INTERNAL: [
        [allStaff, anywhere],
        [systemAdmin, anywhere],
      ],
    },
  ),
];
