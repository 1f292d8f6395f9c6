// Who asks in the proofs (证明中的访问者): the cast, one of each kind, and those the cast lacks: roles without persona,
// mixtures of posts in different places, the public, and users narrowed by clients.
import type pg from 'pg';
import { DEMO_ISSUER } from '../../src/authentication/demo-issuer.ts';
import { loadPrincipal } from '../../src/authentication/load-principal.ts';
import { FRONTEND_CLIENT } from '../../src/demo/frontend-client.ts';
import { PERSONAS } from '../../src/demo/personas.ts';
import { PLACES } from '../../src/demo/places.ts';
import type { PrincipalRole } from '../../src/domain/vocabulary.ts';
import { allTypes } from '../../src/model/meta.ts';
import type { Principal } from '../../src/policy/principal.ts';

export interface Viewer {
  readonly name: string;
  /** Subject of the account; null for the public. */
  readonly account: string | null;
  readonly client: string | null;
}

interface ExtraPost {
  readonly role: PrincipalRole;
  readonly place: string | null;
  readonly unit?: number;
}

const { 'YL.A': A, 'YL.A.1': A1, 'YL.B': B, YL } = PLACES;
const single = (role: PrincipalRole, place: string | null) => ({ name: `x.${role}`, posts: [{ role, place }] });

/** Accounts for what the cast lacks. */
export const EXTRA_ACCOUNTS: readonly { name: string; posts: readonly ExtraPost[] }[] = [
  single('CONVENER', YL),
  single('FRONTEND', null),
  single('SUPERVISION_LEADER', A),
  single('SUPERVISION_MEMBER', B),
  single('COUNTY_LEADER', A),
  single('TOWN_LEADER', A1),
  single('DATA_SPECIALIST', A1),
  single('INFO_OFFICER', A1),
  single('ORGANIZATION', A),
  single('AUDITOR', B),
  single('DISCIPLINE', A1),
  // Two posts must never make their product.
  {
    name: 'x.mixed',
    posts: [
      { role: 'COUNTY_OFFICE', place: B },
      { role: 'ORGANIZATION', place: A1 },
      { role: 'AUDITOR', place: A },
    ],
  },
  {
    name: 'x.office',
    posts: [
      { role: 'OFFICE_STAFF', place: A },
      { role: 'UNIT_PRINCIPAL', place: B, unit: 43 },
    ],
  },
  { name: 'x.nobody', posts: [] },
];

/** Clients that narrow a user to the one half of the types, or the other, and may send any operation. */
export const EXTRA_CLIENTS: readonly { clientId: string; scopes: () => string[] }[] = [
  { clientId: 'proof-even', scopes: () => half(0) },
  { clientId: 'proof-odd', scopes: () => half(1) },
];

const half = (rest: number): string[] =>
  allTypes()
    .filter((_, index) => index % 2 === rest)
    .map(meta => `${meta.name}.read`);

/** One persona of each set of roles, and two each of those who differ by place. */
export function allViewers(): Viewer[] {
  const seen = new Map<string, number>();
  const cast = PERSONAS.filter(({ posts, name }) => {
    const key = posts.map(({ role }) => role).join('+');
    seen.set(key, (seen.get(key) ?? 0) + 1);
    return seen.get(key) === 1 || name === 'cb.off';
  });
  const one = (account: string | null, client: string | null = null): Viewer => ({
    name: `${account ?? 'anonymous'}${client ? ` by ${client}` : ''}`,
    account,
    client,
  });
  return [
    one(null),
    ...cast.map(({ name }) => one(name)),
    ...EXTRA_ACCOUNTS.map(({ name }) => one(name)),
    one('off', FRONTEND_CLIENT),
    ...EXTRA_CLIENTS.flatMap(({ clientId }) => [one('org.op', clientId), one('sys', clientId)]),
  ];
}

export async function principalOf(pool: pg.Pool, { account, client }: Viewer, now: string): Promise<Principal> {
  const identity =
    account === null
      ? null
      : { issuer: DEMO_ISSUER, subject: account, clientId: client, scopes: null, expiresAt: 0, tokenDigest: '' };
  return (await loadPrincipal(pool, identity, now, undefined)).principal;
}
