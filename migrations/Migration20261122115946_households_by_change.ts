// Households by their last change (农户按更新时间): a page deep in the list of a county reads the rows of that page and no others.
// Written by hand from the type metadata: what MikroORM generates to go back would raise the whole wall again.
import { Migration } from '@mikro-orm/migrations';

export class Migration20261122115946_households_by_change extends Migration {
  override name = 'Migration20261122115946_households_by_change';

  override up(): void | Promise<void> {
    this.addSql(`create index "household_updated_at_id_index" on "household" ("updated_at", "id");`);
  }

  override down(): void | Promise<void> {
    this.addSql(`drop index "household_updated_at_id_index";`);
  }
}
