// Retrievals of records (FG26, N01): asked for by discipline of the level, decided by a convener of that meeting,
// never by who asked, and opened by nobody but who asked, within the window and until a
// convener ends it. Deciding opens nothing.
import { RecordRetrieval } from '../src/modules/records/retrieval.entity.ts';
import { because, policy } from '../src/policy/policy.ts';
import { approved, begun, convened, hosted, notOver, requestedByAnyoneElse, requestedBySelf } from './conditions.ts';
import { attendants, discipline } from './roles.ts';

const parties = [
  [discipline, [requestedBySelf, notOver], because('FG26: after the window there is nothing left of it')],
  [attendants, convened],
] as const;
const deciders = [
  [attendants, [convened, requestedByAnyoneElse], because('二(四)2: the convener of that meeting')],
] as const;
const openers = [[discipline, [requestedBySelf, approved, begun, notOver]]] as const;

export const retrievalPolicies = [
  policy(
    RecordRetrieval,
    'retrievals.policy.ts',
    {
      read: parties,
      request: [[discipline, [requestedBySelf, hosted], because('FG26: DIS only by approved retrieval, own level')]],
      approve: deciders,
      refuse: deciders,
      revoke: [[attendants, convened]],
      open: openers,
      openMedia: openers,
    },
    { INTERNAL: parties, CONFIDENTIAL: parties },
  ),
];
