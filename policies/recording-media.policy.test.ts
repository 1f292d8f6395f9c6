// The grids of recordings (FG26): every role of the catalogue, at the place of the row or beside it.
import { describe } from '@jest/globals';
import { RecordingMedia } from '../src/modules/records/media.entity.ts';
import { everyRoleIn, grid, MINE } from '../test/harness/grid.ts';

/** of a topic that the viewer was not admitted to */
const RECORDING_MEDIA_1 = `
  | viewer                                                                             | read | upload | open | INTERNAL | CONFIDENTIAL |
  | ---------------------------------------------------------------------------------- | ---- | ------ | ---- | -------- | ------------ |
  | LEADER EXECUTIVE_LEADER DEPUTY_LEADER CONVENER @YL #43 %own                        | NO   | NO     | NO   | WITHHELD | WITHHELD     |
  | OFFICE_DIRECTOR OFFICE_STAFF RECORDER GENERAL_OFFICE @YL #43 %own                  | NO   | NO     | NO   | WITHHELD | WITHHELD     |
  | DEPUTY_SECRETARY_GENERAL UNIT_PRINCIPAL UNIT_LEADER_IN_CHARGE LIAISON @YL #43 %own | NO   | NO     | NO   | WITHHELD | WITHHELD     |
  | DATA_OPERATOR DISCIPLINE AUDITOR ORGANIZATION @YL #43 %own                         | NO   | NO     | NO   | WITHHELD | WITHHELD     |
  | SUPERVISION_LEADER SUPERVISION_MEMBER COUNTY_LEADER COUNTY_OFFICE @YL #43 %own     | NO   | NO     | NO   | WITHHELD | WITHHELD     |
  | COUNTY_UNIT TOWN_LEADER TOWN_OFFICE TOWN_DEPARTMENT @YL #43 %own                   | NO   | NO     | NO   | WITHHELD | WITHHELD     |
  | DATA_SPECIALIST TOWN_DISCIPLINE VILLAGE_SECRETARY RESIDENT_TEAM @YL #43 %own       | NO   | NO     | NO   | WITHHELD | WITHHELD     |
  | INFO_OFFICER GRID_WORKER FARMER THIRD_PARTY @YL #43 %own                           | NO   | NO     | NO   | WITHHELD | WITHHELD     |
  | FRONTEND INTEGRATOR SYSTEM_ADMIN SECURITY_ADMIN @YL #43 %own                       | NO   | NO     | NO   | WITHHELD | WITHHELD     |
  | AUDIT_ADMIN PUBLIC @YL #43 %own                                                    | NO   | NO     | NO   | WITHHELD | WITHHELD     |
`;

/** of a topic that the viewer was admitted to */
const RECORDING_MEDIA_2 = `
  | viewer                                                                       | read | upload | open | INTERNAL | CONFIDENTIAL |
  | ---------------------------------------------------------------------------- | ---- | ------ | ---- | -------- | ------------ |
  | CONVENER DATA_OPERATOR SUPERVISION_LEADER SUPERVISION_MEMBER @YL #43 %own    | NO   | NO     | NO   | WITHHELD | WITHHELD     |
  | INFO_OFFICER GRID_WORKER FARMER THIRD_PARTY @YL #43 %own                     | NO   | NO     | NO   | WITHHELD | WITHHELD     |
  | FRONTEND INTEGRATOR SYSTEM_ADMIN SECURITY_ADMIN @YL #43 %own                 | NO   | NO     | NO   | WITHHELD | WITHHELD     |
  | AUDIT_ADMIN PUBLIC @YL #43 %own                                              | NO   | NO     | NO   | WITHHELD | WITHHELD     |
  | LEADER EXECUTIVE_LEADER DEPUTY_LEADER OFFICE_DIRECTOR @YL #43 %own           | YES  | NO     | YES  | FULL     | FULL         |
  | OFFICE_STAFF RECORDER GENERAL_OFFICE DEPUTY_SECRETARY_GENERAL @YL #43 %own   | YES  | NO     | YES  | FULL     | FULL         |
  | UNIT_PRINCIPAL UNIT_LEADER_IN_CHARGE LIAISON DISCIPLINE @YL #43 %own         | YES  | NO     | YES  | FULL     | FULL         |
  | AUDITOR ORGANIZATION COUNTY_LEADER COUNTY_OFFICE @YL #43 %own                | YES  | NO     | YES  | FULL     | FULL         |
  | COUNTY_UNIT TOWN_LEADER TOWN_OFFICE TOWN_DEPARTMENT @YL #43 %own             | YES  | NO     | YES  | FULL     | FULL         |
  | DATA_SPECIALIST TOWN_DISCIPLINE VILLAGE_SECRETARY RESIDENT_TEAM @YL #43 %own | YES  | NO     | YES  | FULL     | FULL         |
`;

/** of a record assigned to the viewer, and not readable */
const RECORDING_MEDIA_3 = `
  | viewer                                                                                    | read | upload | open | INTERNAL | CONFIDENTIAL |
  | ----------------------------------------------------------------------------------------- | ---- | ------ | ---- | -------- | ------------ |
  | OFFICE_DIRECTOR OFFICE_STAFF RECORDER COUNTY_OFFICE @YL #43 %own                          | NO   | YES    | NO   | WITHHELD | WITHHELD     |
  | TOWN_OFFICE VILLAGE_SECRETARY @YL #43 %own                                                | NO   | YES    | NO   | WITHHELD | WITHHELD     |
  | LEADER EXECUTIVE_LEADER DEPUTY_LEADER CONVENER @YL #43 %own                               | NO   | NO     | NO   | WITHHELD | WITHHELD     |
  | GENERAL_OFFICE DEPUTY_SECRETARY_GENERAL UNIT_PRINCIPAL UNIT_LEADER_IN_CHARGE @YL #43 %own | NO   | NO     | NO   | WITHHELD | WITHHELD     |
  | LIAISON DATA_OPERATOR DISCIPLINE AUDITOR @YL #43 %own                                     | NO   | NO     | NO   | WITHHELD | WITHHELD     |
  | ORGANIZATION SUPERVISION_LEADER SUPERVISION_MEMBER COUNTY_LEADER @YL #43 %own             | NO   | NO     | NO   | WITHHELD | WITHHELD     |
  | COUNTY_UNIT TOWN_LEADER TOWN_DEPARTMENT DATA_SPECIALIST @YL #43 %own                      | NO   | NO     | NO   | WITHHELD | WITHHELD     |
  | TOWN_DISCIPLINE RESIDENT_TEAM INFO_OFFICER GRID_WORKER @YL #43 %own                       | NO   | NO     | NO   | WITHHELD | WITHHELD     |
  | FARMER THIRD_PARTY FRONTEND INTEGRATOR @YL #43 %own                                       | NO   | NO     | NO   | WITHHELD | WITHHELD     |
  | SYSTEM_ADMIN SECURITY_ADMIN AUDIT_ADMIN PUBLIC @YL #43 %own                               | NO   | NO     | NO   | WITHHELD | WITHHELD     |
`;

describe('Recordings (FG26)', () => {
  everyRoleIn(RECORDING_MEDIA_1, RECORDING_MEDIA_2, RECORDING_MEDIA_3);
  grid(
    'RecordingMedia: of a topic that the viewer was not admitted to',
    RecordingMedia,
    { readers: ['somebody'], recorder: 'somebody' },
    RECORDING_MEDIA_1,
  );
  grid(
    'RecordingMedia: of a topic that the viewer was admitted to',
    RecordingMedia,
    { readers: [MINE], recorder: 'somebody' },
    RECORDING_MEDIA_2,
  );
  grid(
    'RecordingMedia: assigned to the viewer, and not readable',
    RecordingMedia,
    { readers: [], recorder: MINE },
    RECORDING_MEDIA_3,
  );
});
