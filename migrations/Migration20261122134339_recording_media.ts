// Media files of meetings (录制文件): beside the sealed record of a topic, from the metadata.
import { Migration } from '@mikro-orm/migrations';

export class Migration20261122134339_recording_media extends Migration {
  override name = 'Migration20261122134339_recording_media';

  override up(): void | Promise<void> {
    this.addSql(
      `create table "recording_media" ("id" uuid not null default gen_random_uuid(), "version" int not null default 1, "created_at" timestamptz(3) not null default now(), "updated_at" timestamptz(3) not null default now(), "file_name" text not null, "kind" text not null, "byte_size" int not null, "readers" text[] not null default '{}', "content_sealed" text not null, "record_id" uuid not null, "meeting_id" uuid not null, "recorder_id" uuid not null, primary key ("id"));`,
    );
    this.addSql(`comment on table "recording_media" is '录制文件';`);
    this.addSql(`comment on column "recording_media"."id" is '标识（公开）';`);
    this.addSql(`comment on column "recording_media"."version" is '版本（内部）';`);
    this.addSql(`comment on column "recording_media"."created_at" is '创建时间（内部）';`);
    this.addSql(`comment on column "recording_media"."updated_at" is '更新时间（内部）';`);
    this.addSql(`comment on column "recording_media"."file_name" is '文件名（保密）';`);
    this.addSql(`comment on column "recording_media"."kind" is '种类（保密）';`);
    this.addSql(`comment on column "recording_media"."byte_size" is '字节数（保密）';`);
    this.addSql(`comment on column "recording_media"."readers" is '阅读人（不公开）';`);
    this.addSql(`comment on column "recording_media"."content_sealed" is '文件密文（不公开）';`);
    this.addSql(`comment on column "recording_media"."record_id" is '会议记录（保密）';`);
    this.addSql(`comment on column "recording_media"."meeting_id" is '会议（保密）';`);
    this.addSql(`comment on column "recording_media"."recorder_id" is '记录人（保密）';`);
    this.addSql(`create index "recording_media_record_id_index" on "recording_media" ("record_id");`);

    this.addSql(
      `alter table "recording_media" add constraint "recording_media_record_id_foreign" foreign key ("record_id") references "meeting_record" ("id") on update no action on delete no action;`,
    );
    this.addSql(
      `alter table "recording_media" add constraint "recording_media_meeting_id_foreign" foreign key ("meeting_id") references "meeting" ("id") on update no action on delete no action;`,
    );
    this.addSql(
      `alter table "recording_media" add constraint "recording_media_recorder_id_foreign" foreign key ("recorder_id") references "staff_member" ("id") on update no action on delete no action;`,
    );
    this.addSql(
      `alter table "recording_media" add constraint "recording_media_kind_check" check ("kind" in ('TEXT_PLAIN', 'AUDIO_MPEG', 'AUDIO_WAV', 'VIDEO_MP4'));`,
    );
  }

  override down(): void | Promise<void> {
    this.addSql(`drop table if exists "recording_media" cascade;`);
  }
}
