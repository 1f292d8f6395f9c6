// Staff directory and posts (FG04). Nobody looks outside the own region subtree (N12), but for the published directory
// of duty contacts, which shows no personal data; administrators see accounts, not people (N02).
import { Assignment, StaffMember } from '../src/modules/staff/staff-member.entity.ts';
import { because, masked, policy } from '../src/policy/policy.ts';
import { liaisonPosts, liaisons, listed, ofOwnOrganization, ofOwnUnit, ownPosts, self, within } from './conditions.ts';
import {
  allStaff,
  auditors,
  cityDesk,
  countyOffice,
  discipline,
  everyPost,
  localStaff,
  officeEditors,
  organizationDepartment,
  unitManagers,
  unitPrincipals,
  unitStaff,
} from './roles.ts';

const FILE = 'staff.policy.ts';

export const staffPolicies = [
  policy(
    StaffMember,
    FILE,
    {
      read: [
        [cityDesk, within],
        [unitStaff, ofOwnUnit],
        [unitStaff, [liaisons, within], because('榆巩衔发〔2021〕5号 二(二)1: units work together through liaisons')],
        [discipline, within],
        [auditors, within],
        [organizationDepartment, within],
        [localStaff, within],
        [allStaff, listed, because('N12: published items')],
        [everyPost, self],
      ],
    },
    {
      INTERNAL: [
        [allStaff, within],
        [unitStaff, ofOwnUnit],
        [allStaff, listed],
        [everyPost, self],
      ],
      PERSONAL: [
        [cityDesk, within],
        [unitStaff, ofOwnUnit],
        [unitStaff, [liaisons, within]],
        [discipline, within],
        [auditors, within, masked],
        [organizationDepartment, within],
        [localStaff, within],
        [everyPost, self],
      ],
      SENSITIVE_PERSONAL: [
        [organizationDepartment, within],
        [officeEditors, within, masked],
        [countyOffice, within, masked],
        [everyPost, self],
      ],
      CONFIDENTIAL: [
        [organizationDepartment, within, because('SC-12: the organisation department')],
        [unitPrincipals, ofOwnUnit, because('SC-12: personnel of the sending unit')],
      ],
    },
    {
      // A photo has no masked form: who is cleared for it in part sees nothing.
      photo: [
        [cityDesk, within],
        [unitStaff, ofOwnUnit],
        [organizationDepartment, within],
        [localStaff, within],
        [everyPost, self],
      ],
    },
  ),
  policy(
    Assignment,
    FILE,
    {
      read: [
        [cityDesk, within],
        [unitStaff, ofOwnUnit],
        [unitStaff, [liaisonPosts, within], because('FG04: liaisons of all units')],
        [discipline, within],
        [auditors, within],
        [organizationDepartment, within],
        [localStaff, within],
        [everyPost, ownPosts],
      ],
      designate: [
        [unitManagers, ofOwnUnit, because('榆巩衔发〔2021〕5号 二(二)1')],
        [officeEditors, within],
        [countyOffice, ofOwnOrganization],
      ],
      replace: [
        [unitManagers, ofOwnUnit],
        [officeEditors, within],
        [countyOffice, ofOwnOrganization],
      ],
    },
    {
      INTERNAL: [
        [allStaff, within],
        [unitStaff, ofOwnUnit],
        [everyPost, ownPosts],
      ],
    },
  ),
];
