// Meetings, leave, records, papers and decisions (会议、请假、记录、文件、议定事项): E43 to E54.
import { Migration } from '@mikro-orm/migrations';

export class Migration20261122100625_meetings extends Migration {
  override name = 'Migration20261122100625_meetings';

  override up(): void | Promise<void> {
    this.addSql(
      `create table "meeting" ("id" uuid not null default gen_random_uuid(), "version" int not null default 1, "created_at" timestamptz(3) not null default now(), "updated_at" timestamptz(3) not null default now(), "meeting_no" text collate "C" not null, "kind" text not null, "form" text not null, "title" text not null, "theme" text null, "start_at" timestamptz(3) not null, "place" text null, "state" text not null, "restricted" boolean not null default false, "recording_policy" text not null default 'ALLOWED', "required_level" text not null default 'BY_NAME', "convener_case" text null, "notified_at" timestamptz(3) null, "opened_at" timestamptz(3) null, "closed_at" timestamptz(3) null, "topic_count" int not null default 0, "conveners" text[] not null default '{}', "named" text[] not null default '{}', "invited_organizations" text[] not null default '{}', "key_sealed" text not null, "convener_id" uuid null, "co_convener_id" uuid null, "chair_id" uuid null, "recorder_id" uuid null, "proposer_id" uuid not null, "notice_organization_id" uuid null, "group_id" uuid null, "region_id" uuid not null, primary key ("id"));`,
    );
    this.addSql(`comment on table "meeting" is '会议';`);
    this.addSql(`comment on column "meeting"."id" is '标识（公开）';`);
    this.addSql(`comment on column "meeting"."version" is '版本（内部）';`);
    this.addSql(`comment on column "meeting"."created_at" is '创建时间（内部）';`);
    this.addSql(`comment on column "meeting"."updated_at" is '更新时间（内部）';`);
    this.addSql(`comment on column "meeting"."meeting_no" is '会议编号（内部）';`);
    this.addSql(`comment on column "meeting"."kind" is '类别（内部）';`);
    this.addSql(`comment on column "meeting"."form" is '形式（内部）';`);
    this.addSql(`comment on column "meeting"."title" is '名称（内部）';`);
    this.addSql(`comment on column "meeting"."theme" is '主题（内部）';`);
    this.addSql(`comment on column "meeting"."start_at" is '开始时间（内部）';`);
    this.addSql(`comment on column "meeting"."place" is '地点（内部）';`);
    this.addSql(`comment on column "meeting"."state" is '状态（内部）';`);
    this.addSql(`comment on column "meeting"."restricted" is '限制知悉（内部）';`);
    this.addSql(`comment on column "meeting"."recording_policy" is '记录要求（内部）';`);
    this.addSql(`comment on column "meeting"."required_level" is '参会层级（内部）';`);
    this.addSql(`comment on column "meeting"."convener_case" is '召集情形（内部）';`);
    this.addSql(`comment on column "meeting"."notified_at" is '通知时间（内部）';`);
    this.addSql(`comment on column "meeting"."opened_at" is '开始召开（内部）';`);
    this.addSql(`comment on column "meeting"."closed_at" is '结束时间（内部）';`);
    this.addSql(`comment on column "meeting"."topic_count" is '议题数（不公开）';`);
    this.addSql(`comment on column "meeting"."conveners" is '召集人（不公开）';`);
    this.addSql(`comment on column "meeting"."named" is '知悉人（不公开）';`);
    this.addSql(`comment on column "meeting"."invited_organizations" is '应邀机构（不公开）';`);
    this.addSql(`comment on column "meeting"."key_sealed" is '会议密钥（不公开）';`);
    this.addSql(`comment on column "meeting"."convener_id" is '第一召集人（内部）';`);
    this.addSql(`comment on column "meeting"."co_convener_id" is '共同召集人（内部）';`);
    this.addSql(`comment on column "meeting"."chair_id" is '主持人（内部）';`);
    this.addSql(`comment on column "meeting"."recorder_id" is '记录人（内部）';`);
    this.addSql(`comment on column "meeting"."proposer_id" is '提议人（内部）';`);
    this.addSql(`comment on column "meeting"."notice_organization_id" is '通知单位（内部）';`);
    this.addSql(`comment on column "meeting"."group_id" is '领导小组（内部）';`);
    this.addSql(`comment on column "meeting"."region_id" is '所在区划（内部）';`);
    this.addSql(`alter table "meeting" add constraint "meeting_meeting_no_key" unique ("meeting_no");`);
    this.addSql(`create index "meeting_region_id_start_at_index" on "meeting" ("region_id", "start_at");`);
    this.addSql(`create index "meeting_state_index" on "meeting" ("state");`);

    this.addSql(
      `create table "relay_authorization" ("id" uuid not null default gen_random_uuid(), "version" int not null default 1, "created_at" timestamptz(3) not null default now(), "updated_at" timestamptz(3) not null default now(), "not_before" timestamptz(3) not null, "not_after" timestamptz(3) not null, "revoked_at" timestamptz(3) null, "scope" text[] not null default '{}', "recipients" text[] not null default '{}', "conveners" text[] not null default '{}', "wording_sealed" text not null, "meeting_id" uuid not null, "authorised_by_id" uuid not null, "region_id" uuid not null, primary key ("id"));`,
    );
    this.addSql(`comment on table "relay_authorization" is '传达授权';`);
    this.addSql(`comment on column "relay_authorization"."id" is '标识（公开）';`);
    this.addSql(`comment on column "relay_authorization"."version" is '版本（内部）';`);
    this.addSql(`comment on column "relay_authorization"."created_at" is '创建时间（内部）';`);
    this.addSql(`comment on column "relay_authorization"."updated_at" is '更新时间（内部）';`);
    this.addSql(`comment on column "relay_authorization"."not_before" is '起始（内部）';`);
    this.addSql(`comment on column "relay_authorization"."not_after" is '截止（内部）';`);
    this.addSql(`comment on column "relay_authorization"."revoked_at" is '撤销时间（内部）';`);
    this.addSql(`comment on column "relay_authorization"."scope" is '传达范围（内部）';`);
    this.addSql(`comment on column "relay_authorization"."recipients" is '收件人（不公开）';`);
    this.addSql(`comment on column "relay_authorization"."conveners" is '召集人（不公开）';`);
    this.addSql(`comment on column "relay_authorization"."wording_sealed" is '口径密文（不公开）';`);
    this.addSql(`comment on column "relay_authorization"."meeting_id" is '会议（内部）';`);
    this.addSql(`comment on column "relay_authorization"."authorised_by_id" is '授权人（内部）';`);
    this.addSql(`comment on column "relay_authorization"."region_id" is '所在区划（内部）';`);
    this.addSql(`create index "relay_authorization_meeting_id_index" on "relay_authorization" ("meeting_id");`);

    this.addSql(
      `create table "recording_approval" ("id" uuid not null default gen_random_uuid(), "version" int not null default 1, "created_at" timestamptz(3) not null default now(), "updated_at" timestamptz(3) not null default now(), "medium" text not null, "reason" text not null, "state" text not null, "decided_at" timestamptz(3) null, "conveners" text[] not null default '{}', "parties" text[] not null default '{}', "meeting_id" uuid not null, "requester_id" uuid not null, "approved_by_id" uuid null, primary key ("id"));`,
    );
    this.addSql(`comment on table "recording_approval" is '记录录制审批';`);
    this.addSql(`comment on column "recording_approval"."id" is '标识（公开）';`);
    this.addSql(`comment on column "recording_approval"."version" is '版本（内部）';`);
    this.addSql(`comment on column "recording_approval"."created_at" is '创建时间（内部）';`);
    this.addSql(`comment on column "recording_approval"."updated_at" is '更新时间（内部）';`);
    this.addSql(`comment on column "recording_approval"."medium" is '方式（保密）';`);
    this.addSql(`comment on column "recording_approval"."reason" is '事由（保密）';`);
    this.addSql(`comment on column "recording_approval"."state" is '状态（保密）';`);
    this.addSql(`comment on column "recording_approval"."decided_at" is '审批时间（保密）';`);
    this.addSql(`comment on column "recording_approval"."conveners" is '召集人（不公开）';`);
    this.addSql(`comment on column "recording_approval"."parties" is '相关人（不公开）';`);
    this.addSql(`comment on column "recording_approval"."meeting_id" is '会议（内部）';`);
    this.addSql(`comment on column "recording_approval"."requester_id" is '申请人（保密）';`);
    this.addSql(`comment on column "recording_approval"."approved_by_id" is '审批人（保密）';`);
    this.addSql(
      `create index "recording_approval_meeting_id_state_index" on "recording_approval" ("meeting_id", "state");`,
    );

    this.addSql(
      `create table "minutes" ("id" uuid not null default gen_random_uuid(), "version" int not null default 1, "created_at" timestamptz(3) not null default now(), "updated_at" timestamptz(3) not null default now(), "number" text collate "C" not null, "text" text not null, "state" text not null, "issued_at" timestamptz(3) null, "distribution" text[] not null default '{}', "recipients" text[] not null default '{}', "meeting_id" uuid not null, "region_id" uuid not null, primary key ("id"));`,
    );
    this.addSql(`comment on table "minutes" is '会议纪要';`);
    this.addSql(`comment on column "minutes"."id" is '标识（公开）';`);
    this.addSql(`comment on column "minutes"."version" is '版本（内部）';`);
    this.addSql(`comment on column "minutes"."created_at" is '创建时间（内部）';`);
    this.addSql(`comment on column "minutes"."updated_at" is '更新时间（内部）';`);
    this.addSql(`comment on column "minutes"."number" is '纪要编号（内部）';`);
    this.addSql(`comment on column "minutes"."text" is '内容（工作秘密）';`);
    this.addSql(`comment on column "minutes"."state" is '状态（内部）';`);
    this.addSql(`comment on column "minutes"."issued_at" is '印发时间（内部）';`);
    this.addSql(`comment on column "minutes"."distribution" is '分发范围（内部）';`);
    this.addSql(`comment on column "minutes"."recipients" is '收件人（不公开）';`);
    this.addSql(`comment on column "minutes"."meeting_id" is '会议（内部）';`);
    this.addSql(`comment on column "minutes"."region_id" is '所在区划（内部）';`);
    this.addSql(`alter table "minutes" add constraint "minutes_number_key" unique ("number");`);
    this.addSql(`alter table "minutes" add constraint "minutes_meeting_id_key" unique ("meeting_id");`);

    this.addSql(
      `create table "meeting_document" ("id" uuid not null default gen_random_uuid(), "version" int not null default 1, "created_at" timestamptz(3) not null default now(), "updated_at" timestamptz(3) not null default now(), "title" text not null, "recall_required" boolean not null default false, "recall_due" timestamptz(3) null, "recalled_at" timestamptz(3) null, "copy_count" int not null, "outstanding_count" int not null, "holders" text[] not null default '{}', "ever_held" text[] not null default '{}', "conveners" text[] not null default '{}', "content_sealed" text not null, "meeting_id" uuid not null, "region_id" uuid not null, primary key ("id"));`,
    );
    this.addSql(`comment on table "meeting_document" is '会议文件';`);
    this.addSql(`comment on column "meeting_document"."id" is '标识（公开）';`);
    this.addSql(`comment on column "meeting_document"."version" is '版本（内部）';`);
    this.addSql(`comment on column "meeting_document"."created_at" is '创建时间（内部）';`);
    this.addSql(`comment on column "meeting_document"."updated_at" is '更新时间（内部）';`);
    this.addSql(`comment on column "meeting_document"."title" is '标题（工作秘密）';`);
    this.addSql(`comment on column "meeting_document"."recall_required" is '须收回（内部）';`);
    this.addSql(`comment on column "meeting_document"."recall_due" is '收回时限（内部）';`);
    this.addSql(`comment on column "meeting_document"."recalled_at" is '收回通知时间（内部）';`);
    this.addSql(`comment on column "meeting_document"."copy_count" is '份数（内部）';`);
    this.addSql(`comment on column "meeting_document"."outstanding_count" is '未收回份数（内部）';`);
    this.addSql(`comment on column "meeting_document"."holders" is '持有人（不公开）';`);
    this.addSql(`comment on column "meeting_document"."ever_held" is '曾持有人（不公开）';`);
    this.addSql(`comment on column "meeting_document"."conveners" is '召集人（不公开）';`);
    this.addSql(`comment on column "meeting_document"."content_sealed" is '正文密文（不公开）';`);
    this.addSql(`comment on column "meeting_document"."meeting_id" is '会议（内部）';`);
    this.addSql(`comment on column "meeting_document"."region_id" is '所在区划（内部）';`);
    this.addSql(`create index "meeting_document_meeting_id_index" on "meeting_document" ("meeting_id");`);

    this.addSql(
      `create table "decision" ("id" uuid not null default gen_random_uuid(), "version" int not null default 1, "created_at" timestamptz(3) not null default now(), "updated_at" timestamptz(3) not null default now(), "decision_no" text collate "C" not null, "text" text not null, "state" text not null, "due_on" date not null, "overdue" boolean not null default false, "closed_at" timestamptz(3) null, "responsible_names" text[] not null default '{}', "cooperator_names" text[] not null default '{}', "reported_to" text[] not null default '{}', "copied_to" text[] not null default '{}', "responsible" text[] not null default '{}', "cooperators" text[] not null default '{}', "recipients" text[] not null default '{}', "meeting_id" uuid not null, "region_id" uuid not null, primary key ("id"));`,
    );
    this.addSql(`comment on table "decision" is '议定事项';`);
    this.addSql(`comment on column "decision"."id" is '标识（公开）';`);
    this.addSql(`comment on column "decision"."version" is '版本（内部）';`);
    this.addSql(`comment on column "decision"."created_at" is '创建时间（内部）';`);
    this.addSql(`comment on column "decision"."updated_at" is '更新时间（内部）';`);
    this.addSql(`comment on column "decision"."decision_no" is '事项编号（内部）';`);
    this.addSql(`comment on column "decision"."text" is '内容（工作秘密）';`);
    this.addSql(`comment on column "decision"."state" is '状态（内部）';`);
    this.addSql(`comment on column "decision"."due_on" is '办结期限（内部）';`);
    this.addSql(`comment on column "decision"."overdue" is '逾期（内部）';`);
    this.addSql(`comment on column "decision"."closed_at" is '办结时间（内部）';`);
    this.addSql(`comment on column "decision"."responsible_names" is '责任单位（内部）';`);
    this.addSql(`comment on column "decision"."cooperator_names" is '配合单位（内部）';`);
    this.addSql(`comment on column "decision"."reported_to" is '报送（内部）';`);
    this.addSql(`comment on column "decision"."copied_to" is '抄送（内部）';`);
    this.addSql(`comment on column "decision"."responsible" is '责任方（不公开）';`);
    this.addSql(`comment on column "decision"."cooperators" is '配合方（不公开）';`);
    this.addSql(`comment on column "decision"."recipients" is '收件人（不公开）';`);
    this.addSql(`comment on column "decision"."meeting_id" is '会议（内部）';`);
    this.addSql(`comment on column "decision"."region_id" is '所在区划（内部）';`);
    this.addSql(`alter table "decision" add constraint "decision_decision_no_key" unique ("decision_no");`);
    this.addSql(`create index "decision_meeting_id_index" on "decision" ("meeting_id");`);
    this.addSql(`create index "decision_region_id_due_on_index" on "decision" ("region_id", "due_on");`);

    this.addSql(
      `create table "document_copy" ("id" uuid not null default gen_random_uuid(), "version" int not null default 1, "created_at" timestamptz(3) not null default now(), "updated_at" timestamptz(3) not null default now(), "copy_no" int not null, "state" text not null, "due_at" timestamptz(3) null, "returned_at" timestamptz(3) null, "lost_at" timestamptz(3) null, "overdue" boolean not null default false, "loss_report" text null, "conveners" text[] not null default '{}', "document_id" uuid not null, "holder_id" uuid not null, "region_id" uuid not null, primary key ("id"));`,
    );
    this.addSql(`comment on table "document_copy" is '会议文件份';`);
    this.addSql(`comment on column "document_copy"."id" is '标识（公开）';`);
    this.addSql(`comment on column "document_copy"."version" is '版本（内部）';`);
    this.addSql(`comment on column "document_copy"."created_at" is '创建时间（内部）';`);
    this.addSql(`comment on column "document_copy"."updated_at" is '更新时间（内部）';`);
    this.addSql(`comment on column "document_copy"."copy_no" is '份号（内部）';`);
    this.addSql(`comment on column "document_copy"."state" is '状态（内部）';`);
    this.addSql(`comment on column "document_copy"."due_at" is '归还时限（内部）';`);
    this.addSql(`comment on column "document_copy"."returned_at" is '归还时间（内部）';`);
    this.addSql(`comment on column "document_copy"."lost_at" is '遗失时间（内部）';`);
    this.addSql(`comment on column "document_copy"."overdue" is '逾期归还（内部）';`);
    this.addSql(`comment on column "document_copy"."loss_report" is '遗失情况（内部）';`);
    this.addSql(`comment on column "document_copy"."conveners" is '召集人（不公开）';`);
    this.addSql(`comment on column "document_copy"."document_id" is '文件（内部）';`);
    this.addSql(`comment on column "document_copy"."holder_id" is '持有人（内部）';`);
    this.addSql(`comment on column "document_copy"."region_id" is '所在区划（内部）';`);
    this.addSql(`create index "document_copy_holder_id_index" on "document_copy" ("holder_id");`);
    this.addSql(
      `alter table "document_copy" add constraint "document_copy_document_id_copy_no_key" unique ("document_id", "copy_no");`,
    );

    this.addSql(
      `create table "meeting_topic" ("id" uuid not null default gen_random_uuid(), "version" int not null default 1, "created_at" timestamptz(3) not null default now(), "updated_at" timestamptz(3) not null default now(), "seq" int not null, "title" text not null, "summary" text null, "state" text not null, "of_group" boolean not null default false, "conveners" text[] not null default '{}', "consulted" text[] not null default '{}', "invited" text[] not null default '{}', "admitted" text[] not null default '{}', "meeting_id" uuid not null, "unit_id" uuid null, "proposer_id" uuid not null, "approved_by_id" uuid null, "delegation_id" uuid null, "region_id" uuid not null, primary key ("id"));`,
    );
    this.addSql(`comment on table "meeting_topic" is '议题';`);
    this.addSql(`comment on column "meeting_topic"."id" is '标识（公开）';`);
    this.addSql(`comment on column "meeting_topic"."version" is '版本（内部）';`);
    this.addSql(`comment on column "meeting_topic"."created_at" is '创建时间（内部）';`);
    this.addSql(`comment on column "meeting_topic"."updated_at" is '更新时间（内部）';`);
    this.addSql(`comment on column "meeting_topic"."seq" is '序号（内部）';`);
    this.addSql(`comment on column "meeting_topic"."title" is '议题（工作秘密）';`);
    this.addSql(`comment on column "meeting_topic"."summary" is '摘要（工作秘密）';`);
    this.addSql(`comment on column "meeting_topic"."state" is '状态（工作秘密）';`);
    this.addSql(`comment on column "meeting_topic"."of_group" is '领导小组议题（不公开）';`);
    this.addSql(`comment on column "meeting_topic"."conveners" is '召集人（不公开）';`);
    this.addSql(`comment on column "meeting_topic"."consulted" is '会商单位（不公开）';`);
    this.addSql(`comment on column "meeting_topic"."invited" is '受邀人（不公开）';`);
    this.addSql(`comment on column "meeting_topic"."admitted" is '入场人（不公开）';`);
    this.addSql(`comment on column "meeting_topic"."meeting_id" is '会议（内部）';`);
    this.addSql(`comment on column "meeting_topic"."unit_id" is '牵头单位（工作秘密）';`);
    this.addSql(`comment on column "meeting_topic"."proposer_id" is '提出人（工作秘密）';`);
    this.addSql(`comment on column "meeting_topic"."approved_by_id" is '审定人（工作秘密）';`);
    this.addSql(`comment on column "meeting_topic"."delegation_id" is '审定授权（工作秘密）';`);
    this.addSql(`comment on column "meeting_topic"."region_id" is '所在区划（内部）';`);
    this.addSql(
      `alter table "meeting_topic" add constraint "meeting_topic_meeting_id_seq_key" unique ("meeting_id", "seq");`,
    );

    this.addSql(
      `create table "meeting_record" ("id" uuid not null default gen_random_uuid(), "version" int not null default 1, "created_at" timestamptz(3) not null default now(), "updated_at" timestamptz(3) not null default now(), "state" text not null, "sealed_at" timestamptz(3) null, "digest" text null, "readers" text[] not null default '{}', "content_sealed" text not null, "meeting_id" uuid not null, "topic_id" uuid not null, "recorder_id" uuid not null, primary key ("id"));`,
    );
    this.addSql(`comment on table "meeting_record" is '会议记录';`);
    this.addSql(`comment on column "meeting_record"."id" is '标识（公开）';`);
    this.addSql(`comment on column "meeting_record"."version" is '版本（内部）';`);
    this.addSql(`comment on column "meeting_record"."created_at" is '创建时间（内部）';`);
    this.addSql(`comment on column "meeting_record"."updated_at" is '更新时间（内部）';`);
    this.addSql(`comment on column "meeting_record"."state" is '状态（保密）';`);
    this.addSql(`comment on column "meeting_record"."sealed_at" is '封存时间（保密）';`);
    this.addSql(`comment on column "meeting_record"."digest" is '封存摘要（保密）';`);
    this.addSql(`comment on column "meeting_record"."readers" is '阅读人（不公开）';`);
    this.addSql(`comment on column "meeting_record"."content_sealed" is '记录密文（不公开）';`);
    this.addSql(`comment on column "meeting_record"."meeting_id" is '会议（保密）';`);
    this.addSql(`comment on column "meeting_record"."topic_id" is '议题（保密）';`);
    this.addSql(`comment on column "meeting_record"."recorder_id" is '记录人（保密）';`);
    this.addSql(`create index "meeting_record_meeting_id_index" on "meeting_record" ("meeting_id");`);
    this.addSql(`alter table "meeting_record" add constraint "meeting_record_topic_id_key" unique ("topic_id");`);

    this.addSql(
      `create table "decision_progress" ("id" uuid not null default gen_random_uuid(), "version" int not null default 1, "created_at" timestamptz(3) not null default now(), "updated_at" timestamptz(3) not null default now(), "kind" text not null, "text" text not null, "at" timestamptz(3) not null, "responsible" text[] not null default '{}', "cooperators" text[] not null default '{}', "decision_id" uuid not null, "author_id" uuid not null, "region_id" uuid not null, primary key ("id"));`,
    );
    this.addSql(`comment on table "decision_progress" is '事项反馈';`);
    this.addSql(`comment on column "decision_progress"."id" is '标识（公开）';`);
    this.addSql(`comment on column "decision_progress"."version" is '版本（内部）';`);
    this.addSql(`comment on column "decision_progress"."created_at" is '创建时间（内部）';`);
    this.addSql(`comment on column "decision_progress"."updated_at" is '更新时间（内部）';`);
    this.addSql(`comment on column "decision_progress"."kind" is '类别（内部）';`);
    this.addSql(`comment on column "decision_progress"."text" is '内容（工作秘密）';`);
    this.addSql(`comment on column "decision_progress"."at" is '时间（内部）';`);
    this.addSql(`comment on column "decision_progress"."responsible" is '责任方（不公开）';`);
    this.addSql(`comment on column "decision_progress"."cooperators" is '配合方（不公开）';`);
    this.addSql(`comment on column "decision_progress"."decision_id" is '议定事项（内部）';`);
    this.addSql(`comment on column "decision_progress"."author_id" is '反馈人（内部）';`);
    this.addSql(`comment on column "decision_progress"."region_id" is '所在区划（内部）';`);
    this.addSql(`create index "decision_progress_decision_id_index" on "decision_progress" ("decision_id");`);

    this.addSql(
      `create table "attendee" ("id" uuid not null default gen_random_uuid(), "version" int not null default 1, "created_at" timestamptz(3) not null default now(), "updated_at" timestamptz(3) not null default now(), "role" text not null, "state" text not null, "topic_only" boolean not null default false, "in_at" timestamptz(3) null, "out_at" timestamptz(3) null, "topic_scope" text[] not null default '{}', "conveners" text[] not null default '{}', "meeting_id" uuid not null, "staff_id" uuid not null, "substitute_for_id" uuid null, "organization_id" uuid not null, "unit_id" uuid null, "region_id" uuid not null, primary key ("id"));`,
    );
    this.addSql(`comment on table "attendee" is '参会人';`);
    this.addSql(`comment on column "attendee"."id" is '标识（公开）';`);
    this.addSql(`comment on column "attendee"."version" is '版本（内部）';`);
    this.addSql(`comment on column "attendee"."created_at" is '创建时间（内部）';`);
    this.addSql(`comment on column "attendee"."updated_at" is '更新时间（内部）';`);
    this.addSql(`comment on column "attendee"."role" is '身份（内部）';`);
    this.addSql(`comment on column "attendee"."state" is '状态（内部）';`);
    this.addSql(`comment on column "attendee"."topic_only" is '仅部分议题（内部）';`);
    this.addSql(`comment on column "attendee"."in_at" is '入场时间（内部）';`);
    this.addSql(`comment on column "attendee"."out_at" is '离场时间（内部）';`);
    this.addSql(`comment on column "attendee"."topic_scope" is '议题范围（不公开）';`);
    this.addSql(`comment on column "attendee"."conveners" is '召集人（不公开）';`);
    this.addSql(`comment on column "attendee"."meeting_id" is '会议（内部）';`);
    this.addSql(`comment on column "attendee"."staff_id" is '人员（内部）';`);
    this.addSql(`comment on column "attendee"."substitute_for_id" is '替代（内部）';`);
    this.addSql(`comment on column "attendee"."organization_id" is '机构（内部）';`);
    this.addSql(`comment on column "attendee"."unit_id" is '成员单位（内部）';`);
    this.addSql(`comment on column "attendee"."region_id" is '所在区划（内部）';`);
    this.addSql(`create index "attendee_staff_id_index" on "attendee" ("staff_id");`);
    this.addSql(
      `alter table "attendee" add constraint "attendee_meeting_id_staff_id_key" unique ("meeting_id", "staff_id");`,
    );

    this.addSql(
      `create table "leave_request" ("id" uuid not null default gen_random_uuid(), "version" int not null default 1, "created_at" timestamptz(3) not null default now(), "updated_at" timestamptz(3) not null default now(), "leave_no" text collate "C" not null, "reason" text not null, "evidence" text null, "state" text not null, "approver_capacity" text null, "requested_at" timestamptz(3) not null, "decided_at" timestamptz(3) null, "channel" text null, "filed_at" timestamptz(3) null, "supplement_due" date null, "supplemented_at" timestamptz(3) null, "supplement_late" boolean not null default false, "meeting_id" uuid not null, "attendee_id" uuid not null, "staff_id" uuid not null, "approver_id" uuid not null, "substitute_id" uuid null, "organization_id" uuid not null, "unit_id" uuid null, "notice_organization_id" uuid null, "region_id" uuid not null, primary key ("id"));`,
    );
    this.addSql(`comment on table "leave_request" is '请假';`);
    this.addSql(`comment on column "leave_request"."id" is '标识（公开）';`);
    this.addSql(`comment on column "leave_request"."version" is '版本（内部）';`);
    this.addSql(`comment on column "leave_request"."created_at" is '创建时间（内部）';`);
    this.addSql(`comment on column "leave_request"."updated_at" is '更新时间（内部）';`);
    this.addSql(`comment on column "leave_request"."leave_no" is '请假编号（内部）';`);
    this.addSql(`comment on column "leave_request"."reason" is '事由（个人信息）';`);
    this.addSql(`comment on column "leave_request"."evidence" is '依据（个人信息）';`);
    this.addSql(`comment on column "leave_request"."state" is '状态（内部）';`);
    this.addSql(`comment on column "leave_request"."approver_capacity" is '审批身份（内部）';`);
    this.addSql(`comment on column "leave_request"."requested_at" is '申请时间（内部）';`);
    this.addSql(`comment on column "leave_request"."decided_at" is '审批时间（内部）';`);
    this.addSql(`comment on column "leave_request"."channel" is '报备方式（内部）';`);
    this.addSql(`comment on column "leave_request"."filed_at" is '报备时间（内部）';`);
    this.addSql(`comment on column "leave_request"."supplement_due" is '补书面期限（内部）';`);
    this.addSql(`comment on column "leave_request"."supplemented_at" is '补书面时间（内部）';`);
    this.addSql(`comment on column "leave_request"."supplement_late" is '逾期补书面（内部）';`);
    this.addSql(`comment on column "leave_request"."meeting_id" is '会议（内部）';`);
    this.addSql(`comment on column "leave_request"."attendee_id" is '参会人（内部）';`);
    this.addSql(`comment on column "leave_request"."staff_id" is '请假人（内部）';`);
    this.addSql(`comment on column "leave_request"."approver_id" is '审批人（内部）';`);
    this.addSql(`comment on column "leave_request"."substitute_id" is '替会人（内部）';`);
    this.addSql(`comment on column "leave_request"."organization_id" is '请假人机构（内部）';`);
    this.addSql(`comment on column "leave_request"."unit_id" is '成员单位（内部）';`);
    this.addSql(`comment on column "leave_request"."notice_organization_id" is '通知单位（内部）';`);
    this.addSql(`comment on column "leave_request"."region_id" is '所在区划（内部）';`);
    this.addSql(`alter table "leave_request" add constraint "leave_request_leave_no_key" unique ("leave_no");`);
    this.addSql(`create index "leave_request_meeting_id_index" on "leave_request" ("meeting_id");`);
    this.addSql(`create index "leave_request_approver_id_state_index" on "leave_request" ("approver_id", "state");`);
    this.addSql(`create index "leave_request_staff_id_index" on "leave_request" ("staff_id");`);

    this.addSql(
      `create table "secrecy_incident" ("id" uuid not null default gen_random_uuid(), "version" int not null default 1, "created_at" timestamptz(3) not null default now(), "updated_at" timestamptz(3) not null default now(), "at" timestamptz(3) not null, "operation" text not null, "object_type" text not null, "paths" text[] not null default '{}', "request_id" text not null, "account_id" uuid not null, primary key ("id"));`,
    );
    this.addSql(`comment on table "secrecy_incident" is '涉密标志拦截';`);
    this.addSql(`comment on column "secrecy_incident"."id" is '标识（公开）';`);
    this.addSql(`comment on column "secrecy_incident"."version" is '版本（内部）';`);
    this.addSql(`comment on column "secrecy_incident"."created_at" is '创建时间（内部）';`);
    this.addSql(`comment on column "secrecy_incident"."updated_at" is '更新时间（内部）';`);
    this.addSql(`comment on column "secrecy_incident"."at" is '时间（内部）';`);
    this.addSql(`comment on column "secrecy_incident"."operation" is '操作（内部）';`);
    this.addSql(`comment on column "secrecy_incident"."object_type" is '对象类型（内部）';`);
    this.addSql(`comment on column "secrecy_incident"."paths" is '字段（内部）';`);
    this.addSql(`comment on column "secrecy_incident"."request_id" is '请求编号（内部）';`);
    this.addSql(`comment on column "secrecy_incident"."account_id" is '账户（内部）';`);
    this.addSql(`create index "secrecy_incident_account_id_index" on "secrecy_incident" ("account_id");`);

    this.addSql(
      `create table "absence_case" ("id" uuid not null default gen_random_uuid(), "version" int not null default 1, "created_at" timestamptz(3) not null default now(), "updated_at" timestamptz(3) not null default now(), "case_no" text collate "C" not null, "kind" text not null, "state" text not null, "self_criticism_due" date null, "self_criticism" text null, "deduction" numeric(14,2) null, "deduction_reason" text null, "meeting_id" uuid not null, "attendee_id" uuid not null, "staff_id" uuid not null, "organization_id" uuid not null, "unit_id" uuid null, "region_id" uuid not null, primary key ("id"));`,
    );
    this.addSql(`comment on table "absence_case" is '缺席个案';`);
    this.addSql(`comment on column "absence_case"."id" is '标识（公开）';`);
    this.addSql(`comment on column "absence_case"."version" is '版本（内部）';`);
    this.addSql(`comment on column "absence_case"."created_at" is '创建时间（内部）';`);
    this.addSql(`comment on column "absence_case"."updated_at" is '更新时间（内部）';`);
    this.addSql(`comment on column "absence_case"."case_no" is '个案编号（内部）';`);
    this.addSql(`comment on column "absence_case"."kind" is '类别（内部）';`);
    this.addSql(`comment on column "absence_case"."state" is '状态（内部）';`);
    this.addSql(`comment on column "absence_case"."self_criticism_due" is '检查期限（内部）';`);
    this.addSql(`comment on column "absence_case"."self_criticism" is '书面检查（工作秘密）';`);
    this.addSql(`comment on column "absence_case"."deduction" is '扣分（工作秘密）';`);
    this.addSql(`comment on column "absence_case"."deduction_reason" is '扣分理由（工作秘密）';`);
    this.addSql(`comment on column "absence_case"."meeting_id" is '会议（内部）';`);
    this.addSql(`comment on column "absence_case"."attendee_id" is '参会人（内部）';`);
    this.addSql(`comment on column "absence_case"."staff_id" is '人员（内部）';`);
    this.addSql(`comment on column "absence_case"."organization_id" is '机构（内部）';`);
    this.addSql(`comment on column "absence_case"."unit_id" is '成员单位（内部）';`);
    this.addSql(`comment on column "absence_case"."region_id" is '所在区划（内部）';`);
    this.addSql(`alter table "absence_case" add constraint "absence_case_case_no_key" unique ("case_no");`);
    this.addSql(`create index "absence_case_organization_id_index" on "absence_case" ("organization_id");`);
    this.addSql(`create index "absence_case_region_id_state_index" on "absence_case" ("region_id", "state");`);
    this.addSql(
      `alter table "absence_case" add constraint "absence_case_attendee_id_kind_key" unique ("attendee_id", "kind");`,
    );

    this.addSql(
      `create table "absence_circular" ("id" uuid not null default gen_random_uuid(), "version" int not null default 1, "created_at" timestamptz(3) not null default now(), "updated_at" timestamptz(3) not null default now(), "text" text not null, "issued_at" timestamptz(3) not null, "distribution" text[] not null default '{}', "recipients" text[] not null default '{}', "case_id" uuid not null, "organization_id" uuid not null, "region_id" uuid not null, primary key ("id"));`,
    );
    this.addSql(`comment on table "absence_circular" is '缺席通报';`);
    this.addSql(`comment on column "absence_circular"."id" is '标识（公开）';`);
    this.addSql(`comment on column "absence_circular"."version" is '版本（内部）';`);
    this.addSql(`comment on column "absence_circular"."created_at" is '创建时间（内部）';`);
    this.addSql(`comment on column "absence_circular"."updated_at" is '更新时间（内部）';`);
    this.addSql(`comment on column "absence_circular"."text" is '内容（内部）';`);
    this.addSql(`comment on column "absence_circular"."issued_at" is '印发时间（内部）';`);
    this.addSql(`comment on column "absence_circular"."distribution" is '分发范围（内部）';`);
    this.addSql(`comment on column "absence_circular"."recipients" is '收件人（不公开）';`);
    this.addSql(`comment on column "absence_circular"."case_id" is '缺席个案（内部）';`);
    this.addSql(`comment on column "absence_circular"."organization_id" is '机构（内部）';`);
    this.addSql(`comment on column "absence_circular"."region_id" is '所在区划（内部）';`);
    this.addSql(`create index "absence_circular_case_id_index" on "absence_circular" ("case_id");`);

    this.addSql(
      `alter table "meeting" add constraint "meeting_convener_id_foreign" foreign key ("convener_id") references "staff_member" ("id") on update no action on delete no action;`,
    );
    this.addSql(
      `alter table "meeting" add constraint "meeting_co_convener_id_foreign" foreign key ("co_convener_id") references "staff_member" ("id") on update no action on delete no action;`,
    );
    this.addSql(
      `alter table "meeting" add constraint "meeting_chair_id_foreign" foreign key ("chair_id") references "staff_member" ("id") on update no action on delete no action;`,
    );
    this.addSql(
      `alter table "meeting" add constraint "meeting_recorder_id_foreign" foreign key ("recorder_id") references "staff_member" ("id") on update no action on delete no action;`,
    );
    this.addSql(
      `alter table "meeting" add constraint "meeting_proposer_id_foreign" foreign key ("proposer_id") references "staff_member" ("id") on update no action on delete no action;`,
    );
    this.addSql(
      `alter table "meeting" add constraint "meeting_notice_organization_id_foreign" foreign key ("notice_organization_id") references "organization" ("id") on update no action on delete no action;`,
    );
    this.addSql(
      `alter table "meeting" add constraint "meeting_group_id_foreign" foreign key ("group_id") references "leading_group" ("id") on update no action on delete no action;`,
    );
    this.addSql(
      `alter table "meeting" add constraint "meeting_region_id_foreign" foreign key ("region_id") references "region" ("id") on update no action on delete no action;`,
    );
    this.addSql(
      `alter table "meeting" add constraint "meeting_kind_check" check ("kind" in ('LEADING_GROUP', 'PROGRESS', 'JOINT', 'LIAISON', 'DEPT_JOINT', 'PARTY_SPECIAL', 'PARTY_SPECIAL_ENLARGED', 'VILLAGE_SPECIAL', 'VILLAGE_ROUTINE', 'STANDING_COMMITTEE', 'EXECUTIVE'));`,
    );
    this.addSql(
      `alter table "meeting" add constraint "meeting_form_check" check ("form" in ('PLENARY', 'ENLARGED', 'THEMATIC', 'PROGRESS'));`,
    );
    this.addSql(
      `alter table "meeting" add constraint "meeting_state_check" check ("state" in ('PROPOSED', 'CONSENTED', 'AGENDA_APPROVED', 'NOTIFIED', 'IN_SESSION', 'CLOSED', 'RECORD_SEALED', 'MINUTES_DRAFTED', 'MINUTES_ISSUED', 'ARCHIVED', 'POSTPONED', 'CANCELLED'));`,
    );
    this.addSql(
      `alter table "meeting" add constraint "meeting_recording_policy_check" check ("recording_policy" in ('ALLOWED', 'TEXT_ONLY', 'FORBIDDEN'));`,
    );
    this.addSql(
      `alter table "meeting" add constraint "meeting_required_level_check" check ("required_level" in ('PRINCIPAL', 'DEPUTY', 'LIAISON', 'BY_NAME'));`,
    );
    this.addSql(
      `alter table "meeting" add constraint "meeting_convener_case_check" check ("convener_case" in ('PARTY_AND_GOV_PRINCIPALS', 'PARTY_PRINCIPAL', 'GOV_PRINCIPAL', 'PARTY_AND_GOV_IN_CHARGE', 'PARTY_IN_CHARGE', 'GOV_IN_CHARGE', 'OTHER'));`,
    );

    this.addSql(
      `alter table "relay_authorization" add constraint "relay_authorization_meeting_id_foreign" foreign key ("meeting_id") references "meeting" ("id") on update no action on delete no action;`,
    );
    this.addSql(
      `alter table "relay_authorization" add constraint "relay_authorization_authorised_by_id_foreign" foreign key ("authorised_by_id") references "staff_member" ("id") on update no action on delete no action;`,
    );
    this.addSql(
      `alter table "relay_authorization" add constraint "relay_authorization_region_id_foreign" foreign key ("region_id") references "region" ("id") on update no action on delete no action;`,
    );

    this.addSql(
      `alter table "recording_approval" add constraint "recording_approval_meeting_id_foreign" foreign key ("meeting_id") references "meeting" ("id") on update no action on delete no action;`,
    );
    this.addSql(
      `alter table "recording_approval" add constraint "recording_approval_requester_id_foreign" foreign key ("requester_id") references "staff_member" ("id") on update no action on delete no action;`,
    );
    this.addSql(
      `alter table "recording_approval" add constraint "recording_approval_approved_by_id_foreign" foreign key ("approved_by_id") references "staff_member" ("id") on update no action on delete no action;`,
    );
    this.addSql(
      `alter table "recording_approval" add constraint "recording_approval_medium_check" check ("medium" in ('TEXT', 'AUDIO', 'VIDEO'));`,
    );
    this.addSql(
      `alter table "recording_approval" add constraint "recording_approval_state_check" check ("state" in ('REQUESTED', 'APPROVED', 'REFUSED', 'USED'));`,
    );

    this.addSql(
      `alter table "minutes" add constraint "minutes_meeting_id_foreign" foreign key ("meeting_id") references "meeting" ("id") on update no action on delete no action;`,
    );
    this.addSql(
      `alter table "minutes" add constraint "minutes_region_id_foreign" foreign key ("region_id") references "region" ("id") on update no action on delete no action;`,
    );
    this.addSql(`alter table "minutes" add constraint "minutes_state_check" check ("state" in ('DRAFT', 'ISSUED'));`);

    this.addSql(
      `alter table "meeting_document" add constraint "meeting_document_meeting_id_foreign" foreign key ("meeting_id") references "meeting" ("id") on update no action on delete no action;`,
    );
    this.addSql(
      `alter table "meeting_document" add constraint "meeting_document_region_id_foreign" foreign key ("region_id") references "region" ("id") on update no action on delete no action;`,
    );

    this.addSql(
      `alter table "decision" add constraint "decision_meeting_id_foreign" foreign key ("meeting_id") references "meeting" ("id") on update no action on delete no action;`,
    );
    this.addSql(
      `alter table "decision" add constraint "decision_region_id_foreign" foreign key ("region_id") references "region" ("id") on update no action on delete no action;`,
    );
    this.addSql(
      `alter table "decision" add constraint "decision_state_check" check ("state" in ('DISPATCHED', 'IN_PROGRESS', 'REPORTED', 'RETURNED', 'CLOSED'));`,
    );

    this.addSql(
      `alter table "document_copy" add constraint "document_copy_document_id_foreign" foreign key ("document_id") references "meeting_document" ("id") on update no action on delete no action;`,
    );
    this.addSql(
      `alter table "document_copy" add constraint "document_copy_holder_id_foreign" foreign key ("holder_id") references "staff_member" ("id") on update no action on delete no action;`,
    );
    this.addSql(
      `alter table "document_copy" add constraint "document_copy_region_id_foreign" foreign key ("region_id") references "region" ("id") on update no action on delete no action;`,
    );
    this.addSql(
      `alter table "document_copy" add constraint "document_copy_state_check" check ("state" in ('ISSUED', 'RECALL_DUE', 'RETURNED', 'LOST'));`,
    );

    this.addSql(
      `alter table "meeting_topic" add constraint "meeting_topic_meeting_id_foreign" foreign key ("meeting_id") references "meeting" ("id") on update no action on delete no action;`,
    );
    this.addSql(
      `alter table "meeting_topic" add constraint "meeting_topic_unit_id_foreign" foreign key ("unit_id") references "member_unit" ("id") on update no action on delete no action;`,
    );
    this.addSql(
      `alter table "meeting_topic" add constraint "meeting_topic_proposer_id_foreign" foreign key ("proposer_id") references "staff_member" ("id") on update no action on delete no action;`,
    );
    this.addSql(
      `alter table "meeting_topic" add constraint "meeting_topic_approved_by_id_foreign" foreign key ("approved_by_id") references "staff_member" ("id") on update no action on delete no action;`,
    );
    this.addSql(
      `alter table "meeting_topic" add constraint "meeting_topic_delegation_id_foreign" foreign key ("delegation_id") references "delegation" ("id") on update no action on delete no action;`,
    );
    this.addSql(
      `alter table "meeting_topic" add constraint "meeting_topic_region_id_foreign" foreign key ("region_id") references "region" ("id") on update no action on delete no action;`,
    );
    this.addSql(
      `alter table "meeting_topic" add constraint "meeting_topic_state_check" check ("state" in ('SUBMITTED', 'SCREENED', 'APPROVED', 'REJECTED', 'DEFERRED', 'DISCUSSED', 'DECIDED'));`,
    );

    this.addSql(
      `alter table "meeting_record" add constraint "meeting_record_meeting_id_foreign" foreign key ("meeting_id") references "meeting" ("id") on update no action on delete no action;`,
    );
    this.addSql(
      `alter table "meeting_record" add constraint "meeting_record_topic_id_foreign" foreign key ("topic_id") references "meeting_topic" ("id") on update no action on delete no action;`,
    );
    this.addSql(
      `alter table "meeting_record" add constraint "meeting_record_recorder_id_foreign" foreign key ("recorder_id") references "staff_member" ("id") on update no action on delete no action;`,
    );
    this.addSql(
      `alter table "meeting_record" add constraint "meeting_record_state_check" check ("state" in ('DRAFT', 'SEALED'));`,
    );

    this.addSql(
      `alter table "decision_progress" add constraint "decision_progress_decision_id_foreign" foreign key ("decision_id") references "decision" ("id") on update no action on delete no action;`,
    );
    this.addSql(
      `alter table "decision_progress" add constraint "decision_progress_author_id_foreign" foreign key ("author_id") references "staff_member" ("id") on update no action on delete no action;`,
    );
    this.addSql(
      `alter table "decision_progress" add constraint "decision_progress_region_id_foreign" foreign key ("region_id") references "region" ("id") on update no action on delete no action;`,
    );
    this.addSql(
      `alter table "decision_progress" add constraint "decision_progress_kind_check" check ("kind" in ('PROGRESS', 'COMMENT', 'RETURN'));`,
    );

    this.addSql(
      `alter table "attendee" add constraint "attendee_meeting_id_foreign" foreign key ("meeting_id") references "meeting" ("id") on update no action on delete no action;`,
    );
    this.addSql(
      `alter table "attendee" add constraint "attendee_staff_id_foreign" foreign key ("staff_id") references "staff_member" ("id") on update no action on delete no action;`,
    );
    this.addSql(
      `alter table "attendee" add constraint "attendee_substitute_for_id_foreign" foreign key ("substitute_for_id") references "staff_member" ("id") on update no action on delete no action;`,
    );
    this.addSql(
      `alter table "attendee" add constraint "attendee_organization_id_foreign" foreign key ("organization_id") references "organization" ("id") on update no action on delete no action;`,
    );
    this.addSql(
      `alter table "attendee" add constraint "attendee_unit_id_foreign" foreign key ("unit_id") references "member_unit" ("id") on update no action on delete no action;`,
    );
    this.addSql(
      `alter table "attendee" add constraint "attendee_region_id_foreign" foreign key ("region_id") references "region" ("id") on update no action on delete no action;`,
    );
    this.addSql(
      `alter table "attendee" add constraint "attendee_role_check" check ("role" in ('CHAIR', 'MEMBER', 'INVITED', 'OBSERVER', 'RECORDER', 'SUBSTITUTE'));`,
    );
    this.addSql(
      `alter table "attendee" add constraint "attendee_state_check" check ("state" in ('INVITED', 'CONFIRMED', 'ON_LEAVE', 'ADMITTED', 'LEFT', 'REFUSED_ENTRY', 'WITHDRAWN'));`,
    );

    this.addSql(
      `alter table "leave_request" add constraint "leave_request_meeting_id_foreign" foreign key ("meeting_id") references "meeting" ("id") on update no action on delete no action;`,
    );
    this.addSql(
      `alter table "leave_request" add constraint "leave_request_attendee_id_foreign" foreign key ("attendee_id") references "attendee" ("id") on update no action on delete no action;`,
    );
    this.addSql(
      `alter table "leave_request" add constraint "leave_request_staff_id_foreign" foreign key ("staff_id") references "staff_member" ("id") on update no action on delete no action;`,
    );
    this.addSql(
      `alter table "leave_request" add constraint "leave_request_approver_id_foreign" foreign key ("approver_id") references "staff_member" ("id") on update no action on delete no action;`,
    );
    this.addSql(
      `alter table "leave_request" add constraint "leave_request_substitute_id_foreign" foreign key ("substitute_id") references "staff_member" ("id") on update no action on delete no action;`,
    );
    this.addSql(
      `alter table "leave_request" add constraint "leave_request_organization_id_foreign" foreign key ("organization_id") references "organization" ("id") on update no action on delete no action;`,
    );
    this.addSql(
      `alter table "leave_request" add constraint "leave_request_unit_id_foreign" foreign key ("unit_id") references "member_unit" ("id") on update no action on delete no action;`,
    );
    this.addSql(
      `alter table "leave_request" add constraint "leave_request_notice_organization_id_foreign" foreign key ("notice_organization_id") references "organization" ("id") on update no action on delete no action;`,
    );
    this.addSql(
      `alter table "leave_request" add constraint "leave_request_region_id_foreign" foreign key ("region_id") references "region" ("id") on update no action on delete no action;`,
    );
    this.addSql(
      `alter table "leave_request" add constraint "leave_request_state_check" check ("state" in ('REQUESTED', 'APPROVED', 'REFUSED', 'FILED', 'FILED_PENDING_SUPPLEMENT', 'SUPPLEMENTED', 'CANCELLED'));`,
    );
    this.addSql(
      `alter table "leave_request" add constraint "leave_request_approver_capacity_check" check ("approver_capacity" in ('PARTY_PRINCIPAL', 'GOV_PRINCIPAL', 'PARTY_IN_CHARGE', 'GOV_IN_CHARGE', 'PARTY_DEPUTY_SECRETARY_GENERAL', 'GOV_DEPUTY_SECRETARY_GENERAL'));`,
    );
    this.addSql(
      `alter table "leave_request" add constraint "leave_request_channel_check" check ("channel" in ('WRITTEN', 'SMS', 'WECHAT'));`,
    );

    this.addSql(
      `alter table "secrecy_incident" add constraint "secrecy_incident_account_id_foreign" foreign key ("account_id") references "account" ("id") on update no action on delete no action;`,
    );

    this.addSql(
      `alter table "absence_case" add constraint "absence_case_meeting_id_foreign" foreign key ("meeting_id") references "meeting" ("id") on update no action on delete no action;`,
    );
    this.addSql(
      `alter table "absence_case" add constraint "absence_case_attendee_id_foreign" foreign key ("attendee_id") references "attendee" ("id") on update no action on delete no action;`,
    );
    this.addSql(
      `alter table "absence_case" add constraint "absence_case_staff_id_foreign" foreign key ("staff_id") references "staff_member" ("id") on update no action on delete no action;`,
    );
    this.addSql(
      `alter table "absence_case" add constraint "absence_case_organization_id_foreign" foreign key ("organization_id") references "organization" ("id") on update no action on delete no action;`,
    );
    this.addSql(
      `alter table "absence_case" add constraint "absence_case_unit_id_foreign" foreign key ("unit_id") references "member_unit" ("id") on update no action on delete no action;`,
    );
    this.addSql(
      `alter table "absence_case" add constraint "absence_case_region_id_foreign" foreign key ("region_id") references "region" ("id") on update no action on delete no action;`,
    );
    this.addSql(
      `alter table "absence_case" add constraint "absence_case_kind_check" check ("kind" in ('ABSENT', 'UNAUTHORISED_SUBSTITUTE', 'LATE', 'LEFT_EARLY'));`,
    );
    this.addSql(
      `alter table "absence_case" add constraint "absence_case_state_check" check ("state" in ('CONFIRMED', 'CIRCULATED', 'SELF_CRITICISM_RECEIVED', 'CLOSED', 'EXCUSED'));`,
    );

    this.addSql(
      `alter table "absence_circular" add constraint "absence_circular_case_id_foreign" foreign key ("case_id") references "absence_case" ("id") on update no action on delete no action;`,
    );
    this.addSql(
      `alter table "absence_circular" add constraint "absence_circular_organization_id_foreign" foreign key ("organization_id") references "organization" ("id") on update no action on delete no action;`,
    );
    this.addSql(
      `alter table "absence_circular" add constraint "absence_circular_region_id_foreign" foreign key ("region_id") references "region" ("id") on update no action on delete no action;`,
    );
  }

  override down(): void | Promise<void> {
    this.addSql(`alter table "relay_authorization" drop constraint "relay_authorization_meeting_id_foreign";`);
    this.addSql(`alter table "recording_approval" drop constraint "recording_approval_meeting_id_foreign";`);
    this.addSql(`alter table "minutes" drop constraint "minutes_meeting_id_foreign";`);
    this.addSql(`alter table "meeting_document" drop constraint "meeting_document_meeting_id_foreign";`);
    this.addSql(`alter table "decision" drop constraint "decision_meeting_id_foreign";`);
    this.addSql(`alter table "meeting_topic" drop constraint "meeting_topic_meeting_id_foreign";`);
    this.addSql(`alter table "meeting_record" drop constraint "meeting_record_meeting_id_foreign";`);
    this.addSql(`alter table "attendee" drop constraint "attendee_meeting_id_foreign";`);
    this.addSql(`alter table "leave_request" drop constraint "leave_request_meeting_id_foreign";`);
    this.addSql(`alter table "absence_case" drop constraint "absence_case_meeting_id_foreign";`);
    this.addSql(`alter table "document_copy" drop constraint "document_copy_document_id_foreign";`);
    this.addSql(`alter table "decision_progress" drop constraint "decision_progress_decision_id_foreign";`);
    this.addSql(`alter table "meeting_record" drop constraint "meeting_record_topic_id_foreign";`);
    this.addSql(`alter table "leave_request" drop constraint "leave_request_attendee_id_foreign";`);
    this.addSql(`alter table "absence_case" drop constraint "absence_case_attendee_id_foreign";`);
    this.addSql(`alter table "absence_circular" drop constraint "absence_circular_case_id_foreign";`);

    this.addSql(`drop table if exists "meeting" cascade;`);
    this.addSql(`drop table if exists "relay_authorization" cascade;`);
    this.addSql(`drop table if exists "recording_approval" cascade;`);
    this.addSql(`drop table if exists "minutes" cascade;`);
    this.addSql(`drop table if exists "meeting_document" cascade;`);
    this.addSql(`drop table if exists "decision" cascade;`);
    this.addSql(`drop table if exists "document_copy" cascade;`);
    this.addSql(`drop table if exists "meeting_topic" cascade;`);
    this.addSql(`drop table if exists "meeting_record" cascade;`);
    this.addSql(`drop table if exists "decision_progress" cascade;`);
    this.addSql(`drop table if exists "attendee" cascade;`);
    this.addSql(`drop table if exists "leave_request" cascade;`);
    this.addSql(`drop table if exists "secrecy_incident" cascade;`);
    this.addSql(`drop table if exists "absence_case" cascade;`);
    this.addSql(`drop table if exists "absence_circular" cascade;`);
  }
}
