// The world of the proof (证明世界): one server and one database, in which changes are made and undone as the owner, every
// generated id and moment repeats itself, and accounts exist for roles and mixtures of posts that the cast lacks.
import { createHash } from 'node:crypto';
import { DEMO_ISSUER } from '../../src/authentication/demo-issuer.ts';
import { allTypes } from '../../src/model/meta.ts';
import { SAMPLE_DATA_KEY } from '../harness/sample-rows.ts';
import { openWorld, type World } from '../harness/world.ts';
import type { Change } from './non-interference-change.ts';
import { fill } from './non-interference-spare.ts';
import { EXTRA_ACCOUNTS, EXTRA_CLIENTS, type Viewer } from './non-interference-viewers.ts';
import type { StoredRow, StoredRows } from './operations/stock.ts';

export const NOW = '2026-11-22T02:00:00.000Z';

export interface Asked {
  readonly query: string;
  readonly variables?: Readonly<Record<string, unknown>>;
  /** Where it is asked: the graph, or the route of exports. */
  readonly path?: '/graphql' | '/bulk/export';
}

/** Status, headers and body as one text: what has to stay the same. */
export interface Reply {
  readonly bytes: string;
  readonly status: number;
  readonly text: string;
}

/** What a mutation draws by lot: numbers of new records, and the secret of a webhook. */
const DRAWN = /\b([A-Z]+-\d{8}-)[A-Z0-9]{8}\b|(whsec_)[A-Za-z0-9+/=]{20,}/g;

const VOLATILE = new Set(['date', 'x-request-id', 'keep-alive', 'connection']);

export interface ProofWorld {
  readonly world: World;
  ask(viewer: Viewer, asked: Asked): Promise<Reply>;
  rows(): Promise<StoredRows>;
  apply(change: Change): Promise<void>;
  undo(change: Change): Promise<void>;
  /** Takes back what the application wrote since the last call. */
  restore(): Promise<void>;
  close(): Promise<void>;
}

export async function openProofWorld(
  open = () => openWorld({ XIANJIE_DATA_KEYS: SAMPLE_DATA_KEY }),
): Promise<ProofWorld> {
  const world = await open();
  const { owner } = world;
  await owner.query(`set session_replication_role = replica; set timezone = 'UTC'`);
  await prepare(world);
  await people(world);
  await fill(world);
  // From here on the sequence begins anew with each mutation.
  await owner.query('select proof_restore()');
  const tokens = new Map<string, string>();
  const tokenOf = async ({ account, client }: Viewer) => {
    const key = `${account} ${client}`;
    if (!tokens.has(key)) tokens.set(key, await world.token(account!, client ?? undefined));
    return tokens.get(key)!;
  };
  return {
    world,
    async ask(viewer, { query, variables, path = '/graphql' }) {
      const mutates = query.startsWith('mutation');
      // Reads before it may have drawn from the sequence of ids, for lines that are not kept.
      if (mutates) await owner.query('select proof_restore()');
      const response = await fetch(`${world.address}${path}`, {
        method: 'POST',
        headers: {
          'content-type': 'application/json',
          'x-demo-clock': NOW,
          'x-request-id': 'proof',
          ...(viewer.account === null ? {} : { authorization: `Bearer ${await tokenOf(viewer)}` }),
        },
        body: JSON.stringify({ query, variables: variables ?? {} }),
      });
      const said = await response.text();
      const text = mutates ? said.replaceAll(DRAWN, '$1$2DRAWN') : said;
      const headers = [...response.headers].filter(([name]) => !VOLATILE.has(name));
      return { bytes: JSON.stringify([response.status, headers, text]), status: response.status, text };
    },
    rows: () => storedRows(world),
    apply: change => write(world, change, false),
    undo: change => write(world, change, true),
    restore: async () => void (await owner.query('select proof_restore()')),
    close: () => world.close(),
  };
}

/**
 * Ids from a sequence and moments that stand still, so that a mutation in the same state gives the same answer; a journal
 * of what the application writes, to take it back; and one call that replaces many rows. The owner's own changes pass by
 * the triggers.
 */
const PREPARATION = `
  create sequence proof_ids start 2;
  create function proof_id() returns uuid language sql security definer as
    $$ select ('00000000-0000-4000-a000-' || lpad(to_hex(nextval('public.proof_ids')), 12, '0'))::uuid $$;
  create function proof_moment() returns trigger language plpgsql as
    $$ begin new.updated_at := '${NOW}'; return new; end $$;
  create function proof_nothing() returns trigger language plpgsql as $$ begin return null; end $$;
  create table proof_journal (n bigserial, place text, id uuid, old jsonb);
  create function proof_note() returns trigger language plpgsql security definer as $$ begin
    insert into public.proof_journal (place, id, old)
      values (tg_table_name, coalesce(new.id, old.id), case when tg_op = 'INSERT' then null else to_jsonb(old) end);
    return null; end $$;
  create function proof_columns(place text) returns text language sql as
    $$ select string_agg(quote_ident(attname), ', ') from pg_attribute
        where attrelid = place::regclass and attnum > 0 and not attisdropped and attgenerated = '' $$;
  create function proof_restore() returns void language plpgsql as $$ declare line record; begin
    for line in select * from proof_journal order by n desc loop
      execute format('delete from %I where id = $1', line.place) using line.id;
      if line.old is not null then
        execute format('insert into %I (%s) select %2$s from jsonb_populate_record(null::%1$I, $1)', line.place, proof_columns(line.place))
          using line.old;
      end if;
    end loop;
    delete from proof_journal;
    perform setval('proof_ids', 1048576);
    end $$;
  create function proof_write(change jsonb) returns void language plpgsql as $$ declare part jsonb; begin
    for part in select * from jsonb_array_elements(change) loop
      execute format('delete from %I where id in (select value::uuid from jsonb_array_elements_text($1))', part->>'table')
        using part->'out';
    end loop;
    for part in select * from jsonb_array_elements(change) loop
      execute format('insert into %I (%s) select %2$s from jsonb_populate_recordset(null::%1$I, $1)', part->>'table', proof_columns(part->>'table'))
        using part->'into';
    end loop; end $$;`;

/** Deliveries to other systems are queued, and rest: the worker would change rows between a question and its repetition. */
const STILL = `
  create function proof_still() returns trigger language plpgsql as $$ begin return null; end $$;
  create trigger proof_still before update on webhook_delivery for each row execute function proof_still();`;

async function prepare({ owner }: World): Promise<void> {
  await owner.query(PREPARATION + STILL);
  for (const { table } of allTypes())
    await owner.query(`
      alter table ${table} alter column id set default proof_id(), alter column created_at set default '${NOW}';
      create trigger proof_moment before insert or update on ${table} for each row execute function proof_moment();
      create trigger proof_note after insert or update or delete on ${table} for each row execute function proof_note();`);
  // To ask once more is to have read once more: the lines would tell the two states apart by their number alone.
  await owner.query(`create trigger proof_mark before insert on access_log for each row when (new.operation = 'read')
    execute function proof_nothing()`);
}

async function people({ owner }: World): Promise<void> {
  for (const { name, posts } of EXTRA_ACCOUNTS) {
    const { rows } = await owner.query<{ id: string }>(
      `insert into account (username, issuer, subject, status, auth_method) values ($1, $2, $1, 'ACTIVE', 'DEMO')
       returning id`,
      [name, DEMO_ISSUER],
    );
    for (const { role, place, unit } of posts)
      await owner.query(
        `insert into role_grant (account_id, role, status, region_id, scope_path, unit_id, "from", reason)
         select $1, $2, 'ACTIVE', r.id, r.path, u.id, '2020-01-01', 'proof'
         from (select 1) one left join region r on r.code = $3 left join member_unit u on u.number = $4`,
        [rows[0]!.id, role, place, unit ?? null],
      );
  }
  // A household that is assigned to one of each kind.
  await owner.query(
    `insert into assigned_matter (kind, purpose, status, reason, "from", until, role, household_no, region_path, grant_id, staff_id,
       household_id)
     select 'HOUSEHOLD', 'AUDIT', 'ACTIVE', 'proof', '2020-01-01', '2099-12-31', g.role, h.household_no, h.region_path, g.id,
       (select id from staff_member order by staff_no limit 1), h.id
     from household h, role_grant g join account a on a.id = g.account_id
     where h.household_no = 'H-R1' and a.username = any(array['x.AUDITOR', 'x.SUPERVISION_LEADER', 'x.DISCIPLINE'])`,
  );
  for (const { clientId, scopes } of EXTRA_CLIENTS)
    await owner.query(
      `insert into api_client (client_id, name_zh, kind, enabled, scopes) values ($1, $1, 'INTEGRATOR', true, $2)`,
      [clientId, scopes()],
    );
}

async function storedRows({ owner }: World): Promise<StoredRows> {
  const found = new Map<string, StoredRow[]>();
  for (const { name, table } of allTypes()) {
    const { rows } = await owner.query<{ row: StoredRow }>(`select to_jsonb(t) as row from ${table} t order by id`);
    found.set(
      name,
      rows.map(({ row }) => row),
    );
  }
  return found;
}

/** Rows are replaced whole: taken out as they were, put in as they are to be. */
async function write({ owner }: World, change: Change, back: boolean): Promise<void> {
  const tables = new Map<string, { out: string[]; into: StoredRow[] }>();
  for (const { meta, before, after } of change) {
    const [out, into] = back ? [after, before] : [before, after];
    const table = tables.get(meta.table) ?? { out: [], into: [] };
    tables.set(meta.table, table);
    if (out) table.out.push(out.id);
    if (into) table.into.push(into);
  }
  const parts = [...tables].map(([table, part]) => ({ table, ...part }));
  await owner.query('select proof_write($1)', [JSON.stringify(parts)]);
}

/** Digest of the whole database, to show that every change was undone. */
export const digestOf = (rows: StoredRows): string =>
  createHash('sha256')
    .update(JSON.stringify([...rows]))
    .digest('hex');
