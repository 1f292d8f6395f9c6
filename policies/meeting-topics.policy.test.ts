// The grids of topics (FG25): every role of the catalogue, at the place of the row or beside it.
import { describe } from '@jest/globals';
import { MeetingTopic } from '../src/modules/meetings/topic.entity.ts';
import { everyRoleIn, grid, MINE } from '../test/harness/grid.ts';

/** of another place */
const MEETING_TOPIC_1 = `
  | viewer                                                                             | read | propose | screen | approve | reject | defer | INTERNAL | WORK_SECRET |
  | ---------------------------------------------------------------------------------- | ---- | ------- | ------ | ------- | ------ | ----- | -------- | ----------- |
  | LEADER EXECUTIVE_LEADER DEPUTY_LEADER CONVENER @YL #43 %own                        | NO   | NO      | NO     | NO      | NO     | NO    | WITHHELD | WITHHELD    |
  | OFFICE_DIRECTOR OFFICE_STAFF RECORDER GENERAL_OFFICE @YL #43 %own                  | NO   | NO      | NO     | NO      | NO     | NO    | WITHHELD | WITHHELD    |
  | DEPUTY_SECRETARY_GENERAL UNIT_PRINCIPAL UNIT_LEADER_IN_CHARGE LIAISON @YL #43 %own | NO   | NO      | NO     | NO      | NO     | NO    | WITHHELD | WITHHELD    |
  | DATA_OPERATOR DISCIPLINE AUDITOR ORGANIZATION @YL #43 %own                         | NO   | NO      | NO     | NO      | NO     | NO    | WITHHELD | WITHHELD    |
  | SUPERVISION_LEADER SUPERVISION_MEMBER COUNTY_LEADER COUNTY_OFFICE @YL #43 %own     | NO   | NO      | NO     | NO      | NO     | NO    | WITHHELD | WITHHELD    |
  | COUNTY_UNIT TOWN_LEADER TOWN_OFFICE TOWN_DEPARTMENT @YL #43 %own                   | NO   | NO      | NO     | NO      | NO     | NO    | WITHHELD | WITHHELD    |
  | DATA_SPECIALIST TOWN_DISCIPLINE VILLAGE_SECRETARY RESIDENT_TEAM @YL #43 %own       | NO   | NO      | NO     | NO      | NO     | NO    | WITHHELD | WITHHELD    |
  | INFO_OFFICER GRID_WORKER FARMER THIRD_PARTY @YL #43 %own                           | NO   | NO      | NO     | NO      | NO     | NO    | WITHHELD | WITHHELD    |
  | FRONTEND INTEGRATOR SYSTEM_ADMIN SECURITY_ADMIN @YL #43 %own                       | NO   | NO      | NO     | NO      | NO     | NO    | WITHHELD | WITHHELD    |
  | AUDIT_ADMIN PUBLIC @YL #43 %own                                                    | NO   | NO      | NO     | NO      | NO     | NO    | WITHHELD | WITHHELD    |
`;

/** of the own level */
const MEETING_TOPIC_2 = `
  | viewer                                                                      | read | propose | screen | approve | reject | defer | INTERNAL | WORK_SECRET |
  | --------------------------------------------------------------------------- | ---- | ------- | ------ | ------- | ------ | ----- | -------- | ----------- |
  | CONVENER RECORDER UNIT_PRINCIPAL UNIT_LEADER_IN_CHARGE @YL #43 %own         | NO   | NO      | NO     | NO      | NO     | NO    | WITHHELD | WITHHELD    |
  | LIAISON DATA_OPERATOR DISCIPLINE AUDITOR @YL #43 %own                       | NO   | NO      | NO     | NO      | NO     | NO    | WITHHELD | WITHHELD    |
  | ORGANIZATION SUPERVISION_LEADER SUPERVISION_MEMBER COUNTY_UNIT @YL #43 %own | NO   | NO      | NO     | NO      | NO     | NO    | WITHHELD | WITHHELD    |
  | TOWN_DEPARTMENT DATA_SPECIALIST TOWN_DISCIPLINE RESIDENT_TEAM @YL #43 %own  | NO   | NO      | NO     | NO      | NO     | NO    | WITHHELD | WITHHELD    |
  | INFO_OFFICER GRID_WORKER FARMER THIRD_PARTY @YL #43 %own                    | NO   | NO      | NO     | NO      | NO     | NO    | WITHHELD | WITHHELD    |
  | FRONTEND INTEGRATOR SYSTEM_ADMIN SECURITY_ADMIN @YL #43 %own                | NO   | NO      | NO     | NO      | NO     | NO    | WITHHELD | WITHHELD    |
  | AUDIT_ADMIN PUBLIC @YL #43 %own                                             | NO   | NO      | NO     | NO      | NO     | NO    | WITHHELD | WITHHELD    |
  | VILLAGE_SECRETARY @YL #43 %own                                              | YES  | YES     | YES    | YES     | YES    | YES   | FULL     | FULL        |
  | LEADER EXECUTIVE_LEADER DEPUTY_LEADER COUNTY_LEADER @YL #43 %own            | YES  | NO      | NO     | YES     | YES    | YES   | FULL     | FULL        |
  | TOWN_LEADER @YL #43 %own                                                    | YES  | NO      | NO     | YES     | YES    | YES   | FULL     | FULL        |
  | OFFICE_DIRECTOR OFFICE_STAFF COUNTY_OFFICE TOWN_OFFICE @YL #43 %own         | YES  | YES     | YES    | NO      | NO     | YES   | FULL     | FULL        |
  | GENERAL_OFFICE DEPUTY_SECRETARY_GENERAL @YL #43 %own                        | YES  | NO      | NO     | NO      | NO     | NO    | FULL     | FULL        |
`;

/** of the own level and unit */
const MEETING_TOPIC_3 = `
  | viewer                                                                   | read | propose | screen | approve | reject | defer | INTERNAL | WORK_SECRET |
  | ------------------------------------------------------------------------ | ---- | ------- | ------ | ------- | ------ | ----- | -------- | ----------- |
  | CONVENER RECORDER DATA_OPERATOR DISCIPLINE @YL #43 %own                  | NO   | NO      | NO     | NO      | NO     | NO    | WITHHELD | WITHHELD    |
  | AUDITOR ORGANIZATION SUPERVISION_LEADER SUPERVISION_MEMBER @YL #43 %own  | NO   | NO      | NO     | NO      | NO     | NO    | WITHHELD | WITHHELD    |
  | COUNTY_UNIT TOWN_DEPARTMENT DATA_SPECIALIST TOWN_DISCIPLINE @YL #43 %own | NO   | NO      | NO     | NO      | NO     | NO    | WITHHELD | WITHHELD    |
  | RESIDENT_TEAM INFO_OFFICER GRID_WORKER FARMER @YL #43 %own               | NO   | NO      | NO     | NO      | NO     | NO    | WITHHELD | WITHHELD    |
  | THIRD_PARTY FRONTEND INTEGRATOR SYSTEM_ADMIN @YL #43 %own                | NO   | NO      | NO     | NO      | NO     | NO    | WITHHELD | WITHHELD    |
  | SECURITY_ADMIN AUDIT_ADMIN PUBLIC @YL #43 %own                           | NO   | NO      | NO     | NO      | NO     | NO    | WITHHELD | WITHHELD    |
  | VILLAGE_SECRETARY @YL #43 %own                                           | YES  | YES     | YES    | YES     | YES    | YES   | FULL     | FULL        |
  | LEADER EXECUTIVE_LEADER DEPUTY_LEADER COUNTY_LEADER @YL #43 %own         | YES  | NO      | NO     | YES     | YES    | YES   | FULL     | FULL        |
  | TOWN_LEADER @YL #43 %own                                                 | YES  | NO      | NO     | YES     | YES    | YES   | FULL     | FULL        |
  | OFFICE_DIRECTOR OFFICE_STAFF COUNTY_OFFICE TOWN_OFFICE @YL #43 %own      | YES  | YES     | YES    | NO      | NO     | YES   | FULL     | FULL        |
  | UNIT_PRINCIPAL UNIT_LEADER_IN_CHARGE LIAISON @YL #43 %own                | YES  | YES     | NO     | NO      | NO     | NO    | FULL     | FULL        |
  | GENERAL_OFFICE DEPUTY_SECRETARY_GENERAL @YL #43 %own                     | YES  | NO      | NO     | NO      | NO     | NO    | FULL     | FULL        |
`;

/** of the own level, proposed by the viewer */
const MEETING_TOPIC_4 = `
  | viewer                                                                       | read | propose | screen | approve | reject | defer | INTERNAL | WORK_SECRET |
  | ---------------------------------------------------------------------------- | ---- | ------- | ------ | ------- | ------ | ----- | -------- | ----------- |
  | CONVENER DATA_OPERATOR SUPERVISION_LEADER SUPERVISION_MEMBER @YL #43 %own    | NO   | NO      | NO     | NO      | NO     | NO    | WITHHELD | WITHHELD    |
  | INFO_OFFICER GRID_WORKER FARMER THIRD_PARTY @YL #43 %own                     | NO   | NO      | NO     | NO      | NO     | NO    | WITHHELD | WITHHELD    |
  | FRONTEND INTEGRATOR SYSTEM_ADMIN SECURITY_ADMIN @YL #43 %own                 | NO   | NO      | NO     | NO      | NO     | NO    | WITHHELD | WITHHELD    |
  | AUDIT_ADMIN PUBLIC @YL #43 %own                                              | NO   | NO      | NO     | NO      | NO     | NO    | WITHHELD | WITHHELD    |
  | VILLAGE_SECRETARY @YL #43 %own                                               | YES  | YES     | YES    | YES     | YES    | YES   | FULL     | FULL        |
  | LEADER EXECUTIVE_LEADER DEPUTY_LEADER COUNTY_LEADER @YL #43 %own             | YES  | NO      | NO     | YES     | YES    | YES   | FULL     | FULL        |
  | TOWN_LEADER @YL #43 %own                                                     | YES  | NO      | NO     | YES     | YES    | YES   | FULL     | FULL        |
  | OFFICE_DIRECTOR OFFICE_STAFF COUNTY_OFFICE TOWN_OFFICE @YL #43 %own          | YES  | YES     | YES    | NO      | NO     | YES   | FULL     | FULL        |
  | COUNTY_UNIT TOWN_DEPARTMENT RESIDENT_TEAM @YL #43 %own                       | YES  | YES     | NO     | NO      | NO     | NO    | FULL     | FULL        |
  | RECORDER GENERAL_OFFICE DEPUTY_SECRETARY_GENERAL UNIT_PRINCIPAL @YL #43 %own | YES  | NO      | NO     | NO      | NO     | NO    | FULL     | FULL        |
  | UNIT_LEADER_IN_CHARGE LIAISON DISCIPLINE AUDITOR @YL #43 %own                | YES  | NO      | NO     | NO      | NO     | NO    | FULL     | FULL        |
  | ORGANIZATION DATA_SPECIALIST TOWN_DISCIPLINE @YL #43 %own                    | YES  | NO      | NO     | NO      | NO     | NO    | FULL     | FULL        |
`;

/** of another place, proposed by the viewer */
const MEETING_TOPIC_5 = `
  | viewer                                                                       | read | propose | screen | approve | reject | defer | INTERNAL | WORK_SECRET |
  | ---------------------------------------------------------------------------- | ---- | ------- | ------ | ------- | ------ | ----- | -------- | ----------- |
  | CONVENER DATA_OPERATOR SUPERVISION_LEADER SUPERVISION_MEMBER @YL #43 %own    | NO   | NO      | NO     | NO      | NO     | NO    | WITHHELD | WITHHELD    |
  | INFO_OFFICER GRID_WORKER FARMER THIRD_PARTY @YL #43 %own                     | NO   | NO      | NO     | NO      | NO     | NO    | WITHHELD | WITHHELD    |
  | FRONTEND INTEGRATOR SYSTEM_ADMIN SECURITY_ADMIN @YL #43 %own                 | NO   | NO      | NO     | NO      | NO     | NO    | WITHHELD | WITHHELD    |
  | AUDIT_ADMIN PUBLIC @YL #43 %own                                              | NO   | NO      | NO     | NO      | NO     | NO    | WITHHELD | WITHHELD    |
  | LEADER EXECUTIVE_LEADER DEPUTY_LEADER OFFICE_DIRECTOR @YL #43 %own           | YES  | NO      | NO     | NO      | NO     | NO    | FULL     | FULL        |
  | OFFICE_STAFF RECORDER GENERAL_OFFICE DEPUTY_SECRETARY_GENERAL @YL #43 %own   | YES  | NO      | NO     | NO      | NO     | NO    | FULL     | FULL        |
  | UNIT_PRINCIPAL UNIT_LEADER_IN_CHARGE LIAISON DISCIPLINE @YL #43 %own         | YES  | NO      | NO     | NO      | NO     | NO    | FULL     | FULL        |
  | AUDITOR ORGANIZATION COUNTY_LEADER COUNTY_OFFICE @YL #43 %own                | YES  | NO      | NO     | NO      | NO     | NO    | FULL     | FULL        |
  | COUNTY_UNIT TOWN_LEADER TOWN_OFFICE TOWN_DEPARTMENT @YL #43 %own             | YES  | NO      | NO     | NO      | NO     | NO    | FULL     | FULL        |
  | DATA_SPECIALIST TOWN_DISCIPLINE VILLAGE_SECRETARY RESIDENT_TEAM @YL #43 %own | YES  | NO      | NO     | NO      | NO     | NO    | FULL     | FULL        |
`;

/** of another place, of the own unit */
const MEETING_TOPIC_6 = `
  | viewer                                                                         | read | propose | screen | approve | reject | defer | INTERNAL | WORK_SECRET |
  | ------------------------------------------------------------------------------ | ---- | ------- | ------ | ------- | ------ | ----- | -------- | ----------- |
  | LEADER EXECUTIVE_LEADER DEPUTY_LEADER CONVENER @YL #43 %own                    | NO   | NO      | NO     | NO      | NO     | NO    | WITHHELD | WITHHELD    |
  | OFFICE_DIRECTOR OFFICE_STAFF RECORDER GENERAL_OFFICE @YL #43 %own              | NO   | NO      | NO     | NO      | NO     | NO    | WITHHELD | WITHHELD    |
  | DEPUTY_SECRETARY_GENERAL DATA_OPERATOR DISCIPLINE AUDITOR @YL #43 %own         | NO   | NO      | NO     | NO      | NO     | NO    | WITHHELD | WITHHELD    |
  | ORGANIZATION SUPERVISION_LEADER SUPERVISION_MEMBER COUNTY_LEADER @YL #43 %own  | NO   | NO      | NO     | NO      | NO     | NO    | WITHHELD | WITHHELD    |
  | COUNTY_OFFICE COUNTY_UNIT TOWN_LEADER TOWN_OFFICE @YL #43 %own                 | NO   | NO      | NO     | NO      | NO     | NO    | WITHHELD | WITHHELD    |
  | TOWN_DEPARTMENT DATA_SPECIALIST TOWN_DISCIPLINE VILLAGE_SECRETARY @YL #43 %own | NO   | NO      | NO     | NO      | NO     | NO    | WITHHELD | WITHHELD    |
  | RESIDENT_TEAM INFO_OFFICER GRID_WORKER FARMER @YL #43 %own                     | NO   | NO      | NO     | NO      | NO     | NO    | WITHHELD | WITHHELD    |
  | THIRD_PARTY FRONTEND INTEGRATOR SYSTEM_ADMIN @YL #43 %own                      | NO   | NO      | NO     | NO      | NO     | NO    | WITHHELD | WITHHELD    |
  | SECURITY_ADMIN AUDIT_ADMIN PUBLIC @YL #43 %own                                 | NO   | NO      | NO     | NO      | NO     | NO    | WITHHELD | WITHHELD    |
  | UNIT_PRINCIPAL UNIT_LEADER_IN_CHARGE LIAISON @YL #43 %own                      | YES  | NO      | NO     | NO      | NO     | NO    | FULL     | FULL        |
`;

/** of another place, consulting the own unit */
const MEETING_TOPIC_7 = `
  | viewer                                                                         | read | propose | screen | approve | reject | defer | INTERNAL | WORK_SECRET |
  | ------------------------------------------------------------------------------ | ---- | ------- | ------ | ------- | ------ | ----- | -------- | ----------- |
  | LEADER EXECUTIVE_LEADER DEPUTY_LEADER CONVENER @YL #43 %own                    | NO   | NO      | NO     | NO      | NO     | NO    | WITHHELD | WITHHELD    |
  | OFFICE_DIRECTOR OFFICE_STAFF RECORDER GENERAL_OFFICE @YL #43 %own              | NO   | NO      | NO     | NO      | NO     | NO    | WITHHELD | WITHHELD    |
  | DEPUTY_SECRETARY_GENERAL DATA_OPERATOR DISCIPLINE AUDITOR @YL #43 %own         | NO   | NO      | NO     | NO      | NO     | NO    | WITHHELD | WITHHELD    |
  | ORGANIZATION SUPERVISION_LEADER SUPERVISION_MEMBER COUNTY_LEADER @YL #43 %own  | NO   | NO      | NO     | NO      | NO     | NO    | WITHHELD | WITHHELD    |
  | COUNTY_OFFICE COUNTY_UNIT TOWN_LEADER TOWN_OFFICE @YL #43 %own                 | NO   | NO      | NO     | NO      | NO     | NO    | WITHHELD | WITHHELD    |
  | TOWN_DEPARTMENT DATA_SPECIALIST TOWN_DISCIPLINE VILLAGE_SECRETARY @YL #43 %own | NO   | NO      | NO     | NO      | NO     | NO    | WITHHELD | WITHHELD    |
  | RESIDENT_TEAM INFO_OFFICER GRID_WORKER FARMER @YL #43 %own                     | NO   | NO      | NO     | NO      | NO     | NO    | WITHHELD | WITHHELD    |
  | THIRD_PARTY FRONTEND INTEGRATOR SYSTEM_ADMIN @YL #43 %own                      | NO   | NO      | NO     | NO      | NO     | NO    | WITHHELD | WITHHELD    |
  | SECURITY_ADMIN AUDIT_ADMIN PUBLIC @YL #43 %own                                 | NO   | NO      | NO     | NO      | NO     | NO    | WITHHELD | WITHHELD    |
  | UNIT_PRINCIPAL UNIT_LEADER_IN_CHARGE LIAISON @YL #43 %own                      | YES  | NO      | NO     | NO      | NO     | NO    | FULL     | FULL        |
`;

/** of another place, inviting the viewer */
const MEETING_TOPIC_8 = `
  | viewer                                                                       | read | propose | screen | approve | reject | defer | INTERNAL | WORK_SECRET |
  | ---------------------------------------------------------------------------- | ---- | ------- | ------ | ------- | ------ | ----- | -------- | ----------- |
  | CONVENER DATA_OPERATOR SUPERVISION_LEADER SUPERVISION_MEMBER @YL #43 %own    | NO   | NO      | NO     | NO      | NO     | NO    | WITHHELD | WITHHELD    |
  | INFO_OFFICER GRID_WORKER FARMER THIRD_PARTY @YL #43 %own                     | NO   | NO      | NO     | NO      | NO     | NO    | WITHHELD | WITHHELD    |
  | FRONTEND INTEGRATOR SYSTEM_ADMIN SECURITY_ADMIN @YL #43 %own                 | NO   | NO      | NO     | NO      | NO     | NO    | WITHHELD | WITHHELD    |
  | AUDIT_ADMIN PUBLIC @YL #43 %own                                              | NO   | NO      | NO     | NO      | NO     | NO    | WITHHELD | WITHHELD    |
  | LEADER EXECUTIVE_LEADER DEPUTY_LEADER OFFICE_DIRECTOR @YL #43 %own           | YES  | NO      | NO     | NO      | NO     | NO    | FULL     | FULL        |
  | OFFICE_STAFF RECORDER GENERAL_OFFICE DEPUTY_SECRETARY_GENERAL @YL #43 %own   | YES  | NO      | NO     | NO      | NO     | NO    | FULL     | FULL        |
  | UNIT_PRINCIPAL UNIT_LEADER_IN_CHARGE LIAISON DISCIPLINE @YL #43 %own         | YES  | NO      | NO     | NO      | NO     | NO    | FULL     | FULL        |
  | AUDITOR ORGANIZATION COUNTY_LEADER COUNTY_OFFICE @YL #43 %own                | YES  | NO      | NO     | NO      | NO     | NO    | FULL     | FULL        |
  | COUNTY_UNIT TOWN_LEADER TOWN_OFFICE TOWN_DEPARTMENT @YL #43 %own             | YES  | NO      | NO     | NO      | NO     | NO    | FULL     | FULL        |
  | DATA_SPECIALIST TOWN_DISCIPLINE VILLAGE_SECRETARY RESIDENT_TEAM @YL #43 %own | YES  | NO      | NO     | NO      | NO     | NO    | FULL     | FULL        |
`;

/** of the group, convened by the viewer */
const MEETING_TOPIC_9 = `
  | viewer                                                                       | read | propose | screen | approve | reject | defer | INTERNAL | WORK_SECRET |
  | ---------------------------------------------------------------------------- | ---- | ------- | ------ | ------- | ------ | ----- | -------- | ----------- |
  | CONVENER DATA_OPERATOR SUPERVISION_LEADER SUPERVISION_MEMBER @YL #43 %own    | NO   | NO      | NO     | NO      | NO     | NO    | WITHHELD | WITHHELD    |
  | INFO_OFFICER GRID_WORKER FARMER THIRD_PARTY @YL #43 %own                     | NO   | NO      | NO     | NO      | NO     | NO    | WITHHELD | WITHHELD    |
  | FRONTEND INTEGRATOR SYSTEM_ADMIN SECURITY_ADMIN @YL #43 %own                 | NO   | NO      | NO     | NO      | NO     | NO    | WITHHELD | WITHHELD    |
  | AUDIT_ADMIN PUBLIC @YL #43 %own                                              | NO   | NO      | NO     | NO      | NO     | NO    | WITHHELD | WITHHELD    |
  | LEADER EXECUTIVE_LEADER DEPUTY_LEADER OFFICE_DIRECTOR @YL #43 %own           | YES  | NO      | NO     | NO      | NO     | NO    | FULL     | FULL        |
  | OFFICE_STAFF RECORDER GENERAL_OFFICE DEPUTY_SECRETARY_GENERAL @YL #43 %own   | YES  | NO      | NO     | NO      | NO     | NO    | FULL     | FULL        |
  | UNIT_PRINCIPAL UNIT_LEADER_IN_CHARGE LIAISON DISCIPLINE @YL #43 %own         | YES  | NO      | NO     | NO      | NO     | NO    | FULL     | FULL        |
  | AUDITOR ORGANIZATION COUNTY_LEADER COUNTY_OFFICE @YL #43 %own                | YES  | NO      | NO     | NO      | NO     | NO    | FULL     | FULL        |
  | COUNTY_UNIT TOWN_LEADER TOWN_OFFICE TOWN_DEPARTMENT @YL #43 %own             | YES  | NO      | NO     | NO      | NO     | NO    | FULL     | FULL        |
  | DATA_SPECIALIST TOWN_DISCIPLINE VILLAGE_SECRETARY RESIDENT_TEAM @YL #43 %own | YES  | NO      | NO     | NO      | NO     | NO    | FULL     | FULL        |
`;

/** of another meeting, convened by the viewer */
const MEETING_TOPIC_10 = `
  | viewer                                                                       | read | propose | screen | approve | reject | defer | INTERNAL | WORK_SECRET |
  | ---------------------------------------------------------------------------- | ---- | ------- | ------ | ------- | ------ | ----- | -------- | ----------- |
  | CONVENER DATA_OPERATOR SUPERVISION_LEADER SUPERVISION_MEMBER @YL #43 %own    | NO   | NO      | NO     | NO      | NO     | NO    | WITHHELD | WITHHELD    |
  | INFO_OFFICER GRID_WORKER FARMER THIRD_PARTY @YL #43 %own                     | NO   | NO      | NO     | NO      | NO     | NO    | WITHHELD | WITHHELD    |
  | FRONTEND INTEGRATOR SYSTEM_ADMIN SECURITY_ADMIN @YL #43 %own                 | NO   | NO      | NO     | NO      | NO     | NO    | WITHHELD | WITHHELD    |
  | AUDIT_ADMIN PUBLIC @YL #43 %own                                              | NO   | NO      | NO     | NO      | NO     | NO    | WITHHELD | WITHHELD    |
  | LEADER EXECUTIVE_LEADER DEPUTY_LEADER OFFICE_DIRECTOR @YL #43 %own           | YES  | NO      | YES    | YES     | YES    | YES   | FULL     | FULL        |
  | OFFICE_STAFF RECORDER GENERAL_OFFICE DEPUTY_SECRETARY_GENERAL @YL #43 %own   | YES  | NO      | YES    | YES     | YES    | YES   | FULL     | FULL        |
  | UNIT_PRINCIPAL UNIT_LEADER_IN_CHARGE LIAISON DISCIPLINE @YL #43 %own         | YES  | NO      | YES    | YES     | YES    | YES   | FULL     | FULL        |
  | AUDITOR ORGANIZATION COUNTY_LEADER COUNTY_OFFICE @YL #43 %own                | YES  | NO      | YES    | YES     | YES    | YES   | FULL     | FULL        |
  | COUNTY_UNIT TOWN_LEADER TOWN_OFFICE TOWN_DEPARTMENT @YL #43 %own             | YES  | NO      | YES    | YES     | YES    | YES   | FULL     | FULL        |
  | DATA_SPECIALIST TOWN_DISCIPLINE VILLAGE_SECRETARY RESIDENT_TEAM @YL #43 %own | YES  | NO      | YES    | YES     | YES    | YES   | FULL     | FULL        |
`;

/** of another meeting of another place */
const MEETING_TOPIC_11 = `
  | viewer                                                                             | read | propose | screen | approve | reject | defer | INTERNAL | WORK_SECRET |
  | ---------------------------------------------------------------------------------- | ---- | ------- | ------ | ------- | ------ | ----- | -------- | ----------- |
  | LEADER EXECUTIVE_LEADER DEPUTY_LEADER CONVENER @YL #43 %own                        | NO   | NO      | NO     | NO      | NO     | NO    | WITHHELD | WITHHELD    |
  | OFFICE_DIRECTOR OFFICE_STAFF RECORDER GENERAL_OFFICE @YL #43 %own                  | NO   | NO      | NO     | NO      | NO     | NO    | WITHHELD | WITHHELD    |
  | DEPUTY_SECRETARY_GENERAL UNIT_PRINCIPAL UNIT_LEADER_IN_CHARGE LIAISON @YL #43 %own | NO   | NO      | NO     | NO      | NO     | NO    | WITHHELD | WITHHELD    |
  | DATA_OPERATOR DISCIPLINE AUDITOR ORGANIZATION @YL #43 %own                         | NO   | NO      | NO     | NO      | NO     | NO    | WITHHELD | WITHHELD    |
  | SUPERVISION_LEADER SUPERVISION_MEMBER COUNTY_LEADER COUNTY_OFFICE @YL #43 %own     | NO   | NO      | NO     | NO      | NO     | NO    | WITHHELD | WITHHELD    |
  | COUNTY_UNIT TOWN_LEADER TOWN_OFFICE TOWN_DEPARTMENT @YL #43 %own                   | NO   | NO      | NO     | NO      | NO     | NO    | WITHHELD | WITHHELD    |
  | DATA_SPECIALIST TOWN_DISCIPLINE VILLAGE_SECRETARY RESIDENT_TEAM @YL #43 %own       | NO   | NO      | NO     | NO      | NO     | NO    | WITHHELD | WITHHELD    |
  | INFO_OFFICER GRID_WORKER FARMER THIRD_PARTY @YL #43 %own                           | NO   | NO      | NO     | NO      | NO     | NO    | WITHHELD | WITHHELD    |
  | FRONTEND INTEGRATOR SYSTEM_ADMIN SECURITY_ADMIN @YL #43 %own                       | NO   | NO      | NO     | NO      | NO     | NO    | WITHHELD | WITHHELD    |
  | AUDIT_ADMIN PUBLIC @YL #43 %own                                                    | NO   | NO      | NO     | NO      | NO     | NO    | WITHHELD | WITHHELD    |
`;

describe('Topics (FG25)', () => {
  everyRoleIn(
    MEETING_TOPIC_1,
    MEETING_TOPIC_2,
    MEETING_TOPIC_3,
    MEETING_TOPIC_4,
    MEETING_TOPIC_5,
    MEETING_TOPIC_6,
    MEETING_TOPIC_7,
    MEETING_TOPIC_8,
    MEETING_TOPIC_9,
    MEETING_TOPIC_10,
    MEETING_TOPIC_11,
  );
  grid(
    'MeetingTopic: of another place',
    MeetingTopic,
    {
      conveners: [],
      consulted: [],
      invited: [],
      admitted: [],
      ofGroup: true,
      unit: '27',
      proposer: 'somebody',
      region: 'B',
    },
    MEETING_TOPIC_1,
  );
  grid(
    'MeetingTopic: of the own level',
    MeetingTopic,
    {
      conveners: [],
      consulted: [],
      invited: [],
      admitted: [],
      ofGroup: true,
      unit: '27',
      proposer: 'somebody',
      region: 'YL',
    },
    MEETING_TOPIC_2,
  );
  grid(
    'MeetingTopic: of the own level and unit',
    MeetingTopic,
    {
      conveners: [],
      consulted: [],
      invited: [],
      admitted: [],
      ofGroup: true,
      unit: '43',
      proposer: 'somebody',
      region: 'YL',
    },
    MEETING_TOPIC_3,
  );
  grid(
    'MeetingTopic: of the own level, proposed by the viewer',
    MeetingTopic,
    {
      conveners: [],
      consulted: [],
      invited: [],
      admitted: [],
      ofGroup: true,
      unit: '27',
      proposer: MINE,
      region: 'YL',
    },
    MEETING_TOPIC_4,
  );
  grid(
    'MeetingTopic: of another place, proposed by the viewer',
    MeetingTopic,
    { conveners: [], consulted: [], invited: [], admitted: [], ofGroup: true, unit: '27', proposer: MINE, region: 'B' },
    MEETING_TOPIC_5,
  );
  grid(
    'MeetingTopic: of another place, of the own unit',
    MeetingTopic,
    {
      conveners: [],
      consulted: [],
      invited: [],
      admitted: [],
      ofGroup: true,
      unit: '43',
      proposer: 'somebody',
      region: 'B',
    },
    MEETING_TOPIC_6,
  );
  grid(
    'MeetingTopic: of another place, consulting the own unit',
    MeetingTopic,
    {
      conveners: [],
      consulted: ['43'],
      invited: [],
      admitted: [],
      ofGroup: true,
      unit: '27',
      proposer: 'somebody',
      region: 'B',
    },
    MEETING_TOPIC_7,
  );
  grid(
    'MeetingTopic: of another place, inviting the viewer',
    MeetingTopic,
    {
      conveners: [],
      consulted: [],
      invited: [MINE],
      admitted: [],
      ofGroup: true,
      unit: '27',
      proposer: 'somebody',
      region: 'B',
    },
    MEETING_TOPIC_8,
  );
  grid(
    'MeetingTopic: of the group, convened by the viewer',
    MeetingTopic,
    {
      conveners: [MINE],
      consulted: [],
      invited: [],
      admitted: [],
      ofGroup: true,
      unit: '27',
      proposer: 'somebody',
      region: 'B',
    },
    MEETING_TOPIC_9,
  );
  grid(
    'MeetingTopic: of another meeting, convened by the viewer',
    MeetingTopic,
    {
      conveners: [MINE],
      consulted: [],
      invited: [],
      admitted: [],
      ofGroup: false,
      unit: '27',
      proposer: 'somebody',
      region: 'B',
    },
    MEETING_TOPIC_10,
  );
  grid(
    'MeetingTopic: of another meeting of another place',
    MeetingTopic,
    {
      conveners: [],
      consulted: [],
      invited: [],
      admitted: [],
      ofGroup: false,
      unit: '27',
      proposer: 'somebody',
      region: 'B',
    },
    MEETING_TOPIC_11,
  );
});
