// Minutes, decisions, relays (FG27 to FG29, N04). Minutes and decisions are for their recipients, once issued; progress is
// reported by whoever is responsible, comments come from whoever cooperates; a relay is read in its scope and window.
import { Decision, DecisionProgress } from '../src/modules/decisions/decision.entity.ts';
import { Minutes } from '../src/modules/decisions/minutes.entity.ts';
import { RelayAuthorization } from '../src/modules/decisions/relay.entity.ts';
import { because, policy } from '../src/policy/policy.ts';
import {
  begun,
  convened,
  hosted,
  issued,
  notOver,
  notRevoked,
  toOwnOrganization,
  toOwnRegion,
  toOwnUnit,
  toSelf,
  withOwnRegionCooperating,
  withOwnRegionResponsible,
  withOwnUnitCooperating,
  withOwnUnitResponsible,
} from './conditions.ts';
import {
  attendants,
  divisionDesks,
  generalOffices,
  meetingLeaders,
  meetingOffices,
  unitDelegates,
  unitManagers,
} from './roles.ts';

const FILE = 'decisions.policy.ts';
const recipients = [
  [attendants, toSelf],
  [attendants, toOwnOrganization],
  [unitDelegates, toOwnUnit],
  [divisionDesks, toOwnRegion],
] as const;
const office = [[meetingOffices, hosted]] as const;
const top = [...office, [meetingLeaders, hosted], [generalOffices, hosted]] as const;
const minutes = [
  ...office,
  [meetingLeaders, [hosted, issued]],
  [generalOffices, [hosted, issued]],
  ...recipients,
] as const;
const decisions = [...top, ...recipients] as const;
const responsible = [
  [unitManagers, withOwnUnitResponsible],
  [divisionDesks, withOwnRegionResponsible],
] as const;
const cooperating = [
  [unitDelegates, withOwnUnitCooperating],
  [divisionDesks, withOwnRegionCooperating],
] as const;
const reports = [...top, [unitDelegates, withOwnUnitResponsible], responsible[1], ...cooperating] as const;
const window = [begun, notOver, notRevoked] as const;
const relays = [
  ...top,
  [attendants, convened],
  [attendants, [toSelf, ...window], because('N04')],
  [attendants, [toOwnOrganization, ...window]],
  [unitDelegates, [toOwnUnit, ...window]],
  [divisionDesks, [toOwnRegion, ...window]],
] as const;

export const decisionPolicies = [
  policy(
    Minutes,
    FILE,
    { read: minutes, draft: office, revise: office, issue: office },
    { INTERNAL: minutes, WORK_SECRET: minutes },
  ),
  policy(
    Decision,
    FILE,
    { read: decisions, dispatch: office, verify: office, return: office },
    { INTERNAL: decisions, WORK_SECRET: decisions },
  ),
  policy(
    DecisionProgress,
    FILE,
    { read: reports, report: responsible, comment: cooperating },
    { INTERNAL: reports, WORK_SECRET: reports },
  ),
  policy(
    RelayAuthorization,
    FILE,
    {
      read: relays,
      authorise: [[attendants, convened, because('S16: the convener of the meeting')]],
      revoke: [[attendants, convened]],
      open: relays,
    },
    { INTERNAL: relays },
  ),
];
