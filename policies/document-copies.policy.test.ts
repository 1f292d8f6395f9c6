// The grids of copies of papers (FG30): every role of the catalogue, at the place of the row or beside it.
import { describe } from '@jest/globals';
import { DocumentCopy } from '../src/modules/papers/meeting-document.entity.ts';
import { everyRoleIn, grid, MINE } from '../test/harness/grid.ts';

/** of another place */
const DOCUMENT_COPY_1 = `
  | viewer                                                                             | read | return | reportLost | open | INTERNAL |
  | ---------------------------------------------------------------------------------- | ---- | ------ | ---------- | ---- | -------- |
  | LEADER EXECUTIVE_LEADER DEPUTY_LEADER CONVENER @YL #43 %own                        | NO   | NO     | NO         | NO   | WITHHELD |
  | OFFICE_DIRECTOR OFFICE_STAFF RECORDER GENERAL_OFFICE @YL #43 %own                  | NO   | NO     | NO         | NO   | WITHHELD |
  | DEPUTY_SECRETARY_GENERAL UNIT_PRINCIPAL UNIT_LEADER_IN_CHARGE LIAISON @YL #43 %own | NO   | NO     | NO         | NO   | WITHHELD |
  | DATA_OPERATOR DISCIPLINE AUDITOR ORGANIZATION @YL #43 %own                         | NO   | NO     | NO         | NO   | WITHHELD |
  | SUPERVISION_LEADER SUPERVISION_MEMBER COUNTY_LEADER COUNTY_OFFICE @YL #43 %own     | NO   | NO     | NO         | NO   | WITHHELD |
  | COUNTY_UNIT TOWN_LEADER TOWN_OFFICE TOWN_DEPARTMENT @YL #43 %own                   | NO   | NO     | NO         | NO   | WITHHELD |
  | DATA_SPECIALIST TOWN_DISCIPLINE VILLAGE_SECRETARY RESIDENT_TEAM @YL #43 %own       | NO   | NO     | NO         | NO   | WITHHELD |
  | INFO_OFFICER GRID_WORKER FARMER THIRD_PARTY @YL #43 %own                           | NO   | NO     | NO         | NO   | WITHHELD |
  | FRONTEND INTEGRATOR SYSTEM_ADMIN SECURITY_ADMIN @YL #43 %own                       | NO   | NO     | NO         | NO   | WITHHELD |
  | AUDIT_ADMIN PUBLIC @YL #43 %own                                                    | NO   | NO     | NO         | NO   | WITHHELD |
`;

/** of the own level */
const DOCUMENT_COPY_2 = `
  | viewer                                                                       | read | return | reportLost | open | INTERNAL |
  | ---------------------------------------------------------------------------- | ---- | ------ | ---------- | ---- | -------- |
  | LEADER EXECUTIVE_LEADER DEPUTY_LEADER CONVENER @YL #43 %own                  | NO   | NO     | NO         | NO   | WITHHELD |
  | RECORDER GENERAL_OFFICE DEPUTY_SECRETARY_GENERAL UNIT_PRINCIPAL @YL #43 %own | NO   | NO     | NO         | NO   | WITHHELD |
  | UNIT_LEADER_IN_CHARGE LIAISON DATA_OPERATOR DISCIPLINE @YL #43 %own          | NO   | NO     | NO         | NO   | WITHHELD |
  | AUDITOR ORGANIZATION SUPERVISION_LEADER SUPERVISION_MEMBER @YL #43 %own      | NO   | NO     | NO         | NO   | WITHHELD |
  | COUNTY_LEADER COUNTY_UNIT TOWN_LEADER TOWN_DEPARTMENT @YL #43 %own           | NO   | NO     | NO         | NO   | WITHHELD |
  | DATA_SPECIALIST TOWN_DISCIPLINE RESIDENT_TEAM INFO_OFFICER @YL #43 %own      | NO   | NO     | NO         | NO   | WITHHELD |
  | GRID_WORKER FARMER THIRD_PARTY FRONTEND @YL #43 %own                         | NO   | NO     | NO         | NO   | WITHHELD |
  | INTEGRATOR SYSTEM_ADMIN SECURITY_ADMIN AUDIT_ADMIN @YL #43 %own              | NO   | NO     | NO         | NO   | WITHHELD |
  | PUBLIC                                                                       | NO   | NO     | NO         | NO   | WITHHELD |
  | OFFICE_DIRECTOR OFFICE_STAFF COUNTY_OFFICE TOWN_OFFICE @YL #43 %own          | YES  | YES    | YES        | NO   | FULL     |
  | VILLAGE_SECRETARY @YL #43 %own                                               | YES  | YES    | YES        | NO   | FULL     |
`;

/** convened by the viewer */
const DOCUMENT_COPY_3 = `
  | viewer                                                                       | read | return | reportLost | open | INTERNAL |
  | ---------------------------------------------------------------------------- | ---- | ------ | ---------- | ---- | -------- |
  | CONVENER DATA_OPERATOR SUPERVISION_LEADER SUPERVISION_MEMBER @YL #43 %own    | NO   | NO     | NO         | NO   | WITHHELD |
  | INFO_OFFICER GRID_WORKER FARMER THIRD_PARTY @YL #43 %own                     | NO   | NO     | NO         | NO   | WITHHELD |
  | FRONTEND INTEGRATOR SYSTEM_ADMIN SECURITY_ADMIN @YL #43 %own                 | NO   | NO     | NO         | NO   | WITHHELD |
  | AUDIT_ADMIN PUBLIC @YL #43 %own                                              | NO   | NO     | NO         | NO   | WITHHELD |
  | LEADER EXECUTIVE_LEADER DEPUTY_LEADER OFFICE_DIRECTOR @YL #43 %own           | YES  | NO     | NO         | NO   | FULL     |
  | OFFICE_STAFF RECORDER GENERAL_OFFICE DEPUTY_SECRETARY_GENERAL @YL #43 %own   | YES  | NO     | NO         | NO   | FULL     |
  | UNIT_PRINCIPAL UNIT_LEADER_IN_CHARGE LIAISON DISCIPLINE @YL #43 %own         | YES  | NO     | NO         | NO   | FULL     |
  | AUDITOR ORGANIZATION COUNTY_LEADER COUNTY_OFFICE @YL #43 %own                | YES  | NO     | NO         | NO   | FULL     |
  | COUNTY_UNIT TOWN_LEADER TOWN_OFFICE TOWN_DEPARTMENT @YL #43 %own             | YES  | NO     | NO         | NO   | FULL     |
  | DATA_SPECIALIST TOWN_DISCIPLINE VILLAGE_SECRETARY RESIDENT_TEAM @YL #43 %own | YES  | NO     | NO         | NO   | FULL     |
`;

/** held by the viewer */
const DOCUMENT_COPY_4 = `
  | viewer                                                                       | read | return | reportLost | open | INTERNAL |
  | ---------------------------------------------------------------------------- | ---- | ------ | ---------- | ---- | -------- |
  | LEADER EXECUTIVE_LEADER DEPUTY_LEADER OFFICE_DIRECTOR @YL #43 %own           | YES  | YES    | YES        | YES  | FULL     |
  | OFFICE_STAFF RECORDER GENERAL_OFFICE DEPUTY_SECRETARY_GENERAL @YL #43 %own   | YES  | YES    | YES        | YES  | FULL     |
  | UNIT_PRINCIPAL UNIT_LEADER_IN_CHARGE LIAISON DISCIPLINE @YL #43 %own         | YES  | YES    | YES        | YES  | FULL     |
  | AUDITOR ORGANIZATION COUNTY_LEADER COUNTY_OFFICE @YL #43 %own                | YES  | YES    | YES        | YES  | FULL     |
  | COUNTY_UNIT TOWN_LEADER TOWN_OFFICE TOWN_DEPARTMENT @YL #43 %own             | YES  | YES    | YES        | YES  | FULL     |
  | DATA_SPECIALIST TOWN_DISCIPLINE VILLAGE_SECRETARY RESIDENT_TEAM @YL #43 %own | YES  | YES    | YES        | YES  | FULL     |
  | CONVENER DATA_OPERATOR SUPERVISION_LEADER SUPERVISION_MEMBER @YL #43 %own    | NO   | NO     | NO         | NO   | WITHHELD |
  | INFO_OFFICER GRID_WORKER FARMER THIRD_PARTY @YL #43 %own                     | NO   | NO     | NO         | NO   | WITHHELD |
  | FRONTEND INTEGRATOR SYSTEM_ADMIN SECURITY_ADMIN @YL #43 %own                 | NO   | NO     | NO         | NO   | WITHHELD |
  | AUDIT_ADMIN PUBLIC @YL #43 %own                                              | NO   | NO     | NO         | NO   | WITHHELD |
`;

/** held by the viewer, due */
const DOCUMENT_COPY_5 = `
  | viewer                                                                       | read | return | reportLost | open | INTERNAL |
  | ---------------------------------------------------------------------------- | ---- | ------ | ---------- | ---- | -------- |
  | CONVENER DATA_OPERATOR SUPERVISION_LEADER SUPERVISION_MEMBER @YL #43 %own    | NO   | NO     | NO         | NO   | WITHHELD |
  | INFO_OFFICER GRID_WORKER FARMER THIRD_PARTY @YL #43 %own                     | NO   | NO     | NO         | NO   | WITHHELD |
  | FRONTEND INTEGRATOR SYSTEM_ADMIN SECURITY_ADMIN @YL #43 %own                 | NO   | NO     | NO         | NO   | WITHHELD |
  | AUDIT_ADMIN PUBLIC @YL #43 %own                                              | NO   | NO     | NO         | NO   | WITHHELD |
  | LEADER EXECUTIVE_LEADER DEPUTY_LEADER OFFICE_DIRECTOR @YL #43 %own           | YES  | YES    | YES        | NO   | FULL     |
  | OFFICE_STAFF RECORDER GENERAL_OFFICE DEPUTY_SECRETARY_GENERAL @YL #43 %own   | YES  | YES    | YES        | NO   | FULL     |
  | UNIT_PRINCIPAL UNIT_LEADER_IN_CHARGE LIAISON DISCIPLINE @YL #43 %own         | YES  | YES    | YES        | NO   | FULL     |
  | AUDITOR ORGANIZATION COUNTY_LEADER COUNTY_OFFICE @YL #43 %own                | YES  | YES    | YES        | NO   | FULL     |
  | COUNTY_UNIT TOWN_LEADER TOWN_OFFICE TOWN_DEPARTMENT @YL #43 %own             | YES  | YES    | YES        | NO   | FULL     |
  | DATA_SPECIALIST TOWN_DISCIPLINE VILLAGE_SECRETARY RESIDENT_TEAM @YL #43 %own | YES  | YES    | YES        | NO   | FULL     |
`;

/** held by the viewer, returned */
const DOCUMENT_COPY_6 = `
  | viewer                                                                       | read | return | reportLost | open | INTERNAL |
  | ---------------------------------------------------------------------------- | ---- | ------ | ---------- | ---- | -------- |
  | CONVENER DATA_OPERATOR SUPERVISION_LEADER SUPERVISION_MEMBER @YL #43 %own    | NO   | NO     | NO         | NO   | WITHHELD |
  | INFO_OFFICER GRID_WORKER FARMER THIRD_PARTY @YL #43 %own                     | NO   | NO     | NO         | NO   | WITHHELD |
  | FRONTEND INTEGRATOR SYSTEM_ADMIN SECURITY_ADMIN @YL #43 %own                 | NO   | NO     | NO         | NO   | WITHHELD |
  | AUDIT_ADMIN PUBLIC @YL #43 %own                                              | NO   | NO     | NO         | NO   | WITHHELD |
  | LEADER EXECUTIVE_LEADER DEPUTY_LEADER OFFICE_DIRECTOR @YL #43 %own           | YES  | YES    | YES        | NO   | FULL     |
  | OFFICE_STAFF RECORDER GENERAL_OFFICE DEPUTY_SECRETARY_GENERAL @YL #43 %own   | YES  | YES    | YES        | NO   | FULL     |
  | UNIT_PRINCIPAL UNIT_LEADER_IN_CHARGE LIAISON DISCIPLINE @YL #43 %own         | YES  | YES    | YES        | NO   | FULL     |
  | AUDITOR ORGANIZATION COUNTY_LEADER COUNTY_OFFICE @YL #43 %own                | YES  | YES    | YES        | NO   | FULL     |
  | COUNTY_UNIT TOWN_LEADER TOWN_OFFICE TOWN_DEPARTMENT @YL #43 %own             | YES  | YES    | YES        | NO   | FULL     |
  | DATA_SPECIALIST TOWN_DISCIPLINE VILLAGE_SECRETARY RESIDENT_TEAM @YL #43 %own | YES  | YES    | YES        | NO   | FULL     |
`;

/** held by the viewer, lost */
const DOCUMENT_COPY_7 = `
  | viewer                                                                       | read | return | reportLost | open | INTERNAL |
  | ---------------------------------------------------------------------------- | ---- | ------ | ---------- | ---- | -------- |
  | CONVENER DATA_OPERATOR SUPERVISION_LEADER SUPERVISION_MEMBER @YL #43 %own    | NO   | NO     | NO         | NO   | WITHHELD |
  | INFO_OFFICER GRID_WORKER FARMER THIRD_PARTY @YL #43 %own                     | NO   | NO     | NO         | NO   | WITHHELD |
  | FRONTEND INTEGRATOR SYSTEM_ADMIN SECURITY_ADMIN @YL #43 %own                 | NO   | NO     | NO         | NO   | WITHHELD |
  | AUDIT_ADMIN PUBLIC @YL #43 %own                                              | NO   | NO     | NO         | NO   | WITHHELD |
  | LEADER EXECUTIVE_LEADER DEPUTY_LEADER OFFICE_DIRECTOR @YL #43 %own           | YES  | YES    | YES        | NO   | FULL     |
  | OFFICE_STAFF RECORDER GENERAL_OFFICE DEPUTY_SECRETARY_GENERAL @YL #43 %own   | YES  | YES    | YES        | NO   | FULL     |
  | UNIT_PRINCIPAL UNIT_LEADER_IN_CHARGE LIAISON DISCIPLINE @YL #43 %own         | YES  | YES    | YES        | NO   | FULL     |
  | AUDITOR ORGANIZATION COUNTY_LEADER COUNTY_OFFICE @YL #43 %own                | YES  | YES    | YES        | NO   | FULL     |
  | COUNTY_UNIT TOWN_LEADER TOWN_OFFICE TOWN_DEPARTMENT @YL #43 %own             | YES  | YES    | YES        | NO   | FULL     |
  | DATA_SPECIALIST TOWN_DISCIPLINE VILLAGE_SECRETARY RESIDENT_TEAM @YL #43 %own | YES  | YES    | YES        | NO   | FULL     |
`;

const OVER_HERE = `
  | viewer                             | read | INTERNAL |
  | OFFICE_DIRECTOR OFFICE_STAFF @YL   | YES  | FULL     |
`;
const OVER_CONVENED = `
  | viewer          | read | INTERNAL |
  | LEADER @YL      | YES  | FULL     |
`;

describe('Copies of papers (FG30)', () => {
  everyRoleIn(
    DOCUMENT_COPY_1,
    DOCUMENT_COPY_2,
    DOCUMENT_COPY_3,
    DOCUMENT_COPY_4,
    DOCUMENT_COPY_5,
    DOCUMENT_COPY_6,
    DOCUMENT_COPY_7,
  );
  grid(
    'DocumentCopy: of another place',
    DocumentCopy,
    { conveners: [], holder: 'somebody', dueAt: null, returnedAt: null, lostAt: null, region: 'B' },
    DOCUMENT_COPY_1,
  );
  grid(
    'DocumentCopy: of the own level',
    DocumentCopy,
    { conveners: [], holder: 'somebody', dueAt: null, returnedAt: null, lostAt: null, region: 'YL' },
    DOCUMENT_COPY_2,
  );
  grid(
    'DocumentCopy: convened by the viewer',
    DocumentCopy,
    { conveners: [MINE], holder: 'somebody', dueAt: null, returnedAt: null, lostAt: null, region: 'B' },
    DOCUMENT_COPY_3,
  );
  grid(
    'DocumentCopy: held by the viewer',
    DocumentCopy,
    { conveners: [], holder: MINE, dueAt: null, returnedAt: null, lostAt: null, region: 'B' },
    DOCUMENT_COPY_4,
  );
  grid(
    'DocumentCopy: held by the viewer, due',
    DocumentCopy,
    { conveners: [], holder: MINE, dueAt: '2023-04-17T01:00:00.000Z', returnedAt: null, lostAt: null, region: 'B' },
    DOCUMENT_COPY_5,
  );
  grid(
    'DocumentCopy: held by the viewer, returned',
    DocumentCopy,
    { conveners: [], holder: MINE, dueAt: null, returnedAt: '2023-04-17T01:00:00.000Z', lostAt: null, region: 'B' },
    DOCUMENT_COPY_6,
  );
  grid(
    'DocumentCopy: held by the viewer, lost',
    DocumentCopy,
    { conveners: [], holder: MINE, dueAt: null, returnedAt: null, lostAt: '2023-04-17T01:00:00.000Z', region: 'B' },
    DOCUMENT_COPY_7,
  );
  const past = '2023-04-17T01:00:00.000Z';
  const held = { conveners: [], holder: 'somebody', dueAt: null, returnedAt: null, lostAt: null, region: 'B' };
  for (const end of ['dueAt', 'returnedAt', 'lostAt']) {
    grid(
      `DocumentCopy: of the own level, ${end} past`,
      DocumentCopy,
      { ...held, [end]: past, region: 'YL' },
      OVER_HERE,
    );
    const convened = { ...held, [end]: past, conveners: [MINE] };
    grid(`DocumentCopy: convened by the viewer, ${end} past`, DocumentCopy, convened, OVER_CONVENED);
  }
});
