// Exports (导出): a whole list in one answer, for those whom the policy lets export it. The line in the access log comes before
// the first row; a second one says how many rows left, and whether that was all. Rights are asked again while it lasts.
import type { DocumentNode, OperationDefinitionNode } from 'graphql';
import type { Lines } from '../database/fetch-lines.ts';
import { type ErrorCode, Failure } from '../domain/errors.ts';
import { scopeOf } from '../policy/scope.ts';
import { type AccessLine, type Context, recordApart } from './context.ts';
import { readInBatches } from './export-rows.ts';
import type { AccessEntry } from './read/access.ts';
import { assertMayExport, compileExport, type ExportedList, exportedList } from './read/export.ts';
import { refuseUnregistered } from './whole-operation.ts';

/** An operation that passed the limits and fits the schema, with its variables. */
export interface AskedExport {
  readonly document: DocumentNode;
  readonly operation: OperationDefinitionNode;
  readonly source: string;
  readonly variables: Readonly<Record<string, unknown>>;
}

/** The last line, under a key that no field can have. */
export interface ClosingLine {
  readonly rows: number;
  readonly complete: boolean;
  readonly access: readonly AccessEntry[];
  readonly policyVersion: string;
}

/** How long a right that was lost may still be used. */
const RENEW_MILLISECONDS = 5_000;
/** A snapshot keeps PostgreSQL from tidying up. */
const LONGEST_MILLISECONDS = 60 * 60_000;

export const closingLine = (line: ClosingLine | { readonly errors: readonly unknown[] }): Buffer =>
  Buffer.from(`${JSON.stringify({ '@export': line })}\n`);

const rightsIn = ({ principal, allowedOperations }: Context): string =>
  JSON.stringify([
    principal.account?.id ?? null,
    principal.posts.map(({ now, today, ...post }) => post),
    [...(principal.scopes ?? [])],
    allowedOperations && [...allowedOperations],
  ]);

const CHANGED = new Failure('FORBIDDEN', {
  zh: '您的任职或权限已变更，导出已中止，请重新导出',
  en: 'Your posts have changed, and the export was stopped; start it again',
});

/** Who asks now, once more: throws where the token or the account does not count any longer. */
export type Renew = () => Promise<Context>;

/**
 * The text of the export, a batch at a time; the first one is ready when this resolves, so that whatever refuses the whole
 * is told before anything else. Whoever stops reading has to call `return`.
 */
export async function openExport(context: Context, asked: AskedExport, renew: Renew): Promise<AsyncIterable<Buffer>> {
  const { engine, principal } = context;
  refuseUnregistered(context.allowedOperations, asked.source);
  const list = exportedList(engine, principal, asked.document, asked.operation, asked.variables);
  const line = nothingOf(list.meta.name);
  const record = (said: AccessLine) => recordApart(context, said);
  let begun = false;
  try {
    assertMayExport(engine.set, principal, list.meta);
    const { plan, fields } = compileExport(engine, principal, asked.document, asked.variables, list);
    const allowed = { ...line, fields, decision: 'ALLOWED', ...grantedBy(context, list) };
    await record(allowed);
    begun = true;
    const batches = readInBatches(context, plan, asked.variables);
    const first = await batches.next().catch(async (cause: unknown) => {
      await record({ ...allowed, decision: codeOf(cause), rows: 0 });
      throw cause;
    });
    return handedOut(context, allowed, first, batches, renew);
  } catch (cause) {
    if (!begun) await record({ ...line, decision: codeOf(cause) });
    throw cause;
  }
}

const codeOf = (cause: unknown): ErrorCode => (cause instanceof Failure ? cause.code : 'INTERNAL');

const nothingOf = (objectType: string) => ({
  operation: 'export',
  objectType,
  objectId: null,
  fields: [],
  rules: [],
  role: null,
});

function grantedBy({ engine, principal }: Context, { meta }: ExportedList): Pick<AccessLine, 'rules' | 'role'> {
  const table = engine.set.policies.get(meta.name)?.verbs.get('export') ?? [];
  const granting = scopeOf(engine.set, principal, 'export', meta);
  const [role = null, ...others] = new Set(granting.map(({ post }) => principal.posts[post]!.role));
  const rules = [...new Set(granting.map(({ row }) => `${meta.name}.export.${table.indexOf(row)}`))].sort();
  return { rules, role: others.length === 0 ? role : null };
}

async function* handedOut(
  context: Context,
  line: AccessLine,
  first: IteratorResult<Lines, void>,
  batches: AsyncGenerator<Lines, void>,
  renew: Renew,
): AsyncGenerator<Buffer, void> {
  const { access, engine } = context;
  const rights = rightsIn(context);
  const begun = performance.now();
  let asked = begun;
  let rows = 0;
  // Of whom nothing more was heard went away.
  let decision: string = 'ABANDONED';
  try {
    for (let next = first; !next.done; next = await batches.next()) {
      const now = performance.now();
      if (now - begun > LONGEST_MILLISECONDS) throw new Failure('LATE');
      if (now - asked > RENEW_MILLISECONDS) {
        if (rightsIn(await renew()) !== rights) throw CHANGED;
        asked = now;
      }
      rows += next.value.rows;
      yield next.value.lines;
    }
    decision = line.decision;
  } catch (cause) {
    decision = codeOf(cause);
    throw cause;
  } finally {
    await batches.return();
    await recordApart(context, { ...line, decision, rows });
  }
  yield closingLine({ rows, complete: true, access: access.list(), policyVersion: engine.set.version });
}
