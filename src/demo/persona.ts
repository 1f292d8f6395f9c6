// A persona (示例角色): one account of the demo world, under the name that the fixture (07-scenarios) gives it.
import type { AssignmentKind, DutyTheme, PrincipalRole } from '../domain/vocabulary.ts';
import type { Place } from './places.ts';

export interface PersonaPost {
  readonly role: PrincipalRole;
  readonly domain?: DutyTheme;
  readonly grid?: string;
  readonly household?: string;
}

/** The invented person behind the account. */
export interface PersonaPerson {
  readonly post: string;
  readonly grade?: string;
  /** Kind of the post in the organisation; the grants of the persona rest on it and end with it. */
  readonly assignment?: AssignmentKind;
  readonly personnelFileNotes?: string;
  /** Listed in the published directory of duty contacts. */
  readonly published?: boolean;
}

export interface Persona {
  readonly name: string;
  readonly titleZh: string;
  readonly titleEn: string;
  /** Slug of the organisation; null for one who acts for none. */
  readonly organization: string | null;
  /** Division of work, and jurisdiction of the posts. */
  readonly place: Place | null;
  readonly posts: readonly PersonaPost[];
  /** Null for a system, and for a farmer, who is no member of staff. */
  readonly person: PersonaPerson | null;
}

/** Administrators have power over the platform, and therefore no jurisdiction. */
export const PLATFORM_ROLES: readonly PrincipalRole[] = ['SYSTEM_ADMIN', 'SECURITY_ADMIN', 'AUDIT_ADMIN'];
