// Writes a line of the access log (记录访问): called by gate 3 inside the transaction of the change, and for refusals in
// one of its own. What cannot be logged does not happen.
import type { RecordAccess } from '../../graph/context.ts';
import { AccessLog } from './access-log.entity.ts';

export const recordAccess: RecordAccess = async (em, { principal, engine, requestId }, line) => {
  const { account } = principal;
  em.persist(
    em.create(AccessLog, {
      at: new Date(), // the true moment, whatever x-demo-clock says: lines stay in order
      account: account?.id ?? null,
      policyVersion: engine.set.version,
      requestId,
      ...line,
    } as unknown as AccessLog),
  );
  await em.flush();
};
