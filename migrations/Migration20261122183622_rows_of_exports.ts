// How many rows left by an export (导出行数): a column of the access log, from the metadata.
import { Migration } from '@mikro-orm/migrations';

export class Migration20261122183622_rows_of_exports extends Migration {
  override name = 'Migration20261122183622_rows_of_exports';

  override up(): void | Promise<void> {
    this.addSql(`alter table "access_log" add "rows" int null;`);
    this.addSql(`comment on column "access_log"."rows" is '行数（内部）';`);
  }

  override down(): void | Promise<void> {
    this.addSql(`alter table "access_log" drop column "rows";`);
  }
}
