// Closed lists of values (封闭取值), from the metadata: a list column holds values of its list and no others. Rows that are there
// already are left: a check that they break stands for what is written from now on, and is not declared valid.
import { Migration } from '@mikro-orm/migrations';

const LISTS: readonly (readonly [table: string, column: string, values: readonly string[]])[] = [
  ['household', 'categories', ['OUT_OF_POVERTY', 'GENERAL', 'DIBAO', 'DESTITUTE', 'DISABLED']],
  [
    'person',
    'risk_flags',
    [
      'SERIOUS_ILLNESS',
      'DISABILITY',
      'LIABILITY',
      'LABOUR_LOST',
      'MEDICAL_BURDEN',
      'EDUCATION_BURDEN',
      'HOUSING',
      'WATER',
      'INCOME_DROP',
      'JOB_LOSS',
      'DISASTER',
      'AID_REQUEST',
      'OTHER',
    ],
  ],
  [
    'monitoring_case',
    'risk_causes',
    [
      'ILLNESS',
      'DISASTER',
      'EPIDEMIC',
      'ACCIDENT',
      'EDUCATION',
      'DISABILITY',
      'JOB_LOSS',
      'HOUSING',
      'WATER',
      'INCOME_DROP',
      'SPENDING_SURGE',
      'OTHER',
    ],
  ],
  [
    'warning_lead',
    'risk_flags',
    [
      'SERIOUS_ILLNESS',
      'DISABILITY',
      'LIABILITY',
      'LABOUR_LOST',
      'MEDICAL_BURDEN',
      'EDUCATION_BURDEN',
      'HOUSING',
      'WATER',
      'INCOME_DROP',
      'JOB_LOSS',
      'DISASTER',
      'AID_REQUEST',
      'OTHER',
    ],
  ],
  ['visit', 'sides', ['VILLAGE', 'RESIDENT_TEAM', 'DEPARTMENT', 'GRID', 'OFFICE']],
  [
    'self_declaration',
    'reasons',
    [
      'ILLNESS',
      'DISASTER',
      'EPIDEMIC',
      'ACCIDENT',
      'EDUCATION',
      'DISABILITY',
      'JOB_LOSS',
      'HOUSING',
      'WATER',
      'INCOME_DROP',
      'SPENDING_SURGE',
      'OTHER',
    ],
  ],
];

export class Migration20261122125307_closed_lists extends Migration {
  override name = 'Migration20261122125307_closed_lists';

  override up(): void {
    for (const [table, column, values] of LISTS) {
      const list = values.map(value => `'${value}'`).join(', ');
      const constraint = `"${table}_${column}_check"`;
      this.addSql(`alter table "${table}" add constraint ${constraint} check (${column} <@ array[${list}]) not valid;`);
      this.addSql(
        `do $$ begin alter table "${table}" validate constraint ${constraint}; exception when check_violation then null; end $$;`,
      );
    }
  }

  override down(): void {
    for (const [table, column] of LISTS)
      this.addSql(`alter table "${table}" drop constraint "${table}_${column}_check";`);
  }
}
