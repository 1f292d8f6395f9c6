// The grid of submissions (FG15) and records (FG16): a unit sees its own and nobody else's (N11), the office never what was
// pushed about a person, an integrator the verdicts only (N24), administrators nothing (N02).
import { describe } from '@jest/globals';
import { CountyPush } from '../src/modules/pushes/county-push.entity.ts';
import { PushRecord, PushSubmission } from '../src/modules/pushes/push-submission.entity.ts';
import { everyRoleIn, grid, PLACE } from '../test/harness/grid.ts';
import { DESK, OTHERS, POWERS, TOWN, UNIT, VILLAGE } from '../test/proofs/mutants-offices.ts';

const SUBMISSION = `
  | viewer                                                              | read | export | submit | submitZero | correct | return | accept | INTERNAL |
  | ------------------------------------------------------------------- | ---- | ------ | ------ | ---------- | ------- | ------ | ------ | -------- |
  | LEADER EXECUTIVE_LEADER DEPUTY_LEADER @YL                           | YES  | NO     | NO     | NO         | NO      | NO     | NO     | FULL     |
  | OFFICE_DIRECTOR OFFICE_STAFF @YL                                    | YES  | YES    | NO     | NO         | NO      | YES    | YES    | FULL     |
  | RECORDER @YL                                                        | YES  | NO     | NO     | NO         | NO      | NO     | NO     | FULL     |
  | GENERAL_OFFICE DEPUTY_SECRETARY_GENERAL @YL                         | YES  | NO     | NO     | NO         | NO      | NO     | NO     | FULL     |
  | UNIT_LEADER_IN_CHARGE DATA_OPERATOR @YL #43                         | YES  | YES    | YES    | YES        | YES     | NO     | NO     | FULL     |
  | UNIT_PRINCIPAL LIAISON @YL #43                                      | YES  | NO     | NO     | NO         | NO      | NO     | NO     | FULL     |
  | UNIT_PRINCIPAL UNIT_LEADER_IN_CHARGE LIAISON DATA_OPERATOR @YL #27  | NO   | NO     | NO     | NO         | NO      | NO     | NO     | WITHHELD |
  | DISCIPLINE AUDITOR @YL                                              | YES  | NO     | NO     | NO         | NO      | NO     | NO     | FULL     |
  | ORGANIZATION @YL                                                    | NO   | NO     | NO     | NO         | NO      | NO     | NO     | WITHHELD |
  | SUPERVISION_LEADER SUPERVISION_MEMBER @A                            | NO   | NO     | NO     | NO         | NO      | NO     | NO     | WITHHELD |
  | COUNTY_LEADER COUNTY_OFFICE COUNTY_UNIT @A                          | NO   | NO     | NO     | NO         | NO      | NO     | NO     | WITHHELD |
  | TOWN_LEADER TOWN_OFFICE TOWN_DEPARTMENT @A.1                        | NO   | NO     | NO     | NO         | NO      | NO     | NO     | WITHHELD |
  | DATA_SPECIALIST TOWN_DISCIPLINE @A.1                                | NO   | NO     | NO     | NO         | NO      | NO     | NO     | WITHHELD |
  | VILLAGE_SECRETARY RESIDENT_TEAM INFO_OFFICER GRID_WORKER @A.1.v1    | NO   | NO     | NO     | NO         | NO      | NO     | NO     | WITHHELD |
  | FARMER @A.1.v1                                                      | NO   | NO     | NO     | NO         | NO      | NO     | NO     | WITHHELD |
  | THIRD_PARTY CONVENER FRONTEND @YL                                   | NO   | NO     | NO     | NO         | NO      | NO     | NO     | WITHHELD |
  | INTEGRATOR @YL #43                                                  | YES  | NO     | YES    | YES        | NO      | NO     | NO     | FULL or WITHHELD |
  | INTEGRATOR @YL #27                                                  | NO   | NO     | NO     | NO         | NO      | NO     | NO     | WITHHELD |
  | SYSTEM_ADMIN SECURITY_ADMIN AUDIT_ADMIN #43                         | NO   | NO     | NO     | NO         | NO      | NO     | NO     | WITHHELD |
  | PUBLIC                                                              | NO   | NO     | NO     | NO         | NO      | NO     | NO     | WITHHELD |
  | DATA_OPERATOR @YL #27 + LIAISON @YL #43                             | YES  | NO     | NO     | NO         | NO      | NO     | NO     | FULL     |
`;

/** N24: what an integrator is told, and what not. */
const INTEGRATOR = `
  | viewer              | read | submit | submitZero | correct | return | accept | verdicts | submissionNo | periodKey | status | late | zeroReport | acceptedCount | rejectedCount | envelope | narrative | dueOn    | submittedBy | records  | obligation | returnReason |
  | INTEGRATOR @YL #43  | YES  | YES    | YES        | NO      | NO     | NO     | FULL     | FULL         | FULL      | FULL   | FULL | FULL       | FULL          | FULL          | WITHHELD | WITHHELD  | WITHHELD | WITHHELD    | WITHHELD | WITHHELD   | WITHHELD     |
  | INTEGRATOR @YL #27  | NO   | NO     | NO         | NO      | NO     | NO     | WITHHELD | WITHHELD     | WITHHELD  | WITHHELD | WITHHELD | WITHHELD | WITHHELD      | WITHHELD      | WITHHELD | WITHHELD  | WITHHELD | WITHHELD    | WITHHELD | WITHHELD   | WITHHELD     |
  | DATA_OPERATOR UNIT_LEADER_IN_CHARGE @YL #43 | YES | YES | YES  | YES     | NO     | NO     | FULL     | FULL         | FULL      | FULL   | FULL | FULL       | FULL          | FULL          | FULL     | FULL      | FULL     | FULL        | FULL     | FULL       | FULL         |
  | LIAISON UNIT_PRINCIPAL @YL #43 | YES | NO | NO               | NO      | NO     | NO     | FULL     | FULL         | FULL      | FULL   | FULL | FULL       | FULL          | FULL          | FULL     | FULL      | FULL     | FULL        | FULL     | FULL       | FULL         |
  | LIAISON @YL #27     | NO   | NO     | NO         | NO      | NO     | NO     | WITHHELD | WITHHELD     | WITHHELD  | WITHHELD | WITHHELD | WITHHELD | WITHHELD      | WITHHELD      | WITHHELD | WITHHELD  | WITHHELD | WITHHELD    | WITHHELD | WITHHELD   | WITHHELD     |
  | LEADER EXECUTIVE_LEADER DEPUTY_LEADER RECORDER GENERAL_OFFICE DEPUTY_SECRETARY_GENERAL DISCIPLINE AUDITOR @YL | YES | NO | NO | NO | NO | NO | FULL | FULL | FULL | FULL | FULL | FULL | FULL | FULL | FULL | FULL | FULL | FULL | FULL | FULL | FULL |
  | OFFICE_DIRECTOR OFFICE_STAFF @YL | YES | NO | NO | NO | YES | YES | FULL | FULL | FULL | FULL | FULL | FULL | FULL | FULL | FULL | FULL | FULL | FULL | FULL | FULL | FULL |
`;

const RECORD = `
  | viewer                                                              | read | export | submit | INTERNAL | PERSONAL | SENSITIVE_PERSONAL |
  | ------------------------------------------------------------------- | ---- | ------ | ------ | -------- | -------- | ------------------ |
  | LEADER EXECUTIVE_LEADER DEPUTY_LEADER @YL                           | NO   | NO     | NO     | WITHHELD | WITHHELD | WITHHELD           |
  | OFFICE_DIRECTOR OFFICE_STAFF @YL                                    | YES  | YES    | NO     | FULL     | FULL     | WITHHELD           |
  | RECORDER @YL                                                        | NO   | NO     | NO     | WITHHELD | WITHHELD | WITHHELD           |
  | GENERAL_OFFICE DEPUTY_SECRETARY_GENERAL @YL                         | NO   | NO     | NO     | WITHHELD | WITHHELD | WITHHELD           |
  | UNIT_LEADER_IN_CHARGE DATA_OPERATOR @YL #43                         | YES  | YES    | YES    | FULL     | FULL     | FULL               |
  | UNIT_PRINCIPAL LIAISON @YL #43                                      | NO   | NO     | NO     | WITHHELD | WITHHELD | WITHHELD           |
  | UNIT_PRINCIPAL UNIT_LEADER_IN_CHARGE LIAISON DATA_OPERATOR @YL #27  | NO   | NO     | NO     | WITHHELD | WITHHELD | WITHHELD           |
  | DISCIPLINE AUDITOR ORGANIZATION @YL                                 | NO   | NO     | NO     | WITHHELD | WITHHELD | WITHHELD           |
  | SUPERVISION_LEADER SUPERVISION_MEMBER @A                            | NO   | NO     | NO     | WITHHELD | WITHHELD | WITHHELD           |
  | COUNTY_LEADER COUNTY_OFFICE COUNTY_UNIT @A                          | NO   | NO     | NO     | WITHHELD | WITHHELD | WITHHELD           |
  | TOWN_LEADER TOWN_OFFICE TOWN_DEPARTMENT @A.1                        | NO   | NO     | NO     | WITHHELD | WITHHELD | WITHHELD           |
  | DATA_SPECIALIST TOWN_DISCIPLINE @A.1                                | NO   | NO     | NO     | WITHHELD | WITHHELD | WITHHELD           |
  | VILLAGE_SECRETARY RESIDENT_TEAM INFO_OFFICER GRID_WORKER @A.1.v1    | NO   | NO     | NO     | WITHHELD | WITHHELD | WITHHELD           |
  | FARMER @A.1.v1                                                      | NO   | NO     | NO     | WITHHELD | WITHHELD | WITHHELD           |
  | THIRD_PARTY CONVENER FRONTEND @YL                                   | NO   | NO     | NO     | WITHHELD | WITHHELD | WITHHELD           |
  | INTEGRATOR @YL #43                                                  | NO   | NO     | YES    | WITHHELD | WITHHELD | WITHHELD           |
  | INTEGRATOR @YL #27                                                  | NO   | NO     | NO     | WITHHELD | WITHHELD | WITHHELD           |
  | SYSTEM_ADMIN SECURITY_ADMIN AUDIT_ADMIN #43                         | NO   | NO     | NO     | WITHHELD | WITHHELD | WITHHELD           |
  | PUBLIC                                                              | NO   | NO     | NO     | WITHHELD | WITHHELD | WITHHELD           |
  | OFFICE_STAFF @YL + LIAISON @YL #43                                  | YES  | YES    | NO     | FULL     | FULL     | WITHHELD           |
`;

const NOT_FOR_THE_OFFICE = `
  | viewer                                       | read | export | INTERNAL | PERSONAL | SENSITIVE_PERSONAL |
  | OFFICE_DIRECTOR OFFICE_STAFF RECORDER @YL    | NO   | NO     | WITHHELD | WITHHELD | WITHHELD           |
  | UNIT_LEADER_IN_CHARGE DATA_OPERATOR @YL #43  | YES  | YES    | FULL     | FULL     | FULL               |
  | DATA_OPERATOR @YL #27                        | NO   | NO     | WITHHELD | WITHHELD | WITHHELD           |
`;

const PASSED = { unit: '43', verdict: 'ACCEPTED', superseded: false };

describe('FG15 submissions', () => {
  everyRoleIn(SUBMISSION, RECORD);
  grid('a submission of unit 43 is its own, known to the city desk', PushSubmission, { unit: '43' }, SUBMISSION);
  grid('an integrator reads the result of the validation and nothing else', PushSubmission, { unit: '43' }, INTEGRATOR);
});

/** A county's own figures, and nobody else's: who reads submissions reads them whole. */
const OF_COUNTY_A = `
  | viewer                                                       | read | INTERNAL |
  | COUNTY_LEADER COUNTY_OFFICE COUNTY_UNIT @A                   | YES  | FULL     |
  | COUNTY_LEADER COUNTY_OFFICE COUNTY_UNIT @B #43               | NO   | WITHHELD |
  | ${DESK} DISCIPLINE AUDITOR ORGANIZATION @YL #43              | NO   | WITHHELD |
  | SUPERVISION_LEADER SUPERVISION_MEMBER ${UNIT} @A #43         | NO   | WITHHELD |
  | ${TOWN} ${VILLAGE} @A.1.v1 #43                               | NO   | WITHHELD |
  | ${OTHERS} ${POWERS} CONVENER FRONTEND PUBLIC @A #43          | NO   | WITHHELD |
`;

describe('FG15 county rows', () => {
  everyRoleIn(OF_COUNTY_A);
  grid('of county A', CountyPush, { regionPath: PLACE.A, unit: '43' }, OF_COUNTY_A);
});

describe('FG16 records', () => {
  grid('a record of unit 43 that passed', PushRecord, PASSED, RECORD);
  grid('one that did not pass stays with the unit', PushRecord, { ...PASSED, verdict: 'REJECTED' }, NOT_FOR_THE_OFFICE);
  grid('so does one that was replaced', PushRecord, { ...PASSED, superseded: true }, NOT_FOR_THE_OFFICE);
  grid('of a verdict that is unknown the office sees nothing', PushRecord, { unit: '43' }, NOT_FOR_THE_OFFICE);
});
