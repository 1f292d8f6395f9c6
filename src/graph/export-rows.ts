// The rows of an export (导出行): one snapshot, read through a cursor a batch at a time, so that memory stays flat whatever there
// is. A batch whose marks cannot be written is not handed out.
import type pg from 'pg';
import { fetchLines, type Lines } from '../database/fetch-lines.ts';
import { POSTS_SETTING, postsSetting } from '../policy/told-posts.ts';
import { type Context, runOf } from './context.ts';
import { awayOr, leaveMarks, valuesOf } from './engine.ts';
import { readCompanions } from './read/access.ts';
import type { ReadPlan } from './read/compile.ts';
import { Marks } from './read/marks.ts';

const ROWS_AT_ONCE = 1000;
/** A sort of millions of rows comes before the first of them. */
const BATCH_MILLISECONDS = 120_000;

/** Rows of one statement as the viewer of the context sees them; the connection is given back when reading ends, however it ends. */
export async function* readInBatches(
  context: Context,
  plan: ReadPlan,
  variables: Readonly<Record<string, unknown>>,
): AsyncGenerator<Lines, void> {
  const { engine, access } = context;
  const values = valuesOf(plan, runOf(context, variables));
  const client = await engine.pool.connect().catch(awayOr);
  let whole = false;
  let next: Promise<Lines> | null = null;
  try {
    await begin(client, postsSetting(context.principal));
    await client.query(`declare exported no scroll cursor for ${plan.text}`, values).catch(awayOr);
    for (const entry of plan.access) access.add(entry);
    await leaveMarks(engine, plan.compared, context);
    const fetch = () => (plan.passes ? passOver(client) : readOver(context, plan, client));
    next = fetch();
    for (let batch = await next; batch.rows > 0; batch = await next) {
      // PostgreSQL makes the next rows while these are written.
      next = fetch();
      next.catch(() => undefined);
      yield batch;
    }
    await client.query('commit').catch(awayOr);
    whole = true;
  } finally {
    await next?.catch(() => undefined);
    client.release(!whole);
  }
}

async function begin(client: pg.PoolClient, posts: string): Promise<void> {
  await client
    .query('begin isolation level repeatable read read only')
    .then(() =>
      client.query(
        `select set_config('${POSTS_SETTING}', $1, true), set_config('statement_timeout', $2, true),
           set_config('plan_cache_mode', 'force_custom_plan', true), set_config('cursor_tuple_fraction', '1', true)`,
        [posts, String(BATCH_MILLISECONDS)],
      ),
    )
    .catch(awayOr);
}

const FETCH = `fetch forward ${ROWS_AT_ONCE} from exported`;

const passOver = (client: pg.PoolClient): Promise<Lines> => fetchLines(client, FETCH).catch(awayOr);

/** Rows that say something beside the answer: what was withheld of them, and what has to be marked before they are handed out. */
async function readOver(context: Context, plan: ReadPlan, client: pg.PoolClient): Promise<Lines> {
  const { rows } = await client.query<[string]>({ text: FETCH, rowMode: 'array' }).catch(awayOr);
  const shown = new Marks();
  const texts = rows.map(([text]) => {
    const answer: unknown = JSON.parse(text);
    readCompanions(answer, plan, context.access, shown);
    return `${JSON.stringify(answer)}\n`;
  });
  await leaveMarks(context.engine, shown.list(), context);
  return { lines: Buffer.from(texts.join('')), rows: rows.length };
}
