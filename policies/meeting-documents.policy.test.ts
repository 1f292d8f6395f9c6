// The grids of papers of meetings (FG30): every role of the catalogue, at the place of the row or beside it.
import { describe } from '@jest/globals';
import { MeetingDocument } from '../src/modules/papers/meeting-document.entity.ts';
import { everyRoleIn, grid, MINE } from '../test/harness/grid.ts';

/** of another place */
const MEETING_DOCUMENT_1 = `
  | viewer                                                                             | read | issue | recall | INTERNAL | WORK_SECRET | outstandingCount | copyCount |
  | ---------------------------------------------------------------------------------- | ---- | ----- | ------ | -------- | ----------- | ---------------- | --------- |
  | LEADER EXECUTIVE_LEADER DEPUTY_LEADER CONVENER @YL #43 %own                        | NO   | NO    | NO     | WITHHELD | WITHHELD    | WITHHELD         | WITHHELD  |
  | OFFICE_DIRECTOR OFFICE_STAFF RECORDER GENERAL_OFFICE @YL #43 %own                  | NO   | NO    | NO     | WITHHELD | WITHHELD    | WITHHELD         | WITHHELD  |
  | DEPUTY_SECRETARY_GENERAL UNIT_PRINCIPAL UNIT_LEADER_IN_CHARGE LIAISON @YL #43 %own | NO   | NO    | NO     | WITHHELD | WITHHELD    | WITHHELD         | WITHHELD  |
  | DATA_OPERATOR DISCIPLINE AUDITOR ORGANIZATION @YL #43 %own                         | NO   | NO    | NO     | WITHHELD | WITHHELD    | WITHHELD         | WITHHELD  |
  | SUPERVISION_LEADER SUPERVISION_MEMBER COUNTY_LEADER COUNTY_OFFICE @YL #43 %own     | NO   | NO    | NO     | WITHHELD | WITHHELD    | WITHHELD         | WITHHELD  |
  | COUNTY_UNIT TOWN_LEADER TOWN_OFFICE TOWN_DEPARTMENT @YL #43 %own                   | NO   | NO    | NO     | WITHHELD | WITHHELD    | WITHHELD         | WITHHELD  |
  | DATA_SPECIALIST TOWN_DISCIPLINE VILLAGE_SECRETARY RESIDENT_TEAM @YL #43 %own       | NO   | NO    | NO     | WITHHELD | WITHHELD    | WITHHELD         | WITHHELD  |
  | INFO_OFFICER GRID_WORKER FARMER THIRD_PARTY @YL #43 %own                           | NO   | NO    | NO     | WITHHELD | WITHHELD    | WITHHELD         | WITHHELD  |
  | FRONTEND INTEGRATOR SYSTEM_ADMIN SECURITY_ADMIN @YL #43 %own                       | NO   | NO    | NO     | WITHHELD | WITHHELD    | WITHHELD         | WITHHELD  |
  | AUDIT_ADMIN PUBLIC @YL #43 %own                                                    | NO   | NO    | NO     | WITHHELD | WITHHELD    | WITHHELD         | WITHHELD  |
`;

/** of the own level */
const MEETING_DOCUMENT_2 = `
  | viewer                                                                       | read | issue | recall | INTERNAL | WORK_SECRET | outstandingCount | copyCount |
  | ---------------------------------------------------------------------------- | ---- | ----- | ------ | -------- | ----------- | ---------------- | --------- |
  | LEADER EXECUTIVE_LEADER DEPUTY_LEADER CONVENER @YL #43 %own                  | NO   | NO    | NO     | WITHHELD | WITHHELD    | WITHHELD         | WITHHELD  |
  | RECORDER GENERAL_OFFICE DEPUTY_SECRETARY_GENERAL UNIT_PRINCIPAL @YL #43 %own | NO   | NO    | NO     | WITHHELD | WITHHELD    | WITHHELD         | WITHHELD  |
  | UNIT_LEADER_IN_CHARGE LIAISON DATA_OPERATOR DISCIPLINE @YL #43 %own          | NO   | NO    | NO     | WITHHELD | WITHHELD    | WITHHELD         | WITHHELD  |
  | AUDITOR ORGANIZATION SUPERVISION_LEADER SUPERVISION_MEMBER @YL #43 %own      | NO   | NO    | NO     | WITHHELD | WITHHELD    | WITHHELD         | WITHHELD  |
  | COUNTY_LEADER COUNTY_UNIT TOWN_LEADER TOWN_DEPARTMENT @YL #43 %own           | NO   | NO    | NO     | WITHHELD | WITHHELD    | WITHHELD         | WITHHELD  |
  | DATA_SPECIALIST TOWN_DISCIPLINE RESIDENT_TEAM INFO_OFFICER @YL #43 %own      | NO   | NO    | NO     | WITHHELD | WITHHELD    | WITHHELD         | WITHHELD  |
  | GRID_WORKER FARMER THIRD_PARTY FRONTEND @YL #43 %own                         | NO   | NO    | NO     | WITHHELD | WITHHELD    | WITHHELD         | WITHHELD  |
  | INTEGRATOR SYSTEM_ADMIN SECURITY_ADMIN AUDIT_ADMIN @YL #43 %own              | NO   | NO    | NO     | WITHHELD | WITHHELD    | WITHHELD         | WITHHELD  |
  | PUBLIC                                                                       | NO   | NO    | NO     | WITHHELD | WITHHELD    | WITHHELD         | WITHHELD  |
  | OFFICE_DIRECTOR OFFICE_STAFF COUNTY_OFFICE TOWN_OFFICE @YL #43 %own          | YES  | YES   | YES    | FULL     | FULL        | FULL             | FULL      |
  | VILLAGE_SECRETARY @YL #43 %own                                               | YES  | YES   | YES    | FULL     | FULL        | FULL             | FULL      |
`;

/** convened by the viewer */
const MEETING_DOCUMENT_3 = `
  | viewer                                                                       | read | issue | recall | INTERNAL | WORK_SECRET | outstandingCount | copyCount |
  | ---------------------------------------------------------------------------- | ---- | ----- | ------ | -------- | ----------- | ---------------- | --------- |
  | CONVENER DATA_OPERATOR SUPERVISION_LEADER SUPERVISION_MEMBER @YL #43 %own    | NO   | NO    | NO     | WITHHELD | WITHHELD    | WITHHELD         | WITHHELD  |
  | INFO_OFFICER GRID_WORKER FARMER THIRD_PARTY @YL #43 %own                     | NO   | NO    | NO     | WITHHELD | WITHHELD    | WITHHELD         | WITHHELD  |
  | FRONTEND INTEGRATOR SYSTEM_ADMIN SECURITY_ADMIN @YL #43 %own                 | NO   | NO    | NO     | WITHHELD | WITHHELD    | WITHHELD         | WITHHELD  |
  | AUDIT_ADMIN PUBLIC @YL #43 %own                                              | NO   | NO    | NO     | WITHHELD | WITHHELD    | WITHHELD         | WITHHELD  |
  | LEADER EXECUTIVE_LEADER DEPUTY_LEADER OFFICE_DIRECTOR @YL #43 %own           | YES  | YES   | YES    | FULL     | FULL        | FULL             | FULL      |
  | OFFICE_STAFF RECORDER GENERAL_OFFICE DEPUTY_SECRETARY_GENERAL @YL #43 %own   | YES  | YES   | YES    | FULL     | FULL        | FULL             | FULL      |
  | UNIT_PRINCIPAL UNIT_LEADER_IN_CHARGE LIAISON DISCIPLINE @YL #43 %own         | YES  | YES   | YES    | FULL     | FULL        | FULL             | FULL      |
  | AUDITOR ORGANIZATION COUNTY_LEADER COUNTY_OFFICE @YL #43 %own                | YES  | YES   | YES    | FULL     | FULL        | FULL             | FULL      |
  | COUNTY_UNIT TOWN_LEADER TOWN_OFFICE TOWN_DEPARTMENT @YL #43 %own             | YES  | YES   | YES    | FULL     | FULL        | FULL             | FULL      |
  | DATA_SPECIALIST TOWN_DISCIPLINE VILLAGE_SECRETARY RESIDENT_TEAM @YL #43 %own | YES  | YES   | YES    | FULL     | FULL        | FULL             | FULL      |
`;

/** held by the viewer */
const MEETING_DOCUMENT_4 = `
  | viewer                                                                       | read | issue | recall | INTERNAL | WORK_SECRET | outstandingCount | copyCount |
  | ---------------------------------------------------------------------------- | ---- | ----- | ------ | -------- | ----------- | ---------------- | --------- |
  | CONVENER DATA_OPERATOR SUPERVISION_LEADER SUPERVISION_MEMBER @YL #43 %own    | NO   | NO    | NO     | WITHHELD | WITHHELD    | WITHHELD         | WITHHELD  |
  | INFO_OFFICER GRID_WORKER FARMER THIRD_PARTY @YL #43 %own                     | NO   | NO    | NO     | WITHHELD | WITHHELD    | WITHHELD         | WITHHELD  |
  | FRONTEND INTEGRATOR SYSTEM_ADMIN SECURITY_ADMIN @YL #43 %own                 | NO   | NO    | NO     | WITHHELD | WITHHELD    | WITHHELD         | WITHHELD  |
  | AUDIT_ADMIN PUBLIC @YL #43 %own                                              | NO   | NO    | NO     | WITHHELD | WITHHELD    | WITHHELD         | WITHHELD  |
  | LEADER EXECUTIVE_LEADER DEPUTY_LEADER OFFICE_DIRECTOR @YL #43 %own           | YES  | NO    | NO     | FULL     | FULL        | WITHHELD         | WITHHELD  |
  | OFFICE_STAFF RECORDER GENERAL_OFFICE DEPUTY_SECRETARY_GENERAL @YL #43 %own   | YES  | NO    | NO     | FULL     | FULL        | WITHHELD         | WITHHELD  |
  | UNIT_PRINCIPAL UNIT_LEADER_IN_CHARGE LIAISON DISCIPLINE @YL #43 %own         | YES  | NO    | NO     | FULL     | FULL        | WITHHELD         | WITHHELD  |
  | AUDITOR ORGANIZATION COUNTY_LEADER COUNTY_OFFICE @YL #43 %own                | YES  | NO    | NO     | FULL     | FULL        | WITHHELD         | WITHHELD  |
  | COUNTY_UNIT TOWN_LEADER TOWN_OFFICE TOWN_DEPARTMENT @YL #43 %own             | YES  | NO    | NO     | FULL     | FULL        | WITHHELD         | WITHHELD  |
  | DATA_SPECIALIST TOWN_DISCIPLINE VILLAGE_SECRETARY RESIDENT_TEAM @YL #43 %own | YES  | NO    | NO     | FULL     | FULL        | WITHHELD         | WITHHELD  |
`;

/** held by the viewer, and due */
const MEETING_DOCUMENT_5 = `
  | viewer                                                                       | read | issue | recall | INTERNAL | WORK_SECRET | outstandingCount | copyCount |
  | ---------------------------------------------------------------------------- | ---- | ----- | ------ | -------- | ----------- | ---------------- | --------- |
  | CONVENER DATA_OPERATOR SUPERVISION_LEADER SUPERVISION_MEMBER @YL #43 %own    | NO   | NO    | NO     | WITHHELD | WITHHELD    | WITHHELD         | WITHHELD  |
  | INFO_OFFICER GRID_WORKER FARMER THIRD_PARTY @YL #43 %own                     | NO   | NO    | NO     | WITHHELD | WITHHELD    | WITHHELD         | WITHHELD  |
  | FRONTEND INTEGRATOR SYSTEM_ADMIN SECURITY_ADMIN @YL #43 %own                 | NO   | NO    | NO     | WITHHELD | WITHHELD    | WITHHELD         | WITHHELD  |
  | AUDIT_ADMIN PUBLIC @YL #43 %own                                              | NO   | NO    | NO     | WITHHELD | WITHHELD    | WITHHELD         | WITHHELD  |
  | LEADER EXECUTIVE_LEADER DEPUTY_LEADER OFFICE_DIRECTOR @YL #43 %own           | YES  | NO    | NO     | FULL     | WITHHELD    | WITHHELD         | WITHHELD  |
  | OFFICE_STAFF RECORDER GENERAL_OFFICE DEPUTY_SECRETARY_GENERAL @YL #43 %own   | YES  | NO    | NO     | FULL     | WITHHELD    | WITHHELD         | WITHHELD  |
  | UNIT_PRINCIPAL UNIT_LEADER_IN_CHARGE LIAISON DISCIPLINE @YL #43 %own         | YES  | NO    | NO     | FULL     | WITHHELD    | WITHHELD         | WITHHELD  |
  | AUDITOR ORGANIZATION COUNTY_LEADER COUNTY_OFFICE @YL #43 %own                | YES  | NO    | NO     | FULL     | WITHHELD    | WITHHELD         | WITHHELD  |
  | COUNTY_UNIT TOWN_LEADER TOWN_OFFICE TOWN_DEPARTMENT @YL #43 %own             | YES  | NO    | NO     | FULL     | WITHHELD    | WITHHELD         | WITHHELD  |
  | DATA_SPECIALIST TOWN_DISCIPLINE VILLAGE_SECRETARY RESIDENT_TEAM @YL #43 %own | YES  | NO    | NO     | FULL     | WITHHELD    | WITHHELD         | WITHHELD  |
`;

/** that the viewer gave back */
const MEETING_DOCUMENT_6 = `
  | viewer                                                                       | read | issue | recall | INTERNAL | WORK_SECRET | outstandingCount | copyCount |
  | ---------------------------------------------------------------------------- | ---- | ----- | ------ | -------- | ----------- | ---------------- | --------- |
  | CONVENER DATA_OPERATOR SUPERVISION_LEADER SUPERVISION_MEMBER @YL #43 %own    | NO   | NO    | NO     | WITHHELD | WITHHELD    | WITHHELD         | WITHHELD  |
  | INFO_OFFICER GRID_WORKER FARMER THIRD_PARTY @YL #43 %own                     | NO   | NO    | NO     | WITHHELD | WITHHELD    | WITHHELD         | WITHHELD  |
  | FRONTEND INTEGRATOR SYSTEM_ADMIN SECURITY_ADMIN @YL #43 %own                 | NO   | NO    | NO     | WITHHELD | WITHHELD    | WITHHELD         | WITHHELD  |
  | AUDIT_ADMIN PUBLIC @YL #43 %own                                              | NO   | NO    | NO     | WITHHELD | WITHHELD    | WITHHELD         | WITHHELD  |
  | LEADER EXECUTIVE_LEADER DEPUTY_LEADER OFFICE_DIRECTOR @YL #43 %own           | YES  | NO    | NO     | FULL     | WITHHELD    | WITHHELD         | WITHHELD  |
  | OFFICE_STAFF RECORDER GENERAL_OFFICE DEPUTY_SECRETARY_GENERAL @YL #43 %own   | YES  | NO    | NO     | FULL     | WITHHELD    | WITHHELD         | WITHHELD  |
  | UNIT_PRINCIPAL UNIT_LEADER_IN_CHARGE LIAISON DISCIPLINE @YL #43 %own         | YES  | NO    | NO     | FULL     | WITHHELD    | WITHHELD         | WITHHELD  |
  | AUDITOR ORGANIZATION COUNTY_LEADER COUNTY_OFFICE @YL #43 %own                | YES  | NO    | NO     | FULL     | WITHHELD    | WITHHELD         | WITHHELD  |
  | COUNTY_UNIT TOWN_LEADER TOWN_OFFICE TOWN_DEPARTMENT @YL #43 %own             | YES  | NO    | NO     | FULL     | WITHHELD    | WITHHELD         | WITHHELD  |
  | DATA_SPECIALIST TOWN_DISCIPLINE VILLAGE_SECRETARY RESIDENT_TEAM @YL #43 %own | YES  | NO    | NO     | FULL     | WITHHELD    | WITHHELD         | WITHHELD  |
`;

const DUE_HERE = `
  | viewer                             | read | INTERNAL |
  | OFFICE_DIRECTOR OFFICE_STAFF @YL   | YES  | FULL     |
`;
const DUE_CONVENED = `
  | viewer          | read | INTERNAL |
  | LEADER @YL      | YES  | FULL     |
`;
/** Who gave a copy back knows that there is a paper, and no more for being at the place. */
const GIVEN_BACK_HERE = `
  | viewer                   | read | WORK_SECRET | outstandingCount | copyCount |
  | LEADER UNIT_PRINCIPAL @YL | YES | WITHHELD    | WITHHELD         | WITHHELD  |
`;

describe('Papers of meetings (FG30)', () => {
  everyRoleIn(
    MEETING_DOCUMENT_1,
    MEETING_DOCUMENT_2,
    MEETING_DOCUMENT_3,
    MEETING_DOCUMENT_4,
    MEETING_DOCUMENT_5,
    MEETING_DOCUMENT_6,
  );
  grid(
    'MeetingDocument: of another place',
    MeetingDocument,
    { conveners: [], holders: [], everHeld: [], recallDue: null, region: 'B' },
    MEETING_DOCUMENT_1,
  );
  grid(
    'MeetingDocument: of the own level',
    MeetingDocument,
    { conveners: [], holders: [], everHeld: [], recallDue: null, region: 'YL' },
    MEETING_DOCUMENT_2,
  );
  grid(
    'MeetingDocument: convened by the viewer',
    MeetingDocument,
    { conveners: [MINE], holders: [], everHeld: [], recallDue: null, region: 'B' },
    MEETING_DOCUMENT_3,
  );
  grid(
    'MeetingDocument: held by the viewer',
    MeetingDocument,
    { conveners: [], holders: [MINE], everHeld: [MINE], recallDue: null, region: 'B' },
    MEETING_DOCUMENT_4,
  );
  grid(
    'MeetingDocument: held by the viewer, and due',
    MeetingDocument,
    { conveners: [], holders: [MINE], everHeld: [MINE], recallDue: '2023-04-17T01:00:00.000Z', region: 'B' },
    MEETING_DOCUMENT_5,
  );
  grid(
    'MeetingDocument: that the viewer gave back',
    MeetingDocument,
    { conveners: [], holders: [], everHeld: [MINE], recallDue: null, region: 'B' },
    MEETING_DOCUMENT_6,
  );
  const due = '2023-04-17T01:00:00.000Z';
  const apart = { conveners: [], holders: [], everHeld: [], recallDue: due, region: 'B' };
  grid('MeetingDocument: of the own level, due', MeetingDocument, { ...apart, region: 'YL' }, DUE_HERE);
  grid('MeetingDocument: convened by the viewer, due', MeetingDocument, { ...apart, conveners: [MINE] }, DUE_CONVENED);
  grid(
    'MeetingDocument: of the own level, that the viewer gave back, due',
    MeetingDocument,
    { ...apart, everHeld: [MINE], region: 'YL' },
    GIVEN_BACK_HERE,
  );
});
