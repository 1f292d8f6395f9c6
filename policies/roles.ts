// Groups of roles (角色组) that the tables of policies/ name. The roles themselves are the catalogue of 04-permissions 4.0.
import type { PrincipalRole } from '../src/domain/vocabulary.ts';

const roles = <const Role extends PrincipalRole>(...list: Role[]): readonly Role[] => Object.freeze(list);

/** LDR */
export const leaders = roles('LEADER', 'EXECUTIVE_LEADER', 'DEPUTY_LEADER');
/** OFC: the office of the leading group */
export const officeStaff = roles('OFFICE_DIRECTOR', 'OFFICE_STAFF', 'RECORDER');
/** OFC, those who change things */
export const officeEditors = roles('OFFICE_DIRECTOR', 'OFFICE_STAFF');
/** GEN */
export const generalOffices = roles('GENERAL_OFFICE', 'DEPUTY_SECRETARY_GENERAL');
/** The whole city level above the units */
export const cityDesk = roles(...leaders, ...officeStaff, ...generalOffices);
/** UNI */
export const unitStaff = roles('UNIT_PRINCIPAL', 'UNIT_LEADER_IN_CHARGE', 'LIAISON', 'DATA_OPERATOR');
export const unitManagers = roles('UNIT_PRINCIPAL', 'UNIT_LEADER_IN_CHARGE');
/** DIS */
export const discipline = roles('DISCIPLINE');
/** AUD */
export const auditors = roles('AUDITOR');
/** Unit 3 */
export const organizationDepartment = roles('ORGANIZATION');
/** SUP */
export const supervisors = roles('SUPERVISION_LEADER', 'SUPERVISION_MEMBER');
/** CTY */
export const countyStaff = roles('COUNTY_LEADER', 'COUNTY_OFFICE', 'COUNTY_UNIT');
export const countyOffice = roles('COUNTY_OFFICE');
/** TWN */
export const townStaff = roles('TOWN_LEADER', 'TOWN_OFFICE', 'TOWN_DEPARTMENT', 'DATA_SPECIALIST', 'TOWN_DISCIPLINE');
/** VIL */
export const villageStaff = roles('VILLAGE_SECRETARY', 'RESIDENT_TEAM', 'INFO_OFFICER', 'GRID_WORKER');
/** Everybody who serves in an office of any level */
export const localStaff = roles(...countyStaff, ...townStaff, ...villageStaff);
export const allStaff = roles(
  ...cityDesk,
  ...unitStaff,
  ...discipline,
  ...auditors,
  ...organizationDepartment,
  ...supervisors,
  ...localStaff,
);
/** EXT who sign in */
export const farmers = roles('FARMER');
export const integrators = roles('INTEGRATOR');
export const thirdParties = roles('THIRD_PARTY');
/** ADM: never business values (N02) */
export const systemAdmin = roles('SYSTEM_ADMIN');
export const securityAdmin = roles('SECURITY_ADMIN');
export const auditAdmin = roles('AUDIT_ADMIN');
/** The two whose agreement a grant needs */
export const grantAdmins = roles('SYSTEM_ADMIN', 'SECURITY_ADMIN');
export const administrators = roles(...grantAdmins, ...auditAdmin);
/** Everybody, signed in or not */
export const everyone = roles('PUBLIC');
/** Everybody who holds a post, for what concerns only themselves */
export const everyPost = roles(...allStaff, ...farmers, ...thirdParties, ...integrators, ...administrators);
