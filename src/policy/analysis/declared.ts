// What the analysis takes for given (分析前提): facts about offices, types and values that the tables of rules do not say.
// Each line is a decision that an officer can check against 04-permissions.
import type { PrincipalRole } from '../../domain/vocabulary.ts';
import type { PostFact } from '../principal.ts';

/** Roles that no account is ever granted (grant.actions.ts refuses them), and where they come from. */
export const NOT_GRANTED: Partial<Record<PrincipalRole, string>> = {
  CONVENER: 'comes from one meeting, not from a grant (4.0)',
  FRONTEND: 'is a client that narrows a user, not a person (N25)',
  PUBLIC: 'everybody holds it, signed in or not',
};

/**
 * Types that administrators may read: column ADM of 04-permissions 4.1. Everything else is a business value (N02), of
 * which they see no more than their own row.
 */
export const ADMINISTRATIVE: Readonly<Record<string, string>> = {
  Account: 'FG52',
  RoleGrant: 'FG52',
  ApiClient: 'FG52',
  AccessLog: 'FG53',
  SecrecyIncident: 'N28: names an operation and a field, never a value',
  Region: 'FG01: R',
  RulePack: 'FG01: R',
  WorkCalendar: 'FG01: R, calendar CU by the system administrator',
  Organization: 'FG02: R',
  MemberUnit: 'FG02: R',
  Duty: 'FG02: R',
  CommonDuty: 'FG02: R',
};

/** A condition on one of these makes a row one's own. */
export const OWN_FACTS: readonly PostFact[] = ['account', 'staff', 'household'];

const PERSON: readonly PostFact[] = ['account', 'staff'];
const IN_REGION: readonly PostFact[] = [...PERSON, 'organization', 'region', 'regionPath', 'domain'];
const ASSIGNED: readonly PostFact[] = ['assignedHousehold', 'assigned'];
const IN_UNIT: readonly PostFact[] = [...IN_REGION, 'unit'];
const WITH_MATTERS: readonly PostFact[] = [...IN_REGION, ...ASSIGNED];

/** What the posts of a role may carry (column "Scope of a grant" of 4.0), besides `now` and `today`. */
const FACTS: Partial<Record<PrincipalRole, readonly PostFact[]>> = {
  PUBLIC: [],
  FRONTEND: [],
  CONVENER: PERSON,
  UNIT_PRINCIPAL: [...IN_UNIT, ...ASSIGNED],
  UNIT_LEADER_IN_CHARGE: [...IN_UNIT, ...ASSIGNED],
  LIAISON: IN_UNIT,
  DATA_OPERATOR: IN_UNIT,
  INTEGRATOR: ['account', 'organization', 'unit', 'domain'],
  OFFICE_DIRECTOR: WITH_MATTERS,
  OFFICE_STAFF: WITH_MATTERS,
  DISCIPLINE: WITH_MATTERS,
  AUDITOR: WITH_MATTERS,
  SUPERVISION_LEADER: WITH_MATTERS,
  SUPERVISION_MEMBER: WITH_MATTERS,
  GRID_WORKER: [...IN_REGION, 'grid'],
  FARMER: ['account', 'region', 'regionPath', 'household'],
  SYSTEM_ADMIN: PERSON,
  SECURITY_ADMIN: PERSON,
  AUDIT_ADMIN: PERSON,
};

export const factsOfRole = (role: PrincipalRole): readonly PostFact[] => [
  ...(FACTS[role] ?? IN_REGION),
  'now',
  'today',
];

/** Types that a fact of a post points to; a comparison with a reference to another type can never hold. */
export const TYPE_OF_FACT: Partial<Record<PostFact, readonly string[]>> = {
  account: ['Account'],
  staff: ['StaffMember'],
  organization: ['Organization'],
  unit: ['MemberUnit'],
  region: ['Region'],
  assigned: ['MonitoringCase', 'PushSubmission', 'WarningLead'],
};

/**
 * Values that others give away: a value is whole once all its parts are known. `full` and `masked` say which parts a
 * field of the same type shows, by its name.
 */
export interface Derivation {
  readonly value: string;
  readonly parts: readonly string[];
  readonly full: Readonly<Record<string, readonly string[]>>;
  readonly masked: Readonly<Record<string, readonly string[]>>;
  readonly because: string;
}

export const DERIVATIONS: readonly Derivation[] = [
  {
    value: 'idNo',
    parts: ['division', 'birth', 'serial'],
    full: { birthDate: ['birth'], idLastFour: ['serial'], nativeDivision: ['division'] },
    masked: { idNo: ['division', 'serial'] },
    because: 'GB 11643: division (6), birth date (8), serial and check (4); the mask hides the birth date only (4.3)',
  },
];

/** Warnings that were looked at and kept, by check and place. One that no longer occurs is reported. */
export interface Justified {
  readonly check: string;
  readonly at: string;
  readonly reason: string;
}
export const JUSTIFIED: readonly Justified[] = [];
