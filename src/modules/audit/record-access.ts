// Writes a line of the access log (记录访问): called by gate 3 inside the transaction of the change, and for refusals in
// one of its own. What cannot be logged does not happen.
import type { RecordAccess } from '../../graph/context.ts';
import { addRow } from '../../graph/one-row.ts';
import { AccessLog } from './access-log.entity.ts';
import { SecrecyIncident } from './secrecy-incident.entity.ts';

export const recordAccess: RecordAccess = async (em, { principal, engine, requestId }, { marked = [], ...line }) => {
  const { account } = principal;
  if (marked.length > 0 && account)
    await addRow({ em }, SecrecyIncident, {
      at: new Date(),
      account: account.id,
      operation: line.operation,
      objectType: line.objectType,
      paths: marked,
      requestId,
    });
  const { operation, objectType, objectId, fields, decision, rules, role, rows = null } = line;
  await addRow({ em }, AccessLog, {
    at: new Date(), // the true moment, whatever x-demo-clock says: lines stay in order
    account: account?.id ?? null,
    policyVersion: engine.set.version,
    requestId,
    ...{ operation, objectType, objectId, fields, decision, rules, role, rows },
  });
};
