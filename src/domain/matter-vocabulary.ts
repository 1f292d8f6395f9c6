// Closed lists about assigned matters (交办事项词汇, cells "asg" of 04-permissions 4.1): what is assigned, for what, to whom.
import type { PrincipalRole } from './vocabulary.ts';

export const MATTER_KIND = { HOUSEHOLD: '农户', CASE: '监测个案', SUBMISSION: '报送批次', LEAD: '预警线索' } as const;
export type MatterKind = keyof typeof MATTER_KIND;

export const MATTER_PURPOSE = {
  AUDIT: '审计抽样',
  DISCIPLINE: '纪检监察核查',
  SUPERVISION: '督导核查',
  CASE_WORK: '个案办理',
  JOINT_VISIT: '联合走访',
} as const;
export type MatterPurpose = keyof typeof MATTER_PURPOSE;

export const MATTER_STATUS = { ACTIVE: '已交办', ENDED: '已终止' } as const;

/** What may be assigned for a purpose, and to the holders of which roles: the cells "asg" and "sample@asg" of 4.1. */
export const MATTERS: Readonly<
  Record<MatterPurpose, { readonly kinds: readonly MatterKind[]; readonly roles: readonly PrincipalRole[] }>
> = {
  AUDIT: { kinds: ['HOUSEHOLD', 'SUBMISSION'], roles: ['AUDITOR'] },
  DISCIPLINE: { kinds: ['CASE'], roles: ['DISCIPLINE'] },
  SUPERVISION: { kinds: ['HOUSEHOLD'], roles: ['SUPERVISION_LEADER', 'SUPERVISION_MEMBER'] },
  CASE_WORK: { kinds: ['CASE'], roles: ['OFFICE_STAFF'] },
  JOINT_VISIT: { kinds: ['LEAD'], roles: ['UNIT_LEADER_IN_CHARGE', 'UNIT_PRINCIPAL'] },
};

/** The seeds name no figures; proposed (docs/decisions/0036). */
export const LONGEST_ASSIGNMENT_DAYS = 180;
export const MOST_MATTERS_AT_ONCE = 16;
export const LARGEST_SAMPLE = 100;
