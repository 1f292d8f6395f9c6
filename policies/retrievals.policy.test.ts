// The grids of retrievals (FG26, N01): every role of the catalogue. Who asks never decides, who decides opens nothing, and
// after the window who asked has nothing left of it.
import { describe } from '@jest/globals';
import { RecordRetrieval } from '../src/modules/records/retrieval.entity.ts';
import { everyRoleIn, grid, MINE } from '../test/harness/grid.ts';

const BEFORE = '2023-04-16T01:00:00.000Z';
const LATER = '2023-04-18T01:00:00.000Z';
const ASKED = { requester: MINE, region: 'YL', conveners: [], state: 'REQUESTED', notBefore: BEFORE, notAfter: LATER };

/** asked for by another, at the own level */
const OF_ANOTHER = `
  | viewer                                                                     | read | request | approve | refuse | revoke | open | openMedia | INTERNAL | CONFIDENTIAL |
  | -------------------------------------------------------------------------- | ---- | ------- | ------- | ------ | ------ | ---- | --------- | -------- | ------------ |
  | LEADER @YL #43 %own                                                        | NO   | NO      | NO      | NO     | NO     | NO   | NO        | WITHHELD | WITHHELD     |
  | EXECUTIVE_LEADER DEPUTY_LEADER CONVENER OFFICE_DIRECTOR @YL #43 %own       | NO   | NO      | NO      | NO     | NO     | NO   | NO        | WITHHELD | WITHHELD     |
  | OFFICE_STAFF RECORDER GENERAL_OFFICE DEPUTY_SECRETARY_GENERAL @YL #43 %own | NO   | NO      | NO      | NO     | NO     | NO   | NO        | WITHHELD | WITHHELD     |
  | UNIT_PRINCIPAL UNIT_LEADER_IN_CHARGE LIAISON DATA_OPERATOR @YL #43 %own    | NO   | NO      | NO      | NO     | NO     | NO   | NO        | WITHHELD | WITHHELD     |
  | DISCIPLINE AUDITOR ORGANIZATION SUPERVISION_LEADER @YL #43 %own            | NO   | NO      | NO      | NO     | NO     | NO   | NO        | WITHHELD | WITHHELD     |
  | SUPERVISION_MEMBER COUNTY_LEADER COUNTY_OFFICE COUNTY_UNIT @YL #43 %own    | NO   | NO      | NO      | NO     | NO     | NO   | NO        | WITHHELD | WITHHELD     |
  | TOWN_LEADER TOWN_OFFICE TOWN_DEPARTMENT DATA_SPECIALIST @YL #43 %own       | NO   | NO      | NO      | NO     | NO     | NO   | NO        | WITHHELD | WITHHELD     |
  | TOWN_DISCIPLINE VILLAGE_SECRETARY RESIDENT_TEAM INFO_OFFICER @YL #43 %own  | NO   | NO      | NO      | NO     | NO     | NO   | NO        | WITHHELD | WITHHELD     |
  | GRID_WORKER FARMER THIRD_PARTY FRONTEND @YL #43 %own                       | NO   | NO      | NO      | NO     | NO     | NO   | NO        | WITHHELD | WITHHELD     |
  | INTEGRATOR SYSTEM_ADMIN SECURITY_ADMIN AUDIT_ADMIN @YL #43 %own            | NO   | NO      | NO      | NO     | NO     | NO   | NO        | WITHHELD | WITHHELD     |
  | PUBLIC @YL #43 %own                                                        | NO   | NO      | NO      | NO     | NO     | NO   | NO        | WITHHELD | WITHHELD     |
`;

/** asked for by another, at another level */
const ELSEWHERE = `
  | viewer                                                                             | read | request | approve | refuse | revoke | open | openMedia | INTERNAL | CONFIDENTIAL |
  | ---------------------------------------------------------------------------------- | ---- | ------- | ------- | ------ | ------ | ---- | --------- | -------- | ------------ |
  | LEADER EXECUTIVE_LEADER DEPUTY_LEADER CONVENER @YL #43 %own                        | NO   | NO      | NO      | NO     | NO     | NO   | NO        | WITHHELD | WITHHELD     |
  | OFFICE_DIRECTOR OFFICE_STAFF RECORDER GENERAL_OFFICE @YL #43 %own                  | NO   | NO      | NO      | NO     | NO     | NO   | NO        | WITHHELD | WITHHELD     |
  | DEPUTY_SECRETARY_GENERAL UNIT_PRINCIPAL UNIT_LEADER_IN_CHARGE LIAISON @YL #43 %own | NO   | NO      | NO      | NO     | NO     | NO   | NO        | WITHHELD | WITHHELD     |
  | DATA_OPERATOR DISCIPLINE AUDITOR ORGANIZATION @YL #43 %own                         | NO   | NO      | NO      | NO     | NO     | NO   | NO        | WITHHELD | WITHHELD     |
  | SUPERVISION_LEADER SUPERVISION_MEMBER COUNTY_LEADER COUNTY_OFFICE @YL #43 %own     | NO   | NO      | NO      | NO     | NO     | NO   | NO        | WITHHELD | WITHHELD     |
  | COUNTY_UNIT TOWN_LEADER TOWN_OFFICE TOWN_DEPARTMENT @YL #43 %own                   | NO   | NO      | NO      | NO     | NO     | NO   | NO        | WITHHELD | WITHHELD     |
  | DATA_SPECIALIST TOWN_DISCIPLINE VILLAGE_SECRETARY RESIDENT_TEAM @YL #43 %own       | NO   | NO      | NO      | NO     | NO     | NO   | NO        | WITHHELD | WITHHELD     |
  | INFO_OFFICER GRID_WORKER FARMER THIRD_PARTY @YL #43 %own                           | NO   | NO      | NO      | NO     | NO     | NO   | NO        | WITHHELD | WITHHELD     |
  | FRONTEND INTEGRATOR SYSTEM_ADMIN SECURITY_ADMIN @YL #43 %own                       | NO   | NO      | NO      | NO     | NO     | NO   | NO        | WITHHELD | WITHHELD     |
  | AUDIT_ADMIN PUBLIC @YL #43 %own                                                    | NO   | NO      | NO      | NO     | NO     | NO   | NO        | WITHHELD | WITHHELD     |
`;

/** asked for by the viewer, approved, within the window */
const OWN = `
  | viewer                                                                     | read | request | approve | refuse | revoke | open | openMedia | INTERNAL | CONFIDENTIAL |
  | -------------------------------------------------------------------------- | ---- | ------- | ------- | ------ | ------ | ---- | --------- | -------- | ------------ |
  | LEADER @YL #43 %own                                                        | NO   | NO      | NO      | NO     | NO     | NO   | NO        | WITHHELD | WITHHELD     |
  | DISCIPLINE @YL #43 %own                                                    | YES  | YES     | NO      | NO     | NO     | YES  | YES       | FULL     | FULL         |
  | EXECUTIVE_LEADER DEPUTY_LEADER CONVENER OFFICE_DIRECTOR @YL #43 %own       | NO   | NO      | NO      | NO     | NO     | NO   | NO        | WITHHELD | WITHHELD     |
  | OFFICE_STAFF RECORDER GENERAL_OFFICE DEPUTY_SECRETARY_GENERAL @YL #43 %own | NO   | NO      | NO      | NO     | NO     | NO   | NO        | WITHHELD | WITHHELD     |
  | UNIT_PRINCIPAL UNIT_LEADER_IN_CHARGE LIAISON DATA_OPERATOR @YL #43 %own    | NO   | NO      | NO      | NO     | NO     | NO   | NO        | WITHHELD | WITHHELD     |
  | AUDITOR ORGANIZATION SUPERVISION_LEADER SUPERVISION_MEMBER @YL #43 %own    | NO   | NO      | NO      | NO     | NO     | NO   | NO        | WITHHELD | WITHHELD     |
  | COUNTY_LEADER COUNTY_OFFICE COUNTY_UNIT TOWN_LEADER @YL #43 %own           | NO   | NO      | NO      | NO     | NO     | NO   | NO        | WITHHELD | WITHHELD     |
  | TOWN_OFFICE TOWN_DEPARTMENT DATA_SPECIALIST TOWN_DISCIPLINE @YL #43 %own   | NO   | NO      | NO      | NO     | NO     | NO   | NO        | WITHHELD | WITHHELD     |
  | VILLAGE_SECRETARY RESIDENT_TEAM INFO_OFFICER GRID_WORKER @YL #43 %own      | NO   | NO      | NO      | NO     | NO     | NO   | NO        | WITHHELD | WITHHELD     |
  | FARMER THIRD_PARTY FRONTEND INTEGRATOR @YL #43 %own                        | NO   | NO      | NO      | NO     | NO     | NO   | NO        | WITHHELD | WITHHELD     |
  | SYSTEM_ADMIN SECURITY_ADMIN AUDIT_ADMIN PUBLIC @YL #43 %own                | NO   | NO      | NO      | NO     | NO     | NO   | NO        | WITHHELD | WITHHELD     |
`;

/** asked for by the viewer at another level, not decided */
const UNDECIDED = `
  | viewer                                                                             | read | request | approve | refuse | revoke | open | openMedia | INTERNAL | CONFIDENTIAL |
  | ---------------------------------------------------------------------------------- | ---- | ------- | ------- | ------ | ------ | ---- | --------- | -------- | ------------ |
  | DISCIPLINE @YL #43 %own                                                            | YES  | NO      | NO      | NO     | NO     | NO   | NO        | FULL     | FULL         |
  | LEADER EXECUTIVE_LEADER DEPUTY_LEADER CONVENER @YL #43 %own                        | NO   | NO      | NO      | NO     | NO     | NO   | NO        | WITHHELD | WITHHELD     |
  | OFFICE_DIRECTOR OFFICE_STAFF RECORDER GENERAL_OFFICE @YL #43 %own                  | NO   | NO      | NO      | NO     | NO     | NO   | NO        | WITHHELD | WITHHELD     |
  | DEPUTY_SECRETARY_GENERAL UNIT_PRINCIPAL UNIT_LEADER_IN_CHARGE LIAISON @YL #43 %own | NO   | NO      | NO      | NO     | NO     | NO   | NO        | WITHHELD | WITHHELD     |
  | DATA_OPERATOR AUDITOR ORGANIZATION SUPERVISION_LEADER @YL #43 %own                 | NO   | NO      | NO      | NO     | NO     | NO   | NO        | WITHHELD | WITHHELD     |
  | SUPERVISION_MEMBER COUNTY_LEADER COUNTY_OFFICE COUNTY_UNIT @YL #43 %own            | NO   | NO      | NO      | NO     | NO     | NO   | NO        | WITHHELD | WITHHELD     |
  | TOWN_LEADER TOWN_OFFICE TOWN_DEPARTMENT DATA_SPECIALIST @YL #43 %own               | NO   | NO      | NO      | NO     | NO     | NO   | NO        | WITHHELD | WITHHELD     |
  | TOWN_DISCIPLINE VILLAGE_SECRETARY RESIDENT_TEAM INFO_OFFICER @YL #43 %own          | NO   | NO      | NO      | NO     | NO     | NO   | NO        | WITHHELD | WITHHELD     |
  | GRID_WORKER FARMER THIRD_PARTY FRONTEND @YL #43 %own                               | NO   | NO      | NO      | NO     | NO     | NO   | NO        | WITHHELD | WITHHELD     |
  | INTEGRATOR SYSTEM_ADMIN SECURITY_ADMIN AUDIT_ADMIN @YL #43 %own                    | NO   | NO      | NO      | NO     | NO     | NO   | NO        | WITHHELD | WITHHELD     |
  | PUBLIC @YL #43 %own                                                                | NO   | NO      | NO      | NO     | NO     | NO   | NO        | WITHHELD | WITHHELD     |
`;

/** asked for by the viewer, approved, before the window */
const EARLY = `
  | viewer                                                                     | read | request | approve | refuse | revoke | open | openMedia | INTERNAL | CONFIDENTIAL |
  | -------------------------------------------------------------------------- | ---- | ------- | ------- | ------ | ------ | ---- | --------- | -------- | ------------ |
  | LEADER @YL #43 %own                                                        | NO   | NO      | NO      | NO     | NO     | NO   | NO        | WITHHELD | WITHHELD     |
  | DISCIPLINE @YL #43 %own                                                    | YES  | YES     | NO      | NO     | NO     | NO   | NO        | FULL     | FULL         |
  | EXECUTIVE_LEADER DEPUTY_LEADER CONVENER OFFICE_DIRECTOR @YL #43 %own       | NO   | NO      | NO      | NO     | NO     | NO   | NO        | WITHHELD | WITHHELD     |
  | OFFICE_STAFF RECORDER GENERAL_OFFICE DEPUTY_SECRETARY_GENERAL @YL #43 %own | NO   | NO      | NO      | NO     | NO     | NO   | NO        | WITHHELD | WITHHELD     |
  | UNIT_PRINCIPAL UNIT_LEADER_IN_CHARGE LIAISON DATA_OPERATOR @YL #43 %own    | NO   | NO      | NO      | NO     | NO     | NO   | NO        | WITHHELD | WITHHELD     |
  | AUDITOR ORGANIZATION SUPERVISION_LEADER SUPERVISION_MEMBER @YL #43 %own    | NO   | NO      | NO      | NO     | NO     | NO   | NO        | WITHHELD | WITHHELD     |
  | COUNTY_LEADER COUNTY_OFFICE COUNTY_UNIT TOWN_LEADER @YL #43 %own           | NO   | NO      | NO      | NO     | NO     | NO   | NO        | WITHHELD | WITHHELD     |
  | TOWN_OFFICE TOWN_DEPARTMENT DATA_SPECIALIST TOWN_DISCIPLINE @YL #43 %own   | NO   | NO      | NO      | NO     | NO     | NO   | NO        | WITHHELD | WITHHELD     |
  | VILLAGE_SECRETARY RESIDENT_TEAM INFO_OFFICER GRID_WORKER @YL #43 %own      | NO   | NO      | NO      | NO     | NO     | NO   | NO        | WITHHELD | WITHHELD     |
  | FARMER THIRD_PARTY FRONTEND INTEGRATOR @YL #43 %own                        | NO   | NO      | NO      | NO     | NO     | NO   | NO        | WITHHELD | WITHHELD     |
  | SYSTEM_ADMIN SECURITY_ADMIN AUDIT_ADMIN PUBLIC @YL #43 %own                | NO   | NO      | NO      | NO     | NO     | NO   | NO        | WITHHELD | WITHHELD     |
`;

/** asked for by the viewer, approved, after the window */
const OVER = `
  | viewer                                                                     | read | request | approve | refuse | revoke | open | openMedia | INTERNAL | CONFIDENTIAL |
  | -------------------------------------------------------------------------- | ---- | ------- | ------- | ------ | ------ | ---- | --------- | -------- | ------------ |
  | LEADER @YL #43 %own                                                        | NO   | NO      | NO      | NO     | NO     | NO   | NO        | WITHHELD | WITHHELD     |
  | DISCIPLINE @YL #43 %own                                                    | NO   | YES     | NO      | NO     | NO     | NO   | NO        | WITHHELD | WITHHELD     |
  | EXECUTIVE_LEADER DEPUTY_LEADER CONVENER OFFICE_DIRECTOR @YL #43 %own       | NO   | NO      | NO      | NO     | NO     | NO   | NO        | WITHHELD | WITHHELD     |
  | OFFICE_STAFF RECORDER GENERAL_OFFICE DEPUTY_SECRETARY_GENERAL @YL #43 %own | NO   | NO      | NO      | NO     | NO     | NO   | NO        | WITHHELD | WITHHELD     |
  | UNIT_PRINCIPAL UNIT_LEADER_IN_CHARGE LIAISON DATA_OPERATOR @YL #43 %own    | NO   | NO      | NO      | NO     | NO     | NO   | NO        | WITHHELD | WITHHELD     |
  | AUDITOR ORGANIZATION SUPERVISION_LEADER SUPERVISION_MEMBER @YL #43 %own    | NO   | NO      | NO      | NO     | NO     | NO   | NO        | WITHHELD | WITHHELD     |
  | COUNTY_LEADER COUNTY_OFFICE COUNTY_UNIT TOWN_LEADER @YL #43 %own           | NO   | NO      | NO      | NO     | NO     | NO   | NO        | WITHHELD | WITHHELD     |
  | TOWN_OFFICE TOWN_DEPARTMENT DATA_SPECIALIST TOWN_DISCIPLINE @YL #43 %own   | NO   | NO      | NO      | NO     | NO     | NO   | NO        | WITHHELD | WITHHELD     |
  | VILLAGE_SECRETARY RESIDENT_TEAM INFO_OFFICER GRID_WORKER @YL #43 %own      | NO   | NO      | NO      | NO     | NO     | NO   | NO        | WITHHELD | WITHHELD     |
  | FARMER THIRD_PARTY FRONTEND INTEGRATOR @YL #43 %own                        | NO   | NO      | NO      | NO     | NO     | NO   | NO        | WITHHELD | WITHHELD     |
  | SYSTEM_ADMIN SECURITY_ADMIN AUDIT_ADMIN PUBLIC @YL #43 %own                | NO   | NO      | NO      | NO     | NO     | NO   | NO        | WITHHELD | WITHHELD     |
`;

/** of a meeting that the viewer convened, at another level, asked for by another */
const CONVENED = `
  | viewer                                                                       | read | request | approve | refuse | revoke | open | openMedia | INTERNAL | CONFIDENTIAL |
  | ---------------------------------------------------------------------------- | ---- | ------- | ------- | ------ | ------ | ---- | --------- | -------- | ------------ |
  | CONVENER DATA_OPERATOR SUPERVISION_LEADER SUPERVISION_MEMBER @YL #43 %own    | NO   | NO      | NO      | NO     | NO     | NO   | NO        | WITHHELD | WITHHELD     |
  | INFO_OFFICER GRID_WORKER FARMER THIRD_PARTY @YL #43 %own                     | NO   | NO      | NO      | NO     | NO     | NO   | NO        | WITHHELD | WITHHELD     |
  | FRONTEND INTEGRATOR SYSTEM_ADMIN SECURITY_ADMIN @YL #43 %own                 | NO   | NO      | NO      | NO     | NO     | NO   | NO        | WITHHELD | WITHHELD     |
  | AUDIT_ADMIN PUBLIC @YL #43 %own                                              | NO   | NO      | NO      | NO     | NO     | NO   | NO        | WITHHELD | WITHHELD     |
  | LEADER EXECUTIVE_LEADER DEPUTY_LEADER OFFICE_DIRECTOR @YL #43 %own           | YES  | NO      | YES     | YES    | YES    | NO   | NO        | FULL     | FULL         |
  | OFFICE_STAFF RECORDER GENERAL_OFFICE DEPUTY_SECRETARY_GENERAL @YL #43 %own   | YES  | NO      | YES     | YES    | YES    | NO   | NO        | FULL     | FULL         |
  | UNIT_PRINCIPAL UNIT_LEADER_IN_CHARGE LIAISON DISCIPLINE @YL #43 %own         | YES  | NO      | YES     | YES    | YES    | NO   | NO        | FULL     | FULL         |
  | AUDITOR ORGANIZATION COUNTY_LEADER COUNTY_OFFICE @YL #43 %own                | YES  | NO      | YES     | YES    | YES    | NO   | NO        | FULL     | FULL         |
  | COUNTY_UNIT TOWN_LEADER TOWN_OFFICE TOWN_DEPARTMENT @YL #43 %own             | YES  | NO      | YES     | YES    | YES    | NO   | NO        | FULL     | FULL         |
  | DATA_SPECIALIST TOWN_DISCIPLINE VILLAGE_SECRETARY RESIDENT_TEAM @YL #43 %own | YES  | NO      | YES     | YES    | YES    | NO   | NO        | FULL     | FULL         |
`;

/** of a meeting that the viewer convened, at another level, asked for by the viewer */
const BOTH = `
  | viewer                                                                       | read | request | approve | refuse | revoke | open | openMedia | INTERNAL | CONFIDENTIAL |
  | ---------------------------------------------------------------------------- | ---- | ------- | ------- | ------ | ------ | ---- | --------- | -------- | ------------ |
  | CONVENER DATA_OPERATOR SUPERVISION_LEADER SUPERVISION_MEMBER @YL #43 %own    | NO   | NO      | NO      | NO     | NO     | NO   | NO        | WITHHELD | WITHHELD     |
  | INFO_OFFICER GRID_WORKER FARMER THIRD_PARTY @YL #43 %own                     | NO   | NO      | NO      | NO     | NO     | NO   | NO        | WITHHELD | WITHHELD     |
  | FRONTEND INTEGRATOR SYSTEM_ADMIN SECURITY_ADMIN @YL #43 %own                 | NO   | NO      | NO      | NO     | NO     | NO   | NO        | WITHHELD | WITHHELD     |
  | AUDIT_ADMIN PUBLIC @YL #43 %own                                              | NO   | NO      | NO      | NO     | NO     | NO   | NO        | WITHHELD | WITHHELD     |
  | LEADER EXECUTIVE_LEADER DEPUTY_LEADER OFFICE_DIRECTOR @YL #43 %own           | YES  | NO      | NO      | NO     | YES    | NO   | NO        | FULL     | FULL         |
  | OFFICE_STAFF RECORDER GENERAL_OFFICE DEPUTY_SECRETARY_GENERAL @YL #43 %own   | YES  | NO      | NO      | NO     | YES    | NO   | NO        | FULL     | FULL         |
  | UNIT_PRINCIPAL UNIT_LEADER_IN_CHARGE LIAISON DISCIPLINE @YL #43 %own         | YES  | NO      | NO      | NO     | YES    | NO   | NO        | FULL     | FULL         |
  | AUDITOR ORGANIZATION COUNTY_LEADER COUNTY_OFFICE @YL #43 %own                | YES  | NO      | NO      | NO     | YES    | NO   | NO        | FULL     | FULL         |
  | COUNTY_UNIT TOWN_LEADER TOWN_OFFICE TOWN_DEPARTMENT @YL #43 %own             | YES  | NO      | NO      | NO     | YES    | NO   | NO        | FULL     | FULL         |
  | DATA_SPECIALIST TOWN_DISCIPLINE VILLAGE_SECRETARY RESIDENT_TEAM @YL #43 %own | YES  | NO      | NO      | NO     | YES    | NO   | NO        | FULL     | FULL         |
`;

const ASKED_NOW = `
  | viewer             | read | request |
  | DISCIPLINE @YL     | YES  | YES     |
`;
const TO_DECIDE = `
  | viewer         | approve | refuse |
  | LEADER @YL     | YES     | YES    |
`;
/** The window and the approval decide, not the level that the discipline stands at by then. */
const OPEN_ELSEWHERE = `
  | viewer             | open | openMedia |
  | DISCIPLINE @YL     | YES  | YES       |
`;
/** Who convened still knows what was asked for, whether the window is open or not. */
const KNOWN_TO_CONVENER = `
  | viewer         | read | INTERNAL | CONFIDENTIAL |
  | LEADER @YL     | YES  | FULL     | FULL         |
`;

describe('Retrievals of records (FG26, N01)', () => {
  everyRoleIn(OF_ANOTHER, ELSEWHERE, OWN, UNDECIDED, EARLY, OVER, CONVENED, BOTH);
  grid(
    'asked for by another, at the own level',
    RecordRetrieval,
    { ...ASKED, requester: 'somebody', state: 'APPROVED' },
    OF_ANOTHER,
  );
  grid(
    'asked for by another, at another level',
    RecordRetrieval,
    { ...ASKED, requester: 'somebody', region: 'A', state: 'APPROVED' },
    ELSEWHERE,
  );
  grid('asked for by the viewer, approved, within the window', RecordRetrieval, { ...ASKED, state: 'APPROVED' }, OWN);
  grid('asked for by the viewer at another level, not decided', RecordRetrieval, { ...ASKED, region: 'A' }, UNDECIDED);
  grid(
    'asked for by the viewer, approved, before the window',
    RecordRetrieval,
    { ...ASKED, state: 'APPROVED', notBefore: LATER },
    EARLY,
  );
  grid(
    'asked for by the viewer, approved, after the window',
    RecordRetrieval,
    { ...ASKED, state: 'APPROVED', notAfter: BEFORE },
    OVER,
  );
  grid(
    'of a meeting that the viewer convened, at another level, asked for by another',
    RecordRetrieval,
    { ...ASKED, requester: 'somebody', region: 'A', conveners: [MINE], state: 'APPROVED' },
    CONVENED,
  );
  grid(
    'of a meeting that the viewer convened, at another level, asked for by the viewer',
    RecordRetrieval,
    { ...ASKED, region: 'A', conveners: [MINE] },
    BOTH,
  );
  const convened = { ...ASKED, requester: 'somebody', region: 'A', conveners: [MINE] };
  grid('asked for by the viewer, not decided', RecordRetrieval, ASKED, ASKED_NOW);
  grid('for the viewer to decide', RecordRetrieval, convened, TO_DECIDE);
  grid('approved, of another level', RecordRetrieval, { ...ASKED, region: 'A', state: 'APPROVED' }, OPEN_ELSEWHERE);
  grid(
    'convened by the viewer, before the window',
    RecordRetrieval,
    { ...convened, notBefore: LATER },
    KNOWN_TO_CONVENER,
  );
  grid(
    'convened by the viewer, after the window',
    RecordRetrieval,
    { ...convened, notAfter: BEFORE },
    KNOWN_TO_CONVENER,
  );
});
