// Groups of roles (角色组) that the tables of policies/ name. The roles themselves are the catalogue of 04-permissions 4.0.
import { roleGroup } from '../src/policy/role-group.ts';

export const leaders = roleGroup('市级领导', 'leaders', 'LEADER', 'EXECUTIVE_LEADER', 'DEPUTY_LEADER');
export const officeStaff = roleGroup('衔接办', 'the office', 'OFFICE_DIRECTOR', 'OFFICE_STAFF', 'RECORDER');
export const officeMembers = roleGroup('衔接办工作人员', 'staff of the office', 'OFFICE_STAFF');
export const officeDirector = roleGroup('办公室主任', 'the office director', 'OFFICE_DIRECTOR');
export const officeEditors = roleGroup('衔接办经办', 'editors of the office', 'OFFICE_DIRECTOR', 'OFFICE_STAFF');
export const generalOffices = roleGroup('两办', 'the general offices', 'GENERAL_OFFICE', 'DEPUTY_SECRETARY_GENERAL');
export const cityDesk = roleGroup('市级中枢', 'the city desk', ...leaders, ...officeStaff, ...generalOffices);
export const unitStaff = roleGroup(
  '成员单位人员',
  'unit staff',
  'UNIT_PRINCIPAL',
  'UNIT_LEADER_IN_CHARGE',
  'LIAISON',
  'DATA_OPERATOR',
);
export const unitManagers = roleGroup('成员单位领导', 'unit managers', 'UNIT_PRINCIPAL', 'UNIT_LEADER_IN_CHARGE');
export const unitPrincipals = roleGroup('单位主要领导', 'unit principals', 'UNIT_PRINCIPAL');
export const groupLeader = roleGroup('组长', 'the leader', 'LEADER');
export const discipline = roleGroup('纪检监察', 'discipline', 'DISCIPLINE');
export const auditors = roleGroup('审计', 'auditors', 'AUDITOR');
export const organizationDepartment = roleGroup('组织部', 'the organisation department', 'ORGANIZATION');
export const supervisors = roleGroup('督导组', 'supervision groups', 'SUPERVISION_LEADER', 'SUPERVISION_MEMBER');
export const countyStaff = roleGroup('县级', 'county staff', 'COUNTY_LEADER', 'COUNTY_OFFICE', 'COUNTY_UNIT');
export const countyOffice = roleGroup('县级衔接办', 'the county office', 'COUNTY_OFFICE');
export const townStaff = roleGroup(
  '乡镇级',
  'town staff',
  'TOWN_LEADER',
  'TOWN_OFFICE',
  'TOWN_DEPARTMENT',
  'DATA_SPECIALIST',
  'TOWN_DISCIPLINE',
);
export const countyLeaders = roleGroup('县级领导', 'county leaders', 'COUNTY_LEADER');
export const countyUnits = roleGroup('县级部门', 'county units', 'COUNTY_UNIT');
export const townOffice = roleGroup('乡镇乡村振兴办', 'the town office', 'TOWN_OFFICE');
export const townLeaders = roleGroup('乡镇领导', 'town leaders', 'TOWN_LEADER');
/** Leaders and office of a level, who are answerable that its bodies meet. */
export const cityHeads = roleGroup('市级领导和衔接办', 'leaders and office of the city', ...leaders, ...officeStaff);
export const countyHeads = roleGroup('县级领导和衔接办', 'county heads', 'COUNTY_LEADER', ...countyOffice);
export const townHeads = roleGroup('乡镇领导和乡村振兴办', 'town heads', ...townLeaders, ...townOffice);
export const townDepartments = roleGroup('乡镇业务部门', 'town departments', 'TOWN_DEPARTMENT');
/** Those of a town who work with households. */
export const townWorkers = roleGroup('乡镇工作人员', 'town workers', 'TOWN_LEADER', 'TOWN_OFFICE', 'TOWN_DEPARTMENT');
export const villageSecretary = roleGroup('村书记', 'the village secretary', 'VILLAGE_SECRETARY');
export const residentTeam = roleGroup('驻村工作队', 'the resident team', 'RESIDENT_TEAM');
export const villageTeam = roleGroup('村两委和工作队', 'village cadres', ...villageSecretary, ...residentTeam);
export const gridWorkers = roleGroup('网格员', 'grid workers', 'GRID_WORKER');
export const farmers = roleGroup('农户', 'farmers', 'FARMER');
/** Those of a unit who handle its data: the leader in charge confirms, the operator fills in. */
export const unitDataStaff = roleGroup('成员单位数据人员', 'unit data staff', 'UNIT_LEADER_IN_CHARGE', 'DATA_OPERATOR');
export const villageStaff = roleGroup(
  '村级',
  'village staff',
  'VILLAGE_SECRETARY',
  'RESIDENT_TEAM',
  'INFO_OFFICER',
  'GRID_WORKER',
);
export const localStaff = roleGroup(
  '县乡村三级',
  'county, town, village',
  ...countyStaff,
  ...townStaff,
  ...villageStaff,
);
/** Everybody who serves in an office, of any level. */
export const allStaff = roleGroup(
  '全体工作人员',
  'all staff',
  ...cityDesk,
  ...unitStaff,
  ...discipline,
  ...auditors,
  ...organizationDepartment,
  ...supervisors,
  ...localStaff,
);
export const integrators = roleGroup('系统对接账户', 'integrators', 'INTEGRATOR');
export const systemAdmin = roleGroup('系统管理员', 'the system administrator', 'SYSTEM_ADMIN');
export const auditAdmin = roleGroup('审计管理员', 'the audit administrator', 'AUDIT_ADMIN');
/** The two whose agreement a grant needs (4.4). */
export const grantAdmins = roleGroup(
  '系统与安全管理员',
  'system and security admins',
  'SYSTEM_ADMIN',
  'SECURITY_ADMIN',
);
/** They never read business values (N02). */
export const administrators = roleGroup('三员', 'administrators', ...grantAdmins, ...auditAdmin);
/** Everybody, signed in or not. */
export const everyone = roleGroup('所有人', 'everybody', 'PUBLIC');
/** Everybody who holds a post, for what concerns only themselves. */
export const everyPost = roleGroup(
  '任何任职者',
  'every post holder',
  ...allStaff,
  'FARMER',
  'THIRD_PARTY',
  ...integrators,
  ...administrators,
);

// Meetings (会议): the same rights at each level, with that level's leaders, offices and departments (04-permissions 4.1,
// reading note 1).
export const meetingLeaders = roleGroup(
  '本级领导',
  'leaders of the level',
  ...leaders,
  'COUNTY_LEADER',
  ...townLeaders,
  ...villageSecretary,
);
export const meetingOffices = roleGroup(
  '本级办公室',
  'the office of the level',
  ...officeEditors,
  ...countyOffice,
  ...townOffice,
  ...villageSecretary,
);
/** Those of a unit who go to meetings: a data operator does not (4.0). */
export const unitDelegates = roleGroup('成员单位参会人员', 'delegates of units', ...unitManagers, 'LIAISON');
export const meetingDepartments = roleGroup(
  '本级部门',
  'departments of the level',
  ...countyUnits,
  ...townDepartments,
  ...residentTeam,
);
/** They read of meetings where their organisation is invited. */
export const meetingGuests = roleGroup(
  '应邀机构人员',
  'guests',
  ...unitDelegates,
  ...discipline,
  ...auditors,
  ...countyStaff,
  ...townDepartments,
);
/** Everybody who can be named in a meeting. */
export const attendants = roleGroup(
  '可参会人员',
  'who may attend',
  ...cityDesk,
  ...unitDelegates,
  ...discipline,
  ...auditors,
  ...organizationDepartment,
  ...countyStaff,
  ...townStaff,
  ...villageTeam,
);
/** Office staff of each level, one of whom is assigned to a meeting as its recorder. */
export const recorders = roleGroup('记录人', 'recorders', ...officeStaff, ...meetingOffices);
export const consenters = roleGroup(
  '同意召开者',
  'who consents',
  'LEADER',
  'EXECUTIVE_LEADER',
  'COUNTY_LEADER',
  'TOWN_LEADER',
);
export const liaisonOfficers = roleGroup('联络员', 'liaison officers', 'LIAISON');
/** Who receives for a division what is sent to it. */
export const divisionDesks = roleGroup(
  '县乡村收文岗位',
  'desks of the division',
  'COUNTY_LEADER',
  ...countyOffice,
  ...townLeaders,
  ...townOffice,
  ...villageSecretary,
);

/** Offices that exchange information with their counterparts: of the city and of the counties (S11). */
export const bulletinOffices = roleGroup('市县衔接办', 'offices of city and county', ...officeEditors, ...countyOffice);
export const bulletinLeaders = roleGroup('市县领导', 'leaders of city and county', ...leaders, ...countyLeaders);
