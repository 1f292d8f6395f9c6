// Named groups of roles (角色组): a group is the list of its roles, with a name for sentences and the matrix.
import type { PrincipalRole } from '../domain/vocabulary.ts';

export interface GroupName {
  readonly zh: string;
  readonly en: string;
}

const names = new Map<readonly PrincipalRole[], GroupName>();

export function roleGroup(zh: string, en: string, ...roles: PrincipalRole[]): readonly PrincipalRole[] {
  const group = Object.freeze([...new Set(roles)]);
  names.set(group, { zh, en });
  return group;
}

export const groupName = (roles: readonly PrincipalRole[]): GroupName | undefined => names.get(roles);

export const allGroups = (): { name: GroupName; roles: readonly PrincipalRole[] }[] =>
  [...names].map(([roles, name]) => ({ name, roles }));
