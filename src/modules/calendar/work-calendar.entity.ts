// The work calendar (工作日历, E92): statutory holidays and shifted working days. Deadlines in working days count by it.
import { day, flag, text } from '../../model/attribute.ts';
import { PUBLIC } from '../../model/sensitivity.ts';
import { Entity, type } from '../../model/type.ts';

@type('工作日历', 'One day of the work calendar', { clause: 'E92, FG01', file: import.meta.url, key: 'date' })
export class WorkCalendar extends Entity {
  @day('日期', 'Civil day', PUBLIC, { unique: true })
  date!: string;

  @flag('工作日', 'Whether it is a working day', PUBLIC)
  isWorkday!: boolean;

  @text('说明', 'Holiday or shifted working day, in words', PUBLIC, { optional: true })
  note!: string | null;
}
