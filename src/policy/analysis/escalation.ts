// No one alone (无人可独自提权, 4.4): the four verbs of a role grant as a small machine, searched exhaustively. From the
// three administrators and an ordinary user, no sequence of up to three mutations by one person may bring any grant into
// force. The rows of the policy are asked themselves; the rules of grant.actions.ts are restated in GUARDS, and a test
// holds the machine against the real actions.
import type { PrincipalRole } from '../../domain/vocabulary.ts';
import { workflowOf } from '../../model/workflow.ts';
import { judgeOf } from '../judge.ts';
import type { PolicySet } from '../policy.ts';
import { ADMINISTRATORS, principal } from '../principal.ts';
import { NOT_GRANTED } from './declared.ts';
import { type AnalysisFinding, lineOf } from './finding.ts';

export interface Grant {
  readonly account: string;
  readonly role: PrincipalRole;
  readonly status: string;
  readonly proposedBy: string | null;
  /** Power of the proposer at that moment. */
  readonly proposedAs: PrincipalRole | null;
}
export type State = readonly Grant[];
export interface Move {
  readonly by: string;
  readonly verb: 'grant' | 'approve' | 'decline' | 'revoke';
  /** Index of the grant that is decided on; for `grant`, who gets which role. */
  readonly target: number | { readonly account: string; readonly role: PrincipalRole };
}

const LIVE: readonly string[] = ['ACTIVE', 'REVOCATION_PROPOSED'];
const HELD: readonly string[] = [...LIVE, 'PROPOSED'];
const ROLES: readonly PrincipalRole[] = [...ADMINISTRATORS, 'OFFICE_STAFF'];
export const START: State = ROLES.map(role => ({
  account: role,
  role,
  status: 'ACTIVE',
  proposedBy: null,
  proposedAs: null,
}));
const LONGEST = 3;
const NOW = '2023-04-17T01:00:00.000Z';

const isAdministrator = (role: PrincipalRole): boolean => ADMINISTRATORS.includes(role);
const rolesOf = (state: State, account: string, statuses: readonly string[]): PrincipalRole[] =>
  state.filter(grant => grant.account === account && statuses.includes(grant.status)).map(({ role }) => role);

const powerOf = (state: State, by: string): PrincipalRole | null =>
  rolesOf(state, by, LIVE).find(isAdministrator) ?? null;

/** Rules of grant.actions.ts, each by name, so that a test can take one away and see the machine climb. */
export const GUARDS = {
  notGranted: (_state: State, grant: Grant, _by: string) => !(grant.role in NOT_GRANTED),
  onePower: (state: State, grant: Grant, _by: string) =>
    !isAdministrator(grant.role) || !rolesOf(without(state, grant), grant.account, HELD).some(isAdministrator),
  otherPerson: (_state: State, { account, proposedBy }: Grant, by: string) => account !== by && proposedBy !== by,
  otherPower: (state: State, { proposedAs }: Grant, by: string) =>
    proposedAs !== null && powerOf(state, by) !== proposedAs,
};
export type Guard = keyof typeof GUARDS;

const without = (state: State, grant: Grant): State => state.filter(one => one !== grant);
const TO = { approve: ['ACTIVE', 'REVOKED'], decline: ['DECLINED', 'ACTIVE'] } as const;

export function machine(set: PolicySet, off: readonly Guard[] = []) {
  const meta = set.policies.get('RoleGrant')!.meta;
  const holds = (guard: Guard, state: State, grant: Grant, by: string) =>
    off.includes(guard) || GUARDS[guard](state, grant, by);

  // Who has the same roles may do the same, in each of thousands of states.
  const judges = new Map<string, ReturnType<typeof judgeOf>[]>();
  function judgesOf(by: string, roles: readonly PrincipalRole[], verb: string): ReturnType<typeof judgeOf>[] {
    const key = [by, verb, ...roles].join(' ');
    const known = judges.get(key);
    if (known) return known;
    const posts = roles.map(role => ({ ...EMPTY, role, grant: role, account: by, staff: by }));
    const viewer = principal({ account: { id: by, username: by }, staff: by, posts, now: NOW });
    const found = ['read', verb].map(each => judgeOf(set, viewer, each, meta));
    judges.set(key, found);
    return found;
  }

  function mayDo(state: State, by: string, verb: string, grant: Grant): boolean {
    const facts = { id: 'grant', ...grant };
    return judgesOf(by, rolesOf(state, by, LIVE), verb).every(allows => allows(facts));
  }

  /** The state after a move, or null where it is refused. */
  return function apply(state: State, { by, verb, target }: Move): State | null {
    if (typeof target !== 'number') {
      const grant: Grant = { ...target, status: 'PROPOSED', proposedBy: by, proposedAs: powerOf(state, by) };
      const allowed = holds('notGranted', state, grant, by) && holds('onePower', state, grant, by);
      return allowed && mayDo(state, by, 'grant', grant) ? [...state, grant] : null;
    }
    const grant = state[target]!;
    const from = workflowOf(meta.class)?.from(verb);
    if (!mayDo(state, by, verb, grant) || (from && !from.includes(grant.status))) return null;
    if (verb === 'revoke')
      return state.with(target, {
        ...grant,
        status: 'REVOCATION_PROPOSED',
        proposedBy: by,
        proposedAs: powerOf(state, by),
      });
    const guards: Guard[] = ['otherPerson', 'otherPower'];
    if (verb === 'approve' && grant.status === 'PROPOSED') guards.push('onePower');
    if (!guards.every(guard => holds(guard, state, grant, by))) return null;
    const [fromProposal, fromRevocation] = TO[verb as keyof typeof TO];
    return state.with(target, { ...grant, status: grant.status === 'PROPOSED' ? fromProposal : fromRevocation });
  };
}

const EMPTY = {
  organization: null,
  unit: null,
  region: null,
  regionPath: null,
  domain: null,
  grid: null,
  household: null,
  assignedHousehold: null,
  assigned: null,
};

export function* movesOf(state: State, by: string): Generator<Move> {
  for (const account of ROLES) for (const role of ROLES) yield { by, verb: 'grant', target: { account, role } };
  for (const index of state.keys())
    for (const verb of ['approve', 'decline', 'revoke'] as const) yield { by, verb, target: index };
}

const live = (state: State): number => state.filter(({ status }) => LIVE.includes(status)).length;

/** A shortest sequence by which one person alone brings a grant into force, or ends one; null when there is none. */
export function climb(set: PolicySet, by: string, off: readonly Guard[] = []): Move[] | null {
  const apply = machine(set, off);
  let front: { state: State; moves: Move[] }[] = [{ state: START, moves: [] }];
  const seen = new Set<string>();
  for (let length = 1; length <= LONGEST; length++) {
    const next: typeof front = [];
    for (const { state, moves } of front)
      for (const move of movesOf(state, by)) {
        const after = apply(state, move);
        if (!after) continue;
        if (live(after) !== live(START)) return [...moves, move];
        const key = JSON.stringify(after.map(grant => JSON.stringify(grant)).sort());
        if (!seen.has(key)) next.push({ state: after, moves: [...moves, move] });
        seen.add(key);
      }
    front = next;
  }
  return null;
}

export function* escalationFindings(set: PolicySet): Generator<AnalysisFinding> {
  const policy = set.policies.get('RoleGrant');
  if (!policy) return;
  for (const by of ROLES) {
    const moves = climb(set, by);
    if (!moves) continue;
    const told = moves.map(({ verb }) => verb).join(', ');
    yield {
      check: 'escalation',
      at: by,
      severity: 'error',
      file: policy.file,
      line: lineOf(policy, moves.at(-1)!.verb),
      zh: `${by} 可独自改变授权：${told}`,
      en: `${by} alone can change what is granted: ${told}`,
    };
  }
}
