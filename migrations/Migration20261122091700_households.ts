// Grids, households, persons and disclosures (农户), cases (监测个案) and leads (预警线索).
import { Migration } from '@mikro-orm/migrations';

export class Migration20261122091700_households extends Migration {
  override name = 'Migration20261122091700_households';

  override up(): void | Promise<void> {
    this.addSql(
      `create table "grid" ("id" uuid not null default gen_random_uuid(), "version" int not null default 1, "created_at" timestamptz(3) not null default now(), "updated_at" timestamptz(3) not null default now(), "code" text collate "C" not null, "name" text not null, "region_path" text collate "C" not null, "region_id" uuid not null, "worker_id" uuid null, primary key ("id"));`,
    );
    this.addSql(`comment on table "grid" is '网格';`);
    this.addSql(`comment on column "grid"."id" is '标识（公开）';`);
    this.addSql(`comment on column "grid"."version" is '版本（内部）';`);
    this.addSql(`comment on column "grid"."created_at" is '创建时间（内部）';`);
    this.addSql(`comment on column "grid"."updated_at" is '更新时间（内部）';`);
    this.addSql(`comment on column "grid"."code" is '代码（内部）';`);
    this.addSql(`comment on column "grid"."name" is '名称（内部）';`);
    this.addSql(`comment on column "grid"."region_path" is '区划路径（不公开）';`);
    this.addSql(`comment on column "grid"."region_id" is '村（内部）';`);
    this.addSql(`comment on column "grid"."worker_id" is '网格员（内部）';`);
    this.addSql(`alter table "grid" add constraint "grid_code_key" unique ("code");`);
    this.addSql(`create index "grid_region_path_index" on "grid" ("region_path");`);

    this.addSql(
      `create table "household" ("id" uuid not null default gen_random_uuid(), "version" int not null default 1, "created_at" timestamptz(3) not null default now(), "updated_at" timestamptz(3) not null default now(), "household_no" text collate "C" not null, "head_name" text not null, "address" text null, "group_no" text null, "size" int null, "categories" text[] not null default '{}', "registered" boolean not null default false, "only_home" boolean null, "phone" text null, "bank_account" text null, "bank_account_sealed" text null, "example" boolean not null default false, "grid_code" text collate "C" null, "region_path" text collate "C" not null, "region_id" uuid not null, "grid_id" uuid null, primary key ("id"));`,
    );
    this.addSql(`comment on table "household" is '农户';`);
    this.addSql(`comment on column "household"."id" is '标识（公开）';`);
    this.addSql(`comment on column "household"."version" is '版本（内部）';`);
    this.addSql(`comment on column "household"."created_at" is '创建时间（内部）';`);
    this.addSql(`comment on column "household"."updated_at" is '更新时间（内部）';`);
    this.addSql(`comment on column "household"."household_no" is '户编号（内部）';`);
    this.addSql(`comment on column "household"."head_name" is '户主姓名（个人信息）';`);
    this.addSql(`comment on column "household"."address" is '住址（个人信息）';`);
    this.addSql(`comment on column "household"."group_no" is '村民小组（个人信息）';`);
    this.addSql(`comment on column "household"."size" is '家庭人口（个人信息）';`);
    this.addSql(`comment on column "household"."categories" is '类别（个人信息）';`);
    this.addSql(`comment on column "household"."registered" is '建档立卡（个人信息）';`);
    this.addSql(`comment on column "household"."only_home" is '唯一住房（个人信息）';`);
    this.addSql(`comment on column "household"."phone" is '联系电话（个人信息）';`);
    this.addSql(`comment on column "household"."bank_account" is '银行账号（敏感个人信息）';`);
    this.addSql(`comment on column "household"."bank_account_sealed" is '银行账号密文（不公开）';`);
    this.addSql(`comment on column "household"."example" is '示例数据（内部）';`);
    this.addSql(`comment on column "household"."grid_code" is '网格代码（不公开）';`);
    this.addSql(`comment on column "household"."region_path" is '区划路径（不公开）';`);
    this.addSql(`comment on column "household"."region_id" is '村（内部）';`);
    this.addSql(`comment on column "household"."grid_id" is '网格（内部）';`);
    this.addSql(`alter table "household" add constraint "household_household_no_key" unique ("household_no");`);
    this.addSql(`create index "household_region_path_index" on "household" ("region_path");`);
    this.addSql(`create index "household_grid_code_index" on "household" ("grid_code");`);
    this.addSql(`create index "household_region_id_index" on "household" ("region_id");`);

    this.addSql(
      `create table "person" ("id" uuid not null default gen_random_uuid(), "version" int not null default 1, "created_at" timestamptz(3) not null default now(), "updated_at" timestamptz(3) not null default now(), "person_no" text collate "C" not null, "name" text not null, "sex" text null, "relation" text not null, "birth_year" int null, "birth_date" date null, "id_no" text null, "id_no_sealed" text null, "id_no_index" text collate "C" null, "labour_ability" text null, "schooling" text null, "risk_flags" text[] not null default '{}', "health_status" text null, "ethnicity" text null, "example" boolean not null default false, "household_no" text collate "C" not null, "grid_code" text collate "C" null, "region_path" text collate "C" not null, "household_id" uuid not null, primary key ("id"));`,
    );
    this.addSql(`comment on table "person" is '家庭成员';`);
    this.addSql(`comment on column "person"."id" is '标识（公开）';`);
    this.addSql(`comment on column "person"."version" is '版本（内部）';`);
    this.addSql(`comment on column "person"."created_at" is '创建时间（内部）';`);
    this.addSql(`comment on column "person"."updated_at" is '更新时间（内部）';`);
    this.addSql(`comment on column "person"."person_no" is '人员编号（内部）';`);
    this.addSql(`comment on column "person"."name" is '姓名（个人信息）';`);
    this.addSql(`comment on column "person"."sex" is '性别（个人信息）';`);
    this.addSql(`comment on column "person"."relation" is '与户主关系（个人信息）';`);
    this.addSql(`comment on column "person"."birth_year" is '出生年份（个人信息）';`);
    this.addSql(`comment on column "person"."birth_date" is '出生日期（敏感个人信息）';`);
    this.addSql(`comment on column "person"."id_no" is '身份证号（敏感个人信息）';`);
    this.addSql(`comment on column "person"."id_no_sealed" is '身份证号密文（不公开）';`);
    this.addSql(`comment on column "person"."id_no_index" is '身份证号盲索引（不公开）';`);
    this.addSql(`comment on column "person"."labour_ability" is '劳动能力（个人信息）';`);
    this.addSql(`comment on column "person"."schooling" is '在校情况（个人信息）';`);
    this.addSql(`comment on column "person"."risk_flags" is '风险标记（个人信息）';`);
    this.addSql(`comment on column "person"."health_status" is '健康状况（敏感个人信息）';`);
    this.addSql(`comment on column "person"."ethnicity" is '民族（敏感个人信息）';`);
    this.addSql(`comment on column "person"."example" is '示例数据（内部）';`);
    this.addSql(`comment on column "person"."household_no" is '户编号（不公开）';`);
    this.addSql(`comment on column "person"."grid_code" is '网格代码（不公开）';`);
    this.addSql(`comment on column "person"."region_path" is '区划路径（不公开）';`);
    this.addSql(`comment on column "person"."household_id" is '农户（内部）';`);
    this.addSql(`alter table "person" add constraint "person_person_no_key" unique ("person_no");`);
    this.addSql(`create index "person_household_id_index" on "person" ("household_id");`);
    this.addSql(`create index "person_region_path_index" on "person" ("region_path");`);
    this.addSql(`create index "person_id_no_index_index" on "person" ("id_no_index");`);

    this.addSql(
      `create table "monitoring_case" ("id" uuid not null default gen_random_uuid(), "version" int not null default 1, "created_at" timestamptz(3) not null default now(), "updated_at" timestamptz(3) not null default now(), "case_no" text collate "C" not null, "state" text not null, "monitored_type" text null, "risk_causes" text[] not null default '{}', "registered_on" date not null, "due_on" date not null, "overdue" boolean not null default false, "decision" text null, "decided_on" date null, "warning_level" int null, "notice_text" text null, "notice_from" date null, "notice_to" date null, "eliminated_on" date null, "observation_end" date null, "step_count" int not null default 0, "household_no" text collate "C" not null, "region_path" text collate "C" not null, "household_id" uuid not null, "region_id" uuid not null, "entered_by_id" uuid null, primary key ("id"));`,
    );
    this.addSql(`comment on table "monitoring_case" is '监测对象个案';`);
    this.addSql(`comment on column "monitoring_case"."id" is '标识（公开）';`);
    this.addSql(`comment on column "monitoring_case"."version" is '版本（内部）';`);
    this.addSql(`comment on column "monitoring_case"."created_at" is '创建时间（内部）';`);
    this.addSql(`comment on column "monitoring_case"."updated_at" is '更新时间（内部）';`);
    this.addSql(`comment on column "monitoring_case"."case_no" is '个案编号（内部）';`);
    this.addSql(`comment on column "monitoring_case"."state" is '状态（内部）';`);
    this.addSql(`comment on column "monitoring_case"."monitored_type" is '类型（个人信息）';`);
    this.addSql(`comment on column "monitoring_case"."risk_causes" is '风险原因（个人信息）';`);
    this.addSql(`comment on column "monitoring_case"."registered_on" is '线索登记日（内部）';`);
    this.addSql(`comment on column "monitoring_case"."due_on" is '识别期限（内部）';`);
    this.addSql(`comment on column "monitoring_case"."overdue" is '逾期（内部）';`);
    this.addSql(`comment on column "monitoring_case"."decision" is '评定结果（内部）';`);
    this.addSql(`comment on column "monitoring_case"."decided_on" is '评定日（内部）';`);
    this.addSql(`comment on column "monitoring_case"."warning_level" is '预警等级（内部）';`);
    this.addSql(`comment on column "monitoring_case"."notice_text" is '公示内容（内部）';`);
    this.addSql(`comment on column "monitoring_case"."notice_from" is '公示起始日（内部）';`);
    this.addSql(`comment on column "monitoring_case"."notice_to" is '公示截止日（内部）';`);
    this.addSql(`comment on column "monitoring_case"."eliminated_on" is '消除日（内部）';`);
    this.addSql(`comment on column "monitoring_case"."observation_end" is '观察期截止日（内部）';`);
    this.addSql(`comment on column "monitoring_case"."step_count" is '步骤数（不公开）';`);
    this.addSql(`comment on column "monitoring_case"."household_no" is '户编号（不公开）';`);
    this.addSql(`comment on column "monitoring_case"."region_path" is '区划路径（不公开）';`);
    this.addSql(`comment on column "monitoring_case"."household_id" is '农户（个人信息）';`);
    this.addSql(`comment on column "monitoring_case"."region_id" is '村（内部）';`);
    this.addSql(`comment on column "monitoring_case"."entered_by_id" is '登记人（内部）';`);
    this.addSql(`alter table "monitoring_case" add constraint "monitoring_case_case_no_key" unique ("case_no");`);
    this.addSql(`create index "monitoring_case_region_path_index" on "monitoring_case" ("region_path");`);
    this.addSql(`create index "monitoring_case_household_id_index" on "monitoring_case" ("household_id");`);
    this.addSql(`create index "monitoring_case_state_due_on_index" on "monitoring_case" ("state", "due_on");`);

    this.addSql(
      `create table "assist_measure" ("id" uuid not null default gen_random_uuid(), "version" int not null default 1, "created_at" timestamptz(3) not null default now(), "updated_at" timestamptz(3) not null default now(), "kind" text not null, "plan" text not null, "started_on" date not null, "effect" text null, "household_no" text collate "C" not null, "region_path" text collate "C" not null, "case_id" uuid not null, primary key ("id"));`,
    );
    this.addSql(`comment on table "assist_measure" is '帮扶措施';`);
    this.addSql(`comment on column "assist_measure"."id" is '标识（公开）';`);
    this.addSql(`comment on column "assist_measure"."version" is '版本（内部）';`);
    this.addSql(`comment on column "assist_measure"."created_at" is '创建时间（内部）';`);
    this.addSql(`comment on column "assist_measure"."updated_at" is '更新时间（内部）';`);
    this.addSql(`comment on column "assist_measure"."kind" is '类别（内部）';`);
    this.addSql(`comment on column "assist_measure"."plan" is '内容（内部）';`);
    this.addSql(`comment on column "assist_measure"."started_on" is '开始日（内部）';`);
    this.addSql(`comment on column "assist_measure"."effect" is '成效（个人信息）';`);
    this.addSql(`comment on column "assist_measure"."household_no" is '户编号（不公开）';`);
    this.addSql(`comment on column "assist_measure"."region_path" is '区划路径（不公开）';`);
    this.addSql(`comment on column "assist_measure"."case_id" is '个案（内部）';`);
    this.addSql(`create index "assist_measure_case_id_index" on "assist_measure" ("case_id");`);

    this.addSql(
      `create table "identity_search" ("id" uuid not null default gen_random_uuid(), "version" int not null default 1, "created_at" timestamptz(3) not null default now(), "updated_at" timestamptz(3) not null default now(), "purpose" text not null, "at" timestamptz(3) not null, "account_id" uuid not null, "person_id" uuid null, "region_path" text collate "C" not null, primary key ("id"));`,
    );
    this.addSql(`comment on table "identity_search" is '身份查找';`);
    this.addSql(`comment on column "identity_search"."id" is '标识（公开）';`);
    this.addSql(`comment on column "identity_search"."version" is '版本（内部）';`);
    this.addSql(`comment on column "identity_search"."created_at" is '创建时间（内部）';`);
    this.addSql(`comment on column "identity_search"."updated_at" is '更新时间（内部）';`);
    this.addSql(`comment on column "identity_search"."purpose" is '用途（内部）';`);
    this.addSql(`comment on column "identity_search"."at" is '时间（内部）';`);
    this.addSql(`comment on column "identity_search"."account_id" is '查找账户（内部）';`);
    this.addSql(`comment on column "identity_search"."person_id" is '结果（内部）';`);
    this.addSql(`comment on column "identity_search"."region_path" is '区划路径（不公开）';`);
    this.addSql(`create index "identity_search_account_id_index" on "identity_search" ("account_id");`);

    this.addSql(
      `create table "disclosure" ("id" uuid not null default gen_random_uuid(), "version" int not null default 1, "created_at" timestamptz(3) not null default now(), "updated_at" timestamptz(3) not null default now(), "item" text not null, "purpose" text not null, "at" timestamptz(3) not null, "household_no" text collate "C" not null, "region_path" text collate "C" not null, "account_id" uuid not null, "organization_id" uuid null, "household_id" uuid not null, "person_id" uuid null, primary key ("id"));`,
    );
    this.addSql(`comment on table "disclosure" is '敏感信息查阅';`);
    this.addSql(`comment on column "disclosure"."id" is '标识（公开）';`);
    this.addSql(`comment on column "disclosure"."version" is '版本（内部）';`);
    this.addSql(`comment on column "disclosure"."created_at" is '创建时间（内部）';`);
    this.addSql(`comment on column "disclosure"."updated_at" is '更新时间（内部）';`);
    this.addSql(`comment on column "disclosure"."item" is '内容（内部）';`);
    this.addSql(`comment on column "disclosure"."purpose" is '用途（内部）';`);
    this.addSql(`comment on column "disclosure"."at" is '时间（内部）';`);
    this.addSql(`comment on column "disclosure"."household_no" is '户编号（不公开）';`);
    this.addSql(`comment on column "disclosure"."region_path" is '区划路径（不公开）';`);
    this.addSql(`comment on column "disclosure"."account_id" is '查阅账户（个人信息）';`);
    this.addSql(`comment on column "disclosure"."organization_id" is '查阅机构（内部）';`);
    this.addSql(`comment on column "disclosure"."household_id" is '农户（内部）';`);
    this.addSql(`comment on column "disclosure"."person_id" is '家庭成员（内部）';`);
    this.addSql(`create index "disclosure_household_no_index" on "disclosure" ("household_no");`);
    this.addSql(`create index "disclosure_account_id_index" on "disclosure" ("account_id");`);

    this.addSql(
      `create table "case_step" ("id" uuid not null default gen_random_uuid(), "version" int not null default 1, "created_at" timestamptz(3) not null default now(), "updated_at" timestamptz(3) not null default now(), "seq" int not null, "kind" text not null, "state" text not null, "at" timestamptz(3) not null, "result" text null, "household_no" text collate "C" not null, "region_path" text collate "C" not null, "case_id" uuid not null, "actor_id" uuid not null, primary key ("id"));`,
    );
    this.addSql(`comment on table "case_step" is '个案步骤';`);
    this.addSql(`comment on column "case_step"."id" is '标识（公开）';`);
    this.addSql(`comment on column "case_step"."version" is '版本（内部）';`);
    this.addSql(`comment on column "case_step"."created_at" is '创建时间（内部）';`);
    this.addSql(`comment on column "case_step"."updated_at" is '更新时间（内部）';`);
    this.addSql(`comment on column "case_step"."seq" is '序号（内部）';`);
    this.addSql(`comment on column "case_step"."kind" is '步骤（内部）';`);
    this.addSql(`comment on column "case_step"."state" is '之后的状态（内部）';`);
    this.addSql(`comment on column "case_step"."at" is '时间（内部）';`);
    this.addSql(`comment on column "case_step"."result" is '说明（个人信息）';`);
    this.addSql(`comment on column "case_step"."household_no" is '户编号（不公开）';`);
    this.addSql(`comment on column "case_step"."region_path" is '区划路径（不公开）';`);
    this.addSql(`comment on column "case_step"."case_id" is '个案（内部）';`);
    this.addSql(`comment on column "case_step"."actor_id" is '操作人（内部）';`);
    this.addSql(`alter table "case_step" add constraint "case_step_case_id_seq_key" unique ("case_id", "seq");`);

    this.addSql(
      `create table "warning_lead" ("id" uuid not null default gen_random_uuid(), "version" int not null default 1, "created_at" timestamptz(3) not null default now(), "updated_at" timestamptz(3) not null default now(), "lead_no" text collate "C" not null, "source" text not null, "state" text not null, "hop" text not null, "domain" text null, "registered_on" date not null, "due_on" date not null, "risk_flags" text[] not null default '{}', "gist" text null, "cost_band" text null, "medical_cost" numeric(14,2) null, "conclusion" text null, "units" text[] not null default '{}', "at_county" boolean not null default false, "at_town" boolean not null default false, "at_village" boolean not null default false, "household_no" text collate "C" not null, "grid_code" text collate "C" null, "region_path" text collate "C" not null, "household_id" uuid not null, "region_id" uuid not null, "case_id" uuid null, primary key ("id"));`,
    );
    this.addSql(`comment on table "warning_lead" is '预警线索';`);
    this.addSql(`comment on column "warning_lead"."id" is '标识（公开）';`);
    this.addSql(`comment on column "warning_lead"."version" is '版本（内部）';`);
    this.addSql(`comment on column "warning_lead"."created_at" is '创建时间（内部）';`);
    this.addSql(`comment on column "warning_lead"."updated_at" is '更新时间（内部）';`);
    this.addSql(`comment on column "warning_lead"."lead_no" is '线索编号（内部）';`);
    this.addSql(`comment on column "warning_lead"."source" is '来源（内部）';`);
    this.addSql(`comment on column "warning_lead"."state" is '状态（内部）';`);
    this.addSql(`comment on column "warning_lead"."hop" is '派单层级（内部）';`);
    this.addSql(`comment on column "warning_lead"."domain" is '业务领域（内部）';`);
    this.addSql(`comment on column "warning_lead"."registered_on" is '登记日（内部）';`);
    this.addSql(`comment on column "warning_lead"."due_on" is '识别期限（内部）';`);
    this.addSql(`comment on column "warning_lead"."risk_flags" is '风险标记（个人信息）';`);
    this.addSql(`comment on column "warning_lead"."gist" is '概要（个人信息）';`);
    this.addSql(`comment on column "warning_lead"."cost_band" is '医疗费用档（个人信息）';`);
    this.addSql(`comment on column "warning_lead"."medical_cost" is '医疗自付费用（敏感个人信息）';`);
    this.addSql(`comment on column "warning_lead"."conclusion" is '核查说明（个人信息）';`);
    this.addSql(`comment on column "warning_lead"."units" is '报送单位（不公开）';`);
    this.addSql(`comment on column "warning_lead"."at_county" is '已派至县级（不公开）';`);
    this.addSql(`comment on column "warning_lead"."at_town" is '已派至乡镇（不公开）';`);
    this.addSql(`comment on column "warning_lead"."at_village" is '已派至村（不公开）';`);
    this.addSql(`comment on column "warning_lead"."household_no" is '户编号（不公开）';`);
    this.addSql(`comment on column "warning_lead"."grid_code" is '网格代码（不公开）';`);
    this.addSql(`comment on column "warning_lead"."region_path" is '区划路径（不公开）';`);
    this.addSql(`comment on column "warning_lead"."household_id" is '农户（个人信息）';`);
    this.addSql(`comment on column "warning_lead"."region_id" is '村（内部）';`);
    this.addSql(`comment on column "warning_lead"."case_id" is '个案（个人信息）';`);
    this.addSql(`alter table "warning_lead" add constraint "warning_lead_lead_no_key" unique ("lead_no");`);
    this.addSql(`create index "warning_lead_region_path_index" on "warning_lead" ("region_path");`);
    this.addSql(`create index "warning_lead_household_id_state_index" on "warning_lead" ("household_id", "state");`);
    this.addSql(`create index "warning_lead_state_due_on_index" on "warning_lead" ("state", "due_on");`);

    this.addSql(
      `create table "visit" ("id" uuid not null default gen_random_uuid(), "version" int not null default 1, "created_at" timestamptz(3) not null default now(), "updated_at" timestamptz(3) not null default now(), "kind" text not null, "on" date not null, "sides" text[] not null default '{}', "visitors" text[] not null default '{}', "findings" text null, "household_no" text collate "C" not null, "grid_code" text collate "C" null, "region_path" text collate "C" not null, "household_id" uuid not null, "lead_id" uuid null, "case_id" uuid null, "entered_by_id" uuid not null, primary key ("id"));`,
    );
    this.addSql(`comment on table "visit" is '走访';`);
    this.addSql(`comment on column "visit"."id" is '标识（公开）';`);
    this.addSql(`comment on column "visit"."version" is '版本（内部）';`);
    this.addSql(`comment on column "visit"."created_at" is '创建时间（内部）';`);
    this.addSql(`comment on column "visit"."updated_at" is '更新时间（内部）';`);
    this.addSql(`comment on column "visit"."kind" is '类别（内部）';`);
    this.addSql(`comment on column "visit"."on" is '日期（内部）';`);
    this.addSql(`comment on column "visit"."sides" is '参加方（内部）';`);
    this.addSql(`comment on column "visit"."visitors" is '走访人（个人信息）';`);
    this.addSql(`comment on column "visit"."findings" is '情况（个人信息）';`);
    this.addSql(`comment on column "visit"."household_no" is '户编号（不公开）';`);
    this.addSql(`comment on column "visit"."grid_code" is '网格代码（不公开）';`);
    this.addSql(`comment on column "visit"."region_path" is '区划路径（不公开）';`);
    this.addSql(`comment on column "visit"."household_id" is '农户（个人信息）';`);
    this.addSql(`comment on column "visit"."lead_id" is '线索（内部）';`);
    this.addSql(`comment on column "visit"."case_id" is '个案（内部）';`);
    this.addSql(`comment on column "visit"."entered_by_id" is '登记人（内部）';`);
    this.addSql(`create index "visit_household_id_index" on "visit" ("household_id");`);
    this.addSql(`create index "visit_lead_id_index" on "visit" ("lead_id");`);
    this.addSql(`create index "visit_region_path_index" on "visit" ("region_path");`);

    this.addSql(
      `create table "dispatch" ("id" uuid not null default gen_random_uuid(), "version" int not null default 1, "created_at" timestamptz(3) not null default now(), "updated_at" timestamptz(3) not null default now(), "hop" text not null, "sent_at" timestamptz(3) not null, "due_on" date not null, "at_county" boolean not null default true, "at_town" boolean not null default false, "at_village" boolean not null default false, "grid_code" text collate "C" null, "region_path" text collate "C" not null, "lead_id" uuid not null, "to_region_id" uuid not null, primary key ("id"));`,
    );
    this.addSql(`comment on table "dispatch" is '派单';`);
    this.addSql(`comment on column "dispatch"."id" is '标识（公开）';`);
    this.addSql(`comment on column "dispatch"."version" is '版本（内部）';`);
    this.addSql(`comment on column "dispatch"."created_at" is '创建时间（内部）';`);
    this.addSql(`comment on column "dispatch"."updated_at" is '更新时间（内部）';`);
    this.addSql(`comment on column "dispatch"."hop" is '派至（内部）';`);
    this.addSql(`comment on column "dispatch"."sent_at" is '派出时间（内部）';`);
    this.addSql(`comment on column "dispatch"."due_on" is '接收期限（内部）';`);
    this.addSql(`comment on column "dispatch"."at_county" is '已派至县级（不公开）';`);
    this.addSql(`comment on column "dispatch"."at_town" is '已派至乡镇（不公开）';`);
    this.addSql(`comment on column "dispatch"."at_village" is '已派至村（不公开）';`);
    this.addSql(`comment on column "dispatch"."grid_code" is '网格代码（不公开）';`);
    this.addSql(`comment on column "dispatch"."region_path" is '区划路径（不公开）';`);
    this.addSql(`comment on column "dispatch"."lead_id" is '线索（内部）';`);
    this.addSql(`comment on column "dispatch"."to_region_id" is '派至区划（内部）';`);
    this.addSql(`create index "dispatch_lead_id_index" on "dispatch" ("lead_id");`);

    this.addSql(
      `alter table "grid" add constraint "grid_region_id_foreign" foreign key ("region_id") references "region" ("id") on update no action on delete no action;`,
    );
    this.addSql(
      `alter table "grid" add constraint "grid_worker_id_foreign" foreign key ("worker_id") references "staff_member" ("id") on update no action on delete no action;`,
    );

    this.addSql(
      `alter table "household" add constraint "household_region_id_foreign" foreign key ("region_id") references "region" ("id") on update no action on delete no action;`,
    );
    this.addSql(
      `alter table "household" add constraint "household_grid_id_foreign" foreign key ("grid_id") references "grid" ("id") on update no action on delete no action;`,
    );

    this.addSql(
      `alter table "person" add constraint "person_household_id_foreign" foreign key ("household_id") references "household" ("id") on update no action on delete no action;`,
    );
    this.addSql(`alter table "person" add constraint "person_sex_check" check ("sex" in ('MALE', 'FEMALE'));`);
    this.addSql(
      `alter table "person" add constraint "person_relation_check" check ("relation" in ('HEAD', 'SPOUSE', 'CHILD', 'PARENT', 'GRANDPARENT', 'GRANDCHILD', 'SIBLING', 'OTHER'));`,
    );
    this.addSql(
      `alter table "person" add constraint "person_labour_ability_check" check ("labour_ability" in ('FULL', 'WEAK', 'NONE', 'LOST'));`,
    );

    this.addSql(
      `alter table "monitoring_case" add constraint "monitoring_case_household_id_foreign" foreign key ("household_id") references "household" ("id") on update no action on delete no action;`,
    );
    this.addSql(
      `alter table "monitoring_case" add constraint "monitoring_case_region_id_foreign" foreign key ("region_id") references "region" ("id") on update no action on delete no action;`,
    );
    this.addSql(
      `alter table "monitoring_case" add constraint "monitoring_case_entered_by_id_foreign" foreign key ("entered_by_id") references "account" ("id") on update no action on delete no action;`,
    );
    this.addSql(
      `alter table "monitoring_case" add constraint "monitoring_case_state_check" check ("state" in ('LEAD_REGISTERED', 'HOUSEHOLD_VERIFIED', 'VILLAGE_REVIEWED', 'NOTICED', 'TOWN_REVIEWED', 'ENROLLED', 'REJECTED', 'MEASURES_ACTIVE', 'ELIMINATION_APPLIED', 'ELIMINATION_CHECKED', 'ELIMINATED_OBSERVING', 'REOPENED', 'CLOSED'));`,
    );
    this.addSql(
      `alter table "monitoring_case" add constraint "monitoring_case_monitored_type_check" check ("monitored_type" in ('UNSTABLE', 'BORDERLINE', 'SUDDEN_DIFFICULTY'));`,
    );
    this.addSql(
      `alter table "monitoring_case" add constraint "monitoring_case_decision_check" check ("decision" in ('APPROVED', 'REJECTED'));`,
    );

    this.addSql(
      `alter table "assist_measure" add constraint "assist_measure_case_id_foreign" foreign key ("case_id") references "monitoring_case" ("id") on update no action on delete no action;`,
    );
    this.addSql(
      `alter table "assist_measure" add constraint "assist_measure_kind_check" check ("kind" in ('INDUSTRY', 'EMPLOYMENT', 'RELIEF', 'MEDICAL', 'EDUCATION', 'HOUSING', 'WATER', 'OTHER'));`,
    );

    this.addSql(
      `alter table "identity_search" add constraint "identity_search_account_id_foreign" foreign key ("account_id") references "account" ("id") on update no action on delete no action;`,
    );
    this.addSql(
      `alter table "identity_search" add constraint "identity_search_person_id_foreign" foreign key ("person_id") references "person" ("id") on update no action on delete no action;`,
    );

    this.addSql(
      `alter table "disclosure" add constraint "disclosure_account_id_foreign" foreign key ("account_id") references "account" ("id") on update no action on delete no action;`,
    );
    this.addSql(
      `alter table "disclosure" add constraint "disclosure_organization_id_foreign" foreign key ("organization_id") references "organization" ("id") on update no action on delete no action;`,
    );
    this.addSql(
      `alter table "disclosure" add constraint "disclosure_household_id_foreign" foreign key ("household_id") references "household" ("id") on update no action on delete no action;`,
    );
    this.addSql(
      `alter table "disclosure" add constraint "disclosure_person_id_foreign" foreign key ("person_id") references "person" ("id") on update no action on delete no action;`,
    );
    this.addSql(
      `alter table "disclosure" add constraint "disclosure_item_check" check ("item" in ('ID_NUMBER', 'BANK_ACCOUNT'));`,
    );

    this.addSql(
      `alter table "case_step" add constraint "case_step_case_id_foreign" foreign key ("case_id") references "monitoring_case" ("id") on update no action on delete no action;`,
    );
    this.addSql(
      `alter table "case_step" add constraint "case_step_actor_id_foreign" foreign key ("actor_id") references "account" ("id") on update no action on delete no action;`,
    );
    this.addSql(
      `alter table "case_step" add constraint "case_step_kind_check" check ("kind" in ('OPEN', 'VISIT', 'REVIEW', 'NOTICE', 'TOWN_REVIEW', 'DECISION', 'MEASURE', 'ELIMINATION', 'ELIMINATION_CHECK', 'ELIMINATION_REFUSED', 'ELIMINATED', 'OBSERVATION', 'CLOSE', 'RELAPSE', 'WARNING_LEVEL'));`,
    );
    this.addSql(
      `alter table "case_step" add constraint "case_step_state_check" check ("state" in ('LEAD_REGISTERED', 'HOUSEHOLD_VERIFIED', 'VILLAGE_REVIEWED', 'NOTICED', 'TOWN_REVIEWED', 'ENROLLED', 'REJECTED', 'MEASURES_ACTIVE', 'ELIMINATION_APPLIED', 'ELIMINATION_CHECKED', 'ELIMINATED_OBSERVING', 'REOPENED', 'CLOSED'));`,
    );

    this.addSql(
      `alter table "warning_lead" add constraint "warning_lead_household_id_foreign" foreign key ("household_id") references "household" ("id") on update no action on delete no action;`,
    );
    this.addSql(
      `alter table "warning_lead" add constraint "warning_lead_region_id_foreign" foreign key ("region_id") references "region" ("id") on update no action on delete no action;`,
    );
    this.addSql(
      `alter table "warning_lead" add constraint "warning_lead_case_id_foreign" foreign key ("case_id") references "monitoring_case" ("id") on update no action on delete no action;`,
    );
    this.addSql(
      `alter table "warning_lead" add constraint "warning_lead_source_check" check ("source" in ('PUSH', 'SELF_DECLARATION', 'PATROL', 'PETITION', 'OPINION', 'TOWN_SCREENING', 'SUPERVISION'));`,
    );
    this.addSql(
      `alter table "warning_lead" add constraint "warning_lead_state_check" check ("state" in ('RECEIVED', 'TRIAGED', 'DISPATCHED', 'VERIFYING', 'NO_RISK', 'WATCH', 'ENTER_CASE', 'FED_BACK', 'RETURNED', 'CLOSED'));`,
    );
    this.addSql(
      `alter table "warning_lead" add constraint "warning_lead_hop_check" check ("hop" in ('CITY', 'COUNTY', 'TOWN', 'VILLAGE'));`,
    );
    this.addSql(
      `alter table "warning_lead" add constraint "warning_lead_cost_band_check" check ("cost_band" in ('NONE', 'OVER_LINE', 'OVER_2X_LINE'));`,
    );

    this.addSql(
      `alter table "visit" add constraint "visit_household_id_foreign" foreign key ("household_id") references "household" ("id") on update no action on delete no action;`,
    );
    this.addSql(
      `alter table "visit" add constraint "visit_lead_id_foreign" foreign key ("lead_id") references "warning_lead" ("id") on update no action on delete no action;`,
    );
    this.addSql(
      `alter table "visit" add constraint "visit_case_id_foreign" foreign key ("case_id") references "monitoring_case" ("id") on update no action on delete no action;`,
    );
    this.addSql(
      `alter table "visit" add constraint "visit_entered_by_id_foreign" foreign key ("entered_by_id") references "account" ("id") on update no action on delete no action;`,
    );
    this.addSql(
      `alter table "visit" add constraint "visit_kind_check" check ("kind" in ('GRID_PATROL', 'JOINT_VERIFY', 'POST_EVALUATION', 'OBSERVATION', 'PHONE_CHECK'));`,
    );

    this.addSql(
      `alter table "dispatch" add constraint "dispatch_lead_id_foreign" foreign key ("lead_id") references "warning_lead" ("id") on update no action on delete no action;`,
    );
    this.addSql(
      `alter table "dispatch" add constraint "dispatch_to_region_id_foreign" foreign key ("to_region_id") references "region" ("id") on update no action on delete no action;`,
    );
    this.addSql(
      `alter table "dispatch" add constraint "dispatch_hop_check" check ("hop" in ('CITY', 'COUNTY', 'TOWN', 'VILLAGE'));`,
    );
  }

  override down(): void | Promise<void> {
    this.addSql(`alter table "household" drop constraint "household_grid_id_foreign";`);
    this.addSql(`alter table "person" drop constraint "person_household_id_foreign";`);
    this.addSql(`alter table "monitoring_case" drop constraint "monitoring_case_household_id_foreign";`);
    this.addSql(`alter table "disclosure" drop constraint "disclosure_household_id_foreign";`);
    this.addSql(`alter table "warning_lead" drop constraint "warning_lead_household_id_foreign";`);
    this.addSql(`alter table "visit" drop constraint "visit_household_id_foreign";`);
    this.addSql(`alter table "identity_search" drop constraint "identity_search_person_id_foreign";`);
    this.addSql(`alter table "disclosure" drop constraint "disclosure_person_id_foreign";`);
    this.addSql(`alter table "assist_measure" drop constraint "assist_measure_case_id_foreign";`);
    this.addSql(`alter table "case_step" drop constraint "case_step_case_id_foreign";`);
    this.addSql(`alter table "warning_lead" drop constraint "warning_lead_case_id_foreign";`);
    this.addSql(`alter table "visit" drop constraint "visit_case_id_foreign";`);
    this.addSql(`alter table "visit" drop constraint "visit_lead_id_foreign";`);
    this.addSql(`alter table "dispatch" drop constraint "dispatch_lead_id_foreign";`);

    this.addSql(`drop table if exists "grid" cascade;`);
    this.addSql(`drop table if exists "household" cascade;`);
    this.addSql(`drop table if exists "person" cascade;`);
    this.addSql(`drop table if exists "monitoring_case" cascade;`);
    this.addSql(`drop table if exists "assist_measure" cascade;`);
    this.addSql(`drop table if exists "identity_search" cascade;`);
    this.addSql(`drop table if exists "disclosure" cascade;`);
    this.addSql(`drop table if exists "case_step" cascade;`);
    this.addSql(`drop table if exists "warning_lead" cascade;`);
    this.addSql(`drop table if exists "visit" cascade;`);
    this.addSql(`drop table if exists "dispatch" cascade;`);
  }
}
