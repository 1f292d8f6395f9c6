// The grids of relays (FG29, N04): every role of the catalogue, at the place of the row or beside it.
import { describe } from '@jest/globals';
import { RelayAuthorization } from '../src/modules/decisions/relay.entity.ts';
import { everyRoleIn, grid, MINE } from '../test/harness/grid.ts';

/** of another place */
const RELAY_AUTHORIZATION_1 = `
  | viewer                                                                             | read | authorise | revoke | open | INTERNAL |
  | ---------------------------------------------------------------------------------- | ---- | --------- | ------ | ---- | -------- |
  | LEADER EXECUTIVE_LEADER DEPUTY_LEADER CONVENER @YL #43 %own                        | NO   | NO        | NO     | NO   | WITHHELD |
  | OFFICE_DIRECTOR OFFICE_STAFF RECORDER GENERAL_OFFICE @YL #43 %own                  | NO   | NO        | NO     | NO   | WITHHELD |
  | DEPUTY_SECRETARY_GENERAL UNIT_PRINCIPAL UNIT_LEADER_IN_CHARGE LIAISON @YL #43 %own | NO   | NO        | NO     | NO   | WITHHELD |
  | DATA_OPERATOR DISCIPLINE AUDITOR ORGANIZATION @YL #43 %own                         | NO   | NO        | NO     | NO   | WITHHELD |
  | SUPERVISION_LEADER SUPERVISION_MEMBER COUNTY_LEADER COUNTY_OFFICE @YL #43 %own     | NO   | NO        | NO     | NO   | WITHHELD |
  | COUNTY_UNIT TOWN_LEADER TOWN_OFFICE TOWN_DEPARTMENT @YL #43 %own                   | NO   | NO        | NO     | NO   | WITHHELD |
  | DATA_SPECIALIST TOWN_DISCIPLINE VILLAGE_SECRETARY RESIDENT_TEAM @YL #43 %own       | NO   | NO        | NO     | NO   | WITHHELD |
  | INFO_OFFICER GRID_WORKER FARMER THIRD_PARTY @YL #43 %own                           | NO   | NO        | NO     | NO   | WITHHELD |
  | FRONTEND INTEGRATOR SYSTEM_ADMIN SECURITY_ADMIN @YL #43 %own                       | NO   | NO        | NO     | NO   | WITHHELD |
  | AUDIT_ADMIN PUBLIC @YL #43 %own                                                    | NO   | NO        | NO     | NO   | WITHHELD |
`;

/** of the own level */
const RELAY_AUTHORIZATION_2 = `
  | viewer                                                                          | read | authorise | revoke | open | INTERNAL |
  | ------------------------------------------------------------------------------- | ---- | --------- | ------ | ---- | -------- |
  | CONVENER RECORDER UNIT_PRINCIPAL UNIT_LEADER_IN_CHARGE @YL #43 %own             | NO   | NO        | NO     | NO   | WITHHELD |
  | LIAISON DATA_OPERATOR DISCIPLINE AUDITOR @YL #43 %own                           | NO   | NO        | NO     | NO   | WITHHELD |
  | ORGANIZATION SUPERVISION_LEADER SUPERVISION_MEMBER COUNTY_UNIT @YL #43 %own     | NO   | NO        | NO     | NO   | WITHHELD |
  | TOWN_DEPARTMENT DATA_SPECIALIST TOWN_DISCIPLINE RESIDENT_TEAM @YL #43 %own      | NO   | NO        | NO     | NO   | WITHHELD |
  | INFO_OFFICER GRID_WORKER FARMER THIRD_PARTY @YL #43 %own                        | NO   | NO        | NO     | NO   | WITHHELD |
  | FRONTEND INTEGRATOR SYSTEM_ADMIN SECURITY_ADMIN @YL #43 %own                    | NO   | NO        | NO     | NO   | WITHHELD |
  | AUDIT_ADMIN PUBLIC @YL #43 %own                                                 | NO   | NO        | NO     | NO   | WITHHELD |
  | LEADER EXECUTIVE_LEADER DEPUTY_LEADER OFFICE_DIRECTOR @YL #43 %own              | YES  | NO        | NO     | YES  | FULL     |
  | OFFICE_STAFF GENERAL_OFFICE DEPUTY_SECRETARY_GENERAL COUNTY_LEADER @YL #43 %own | YES  | NO        | NO     | YES  | FULL     |
  | COUNTY_OFFICE TOWN_LEADER TOWN_OFFICE VILLAGE_SECRETARY @YL #43 %own            | YES  | NO        | NO     | YES  | FULL     |
`;

/** convened by the viewer */
const RELAY_AUTHORIZATION_3 = `
  | viewer                                                                       | read | authorise | revoke | open | INTERNAL |
  | ---------------------------------------------------------------------------- | ---- | --------- | ------ | ---- | -------- |
  | LEADER EXECUTIVE_LEADER DEPUTY_LEADER OFFICE_DIRECTOR @YL #43 %own           | YES  | YES       | YES    | YES  | FULL     |
  | OFFICE_STAFF RECORDER GENERAL_OFFICE DEPUTY_SECRETARY_GENERAL @YL #43 %own   | YES  | YES       | YES    | YES  | FULL     |
  | UNIT_PRINCIPAL UNIT_LEADER_IN_CHARGE LIAISON DISCIPLINE @YL #43 %own         | YES  | YES       | YES    | YES  | FULL     |
  | AUDITOR ORGANIZATION COUNTY_LEADER COUNTY_OFFICE @YL #43 %own                | YES  | YES       | YES    | YES  | FULL     |
  | COUNTY_UNIT TOWN_LEADER TOWN_OFFICE TOWN_DEPARTMENT @YL #43 %own             | YES  | YES       | YES    | YES  | FULL     |
  | DATA_SPECIALIST TOWN_DISCIPLINE VILLAGE_SECRETARY RESIDENT_TEAM @YL #43 %own | YES  | YES       | YES    | YES  | FULL     |
  | CONVENER DATA_OPERATOR SUPERVISION_LEADER SUPERVISION_MEMBER @YL #43 %own    | NO   | NO        | NO     | NO   | WITHHELD |
  | INFO_OFFICER GRID_WORKER FARMER THIRD_PARTY @YL #43 %own                     | NO   | NO        | NO     | NO   | WITHHELD |
  | FRONTEND INTEGRATOR SYSTEM_ADMIN SECURITY_ADMIN @YL #43 %own                 | NO   | NO        | NO     | NO   | WITHHELD |
  | AUDIT_ADMIN PUBLIC @YL #43 %own                                              | NO   | NO        | NO     | NO   | WITHHELD |
`;

/** of the own level, not begun, over and revoked */
const RELAY_AUTHORIZATION_4 = `
  | viewer                                                                          | read | authorise | revoke | open | INTERNAL |
  | ------------------------------------------------------------------------------- | ---- | --------- | ------ | ---- | -------- |
  | CONVENER RECORDER UNIT_PRINCIPAL UNIT_LEADER_IN_CHARGE @YL #43 %own             | NO   | NO        | NO     | NO   | WITHHELD |
  | LIAISON DATA_OPERATOR DISCIPLINE AUDITOR @YL #43 %own                           | NO   | NO        | NO     | NO   | WITHHELD |
  | ORGANIZATION SUPERVISION_LEADER SUPERVISION_MEMBER COUNTY_UNIT @YL #43 %own     | NO   | NO        | NO     | NO   | WITHHELD |
  | TOWN_DEPARTMENT DATA_SPECIALIST TOWN_DISCIPLINE RESIDENT_TEAM @YL #43 %own      | NO   | NO        | NO     | NO   | WITHHELD |
  | INFO_OFFICER GRID_WORKER FARMER THIRD_PARTY @YL #43 %own                        | NO   | NO        | NO     | NO   | WITHHELD |
  | FRONTEND INTEGRATOR SYSTEM_ADMIN SECURITY_ADMIN @YL #43 %own                    | NO   | NO        | NO     | NO   | WITHHELD |
  | AUDIT_ADMIN PUBLIC @YL #43 %own                                                 | NO   | NO        | NO     | NO   | WITHHELD |
  | LEADER EXECUTIVE_LEADER DEPUTY_LEADER OFFICE_DIRECTOR @YL #43 %own              | YES  | NO        | NO     | YES  | FULL     |
  | OFFICE_STAFF GENERAL_OFFICE DEPUTY_SECRETARY_GENERAL COUNTY_LEADER @YL #43 %own | YES  | NO        | NO     | YES  | FULL     |
  | COUNTY_OFFICE TOWN_LEADER TOWN_OFFICE VILLAGE_SECRETARY @YL #43 %own            | YES  | NO        | NO     | YES  | FULL     |
`;

/** convened by the viewer, not begun, over and revoked */
const RELAY_AUTHORIZATION_5 = `
  | viewer                                                                       | read | authorise | revoke | open | INTERNAL |
  | ---------------------------------------------------------------------------- | ---- | --------- | ------ | ---- | -------- |
  | LEADER EXECUTIVE_LEADER DEPUTY_LEADER OFFICE_DIRECTOR @YL #43 %own           | YES  | YES       | YES    | YES  | FULL     |
  | OFFICE_STAFF RECORDER GENERAL_OFFICE DEPUTY_SECRETARY_GENERAL @YL #43 %own   | YES  | YES       | YES    | YES  | FULL     |
  | UNIT_PRINCIPAL UNIT_LEADER_IN_CHARGE LIAISON DISCIPLINE @YL #43 %own         | YES  | YES       | YES    | YES  | FULL     |
  | AUDITOR ORGANIZATION COUNTY_LEADER COUNTY_OFFICE @YL #43 %own                | YES  | YES       | YES    | YES  | FULL     |
  | COUNTY_UNIT TOWN_LEADER TOWN_OFFICE TOWN_DEPARTMENT @YL #43 %own             | YES  | YES       | YES    | YES  | FULL     |
  | DATA_SPECIALIST TOWN_DISCIPLINE VILLAGE_SECRETARY RESIDENT_TEAM @YL #43 %own | YES  | YES       | YES    | YES  | FULL     |
  | CONVENER DATA_OPERATOR SUPERVISION_LEADER SUPERVISION_MEMBER @YL #43 %own    | NO   | NO        | NO     | NO   | WITHHELD |
  | INFO_OFFICER GRID_WORKER FARMER THIRD_PARTY @YL #43 %own                     | NO   | NO        | NO     | NO   | WITHHELD |
  | FRONTEND INTEGRATOR SYSTEM_ADMIN SECURITY_ADMIN @YL #43 %own                 | NO   | NO        | NO     | NO   | WITHHELD |
  | AUDIT_ADMIN PUBLIC @YL #43 %own                                              | NO   | NO        | NO     | NO   | WITHHELD |
`;

/** to the viewer, in the window */
const RELAY_AUTHORIZATION_6 = `
  | viewer                                                                       | read | authorise | revoke | open | INTERNAL |
  | ---------------------------------------------------------------------------- | ---- | --------- | ------ | ---- | -------- |
  | CONVENER DATA_OPERATOR SUPERVISION_LEADER SUPERVISION_MEMBER @YL #43 %own    | NO   | NO        | NO     | NO   | WITHHELD |
  | INFO_OFFICER GRID_WORKER FARMER THIRD_PARTY @YL #43 %own                     | NO   | NO        | NO     | NO   | WITHHELD |
  | FRONTEND INTEGRATOR SYSTEM_ADMIN SECURITY_ADMIN @YL #43 %own                 | NO   | NO        | NO     | NO   | WITHHELD |
  | AUDIT_ADMIN PUBLIC @YL #43 %own                                              | NO   | NO        | NO     | NO   | WITHHELD |
  | LEADER EXECUTIVE_LEADER DEPUTY_LEADER OFFICE_DIRECTOR @YL #43 %own           | YES  | NO        | NO     | YES  | FULL     |
  | OFFICE_STAFF RECORDER GENERAL_OFFICE DEPUTY_SECRETARY_GENERAL @YL #43 %own   | YES  | NO        | NO     | YES  | FULL     |
  | UNIT_PRINCIPAL UNIT_LEADER_IN_CHARGE LIAISON DISCIPLINE @YL #43 %own         | YES  | NO        | NO     | YES  | FULL     |
  | AUDITOR ORGANIZATION COUNTY_LEADER COUNTY_OFFICE @YL #43 %own                | YES  | NO        | NO     | YES  | FULL     |
  | COUNTY_UNIT TOWN_LEADER TOWN_OFFICE TOWN_DEPARTMENT @YL #43 %own             | YES  | NO        | NO     | YES  | FULL     |
  | DATA_SPECIALIST TOWN_DISCIPLINE VILLAGE_SECRETARY RESIDENT_TEAM @YL #43 %own | YES  | NO        | NO     | YES  | FULL     |
`;

/** to the own organisation, in the window */
const RELAY_AUTHORIZATION_7 = `
  | viewer                                                                       | read | authorise | revoke | open | INTERNAL |
  | ---------------------------------------------------------------------------- | ---- | --------- | ------ | ---- | -------- |
  | CONVENER DATA_OPERATOR SUPERVISION_LEADER SUPERVISION_MEMBER @YL #43 %own    | NO   | NO        | NO     | NO   | WITHHELD |
  | INFO_OFFICER GRID_WORKER FARMER THIRD_PARTY @YL #43 %own                     | NO   | NO        | NO     | NO   | WITHHELD |
  | FRONTEND INTEGRATOR SYSTEM_ADMIN SECURITY_ADMIN @YL #43 %own                 | NO   | NO        | NO     | NO   | WITHHELD |
  | AUDIT_ADMIN PUBLIC @YL #43 %own                                              | NO   | NO        | NO     | NO   | WITHHELD |
  | LEADER EXECUTIVE_LEADER DEPUTY_LEADER OFFICE_DIRECTOR @YL #43 %own           | YES  | NO        | NO     | YES  | FULL     |
  | OFFICE_STAFF RECORDER GENERAL_OFFICE DEPUTY_SECRETARY_GENERAL @YL #43 %own   | YES  | NO        | NO     | YES  | FULL     |
  | UNIT_PRINCIPAL UNIT_LEADER_IN_CHARGE LIAISON DISCIPLINE @YL #43 %own         | YES  | NO        | NO     | YES  | FULL     |
  | AUDITOR ORGANIZATION COUNTY_LEADER COUNTY_OFFICE @YL #43 %own                | YES  | NO        | NO     | YES  | FULL     |
  | COUNTY_UNIT TOWN_LEADER TOWN_OFFICE TOWN_DEPARTMENT @YL #43 %own             | YES  | NO        | NO     | YES  | FULL     |
  | DATA_SPECIALIST TOWN_DISCIPLINE VILLAGE_SECRETARY RESIDENT_TEAM @YL #43 %own | YES  | NO        | NO     | YES  | FULL     |
`;

/** to the own unit, in the window */
const RELAY_AUTHORIZATION_8 = `
  | viewer                                                                         | read | authorise | revoke | open | INTERNAL |
  | ------------------------------------------------------------------------------ | ---- | --------- | ------ | ---- | -------- |
  | LEADER EXECUTIVE_LEADER DEPUTY_LEADER CONVENER @YL #43 %own                    | NO   | NO        | NO     | NO   | WITHHELD |
  | OFFICE_DIRECTOR OFFICE_STAFF RECORDER GENERAL_OFFICE @YL #43 %own              | NO   | NO        | NO     | NO   | WITHHELD |
  | DEPUTY_SECRETARY_GENERAL DATA_OPERATOR DISCIPLINE AUDITOR @YL #43 %own         | NO   | NO        | NO     | NO   | WITHHELD |
  | ORGANIZATION SUPERVISION_LEADER SUPERVISION_MEMBER COUNTY_LEADER @YL #43 %own  | NO   | NO        | NO     | NO   | WITHHELD |
  | COUNTY_OFFICE COUNTY_UNIT TOWN_LEADER TOWN_OFFICE @YL #43 %own                 | NO   | NO        | NO     | NO   | WITHHELD |
  | TOWN_DEPARTMENT DATA_SPECIALIST TOWN_DISCIPLINE VILLAGE_SECRETARY @YL #43 %own | NO   | NO        | NO     | NO   | WITHHELD |
  | RESIDENT_TEAM INFO_OFFICER GRID_WORKER FARMER @YL #43 %own                     | NO   | NO        | NO     | NO   | WITHHELD |
  | THIRD_PARTY FRONTEND INTEGRATOR SYSTEM_ADMIN @YL #43 %own                      | NO   | NO        | NO     | NO   | WITHHELD |
  | SECURITY_ADMIN AUDIT_ADMIN PUBLIC @YL #43 %own                                 | NO   | NO        | NO     | NO   | WITHHELD |
  | UNIT_PRINCIPAL UNIT_LEADER_IN_CHARGE LIAISON @YL #43 %own                      | YES  | NO        | NO     | YES  | FULL     |
`;

/** to the own division, in the window */
const RELAY_AUTHORIZATION_9 = `
  | viewer                                                                             | read | authorise | revoke | open | INTERNAL |
  | ---------------------------------------------------------------------------------- | ---- | --------- | ------ | ---- | -------- |
  | LEADER EXECUTIVE_LEADER DEPUTY_LEADER CONVENER @YL #43 %own                        | NO   | NO        | NO     | NO   | WITHHELD |
  | OFFICE_DIRECTOR OFFICE_STAFF RECORDER GENERAL_OFFICE @YL #43 %own                  | NO   | NO        | NO     | NO   | WITHHELD |
  | DEPUTY_SECRETARY_GENERAL UNIT_PRINCIPAL UNIT_LEADER_IN_CHARGE LIAISON @YL #43 %own | NO   | NO        | NO     | NO   | WITHHELD |
  | DATA_OPERATOR DISCIPLINE AUDITOR ORGANIZATION @YL #43 %own                         | NO   | NO        | NO     | NO   | WITHHELD |
  | SUPERVISION_LEADER SUPERVISION_MEMBER COUNTY_UNIT TOWN_DEPARTMENT @YL #43 %own     | NO   | NO        | NO     | NO   | WITHHELD |
  | DATA_SPECIALIST TOWN_DISCIPLINE RESIDENT_TEAM INFO_OFFICER @YL #43 %own            | NO   | NO        | NO     | NO   | WITHHELD |
  | GRID_WORKER FARMER THIRD_PARTY FRONTEND @YL #43 %own                               | NO   | NO        | NO     | NO   | WITHHELD |
  | INTEGRATOR SYSTEM_ADMIN SECURITY_ADMIN AUDIT_ADMIN @YL #43 %own                    | NO   | NO        | NO     | NO   | WITHHELD |
  | PUBLIC                                                                             | NO   | NO        | NO     | NO   | WITHHELD |
  | COUNTY_LEADER COUNTY_OFFICE TOWN_LEADER TOWN_OFFICE @YL #43 %own                   | YES  | NO        | NO     | YES  | FULL     |
  | VILLAGE_SECRETARY @YL #43 %own                                                     | YES  | NO        | NO     | YES  | FULL     |
`;

/** to all of these, before the window */
const RELAY_AUTHORIZATION_10 = `
  | viewer                                                                             | read | authorise | revoke | open | INTERNAL |
  | ---------------------------------------------------------------------------------- | ---- | --------- | ------ | ---- | -------- |
  | LEADER EXECUTIVE_LEADER DEPUTY_LEADER CONVENER @YL #43 %own                        | NO   | NO        | NO     | NO   | WITHHELD |
  | OFFICE_DIRECTOR OFFICE_STAFF RECORDER GENERAL_OFFICE @YL #43 %own                  | NO   | NO        | NO     | NO   | WITHHELD |
  | DEPUTY_SECRETARY_GENERAL UNIT_PRINCIPAL UNIT_LEADER_IN_CHARGE LIAISON @YL #43 %own | NO   | NO        | NO     | NO   | WITHHELD |
  | DATA_OPERATOR DISCIPLINE AUDITOR ORGANIZATION @YL #43 %own                         | NO   | NO        | NO     | NO   | WITHHELD |
  | SUPERVISION_LEADER SUPERVISION_MEMBER COUNTY_LEADER COUNTY_OFFICE @YL #43 %own     | NO   | NO        | NO     | NO   | WITHHELD |
  | COUNTY_UNIT TOWN_LEADER TOWN_OFFICE TOWN_DEPARTMENT @YL #43 %own                   | NO   | NO        | NO     | NO   | WITHHELD |
  | DATA_SPECIALIST TOWN_DISCIPLINE VILLAGE_SECRETARY RESIDENT_TEAM @YL #43 %own       | NO   | NO        | NO     | NO   | WITHHELD |
  | INFO_OFFICER GRID_WORKER FARMER THIRD_PARTY @YL #43 %own                           | NO   | NO        | NO     | NO   | WITHHELD |
  | FRONTEND INTEGRATOR SYSTEM_ADMIN SECURITY_ADMIN @YL #43 %own                       | NO   | NO        | NO     | NO   | WITHHELD |
  | AUDIT_ADMIN PUBLIC @YL #43 %own                                                    | NO   | NO        | NO     | NO   | WITHHELD |
`;

/** to all of these, after the window */
const RELAY_AUTHORIZATION_11 = `
  | viewer                                                                             | read | authorise | revoke | open | INTERNAL |
  | ---------------------------------------------------------------------------------- | ---- | --------- | ------ | ---- | -------- |
  | LEADER EXECUTIVE_LEADER DEPUTY_LEADER CONVENER @YL #43 %own                        | NO   | NO        | NO     | NO   | WITHHELD |
  | OFFICE_DIRECTOR OFFICE_STAFF RECORDER GENERAL_OFFICE @YL #43 %own                  | NO   | NO        | NO     | NO   | WITHHELD |
  | DEPUTY_SECRETARY_GENERAL UNIT_PRINCIPAL UNIT_LEADER_IN_CHARGE LIAISON @YL #43 %own | NO   | NO        | NO     | NO   | WITHHELD |
  | DATA_OPERATOR DISCIPLINE AUDITOR ORGANIZATION @YL #43 %own                         | NO   | NO        | NO     | NO   | WITHHELD |
  | SUPERVISION_LEADER SUPERVISION_MEMBER COUNTY_LEADER COUNTY_OFFICE @YL #43 %own     | NO   | NO        | NO     | NO   | WITHHELD |
  | COUNTY_UNIT TOWN_LEADER TOWN_OFFICE TOWN_DEPARTMENT @YL #43 %own                   | NO   | NO        | NO     | NO   | WITHHELD |
  | DATA_SPECIALIST TOWN_DISCIPLINE VILLAGE_SECRETARY RESIDENT_TEAM @YL #43 %own       | NO   | NO        | NO     | NO   | WITHHELD |
  | INFO_OFFICER GRID_WORKER FARMER THIRD_PARTY @YL #43 %own                           | NO   | NO        | NO     | NO   | WITHHELD |
  | FRONTEND INTEGRATOR SYSTEM_ADMIN SECURITY_ADMIN @YL #43 %own                       | NO   | NO        | NO     | NO   | WITHHELD |
  | AUDIT_ADMIN PUBLIC @YL #43 %own                                                    | NO   | NO        | NO     | NO   | WITHHELD |
`;

/** to all of these, revoked */
const RELAY_AUTHORIZATION_12 = `
  | viewer                                                                             | read | authorise | revoke | open | INTERNAL |
  | ---------------------------------------------------------------------------------- | ---- | --------- | ------ | ---- | -------- |
  | LEADER EXECUTIVE_LEADER DEPUTY_LEADER CONVENER @YL #43 %own                        | NO   | NO        | NO     | NO   | WITHHELD |
  | OFFICE_DIRECTOR OFFICE_STAFF RECORDER GENERAL_OFFICE @YL #43 %own                  | NO   | NO        | NO     | NO   | WITHHELD |
  | DEPUTY_SECRETARY_GENERAL UNIT_PRINCIPAL UNIT_LEADER_IN_CHARGE LIAISON @YL #43 %own | NO   | NO        | NO     | NO   | WITHHELD |
  | DATA_OPERATOR DISCIPLINE AUDITOR ORGANIZATION @YL #43 %own                         | NO   | NO        | NO     | NO   | WITHHELD |
  | SUPERVISION_LEADER SUPERVISION_MEMBER COUNTY_LEADER COUNTY_OFFICE @YL #43 %own     | NO   | NO        | NO     | NO   | WITHHELD |
  | COUNTY_UNIT TOWN_LEADER TOWN_OFFICE TOWN_DEPARTMENT @YL #43 %own                   | NO   | NO        | NO     | NO   | WITHHELD |
  | DATA_SPECIALIST TOWN_DISCIPLINE VILLAGE_SECRETARY RESIDENT_TEAM @YL #43 %own       | NO   | NO        | NO     | NO   | WITHHELD |
  | INFO_OFFICER GRID_WORKER FARMER THIRD_PARTY @YL #43 %own                           | NO   | NO        | NO     | NO   | WITHHELD |
  | FRONTEND INTEGRATOR SYSTEM_ADMIN SECURITY_ADMIN @YL #43 %own                       | NO   | NO        | NO     | NO   | WITHHELD |
  | AUDIT_ADMIN PUBLIC @YL #43 %own                                                    | NO   | NO        | NO     | NO   | WITHHELD |
`;

describe('Relays (FG29, N04)', () => {
  everyRoleIn(
    RELAY_AUTHORIZATION_1,
    RELAY_AUTHORIZATION_2,
    RELAY_AUTHORIZATION_3,
    RELAY_AUTHORIZATION_4,
    RELAY_AUTHORIZATION_5,
    RELAY_AUTHORIZATION_6,
    RELAY_AUTHORIZATION_7,
    RELAY_AUTHORIZATION_8,
    RELAY_AUTHORIZATION_9,
    RELAY_AUTHORIZATION_10,
    RELAY_AUTHORIZATION_11,
    RELAY_AUTHORIZATION_12,
  );
  grid(
    'RelayAuthorization: of another place',
    RelayAuthorization,
    {
      conveners: [],
      recipients: [],
      notBefore: '2023-04-17T01:00:00.000Z',
      notAfter: '2023-04-18T01:00:00.000Z',
      revokedAt: null,
      region: 'B',
    },
    RELAY_AUTHORIZATION_1,
  );
  grid(
    'RelayAuthorization: of the own level',
    RelayAuthorization,
    {
      conveners: [],
      recipients: [],
      notBefore: '2023-04-17T01:00:00.000Z',
      notAfter: '2023-04-18T01:00:00.000Z',
      revokedAt: null,
      region: 'YL',
    },
    RELAY_AUTHORIZATION_2,
  );
  grid(
    'RelayAuthorization: convened by the viewer',
    RelayAuthorization,
    {
      conveners: [MINE],
      recipients: [],
      notBefore: '2023-04-17T01:00:00.000Z',
      notAfter: '2023-04-18T01:00:00.000Z',
      revokedAt: null,
      region: 'B',
    },
    RELAY_AUTHORIZATION_3,
  );
  grid(
    'RelayAuthorization: of the own level, not begun, over and revoked',
    RelayAuthorization,
    {
      conveners: [],
      recipients: [],
      notBefore: '2023-05-01T00:00:00.000Z',
      notAfter: '2023-04-01T00:00:00.000Z',
      revokedAt: '2023-04-01T00:00:00.000Z',
      region: 'YL',
    },
    RELAY_AUTHORIZATION_4,
  );
  grid(
    'RelayAuthorization: convened by the viewer, not begun, over and revoked',
    RelayAuthorization,
    {
      conveners: [MINE],
      recipients: [],
      notBefore: '2023-05-01T00:00:00.000Z',
      notAfter: '2023-04-01T00:00:00.000Z',
      revokedAt: '2023-04-01T00:00:00.000Z',
      region: 'B',
    },
    RELAY_AUTHORIZATION_5,
  );
  grid(
    'RelayAuthorization: to the viewer, in the window',
    RelayAuthorization,
    {
      conveners: [],
      recipients: [MINE],
      notBefore: '2023-04-17T01:00:00.000Z',
      notAfter: '2023-04-18T01:00:00.000Z',
      revokedAt: null,
      region: 'B',
    },
    RELAY_AUTHORIZATION_6,
  );
  grid(
    'RelayAuthorization: to the own organisation, in the window',
    RelayAuthorization,
    {
      conveners: [],
      recipients: ['own'],
      notBefore: '2023-04-17T01:00:00.000Z',
      notAfter: '2023-04-18T01:00:00.000Z',
      revokedAt: null,
      region: 'B',
    },
    RELAY_AUTHORIZATION_7,
  );
  grid(
    'RelayAuthorization: to the own unit, in the window',
    RelayAuthorization,
    {
      conveners: [],
      recipients: ['43'],
      notBefore: '2023-04-17T01:00:00.000Z',
      notAfter: '2023-04-18T01:00:00.000Z',
      revokedAt: null,
      region: 'B',
    },
    RELAY_AUTHORIZATION_8,
  );
  grid(
    'RelayAuthorization: to the own division, in the window',
    RelayAuthorization,
    {
      conveners: [],
      recipients: ['YL'],
      notBefore: '2023-04-17T01:00:00.000Z',
      notAfter: '2023-04-18T01:00:00.000Z',
      revokedAt: null,
      region: 'B',
    },
    RELAY_AUTHORIZATION_9,
  );
  grid(
    'RelayAuthorization: to all of these, before the window',
    RelayAuthorization,
    {
      conveners: [],
      recipients: [MINE, 'own', '43', 'YL'],
      notBefore: '2023-04-17T01:00:00.001Z',
      notAfter: '2023-04-18T01:00:00.000Z',
      revokedAt: null,
      region: 'B',
    },
    RELAY_AUTHORIZATION_10,
  );
  grid(
    'RelayAuthorization: to all of these, after the window',
    RelayAuthorization,
    {
      conveners: [],
      recipients: [MINE, 'own', '43', 'YL'],
      notBefore: '2023-04-17T01:00:00.000Z',
      notAfter: '2023-04-17T01:00:00.000Z',
      revokedAt: null,
      region: 'B',
    },
    RELAY_AUTHORIZATION_11,
  );
  grid(
    'RelayAuthorization: to all of these, revoked',
    RelayAuthorization,
    {
      conveners: [],
      recipients: [MINE, 'own', '43', 'YL'],
      notBefore: '2023-04-17T01:00:00.000Z',
      notAfter: '2023-04-18T01:00:00.000Z',
      revokedAt: '2023-04-17T01:00:00.000Z',
      region: 'B',
    },
    RELAY_AUTHORIZATION_12,
  );
});
