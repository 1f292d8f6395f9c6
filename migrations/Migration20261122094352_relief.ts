// Self-declarations (自主申报), emergency relief (应急救助) and quarterly incomes (收入监测).
import { Migration } from '@mikro-orm/migrations';

export class Migration20261122094352_relief extends Migration {
  override name = 'Migration20261122094352_relief';

  override up(): void | Promise<void> {
    this.addSql(
      `create table "emergency_relief" ("id" uuid not null default gen_random_uuid(), "version" int not null default 1, "created_at" timestamptz(3) not null default now(), "updated_at" timestamptz(3) not null default now(), "relief_no" text collate "C" not null, "state" text not null, "cause" text not null, "requested_on" date not null, "due_on" date not null, "approved_on" date null, "paid_on" date null, "overdue" boolean not null default false, "check_result" text null, "reject_reason" text null, "domain" text not null, "household_no" text collate "C" not null, "region_path" text collate "C" not null, "household_id" uuid not null, "unit_id" uuid null, "requested_by_id" uuid not null, "approved_by_id" uuid null, "paid_by_id" uuid null, primary key ("id"));`,
    );
    this.addSql(`comment on table "emergency_relief" is '应急救助';`);
    this.addSql(`comment on column "emergency_relief"."id" is '标识（公开）';`);
    this.addSql(`comment on column "emergency_relief"."version" is '版本（内部）';`);
    this.addSql(`comment on column "emergency_relief"."created_at" is '创建时间（内部）';`);
    this.addSql(`comment on column "emergency_relief"."updated_at" is '更新时间（内部）';`);
    this.addSql(`comment on column "emergency_relief"."relief_no" is '救助编号（内部）';`);
    this.addSql(`comment on column "emergency_relief"."state" is '状态（内部）';`);
    this.addSql(`comment on column "emergency_relief"."cause" is '困难原因（敏感个人信息）';`);
    this.addSql(`comment on column "emergency_relief"."requested_on" is '申请登记日（内部）';`);
    this.addSql(`comment on column "emergency_relief"."due_on" is '救助期限（内部）';`);
    this.addSql(`comment on column "emergency_relief"."approved_on" is '审批日（内部）';`);
    this.addSql(`comment on column "emergency_relief"."paid_on" is '发放日（内部）';`);
    this.addSql(`comment on column "emergency_relief"."overdue" is '逾期（内部）';`);
    this.addSql(`comment on column "emergency_relief"."check_result" is '后核查情况（个人信息）';`);
    this.addSql(`comment on column "emergency_relief"."reject_reason" is '不予救助原因（个人信息）';`);
    this.addSql(`comment on column "emergency_relief"."domain" is '业务领域（不公开）';`);
    this.addSql(`comment on column "emergency_relief"."household_no" is '户编号（不公开）';`);
    this.addSql(`comment on column "emergency_relief"."region_path" is '区划路径（不公开）';`);
    this.addSql(`comment on column "emergency_relief"."household_id" is '农户（个人信息）';`);
    this.addSql(`comment on column "emergency_relief"."unit_id" is '主管成员单位（内部）';`);
    this.addSql(`comment on column "emergency_relief"."requested_by_id" is '申请登记人（内部）';`);
    this.addSql(`comment on column "emergency_relief"."approved_by_id" is '审批人（内部）';`);
    this.addSql(`comment on column "emergency_relief"."paid_by_id" is '发放人（内部）';`);
    this.addSql(`alter table "emergency_relief" add constraint "emergency_relief_relief_no_key" unique ("relief_no");`);
    this.addSql(`create index "emergency_relief_region_path_index" on "emergency_relief" ("region_path");`);
    this.addSql(
      `create index "emergency_relief_household_id_state_index" on "emergency_relief" ("household_id", "state");`,
    );
    this.addSql(`create index "emergency_relief_state_due_on_index" on "emergency_relief" ("state", "due_on");`);

    this.addSql(
      `create table "relief_grant" ("id" uuid not null default gen_random_uuid(), "version" int not null default 1, "created_at" timestamptz(3) not null default now(), "updated_at" timestamptz(3) not null default now(), "source" text not null, "amount" numeric(14,2) not null, "domain" text not null, "household_no" text collate "C" not null, "region_path" text collate "C" not null, "relief_id" uuid not null, "unit_id" uuid null, primary key ("id"));`,
    );
    this.addSql(`comment on table "relief_grant" is '救助资金';`);
    this.addSql(`comment on column "relief_grant"."id" is '标识（公开）';`);
    this.addSql(`comment on column "relief_grant"."version" is '版本（内部）';`);
    this.addSql(`comment on column "relief_grant"."created_at" is '创建时间（内部）';`);
    this.addSql(`comment on column "relief_grant"."updated_at" is '更新时间（内部）';`);
    this.addSql(`comment on column "relief_grant"."source" is '资金来源（内部）';`);
    this.addSql(`comment on column "relief_grant"."amount" is '金额（个人信息）';`);
    this.addSql(`comment on column "relief_grant"."domain" is '业务领域（不公开）';`);
    this.addSql(`comment on column "relief_grant"."household_no" is '户编号（不公开）';`);
    this.addSql(`comment on column "relief_grant"."region_path" is '区划路径（不公开）';`);
    this.addSql(`comment on column "relief_grant"."relief_id" is '应急救助（内部）';`);
    this.addSql(`comment on column "relief_grant"."unit_id" is '主管成员单位（内部）';`);
    this.addSql(
      `alter table "relief_grant" add constraint "relief_grant_relief_id_source_key" unique ("relief_id", "source");`,
    );

    this.addSql(
      `create table "self_declaration" ("id" uuid not null default gen_random_uuid(), "version" int not null default 1, "created_at" timestamptz(3) not null default now(), "updated_at" timestamptz(3) not null default now(), "declaration_no" text collate "C" not null, "state" text not null, "channel" text not null, "helped" boolean not null, "submitted_on" date not null, "monitored_type" text not null, "reasons" text[] not null default '{}', "description" text null, "reject_reason" text null, "household_no" text collate "C" not null, "grid_code" text collate "C" null, "region_path" text collate "C" not null, "household_id" uuid not null, "lead_id" uuid null, "entered_by_id" uuid not null, primary key ("id"));`,
    );
    this.addSql(`comment on table "self_declaration" is '自主申报';`);
    this.addSql(`comment on column "self_declaration"."id" is '标识（公开）';`);
    this.addSql(`comment on column "self_declaration"."version" is '版本（内部）';`);
    this.addSql(`comment on column "self_declaration"."created_at" is '创建时间（内部）';`);
    this.addSql(`comment on column "self_declaration"."updated_at" is '更新时间（内部）';`);
    this.addSql(`comment on column "self_declaration"."declaration_no" is '申报编号（内部）';`);
    this.addSql(`comment on column "self_declaration"."state" is '状态（内部）';`);
    this.addSql(`comment on column "self_declaration"."channel" is '渠道（内部）';`);
    this.addSql(`comment on column "self_declaration"."helped" is '代办（内部）';`);
    this.addSql(`comment on column "self_declaration"."submitted_on" is '申报日（内部）';`);
    this.addSql(`comment on column "self_declaration"."monitored_type" is '申报类型（个人信息）';`);
    this.addSql(`comment on column "self_declaration"."reasons" is '申报原因（个人信息）';`);
    this.addSql(`comment on column "self_declaration"."description" is '情况说明（个人信息）';`);
    this.addSql(`comment on column "self_declaration"."reject_reason" is '不予受理原因（个人信息）';`);
    this.addSql(`comment on column "self_declaration"."household_no" is '户编号（不公开）';`);
    this.addSql(`comment on column "self_declaration"."grid_code" is '网格代码（不公开）';`);
    this.addSql(`comment on column "self_declaration"."region_path" is '区划路径（不公开）';`);
    this.addSql(`comment on column "self_declaration"."household_id" is '农户（个人信息）';`);
    this.addSql(`comment on column "self_declaration"."lead_id" is '线索（内部）';`);
    this.addSql(`comment on column "self_declaration"."entered_by_id" is '登记人（内部）';`);
    this.addSql(
      `alter table "self_declaration" add constraint "self_declaration_declaration_no_key" unique ("declaration_no");`,
    );
    this.addSql(`create index "self_declaration_region_path_index" on "self_declaration" ("region_path");`);
    this.addSql(
      `create index "self_declaration_household_id_state_index" on "self_declaration" ("household_id", "state");`,
    );
    this.addSql(`create index "self_declaration_household_no_index" on "self_declaration" ("household_no");`);

    this.addSql(
      `create table "income_record" ("id" uuid not null default gen_random_uuid(), "version" int not null default 1, "created_at" timestamptz(3) not null default now(), "updated_at" timestamptz(3) not null default now(), "quarter" text collate "C" not null, "state" text not null, "collected_on" date not null, "late" boolean not null, "wage" numeric(14,2) not null, "operating" numeric(14,2) not null, "property" numeric(14,2) not null, "transfer" numeric(14,2) not null, "cost" numeric(14,2) not null, "net" numeric(14,2) not null, "dropped" boolean not null default false, "confirmed_on" date null, "household_no" text collate "C" not null, "region_path" text collate "C" not null, "household_id" uuid not null, "lead_id" uuid null, "collected_by_id" uuid not null, "checked_by_id" uuid null, primary key ("id"));`,
    );
    this.addSql(`comment on table "income_record" is '收入监测';`);
    this.addSql(`comment on column "income_record"."id" is '标识（公开）';`);
    this.addSql(`comment on column "income_record"."version" is '版本（内部）';`);
    this.addSql(`comment on column "income_record"."created_at" is '创建时间（内部）';`);
    this.addSql(`comment on column "income_record"."updated_at" is '更新时间（内部）';`);
    this.addSql(`comment on column "income_record"."quarter" is '季度（内部）';`);
    this.addSql(`comment on column "income_record"."state" is '状态（内部）';`);
    this.addSql(`comment on column "income_record"."collected_on" is '采集日（内部）';`);
    this.addSql(`comment on column "income_record"."late" is '逾期（内部）';`);
    this.addSql(`comment on column "income_record"."wage" is '工资性收入（敏感个人信息）';`);
    this.addSql(`comment on column "income_record"."operating" is '经营净收入（敏感个人信息）';`);
    this.addSql(`comment on column "income_record"."property" is '财产净收入（敏感个人信息）';`);
    this.addSql(`comment on column "income_record"."transfer" is '转移净收入（敏感个人信息）';`);
    this.addSql(`comment on column "income_record"."cost" is '支出（敏感个人信息）';`);
    this.addSql(`comment on column "income_record"."net" is '纯收入（敏感个人信息）';`);
    this.addSql(`comment on column "income_record"."dropped" is '收入骤减（敏感个人信息）';`);
    this.addSql(`comment on column "income_record"."confirmed_on" is '农户认账日（个人信息）';`);
    this.addSql(`comment on column "income_record"."household_no" is '户编号（不公开）';`);
    this.addSql(`comment on column "income_record"."region_path" is '区划路径（不公开）';`);
    this.addSql(`comment on column "income_record"."household_id" is '农户（个人信息）';`);
    this.addSql(`comment on column "income_record"."lead_id" is '线索（敏感个人信息）';`);
    this.addSql(`comment on column "income_record"."collected_by_id" is '采集人（内部）';`);
    this.addSql(`comment on column "income_record"."checked_by_id" is '核对人（内部）';`);
    this.addSql(
      `create index "income_record_region_path_quarter_index" on "income_record" ("region_path", "quarter");`,
    );
    this.addSql(`create index "income_record_household_no_index" on "income_record" ("household_no");`);
    this.addSql(
      `alter table "income_record" add constraint "income_record_household_id_quarter_key" unique ("household_id", "quarter");`,
    );

    this.addSql(
      `alter table "emergency_relief" add constraint "emergency_relief_household_id_foreign" foreign key ("household_id") references "household" ("id") on update no action on delete no action;`,
    );
    this.addSql(
      `alter table "emergency_relief" add constraint "emergency_relief_unit_id_foreign" foreign key ("unit_id") references "member_unit" ("id") on update no action on delete no action;`,
    );
    this.addSql(
      `alter table "emergency_relief" add constraint "emergency_relief_requested_by_id_foreign" foreign key ("requested_by_id") references "account" ("id") on update no action on delete no action;`,
    );
    this.addSql(
      `alter table "emergency_relief" add constraint "emergency_relief_approved_by_id_foreign" foreign key ("approved_by_id") references "account" ("id") on update no action on delete no action;`,
    );
    this.addSql(
      `alter table "emergency_relief" add constraint "emergency_relief_paid_by_id_foreign" foreign key ("paid_by_id") references "account" ("id") on update no action on delete no action;`,
    );
    this.addSql(
      `alter table "emergency_relief" add constraint "emergency_relief_state_check" check ("state" in ('REQUESTED', 'VERIFIED', 'APPROVED', 'PAID', 'POST_CHECKED', 'REJECTED'));`,
    );

    this.addSql(
      `alter table "relief_grant" add constraint "relief_grant_relief_id_foreign" foreign key ("relief_id") references "emergency_relief" ("id") on update no action on delete no action;`,
    );
    this.addSql(
      `alter table "relief_grant" add constraint "relief_grant_unit_id_foreign" foreign key ("unit_id") references "member_unit" ("id") on update no action on delete no action;`,
    );
    this.addSql(
      `alter table "relief_grant" add constraint "relief_grant_source_check" check ("source" in ('SPECIAL_RELIEF_FUND', 'TEMPORARY_RELIEF'));`,
    );

    this.addSql(
      `alter table "self_declaration" add constraint "self_declaration_household_id_foreign" foreign key ("household_id") references "household" ("id") on update no action on delete no action;`,
    );
    this.addSql(
      `alter table "self_declaration" add constraint "self_declaration_lead_id_foreign" foreign key ("lead_id") references "warning_lead" ("id") on update no action on delete no action;`,
    );
    this.addSql(
      `alter table "self_declaration" add constraint "self_declaration_entered_by_id_foreign" foreign key ("entered_by_id") references "account" ("id") on update no action on delete no action;`,
    );
    this.addSql(
      `alter table "self_declaration" add constraint "self_declaration_state_check" check ("state" in ('SUBMITTED', 'ACCEPTED', 'REJECTED'));`,
    );
    this.addSql(
      `alter table "self_declaration" add constraint "self_declaration_channel_check" check ("channel" in ('APP', 'VILLAGE', 'PHONE'));`,
    );
    this.addSql(
      `alter table "self_declaration" add constraint "self_declaration_monitored_type_check" check ("monitored_type" in ('UNSTABLE', 'BORDERLINE', 'SUDDEN_DIFFICULTY'));`,
    );

    this.addSql(
      `alter table "income_record" add constraint "income_record_household_id_foreign" foreign key ("household_id") references "household" ("id") on update no action on delete no action;`,
    );
    this.addSql(
      `alter table "income_record" add constraint "income_record_lead_id_foreign" foreign key ("lead_id") references "warning_lead" ("id") on update no action on delete no action;`,
    );
    this.addSql(
      `alter table "income_record" add constraint "income_record_collected_by_id_foreign" foreign key ("collected_by_id") references "account" ("id") on update no action on delete no action;`,
    );
    this.addSql(
      `alter table "income_record" add constraint "income_record_checked_by_id_foreign" foreign key ("checked_by_id") references "account" ("id") on update no action on delete no action;`,
    );
    this.addSql(
      `alter table "income_record" add constraint "income_record_state_check" check ("state" in ('COLLECTED', 'CHECKED', 'CONFIRMED'));`,
    );
  }

  override down(): void | Promise<void> {
    this.addSql(`alter table "relief_grant" drop constraint "relief_grant_relief_id_foreign";`);

    this.addSql(`drop table if exists "emergency_relief" cascade;`);
    this.addSql(`drop table if exists "relief_grant" cascade;`);
    this.addSql(`drop table if exists "self_declaration" cascade;`);
    this.addSql(`drop table if exists "income_record" cascade;`);
  }
}
