// Media are sealed with their record (录制文件封存), and a retrieval can be ended before its time, from the metadata; the triggers
// are written by hand. Files from before have no digest: only the keys of the installation could make one. They stay drafts,
// open for the readers of their record as before, and `npm run verify:records` names them (docs/decisions/0029).
import { Migration } from '@mikro-orm/migrations';

export class Migration20261122152408_media_seals extends Migration {
  override name = 'Migration20261122152408_media_seals';

  override up(): void | Promise<void> {
    this.addSql(`alter table "record_retrieval" drop constraint "record_retrieval_state_check";`);
    this.addSql(`alter table "record_retrieval" add "revoked_at" timestamptz(3) null;`);
    this.addSql(`comment on column "record_retrieval"."revoked_at" is '收回时间（保密）';`);
    this.addSql(
      `alter table "record_retrieval" add constraint "record_retrieval_state_check" check ("state" in ('REQUESTED', 'APPROVED', 'REFUSED', 'REVOKED'));`,
    );

    this.addSql(`alter table "meeting_record" add "media_digests" text[] not null default '{}';`);
    this.addSql(`comment on column "meeting_record"."media_digests" is '录制文件摘要（不公开）';`);

    this.addSql(
      `alter table "recording_media" add "state" text not null default 'DRAFT', add "sealed_at" timestamptz(3) null, add "digest" text null;`,
    );
    this.addSql(`comment on column "recording_media"."state" is '状态（保密）';`);
    this.addSql(`comment on column "recording_media"."sealed_at" is '封存时间（保密）';`);
    this.addSql(`comment on column "recording_media"."digest" is '封存摘要（保密）';`);
    this.addSql(
      `alter table "recording_media" add constraint "recording_media_state_check" check ("state" in ('DRAFT', 'SEALED'));`,
    );
    // As for records: the application role can neither change nor delete a sealed file, and the attempt leaves a line.
    this.addSql(`create function sealed_media_stays() returns trigger language plpgsql as $body$
begin
  if old.state = 'SEALED' and current_user = 'xianjie_app' then
    perform note_attempt(lower(tg_op), 'RecordingMedia', old.id, case when tg_op = 'UPDATE' then array(
      select key from jsonb_each(to_jsonb(new)) where value is distinct from to_jsonb(old) -> key order by key)
      else '{}' end);
    return null;
  end if;
  return case when tg_op = 'DELETE' then old else new end;
end $body$;`);
    this.addSql(`create function sealed_media_asked() returns trigger language plpgsql as $body$
begin
  if current_user = 'xianjie_app'
      and (tg_op = 'DELETE' or coalesce(nullif(current_setting('xianjie.posts', true), ''), '[]') = '[]') then
    perform note_attempt(lower(tg_op), 'RecordingMedia', null, '{}');
  end if;
  return null;
end $body$;`);
    this.addSql(
      `create trigger sealed_media_stays before update or delete on "recording_media" for each row execute function sealed_media_stays();`,
    );
    this.addSql(
      `create trigger sealed_media_asked before update or delete on "recording_media" for each statement execute function sealed_media_asked();`,
    );
  }

  override down(): void | Promise<void> {
    this.addSql(`drop trigger sealed_media_asked on "recording_media";`);
    this.addSql(`drop trigger sealed_media_stays on "recording_media";`);
    this.addSql(`drop function sealed_media_asked();`);
    this.addSql(`drop function sealed_media_stays();`);
    this.addSql(`alter table "recording_media" drop column "state", drop column "sealed_at", drop column "digest";`);
    this.addSql(`alter table "meeting_record" drop column "media_digests";`);
    this.addSql(`alter table "record_retrieval" drop constraint "record_retrieval_state_check";`);
    this.addSql(`alter table "record_retrieval" drop column "revoked_at";`);
    this.addSql(
      `alter table "record_retrieval" add constraint "record_retrieval_state_check" check ("state" in ('REQUESTED', 'APPROVED', 'REFUSED'));`,
    );
  }
}
