import { Migration } from '@mikro-orm/migrations';

export class Migration20261122060000_initial extends Migration {
  override name = 'Migration20261122060000_initial';

  override up(): void | Promise<void> {
    this.addSql(
      `create table "api_client" ("id" uuid not null default gen_random_uuid(), "version" int not null default 1, "created_at" timestamptz(6) not null default now(), "updated_at" timestamptz(6) not null default now(), "client_id" text collate "C" not null, "name_zh" text not null, "kind" text not null, "enabled" boolean not null default true, "scopes" text[] not null default '{}', "allowed_operations" text[] not null default '{}', primary key ("id"));`,
    );
    this.addSql(`comment on table "api_client" is '客户端';`);
    this.addSql(`comment on column "api_client"."id" is '标识（公开）';`);
    this.addSql(`comment on column "api_client"."version" is '版本（内部）';`);
    this.addSql(`comment on column "api_client"."created_at" is '创建时间（内部）';`);
    this.addSql(`comment on column "api_client"."updated_at" is '更新时间（内部）';`);
    this.addSql(`comment on column "api_client"."client_id" is '客户端标识（内部）';`);
    this.addSql(`comment on column "api_client"."name_zh" is '名称（内部）';`);
    this.addSql(`comment on column "api_client"."kind" is '类别（内部）';`);
    this.addSql(`comment on column "api_client"."enabled" is '启用（内部）';`);
    this.addSql(`comment on column "api_client"."scopes" is '权限范围（内部）';`);
    this.addSql(`comment on column "api_client"."allowed_operations" is '登记操作（内部）';`);
    this.addSql(`alter table "api_client" add constraint "api_client_client_id_key" unique ("client_id");`);
    this.addSql(
      `alter table "api_client" add constraint "api_client_kind_check" check ("kind" in ('FRONTEND', 'INTEGRATOR'));`,
    );

    this.addSql(
      `create table "common_duty" ("id" uuid not null default gen_random_uuid(), "version" int not null default 1, "created_at" timestamptz(6) not null default now(), "updated_at" timestamptz(6) not null default now(), "seq" int not null, "role" text not null, "role_word_zh" text not null, "term_zh" text not null, "summary_en" text not null, "theme" text not null, primary key ("id"));`,
    );
    this.addSql(`comment on table "common_duty" is '共同职责';`);
    this.addSql(`comment on column "common_duty"."id" is '标识（公开）';`);
    this.addSql(`comment on column "common_duty"."version" is '版本（内部）';`);
    this.addSql(`comment on column "common_duty"."created_at" is '创建时间（内部）';`);
    this.addSql(`comment on column "common_duty"."updated_at" is '更新时间（内部）';`);
    this.addSql(`comment on column "common_duty"."seq" is '序号（公开）';`);
    this.addSql(`comment on column "common_duty"."role" is '角色（公开）';`);
    this.addSql(`comment on column "common_duty"."role_word_zh" is '角色用词（公开）';`);
    this.addSql(`comment on column "common_duty"."term_zh" is '事项（公开）';`);
    this.addSql(`comment on column "common_duty"."summary_en" is '英文概要（公开）';`);
    this.addSql(`comment on column "common_duty"."theme" is '主题（公开）';`);
    this.addSql(`alter table "common_duty" add constraint "common_duty_seq_key" unique ("seq");`);
    this.addSql(
      `alter table "common_duty" add constraint "common_duty_role_check" check ("role" in ('LEAD', 'CO_LEAD', 'RESPONSIBLE', 'COOPERATE', 'ASSIST', 'PARTICIPATE', 'COORDINATE', 'ORGANISE', 'GUIDE', 'SUPERVISE', 'IMPLEMENT', 'MONITOR'));`,
    );
    this.addSql(
      `alter table "common_duty" add constraint "common_duty_theme_check" check ("theme" in ('ARCHIVES', 'ASSESSMENT', 'ASSETS', 'AUDIT', 'CADRE', 'CIVIL_RELIEF', 'CONSUMPTION', 'COORDINATION', 'CULTURE', 'CUSTOMS', 'DISABILITY', 'DISASTER', 'DISCIPLINE', 'DOCUMENT', 'EDUCATION', 'EMPLOYMENT', 'ENTERPRISE_AID', 'ENVIRONMENT', 'ETHNIC', 'FINANCE', 'FORESTRY', 'FUNDS', 'GOVERNANCE', 'HEALTH', 'HOUSING', 'INDUSTRY', 'MEDICAL_INS', 'MEETING', 'MONITORING', 'OLD_AREA', 'PENSION', 'PETITION', 'PLANNING', 'POWER', 'PROBLEM', 'PROJECTS', 'PUBLICITY', 'PV', 'RELOCATION', 'RESIDENT_TEAM', 'ROADS', 'SOCIAL_AID', 'SPORT', 'STATISTICS', 'SUPERVISION', 'TAX', 'TECH', 'TELECOM', 'TRAINING', 'WATER', 'YANGYU', 'YULU'));`,
    );

    this.addSql(
      `create table "member_unit" ("id" uuid not null default gen_random_uuid(), "version" int not null default 1, "created_at" timestamptz(6) not null default now(), "updated_at" timestamptz(6) not null default now(), "number" int not null, "name_zh" text not null, "name_en" text not null, "slug" text collate "C" not null, "category" text not null, "source_ref" text not null, primary key ("id"));`,
    );
    this.addSql(`comment on table "member_unit" is '成员单位';`);
    this.addSql(`comment on column "member_unit"."id" is '标识（公开）';`);
    this.addSql(`comment on column "member_unit"."version" is '版本（内部）';`);
    this.addSql(`comment on column "member_unit"."created_at" is '创建时间（内部）';`);
    this.addSql(`comment on column "member_unit"."updated_at" is '更新时间（内部）';`);
    this.addSql(`comment on column "member_unit"."number" is '席位号（公开）';`);
    this.addSql(`comment on column "member_unit"."name_zh" is '名称（公开）';`);
    this.addSql(`comment on column "member_unit"."name_en" is '英文名称（公开）';`);
    this.addSql(`comment on column "member_unit"."slug" is '短名（公开）';`);
    this.addSql(`comment on column "member_unit"."category" is '类别（公开）';`);
    this.addSql(`comment on column "member_unit"."source_ref" is '来源（公开）';`);
    this.addSql(`alter table "member_unit" add constraint "member_unit_number_key" unique ("number");`);
    this.addSql(`alter table "member_unit" add constraint "member_unit_slug_key" unique ("slug");`);
    this.addSql(
      `alter table "member_unit" add constraint "member_unit_category_check" check ("category" in ('PARTY', 'DISCIPLINE', 'PARTY_GOV', 'GOV', 'PUBLIC_INSTITUTION', 'MASS', 'MILITARY', 'CENTRAL_PROVINCIAL'));`,
    );

    this.addSql(
      `create table "duty" ("id" uuid not null default gen_random_uuid(), "version" int not null default 1, "created_at" timestamptz(6) not null default now(), "updated_at" timestamptz(6) not null default now(), "unit_id" uuid not null, "seq" int not null, "role" text not null, "role_word_zh" text not null, "term_zh" text not null, "summary_en" text not null, "theme" text not null, "valid_from" date not null, "valid_to" date null, "source_document" text not null, "supersedes_id" uuid null, primary key ("id"));`,
    );
    this.addSql(`comment on table "duty" is '职责';`);
    this.addSql(`comment on column "duty"."id" is '标识（公开）';`);
    this.addSql(`comment on column "duty"."version" is '版本（内部）';`);
    this.addSql(`comment on column "duty"."created_at" is '创建时间（内部）';`);
    this.addSql(`comment on column "duty"."updated_at" is '更新时间（内部）';`);
    this.addSql(`comment on column "duty"."unit_id" is '成员单位（公开）';`);
    this.addSql(`comment on column "duty"."seq" is '序号（公开）';`);
    this.addSql(`comment on column "duty"."role" is '角色（公开）';`);
    this.addSql(`comment on column "duty"."role_word_zh" is '角色用词（公开）';`);
    this.addSql(`comment on column "duty"."term_zh" is '事项（公开）';`);
    this.addSql(`comment on column "duty"."summary_en" is '英文概要（公开）';`);
    this.addSql(`comment on column "duty"."theme" is '主题（公开）';`);
    this.addSql(`comment on column "duty"."valid_from" is '生效日期（公开）';`);
    this.addSql(`comment on column "duty"."valid_to" is '失效日期（公开）';`);
    this.addSql(`comment on column "duty"."source_document" is '来源文件（公开）';`);
    this.addSql(`comment on column "duty"."supersedes_id" is '前一版本（公开）';`);
    this.addSql(`create index "duty_unit_id_seq_index" on "duty" ("unit_id", "seq");`);
    this.addSql(
      `alter table "duty" add constraint "duty_role_check" check ("role" in ('LEAD', 'CO_LEAD', 'RESPONSIBLE', 'COOPERATE', 'ASSIST', 'PARTICIPATE', 'COORDINATE', 'ORGANISE', 'GUIDE', 'SUPERVISE', 'IMPLEMENT', 'MONITOR'));`,
    );
    this.addSql(
      `alter table "duty" add constraint "duty_theme_check" check ("theme" in ('ARCHIVES', 'ASSESSMENT', 'ASSETS', 'AUDIT', 'CADRE', 'CIVIL_RELIEF', 'CONSUMPTION', 'COORDINATION', 'CULTURE', 'CUSTOMS', 'DISABILITY', 'DISASTER', 'DISCIPLINE', 'DOCUMENT', 'EDUCATION', 'EMPLOYMENT', 'ENTERPRISE_AID', 'ENVIRONMENT', 'ETHNIC', 'FINANCE', 'FORESTRY', 'FUNDS', 'GOVERNANCE', 'HEALTH', 'HOUSING', 'INDUSTRY', 'MEDICAL_INS', 'MEETING', 'MONITORING', 'OLD_AREA', 'PENSION', 'PETITION', 'PLANNING', 'POWER', 'PROBLEM', 'PROJECTS', 'PUBLICITY', 'PV', 'RELOCATION', 'RESIDENT_TEAM', 'ROADS', 'SOCIAL_AID', 'SPORT', 'STATISTICS', 'SUPERVISION', 'TAX', 'TECH', 'TELECOM', 'TRAINING', 'WATER', 'YANGYU', 'YULU'));`,
    );

    this.addSql(
      `create table "outbox_event" ("id" uuid not null default gen_random_uuid(), "at" timestamptz(6) not null default now(), "kind" text not null, "object_type" text not null, "object_id" uuid not null, "delivered_at" timestamptz(6) null, primary key ("id"));`,
    );

    this.addSql(
      `create table "push_obligation" ("id" uuid not null default gen_random_uuid(), "version" int not null default 1, "created_at" timestamptz(6) not null default now(), "updated_at" timestamptz(6) not null default now(), "code" text collate "C" not null, "unit_id" uuid not null, "kind" text not null, "name_zh" text not null, "content_en" text not null, "subject" text not null, "content_schema" text not null, "datasets" jsonb not null, "trigger" text not null, "deadline_rule" jsonb not null, "threshold_rule" jsonb null, "threshold_text" text not null, "receivers" jsonb not null, "note" text null, primary key ("id"));`,
    );
    this.addSql(`comment on table "push_obligation" is '报送义务';`);
    this.addSql(`comment on column "push_obligation"."id" is '标识（公开）';`);
    this.addSql(`comment on column "push_obligation"."version" is '版本（内部）';`);
    this.addSql(`comment on column "push_obligation"."created_at" is '创建时间（内部）';`);
    this.addSql(`comment on column "push_obligation"."updated_at" is '更新时间（内部）';`);
    this.addSql(`comment on column "push_obligation"."code" is '代码（内部）';`);
    this.addSql(`comment on column "push_obligation"."unit_id" is '成员单位（内部）';`);
    this.addSql(`comment on column "push_obligation"."kind" is '频次（内部）';`);
    this.addSql(`comment on column "push_obligation"."name_zh" is '名称（内部）';`);
    this.addSql(`comment on column "push_obligation"."content_en" is '内容（内部）';`);
    this.addSql(`comment on column "push_obligation"."subject" is '对象（内部）';`);
    this.addSql(`comment on column "push_obligation"."content_schema" is '字段（内部）';`);
    this.addSql(`comment on column "push_obligation"."datasets" is '数据集（内部）';`);
    this.addSql(`comment on column "push_obligation"."trigger" is '触发条件（内部）';`);
    this.addSql(`comment on column "push_obligation"."deadline_rule" is '时限规则（内部）';`);
    this.addSql(`comment on column "push_obligation"."threshold_rule" is '阈值规则（内部）';`);
    this.addSql(`comment on column "push_obligation"."threshold_text" is '阈值说明（内部）';`);
    this.addSql(`comment on column "push_obligation"."receivers" is '接收方（内部）';`);
    this.addSql(`comment on column "push_obligation"."note" is '备注（内部）';`);
    this.addSql(`alter table "push_obligation" add constraint "push_obligation_code_key" unique ("code");`);
    this.addSql(`create index "push_obligation_unit_id_index" on "push_obligation" ("unit_id");`);
    this.addSql(
      `alter table "push_obligation" add constraint "push_obligation_kind_check" check ("kind" in ('HALF_MONTHLY', 'MONTHLY', 'ANNUAL', 'EVENT_3D', 'EVENT_NO_DEADLINE', 'IMMEDIATE', 'PERIODIC'));`,
    );

    this.addSql(
      `create table "region" ("id" uuid not null default gen_random_uuid(), "version" int not null default 1, "created_at" timestamptz(6) not null default now(), "updated_at" timestamptz(6) not null default now(), "code" text collate "C" not null, "name_zh" text not null, "name_en" text null, "level" text not null, "kind" text not null, "path" text collate "C" not null, "is_key_county" boolean not null default false, "out_of_poverty_village" boolean not null default false, "valid_from" date null, "valid_to" date null, "parent_id" uuid null, primary key ("id"));`,
    );
    this.addSql(`comment on table "region" is '行政区划';`);
    this.addSql(`comment on column "region"."id" is '标识（公开）';`);
    this.addSql(`comment on column "region"."version" is '版本（内部）';`);
    this.addSql(`comment on column "region"."created_at" is '创建时间（内部）';`);
    this.addSql(`comment on column "region"."updated_at" is '更新时间（内部）';`);
    this.addSql(`comment on column "region"."code" is '代码（公开）';`);
    this.addSql(`comment on column "region"."name_zh" is '名称（公开）';`);
    this.addSql(`comment on column "region"."name_en" is '英文名称（公开）';`);
    this.addSql(`comment on column "region"."level" is '级别（公开）';`);
    this.addSql(`comment on column "region"."kind" is '类型（公开）';`);
    this.addSql(`comment on column "region"."path" is '路径（公开）';`);
    this.addSql(`comment on column "region"."is_key_county" is '省级重点帮扶县（公开）';`);
    this.addSql(`comment on column "region"."out_of_poverty_village" is '脱贫村（公开）';`);
    this.addSql(`comment on column "region"."valid_from" is '生效日期（公开）';`);
    this.addSql(`comment on column "region"."valid_to" is '失效日期（公开）';`);
    this.addSql(`comment on column "region"."parent_id" is '上级区划（公开）';`);
    this.addSql(`alter table "region" add constraint "region_code_key" unique ("code");`);
    this.addSql(`alter table "region" add constraint "region_path_key" unique ("path");`);
    this.addSql(`create index "region_parent_id_index" on "region" ("parent_id");`);
    this.addSql(`create index "region_level_path_index" on "region" ("level", "path");`);
    this.addSql(
      `alter table "region" add constraint "region_level_check" check ("level" in ('PROVINCE', 'CITY', 'COUNTY', 'TOWN', 'VILLAGE'));`,
    );
    this.addSql(
      `alter table "region" add constraint "region_kind_check" check ("kind" in ('PROVINCE', 'CITY', 'COUNTY', 'DISTRICT', 'TOWN', 'SCENIC_AREA', 'VILLAGE'));`,
    );

    this.addSql(
      `create table "organization" ("id" uuid not null default gen_random_uuid(), "version" int not null default 1, "created_at" timestamptz(6) not null default now(), "updated_at" timestamptz(6) not null default now(), "slug" text collate "C" not null, "name_zh" text not null, "name_en" text null, "category" text not null, "level" text not null, "valid_from" date null, "valid_to" date null, "example" boolean not null default false, "seal_id" text null, "region_path" text collate "C" not null, "region_id" uuid not null, "member_unit_id" uuid null, "parent_id" uuid null, "successor_id" uuid null, primary key ("id"));`,
    );
    this.addSql(`comment on table "organization" is '组织机构';`);
    this.addSql(`comment on column "organization"."id" is '标识（公开）';`);
    this.addSql(`comment on column "organization"."version" is '版本（内部）';`);
    this.addSql(`comment on column "organization"."created_at" is '创建时间（内部）';`);
    this.addSql(`comment on column "organization"."updated_at" is '更新时间（内部）';`);
    this.addSql(`comment on column "organization"."slug" is '短名（公开）';`);
    this.addSql(`comment on column "organization"."name_zh" is '名称（公开）';`);
    this.addSql(`comment on column "organization"."name_en" is '英文名称（公开）';`);
    this.addSql(`comment on column "organization"."category" is '类别（公开）';`);
    this.addSql(`comment on column "organization"."level" is '层级（公开）';`);
    this.addSql(`comment on column "organization"."valid_from" is '生效日期（公开）';`);
    this.addSql(`comment on column "organization"."valid_to" is '失效日期（公开）';`);
    this.addSql(`comment on column "organization"."example" is '示例数据（公开）';`);
    this.addSql(`comment on column "organization"."seal_id" is '印章编号（内部）';`);
    this.addSql(`comment on column "organization"."region_path" is '区划路径（不公开）';`);
    this.addSql(`comment on column "organization"."region_id" is '所在区划（公开）';`);
    this.addSql(`comment on column "organization"."member_unit_id" is '席位（公开）';`);
    this.addSql(`comment on column "organization"."parent_id" is '上级机构（公开）';`);
    this.addSql(`comment on column "organization"."successor_id" is '承接机构（公开）';`);
    this.addSql(`alter table "organization" add constraint "organization_slug_key" unique ("slug");`);
    this.addSql(`create index "organization_region_id_index" on "organization" ("region_id");`);
    this.addSql(`create index "organization_member_unit_id_index" on "organization" ("member_unit_id");`);
    this.addSql(
      `alter table "organization" add constraint "organization_category_check" check ("category" in ('PARTY', 'DISCIPLINE', 'PARTY_GOV', 'GOV', 'PUBLIC_INSTITUTION', 'MASS', 'MILITARY', 'CENTRAL_PROVINCIAL'));`,
    );
    this.addSql(
      `alter table "organization" add constraint "organization_level_check" check ("level" in ('PROVINCE', 'CITY', 'COUNTY', 'TOWN', 'VILLAGE'));`,
    );

    this.addSql(
      `create table "leading_group" ("id" uuid not null default gen_random_uuid(), "version" int not null default 1, "created_at" timestamptz(6) not null default now(), "updated_at" timestamptz(6) not null default now(), "name" text not null, "kind" text not null, "mandate_doc" text null, "region_path" text collate "C" not null, "region_id" uuid not null, "office_id" uuid null, primary key ("id"));`,
    );
    this.addSql(`comment on table "leading_group" is '领导小组';`);
    this.addSql(`comment on column "leading_group"."id" is '标识（公开）';`);
    this.addSql(`comment on column "leading_group"."version" is '版本（内部）';`);
    this.addSql(`comment on column "leading_group"."created_at" is '创建时间（内部）';`);
    this.addSql(`comment on column "leading_group"."updated_at" is '更新时间（内部）';`);
    this.addSql(`comment on column "leading_group"."name" is '名称（公开）';`);
    this.addSql(`comment on column "leading_group"."kind" is '类别（公开）';`);
    this.addSql(`comment on column "leading_group"."mandate_doc" is '设立依据（公开）';`);
    this.addSql(`comment on column "leading_group"."region_path" is '区划路径（不公开）';`);
    this.addSql(`comment on column "leading_group"."region_id" is '区划（公开）';`);
    this.addSql(`comment on column "leading_group"."office_id" is '办公室（公开）';`);
    this.addSql(
      `alter table "leading_group" add constraint "leading_group_region_id_kind_key" unique ("region_id", "kind");`,
    );
    this.addSql(
      `alter table "leading_group" add constraint "leading_group_kind_check" check ("kind" in ('CITY', 'COUNTY', 'TOWN', 'SPECIAL_WORK_GROUP', 'RESIDENT_ASSIST'));`,
    );

    this.addSql(
      `create table "rule_pack" ("id" uuid not null default gen_random_uuid(), "version" int not null default 1, "created_at" timestamptz(6) not null default now(), "updated_at" timestamptz(6) not null default now(), "code" text collate "C" not null, "name_zh" text not null, "name_en" text not null, "document_no" text null, "is_base" boolean not null default false, "region_id" uuid not null, "valid_from" date not null, "valid_to" date null, primary key ("id"));`,
    );
    this.addSql(`comment on table "rule_pack" is '规则包';`);
    this.addSql(`comment on column "rule_pack"."id" is '标识（公开）';`);
    this.addSql(`comment on column "rule_pack"."version" is '版本（内部）';`);
    this.addSql(`comment on column "rule_pack"."created_at" is '创建时间（内部）';`);
    this.addSql(`comment on column "rule_pack"."updated_at" is '更新时间（内部）';`);
    this.addSql(`comment on column "rule_pack"."code" is '代码（公开）';`);
    this.addSql(`comment on column "rule_pack"."name_zh" is '名称（公开）';`);
    this.addSql(`comment on column "rule_pack"."name_en" is '英文名称（公开）';`);
    this.addSql(`comment on column "rule_pack"."document_no" is '文号（公开）';`);
    this.addSql(`comment on column "rule_pack"."is_base" is '基础规则包（公开）';`);
    this.addSql(`comment on column "rule_pack"."region_id" is '适用区划（公开）';`);
    this.addSql(`comment on column "rule_pack"."valid_from" is '生效日期（公开）';`);
    this.addSql(`comment on column "rule_pack"."valid_to" is '失效日期（公开）';`);
    this.addSql(`alter table "rule_pack" add constraint "rule_pack_code_key" unique ("code");`);

    this.addSql(
      `create table "staff_member" ("id" uuid not null default gen_random_uuid(), "version" int not null default 1, "created_at" timestamptz(6) not null default now(), "updated_at" timestamptz(6) not null default now(), "staff_no" text collate "C" not null, "name" text not null, "post" text null, "grade" text null, "phone" text null, "photo" text null, "id_no" text null, "personnel_file_notes" text null, "published" boolean not null default false, "example" boolean not null default false, "liaison" boolean not null default false, "region_path" text collate "C" not null, "organization_id" uuid not null, "unit_id" uuid null, "region_id" uuid not null, primary key ("id"));`,
    );
    this.addSql(`comment on table "staff_member" is '工作人员';`);
    this.addSql(`comment on column "staff_member"."id" is '标识（公开）';`);
    this.addSql(`comment on column "staff_member"."version" is '版本（内部）';`);
    this.addSql(`comment on column "staff_member"."created_at" is '创建时间（内部）';`);
    this.addSql(`comment on column "staff_member"."updated_at" is '更新时间（内部）';`);
    this.addSql(`comment on column "staff_member"."staff_no" is '工号（内部）';`);
    this.addSql(`comment on column "staff_member"."name" is '姓名（内部）';`);
    this.addSql(`comment on column "staff_member"."post" is '职务（内部）';`);
    this.addSql(`comment on column "staff_member"."grade" is '职级（内部）';`);
    this.addSql(`comment on column "staff_member"."phone" is '联系电话（个人信息）';`);
    this.addSql(`comment on column "staff_member"."photo" is '照片（个人信息）';`);
    this.addSql(`comment on column "staff_member"."id_no" is '身份证号（敏感个人信息）';`);
    this.addSql(`comment on column "staff_member"."personnel_file_notes" is '个人档案记录（保密）';`);
    this.addSql(`comment on column "staff_member"."published" is '公开通讯录（公开）';`);
    this.addSql(`comment on column "staff_member"."example" is '示例数据（公开）';`);
    this.addSql(`comment on column "staff_member"."liaison" is '现任联络员（不公开）';`);
    this.addSql(`comment on column "staff_member"."region_path" is '区划路径（不公开）';`);
    this.addSql(`comment on column "staff_member"."organization_id" is '所属机构（内部）';`);
    this.addSql(`comment on column "staff_member"."unit_id" is '成员单位（内部）';`);
    this.addSql(`comment on column "staff_member"."region_id" is '工作区划（公开）';`);
    this.addSql(`alter table "staff_member" add constraint "staff_member_staff_no_key" unique ("staff_no");`);
    this.addSql(`create index "staff_member_organization_id_index" on "staff_member" ("organization_id");`);
    this.addSql(`create index "staff_member_region_id_index" on "staff_member" ("region_id");`);
    this.addSql(`create index "staff_member_unit_id_index" on "staff_member" ("unit_id");`);
    this.addSql(`create index "staff_member_region_path_index" on "staff_member" ("region_path");`);

    this.addSql(
      `create table "leading_group_seat" ("id" uuid not null default gen_random_uuid(), "version" int not null default 1, "created_at" timestamptz(6) not null default now(), "updated_at" timestamptz(6) not null default now(), "seat" text not null, "capacity" text null, "from" date not null, "to" date null, "region_path" text collate "C" not null, "group_id" uuid not null, "person_id" uuid not null, primary key ("id"));`,
    );
    this.addSql(`comment on table "leading_group_seat" is '小组职务';`);
    this.addSql(`comment on column "leading_group_seat"."id" is '标识（公开）';`);
    this.addSql(`comment on column "leading_group_seat"."version" is '版本（内部）';`);
    this.addSql(`comment on column "leading_group_seat"."created_at" is '创建时间（内部）';`);
    this.addSql(`comment on column "leading_group_seat"."updated_at" is '更新时间（内部）';`);
    this.addSql(`comment on column "leading_group_seat"."seat" is '职务（内部）';`);
    this.addSql(`comment on column "leading_group_seat"."capacity" is '身份（内部）';`);
    this.addSql(`comment on column "leading_group_seat"."from" is '起始日期（内部）';`);
    this.addSql(`comment on column "leading_group_seat"."to" is '截止日期（内部）';`);
    this.addSql(`comment on column "leading_group_seat"."region_path" is '区划路径（不公开）';`);
    this.addSql(`comment on column "leading_group_seat"."group_id" is '领导小组（内部）';`);
    this.addSql(`comment on column "leading_group_seat"."person_id" is '人员（内部）';`);
    this.addSql(
      `alter table "leading_group_seat" add constraint "leading_group_seat_group_id_person_id_seat_from_key" unique ("group_id", "person_id", "seat", "from");`,
    );
    this.addSql(
      `alter table "leading_group_seat" add constraint "leading_group_seat_seat_check" check ("seat" in ('LEADER', 'EXECUTIVE_LEADER', 'DEPUTY_LEADER', 'OFFICE_DIRECTOR', 'MEMBER'));`,
    );
    this.addSql(
      `alter table "leading_group_seat" add constraint "leading_group_seat_capacity_check" check ("capacity" in ('PARTY_PRINCIPAL', 'GOV_PRINCIPAL', 'PARTY_IN_CHARGE', 'GOV_IN_CHARGE', 'PARTY_DEPUTY_SECRETARY_GENERAL', 'GOV_DEPUTY_SECRETARY_GENERAL'));`,
    );

    this.addSql(
      `create table "delegation" ("id" uuid not null default gen_random_uuid(), "version" int not null default 1, "created_at" timestamptz(6) not null default now(), "updated_at" timestamptz(6) not null default now(), "matter" text not null, "from" date not null, "to" date not null, "condition" text null, "region_path" text collate "C" not null, "group_id" uuid not null, "delegator_id" uuid not null, "delegate_id" uuid not null, primary key ("id"));`,
    );
    this.addSql(`comment on table "delegation" is '授权委托';`);
    this.addSql(`comment on column "delegation"."id" is '标识（公开）';`);
    this.addSql(`comment on column "delegation"."version" is '版本（内部）';`);
    this.addSql(`comment on column "delegation"."created_at" is '创建时间（内部）';`);
    this.addSql(`comment on column "delegation"."updated_at" is '更新时间（内部）';`);
    this.addSql(`comment on column "delegation"."matter" is '事项（内部）';`);
    this.addSql(`comment on column "delegation"."from" is '起始日期（内部）';`);
    this.addSql(`comment on column "delegation"."to" is '截止日期（内部）';`);
    this.addSql(`comment on column "delegation"."condition" is '附加条件（工作秘密）';`);
    this.addSql(`comment on column "delegation"."region_path" is '区划路径（不公开）';`);
    this.addSql(`comment on column "delegation"."group_id" is '领导小组（内部）';`);
    this.addSql(`comment on column "delegation"."delegator_id" is '授权人（内部）';`);
    this.addSql(`comment on column "delegation"."delegate_id" is '受权人（内部）';`);
    this.addSql(`create index "delegation_delegate_id_matter_index" on "delegation" ("delegate_id", "matter");`);
    this.addSql(
      `alter table "delegation" add constraint "delegation_matter_check" check ("matter" in ('TOPIC_APPROVAL', 'CHAIR', 'SIGN'));`,
    );

    this.addSql(
      `create table "assignment" ("id" uuid not null default gen_random_uuid(), "version" int not null default 1, "created_at" timestamptz(6) not null default now(), "updated_at" timestamptz(6) not null default now(), "kind" text not null, "from" date not null, "to" date null, "region_path" text collate "C" not null, "staff_id" uuid not null, "organization_id" uuid not null, "unit_id" uuid null, "region_id" uuid not null, primary key ("id"));`,
    );
    this.addSql(`comment on table "assignment" is '岗位';`);
    this.addSql(`comment on column "assignment"."id" is '标识（公开）';`);
    this.addSql(`comment on column "assignment"."version" is '版本（内部）';`);
    this.addSql(`comment on column "assignment"."created_at" is '创建时间（内部）';`);
    this.addSql(`comment on column "assignment"."updated_at" is '更新时间（内部）';`);
    this.addSql(`comment on column "assignment"."kind" is '类别（内部）';`);
    this.addSql(`comment on column "assignment"."from" is '起始日期（内部）';`);
    this.addSql(`comment on column "assignment"."to" is '截止日期（内部）';`);
    this.addSql(`comment on column "assignment"."region_path" is '区划路径（不公开）';`);
    this.addSql(`comment on column "assignment"."staff_id" is '人员（内部）';`);
    this.addSql(`comment on column "assignment"."organization_id" is '机构（内部）';`);
    this.addSql(`comment on column "assignment"."unit_id" is '成员单位（内部）';`);
    this.addSql(`comment on column "assignment"."region_id" is '区划（内部）';`);
    this.addSql(`create index "assignment_staff_id_index" on "assignment" ("staff_id");`);
    this.addSql(`create index "assignment_organization_id_kind_index" on "assignment" ("organization_id", "kind");`);
    this.addSql(`create index "assignment_region_path_index" on "assignment" ("region_path");`);
    this.addSql(
      `alter table "assignment" add constraint "assignment_kind_check" check ("kind" in ('UNIT_PRINCIPAL', 'UNIT_LEADER_IN_CHARGE', 'LIAISON', 'DATA_SPECIALIST', 'INFO_OFFICER', 'GRID_WORKER', 'STATION_HEAD', 'RECORDER'));`,
    );

    this.addSql(
      `create table "account" ("id" uuid not null default gen_random_uuid(), "version" int not null default 1, "created_at" timestamptz(6) not null default now(), "updated_at" timestamptz(6) not null default now(), "username" text collate "C" not null, "status" text not null, "auth_method" text not null, "mfa" boolean not null default false, "last_login" timestamptz(6) null, "issuer" text collate "C" not null, "subject" text collate "C" not null, "staff_id" uuid null, primary key ("id"));`,
    );
    this.addSql(`comment on table "account" is '账户';`);
    this.addSql(`comment on column "account"."id" is '标识（公开）';`);
    this.addSql(`comment on column "account"."version" is '版本（内部）';`);
    this.addSql(`comment on column "account"."created_at" is '创建时间（内部）';`);
    this.addSql(`comment on column "account"."updated_at" is '更新时间（内部）';`);
    this.addSql(`comment on column "account"."username" is '用户名（内部）';`);
    this.addSql(`comment on column "account"."status" is '状态（内部）';`);
    this.addSql(`comment on column "account"."auth_method" is '登录方式（内部）';`);
    this.addSql(`comment on column "account"."mfa" is '多因素认证（内部）';`);
    this.addSql(`comment on column "account"."last_login" is '最近登录（内部）';`);
    this.addSql(`comment on column "account"."issuer" is '令牌签发方（不公开）';`);
    this.addSql(`comment on column "account"."subject" is '令牌主体（不公开）';`);
    this.addSql(`comment on column "account"."staff_id" is '人员（内部）';`);
    this.addSql(`alter table "account" add constraint "account_username_key" unique ("username");`);
    this.addSql(`alter table "account" add constraint "account_issuer_subject_key" unique ("issuer", "subject");`);
    this.addSql(
      `alter table "account" add constraint "account_status_check" check ("status" in ('ACTIVE', 'SUSPENDED'));`,
    );
    this.addSql(
      `alter table "account" add constraint "account_auth_method_check" check ("auth_method" in ('OPENID_CONNECT', 'DEMO'));`,
    );

    this.addSql(
      `create table "role_grant" ("id" uuid not null default gen_random_uuid(), "version" int not null default 1, "created_at" timestamptz(6) not null default now(), "updated_at" timestamptz(6) not null default now(), "account_id" uuid not null, "role" text not null, "status" text not null, "region_id" uuid null, "scope_path" text collate "C" null, "organization_id" uuid null, "unit_id" uuid null, "domain" text null, "grid" text null, "household" text null, "assignment_id" uuid null, "from" date not null, "to" date null, "reason" text not null, "proposed_by_id" uuid null, "decided_by_id" uuid null, primary key ("id"));`,
    );
    this.addSql(`comment on table "role_grant" is '角色授权';`);
    this.addSql(`comment on column "role_grant"."id" is '标识（公开）';`);
    this.addSql(`comment on column "role_grant"."version" is '版本（内部）';`);
    this.addSql(`comment on column "role_grant"."created_at" is '创建时间（内部）';`);
    this.addSql(`comment on column "role_grant"."updated_at" is '更新时间（内部）';`);
    this.addSql(`comment on column "role_grant"."account_id" is '账户（内部）';`);
    this.addSql(`comment on column "role_grant"."role" is '角色（内部）';`);
    this.addSql(`comment on column "role_grant"."status" is '状态（内部）';`);
    this.addSql(`comment on column "role_grant"."region_id" is '辖区（内部）';`);
    this.addSql(`comment on column "role_grant"."scope_path" is '辖区路径（内部）';`);
    this.addSql(`comment on column "role_grant"."organization_id" is '机构（内部）';`);
    this.addSql(`comment on column "role_grant"."unit_id" is '成员单位（内部）';`);
    this.addSql(`comment on column "role_grant"."domain" is '业务领域（内部）';`);
    this.addSql(`comment on column "role_grant"."grid" is '网格（内部）';`);
    this.addSql(`comment on column "role_grant"."household" is '农户编号（内部）';`);
    this.addSql(`comment on column "role_grant"."assignment_id" is '岗位（内部）';`);
    this.addSql(`comment on column "role_grant"."from" is '起始日期（内部）';`);
    this.addSql(`comment on column "role_grant"."to" is '截止日期（内部）';`);
    this.addSql(`comment on column "role_grant"."reason" is '理由（内部）';`);
    this.addSql(`comment on column "role_grant"."proposed_by_id" is '提出人（内部）';`);
    this.addSql(`comment on column "role_grant"."decided_by_id" is '批准人（内部）';`);
    this.addSql(`create index "role_grant_account_id_status_index" on "role_grant" ("account_id", "status");`);
    this.addSql(
      `alter table "role_grant" add constraint "role_grant_role_check" check ("role" in ('LEADER', 'EXECUTIVE_LEADER', 'DEPUTY_LEADER', 'CONVENER', 'OFFICE_DIRECTOR', 'OFFICE_STAFF', 'RECORDER', 'GENERAL_OFFICE', 'DEPUTY_SECRETARY_GENERAL', 'UNIT_PRINCIPAL', 'UNIT_LEADER_IN_CHARGE', 'LIAISON', 'DATA_OPERATOR', 'DISCIPLINE', 'AUDITOR', 'ORGANIZATION', 'SUPERVISION_LEADER', 'SUPERVISION_MEMBER', 'COUNTY_LEADER', 'COUNTY_OFFICE', 'COUNTY_UNIT', 'TOWN_LEADER', 'TOWN_OFFICE', 'TOWN_DEPARTMENT', 'DATA_SPECIALIST', 'TOWN_DISCIPLINE', 'VILLAGE_SECRETARY', 'RESIDENT_TEAM', 'INFO_OFFICER', 'GRID_WORKER', 'FARMER', 'THIRD_PARTY', 'FRONTEND', 'INTEGRATOR', 'SYSTEM_ADMIN', 'SECURITY_ADMIN', 'AUDIT_ADMIN', 'PUBLIC'));`,
    );
    this.addSql(
      `alter table "role_grant" add constraint "role_grant_status_check" check ("status" in ('PROPOSED', 'ACTIVE', 'DECLINED', 'REVOCATION_PROPOSED', 'REVOKED'));`,
    );

    this.addSql(
      `create table "access_log" ("id" uuid not null default gen_random_uuid(), "version" int not null default 1, "created_at" timestamptz(6) not null default now(), "updated_at" timestamptz(6) not null default now(), "at" timestamptz(6) not null, "account_id" uuid null, "role" text null, "operation" text not null, "object_type" text not null, "object_id" text null, "fields" text[] not null default '{}', "decision" text not null, "rules" text[] not null default '{}', "policy_version" text not null, "request_id" text not null, primary key ("id"));`,
    );
    this.addSql(`comment on table "access_log" is '访问审计';`);
    this.addSql(`comment on column "access_log"."id" is '标识（公开）';`);
    this.addSql(`comment on column "access_log"."version" is '版本（内部）';`);
    this.addSql(`comment on column "access_log"."created_at" is '创建时间（内部）';`);
    this.addSql(`comment on column "access_log"."updated_at" is '更新时间（内部）';`);
    this.addSql(`comment on column "access_log"."at" is '时间（内部）';`);
    this.addSql(`comment on column "access_log"."account_id" is '账户（内部）';`);
    this.addSql(`comment on column "access_log"."role" is '角色（内部）';`);
    this.addSql(`comment on column "access_log"."operation" is '操作（内部）';`);
    this.addSql(`comment on column "access_log"."object_type" is '对象类型（内部）';`);
    this.addSql(`comment on column "access_log"."object_id" is '对象标识（内部）';`);
    this.addSql(`comment on column "access_log"."fields" is '字段（内部）';`);
    this.addSql(`comment on column "access_log"."decision" is '结果（内部）';`);
    this.addSql(`comment on column "access_log"."rules" is '依据规则（内部）';`);
    this.addSql(`comment on column "access_log"."policy_version" is '权限版本（内部）';`);
    this.addSql(`comment on column "access_log"."request_id" is '请求编号（内部）';`);
    this.addSql(`create index "access_log_account_id_at_index" on "access_log" ("account_id", "at");`);
    this.addSql(`create index "access_log_object_type_object_id_index" on "access_log" ("object_type", "object_id");`);

    this.addSql(
      `create table "work_calendar" ("id" uuid not null default gen_random_uuid(), "version" int not null default 1, "created_at" timestamptz(6) not null default now(), "updated_at" timestamptz(6) not null default now(), "date" date not null, "is_workday" boolean not null, "note" text null, primary key ("id"));`,
    );
    this.addSql(`comment on table "work_calendar" is '工作日历';`);
    this.addSql(`comment on column "work_calendar"."id" is '标识（公开）';`);
    this.addSql(`comment on column "work_calendar"."version" is '版本（内部）';`);
    this.addSql(`comment on column "work_calendar"."created_at" is '创建时间（内部）';`);
    this.addSql(`comment on column "work_calendar"."updated_at" is '更新时间（内部）';`);
    this.addSql(`comment on column "work_calendar"."date" is '日期（公开）';`);
    this.addSql(`comment on column "work_calendar"."is_workday" is '工作日（公开）';`);
    this.addSql(`comment on column "work_calendar"."note" is '说明（公开）';`);
    this.addSql(`alter table "work_calendar" add constraint "work_calendar_date_key" unique ("date");`);

    this.addSql(
      `alter table "duty" add constraint "duty_unit_id_foreign" foreign key ("unit_id") references "member_unit" ("id") on update no action on delete no action;`,
    );
    this.addSql(
      `alter table "duty" add constraint "duty_supersedes_id_foreign" foreign key ("supersedes_id") references "duty" ("id") on update no action on delete no action;`,
    );

    this.addSql(
      `alter table "push_obligation" add constraint "push_obligation_unit_id_foreign" foreign key ("unit_id") references "member_unit" ("id") on update no action on delete no action;`,
    );

    this.addSql(
      `alter table "region" add constraint "region_parent_id_foreign" foreign key ("parent_id") references "region" ("id") on update no action on delete no action;`,
    );

    this.addSql(
      `alter table "organization" add constraint "organization_region_id_foreign" foreign key ("region_id") references "region" ("id") on update no action on delete no action;`,
    );
    this.addSql(
      `alter table "organization" add constraint "organization_member_unit_id_foreign" foreign key ("member_unit_id") references "member_unit" ("id") on update no action on delete no action;`,
    );
    this.addSql(
      `alter table "organization" add constraint "organization_parent_id_foreign" foreign key ("parent_id") references "organization" ("id") on update no action on delete no action;`,
    );
    this.addSql(
      `alter table "organization" add constraint "organization_successor_id_foreign" foreign key ("successor_id") references "organization" ("id") on update no action on delete no action;`,
    );

    this.addSql(
      `alter table "leading_group" add constraint "leading_group_region_id_foreign" foreign key ("region_id") references "region" ("id") on update no action on delete no action;`,
    );
    this.addSql(
      `alter table "leading_group" add constraint "leading_group_office_id_foreign" foreign key ("office_id") references "organization" ("id") on update no action on delete no action;`,
    );

    this.addSql(
      `alter table "rule_pack" add constraint "rule_pack_region_id_foreign" foreign key ("region_id") references "region" ("id") on update no action on delete no action;`,
    );

    this.addSql(
      `alter table "staff_member" add constraint "staff_member_organization_id_foreign" foreign key ("organization_id") references "organization" ("id") on update no action on delete no action;`,
    );
    this.addSql(
      `alter table "staff_member" add constraint "staff_member_unit_id_foreign" foreign key ("unit_id") references "member_unit" ("id") on update no action on delete no action;`,
    );
    this.addSql(
      `alter table "staff_member" add constraint "staff_member_region_id_foreign" foreign key ("region_id") references "region" ("id") on update no action on delete no action;`,
    );

    this.addSql(
      `alter table "leading_group_seat" add constraint "leading_group_seat_group_id_foreign" foreign key ("group_id") references "leading_group" ("id") on update no action on delete no action;`,
    );
    this.addSql(
      `alter table "leading_group_seat" add constraint "leading_group_seat_person_id_foreign" foreign key ("person_id") references "staff_member" ("id") on update no action on delete no action;`,
    );

    this.addSql(
      `alter table "delegation" add constraint "delegation_group_id_foreign" foreign key ("group_id") references "leading_group" ("id") on update no action on delete no action;`,
    );
    this.addSql(
      `alter table "delegation" add constraint "delegation_delegator_id_foreign" foreign key ("delegator_id") references "staff_member" ("id") on update no action on delete no action;`,
    );
    this.addSql(
      `alter table "delegation" add constraint "delegation_delegate_id_foreign" foreign key ("delegate_id") references "staff_member" ("id") on update no action on delete no action;`,
    );

    this.addSql(
      `alter table "assignment" add constraint "assignment_staff_id_foreign" foreign key ("staff_id") references "staff_member" ("id") on update no action on delete no action;`,
    );
    this.addSql(
      `alter table "assignment" add constraint "assignment_organization_id_foreign" foreign key ("organization_id") references "organization" ("id") on update no action on delete no action;`,
    );
    this.addSql(
      `alter table "assignment" add constraint "assignment_unit_id_foreign" foreign key ("unit_id") references "member_unit" ("id") on update no action on delete no action;`,
    );
    this.addSql(
      `alter table "assignment" add constraint "assignment_region_id_foreign" foreign key ("region_id") references "region" ("id") on update no action on delete no action;`,
    );

    this.addSql(
      `alter table "account" add constraint "account_staff_id_foreign" foreign key ("staff_id") references "staff_member" ("id") on update no action on delete no action;`,
    );

    this.addSql(
      `alter table "role_grant" add constraint "role_grant_account_id_foreign" foreign key ("account_id") references "account" ("id") on update no action on delete no action;`,
    );
    this.addSql(
      `alter table "role_grant" add constraint "role_grant_region_id_foreign" foreign key ("region_id") references "region" ("id") on update no action on delete no action;`,
    );
    this.addSql(
      `alter table "role_grant" add constraint "role_grant_organization_id_foreign" foreign key ("organization_id") references "organization" ("id") on update no action on delete no action;`,
    );
    this.addSql(
      `alter table "role_grant" add constraint "role_grant_unit_id_foreign" foreign key ("unit_id") references "member_unit" ("id") on update no action on delete no action;`,
    );
    this.addSql(
      `alter table "role_grant" add constraint "role_grant_assignment_id_foreign" foreign key ("assignment_id") references "assignment" ("id") on update no action on delete no action;`,
    );
    this.addSql(
      `alter table "role_grant" add constraint "role_grant_proposed_by_id_foreign" foreign key ("proposed_by_id") references "account" ("id") on update no action on delete no action;`,
    );
    this.addSql(
      `alter table "role_grant" add constraint "role_grant_decided_by_id_foreign" foreign key ("decided_by_id") references "account" ("id") on update no action on delete no action;`,
    );

    this.addSql(
      `alter table "access_log" add constraint "access_log_account_id_foreign" foreign key ("account_id") references "account" ("id") on update no action on delete no action;`,
    );
  }
}
