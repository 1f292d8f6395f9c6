// What a webhook is told (回调内容): id and state of the object, read as the integrator at this moment; nothing where the
// integrator may not read it.
import { createHash } from 'node:crypto';
import { type OperationDefinitionNode, parse } from 'graphql';
import { loadPrincipal } from '../../authentication/load-principal.ts';
import { Failure } from '../../domain/errors.ts';
import { createReader } from '../../graph/context.ts';
import { type Engine, planned, runPlan } from '../../graph/engine.ts';
import { AccessLog } from '../../graph/read/access.ts';
import { compileOperation } from '../../graph/read/compile.ts';
import { globalId } from '../../model/global-id.ts';
import { typeNamed } from '../../model/meta.ts';
import { singular } from '../../model/type.ts';
import { workflowOf } from '../../model/workflow.ts';
import type { Claimed } from './queue.ts';

/** Body of the call as text, or null where the integrator may not know of it. */
export async function bodyFor(engine: Engine, delivery: Claimed): Promise<string | null> {
  const { event, happenedAt, objectType, objectId } = delivery;
  const meta = typeNamed(objectType);
  if (!meta) return null;
  const state = workflowOf(meta.class)?.attribute;
  const document = `query($id: ID!) { row: ${singular(meta.name)}(id: $id) { id ${state ? `status: ${state}` : ''} } }`;
  const principal = await integratorOf(engine, delivery);
  if (!principal) return null;
  const variables = { id: globalId(meta.name, objectId) };
  const key = ['webhook', createHash('sha256').update(document).digest('base64url'), principal.class].join('\n');
  const plan = planned(engine, key, () => {
    const parsed = parse(document);
    return compileOperation(engine, principal, parsed, parsed.definitions[0] as OperationDefinitionNode, variables);
  });
  const run = { ...createReader(engine, principal), variables, requestId: delivery.id };
  const { row } = (await runPlan(engine, plan!, run, new AccessLog())) as { row: object | null };
  return row && JSON.stringify({ type: event, timestamp: happenedAt, data: row });
}

/** Null where the account is suspended or gone. */
async function integratorOf(engine: Engine, { issuer, subject }: Claimed) {
  const identity = { issuer, subject, clientId: null, scopes: null, expiresAt: 0, tokenDigest: '' };
  try {
    return (await loadPrincipal(engine.pool, identity, new Date().toISOString(), undefined)).principal;
  } catch (error) {
    if (error instanceof Failure && error.code === 'UNAUTHENTICATED') return null;
    throw error;
  }
}
