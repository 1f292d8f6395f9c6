// Moments to the millisecond (时刻到毫秒): as fine as a JavaScript Date, so that memory and SQL judge the same moment.
import { Migration } from '@mikro-orm/migrations';

/** The columns of moments of each table as they were then. */
const MOMENTS: Readonly<Record<string, readonly string[]>> = {
  api_client: ['created_at', 'updated_at'],
  common_duty: ['created_at', 'updated_at'],
  member_unit: ['created_at', 'updated_at'],
  duty: ['created_at', 'updated_at'],
  push_obligation: ['created_at', 'updated_at'],
  region: ['created_at', 'updated_at'],
  organization: ['created_at', 'updated_at'],
  leading_group: ['created_at', 'updated_at'],
  rule_pack: ['created_at', 'updated_at'],
  staff_member: ['created_at', 'updated_at'],
  leading_group_seat: ['created_at', 'updated_at'],
  delegation: ['created_at', 'updated_at'],
  assignment: ['created_at', 'updated_at'],
  account: ['created_at', 'updated_at', 'last_login'],
  role_grant: ['created_at', 'updated_at'],
  access_log: ['created_at', 'updated_at', 'at'],
  work_calendar: ['created_at', 'updated_at'],
};

export class Migration20261122085000_moments_to_the_millisecond extends Migration {
  override name = 'Migration20261122085000_moments_to_the_millisecond';

  override up(): void {
    for (const [table, columns] of Object.entries(MOMENTS)) {
      const changes = columns.map(column => `alter column "${column}" type timestamptz(3)`);
      // One statement for each table: it is written anew once.
      this.addSql(`alter table "${table}" ${changes.join(', ')};`);
    }
  }
}
