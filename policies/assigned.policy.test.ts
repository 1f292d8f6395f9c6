// The grids of what an assigned matter opens (cells "asg" of 04-permissions 4.1): the household file, the case, the lead or
// the sample, to the post that it is assigned to, within its jurisdiction; to nobody else who is assigned anything.
import { describe } from '@jest/globals';
import { AssistMeasure, CaseStep, MonitoringCase } from '../src/modules/cases/monitoring-case.entity.ts';
import { SelfDeclaration } from '../src/modules/declarations/self-declaration.entity.ts';
import { Household, Person } from '../src/modules/households/household.entity.ts';
import { IncomeRecord } from '../src/modules/incomes/income-record.entity.ts';
import { Visit } from '../src/modules/leads/visit.entity.ts';
import { WarningLead } from '../src/modules/leads/warning-lead.entity.ts';
import { PushRecord } from '../src/modules/pushes/push-submission.entity.ts';
import { EmergencyRelief, ReliefGrant } from '../src/modules/relief/emergency-relief.entity.ts';
import { everyRoleIn, grid, MINE, PLACE } from '../test/harness/grid.ts';
import { LEADERS, LOCAL, OTHERS, POWERS } from '../test/proofs/mutants-offices.ts';

const SUPERVISORS = 'SUPERVISION_LEADER SUPERVISION_MEMBER';
const MANAGERS = 'UNIT_PRINCIPAL UNIT_LEADER_IN_CHARGE';
/** To whom nothing is ever assigned, whatever a post might name. */
const NEVER =
  `${LEADERS} RECORDER GENERAL_OFFICE DEPUTY_SECRETARY_GENERAL ORGANIZATION LIAISON DATA_OPERATOR ` +
  `${LOCAL} ${OTHERS} ${POWERS} CONVENER FRONTEND PUBLIC`;
const ASSIGNED = '!H-1 =m1';
/** Everything that a post can name fits but the matter. */
const ELSE = '@A.1.v1 #27 ^MEDICAL_INS ~g1 &H-1 !H-2 =m2';
const ELSEWHERE = '@A.2 #27 ^MEDICAL_INS ~g1 &H-1 !H-1 =m1';
/** Everything fits: what is withheld is withheld for the role. */
const FITTING = '~g1 &H-1 !H-1 =m1';
const OFFICE_ELSEWHERE = '@YY #27 ~g1 &H-1 !H-1 =m1';

const HOUSEHOLD = `
  | viewer                             | read | register | INTERNAL | PERSONAL | headName | size     | categories | registered | phone    | SENSITIVE_PERSONAL |
  | DISCIPLINE !H-1                    | YES  | NO       | FULL     | FULL     | FULL     | FULL     | FULL       | FULL       | WITHHELD | WITHHELD           |
  | AUDITOR !H-1                       | YES  | NO       | FULL     | WITHHELD | MASKED   | FULL     | FULL       | FULL       | WITHHELD | WITHHELD           |
  | DISCIPLINE AUDITOR ${ELSE}         | NO   | NO       | WITHHELD | WITHHELD | WITHHELD | WITHHELD | WITHHELD   | WITHHELD   | WITHHELD | WITHHELD           |
  | ${SUPERVISORS} @A.1                | YES  | NO       | FULL     | FULL     | FULL     | FULL     | FULL       | FULL       | MASKED   | WITHHELD           |
  | ${SUPERVISORS} ${ELSE}             | YES  | NO       | FULL     | FULL     | FULL     | FULL     | FULL       | FULL       | MASKED   | WITHHELD           |
  | ${SUPERVISORS} @A.1 !H-1           | YES  | NO       | FULL     | FULL     | FULL     | FULL     | FULL       | FULL       | MASKED   | FULL               |
  | ${SUPERVISORS} ${ELSEWHERE}        | NO   | NO       | WITHHELD | WITHHELD | WITHHELD | WITHHELD | WITHHELD   | WITHHELD   | WITHHELD | WITHHELD           |
  | OFFICE_DIRECTOR OFFICE_STAFF @YL ${ASSIGNED} | YES | NO | FULL    | FULL     | FULL     | FULL     | FULL       | FULL       | MASKED   | FULL               |
  | OFFICE_DIRECTOR OFFICE_STAFF ${OFFICE_ELSEWHERE} | NO | NO | WITHHELD | WITHHELD | WITHHELD | WITHHELD | WITHHELD | WITHHELD | WITHHELD | WITHHELD      |
  | ${MANAGERS} ${NEVER} @B ${ASSIGNED} | NO  | NO       | WITHHELD | WITHHELD | WITHHELD | WITHHELD | WITHHELD   | WITHHELD   | WITHHELD | WITHHELD           |
  | AUDITOR @A.1.v1 ${FITTING}        | YES  | NO       | FULL     | WITHHELD | MASKED   | FULL     | FULL       | FULL       | WITHHELD | WITHHELD           |
  | DISCIPLINE @A.1.v1 ${FITTING}     | YES  | NO       | FULL     | FULL     | FULL     | FULL     | FULL       | FULL       | WITHHELD | WITHHELD           |
`;

const PERSON = `
  | viewer                             | read | INTERNAL | PERSONAL | idNo     | SENSITIVE_PERSONAL |
  | ${SUPERVISORS} @A.1 !H-1           | YES  | FULL     | FULL     | FULL     | WITHHELD           |
  | ${SUPERVISORS} ${ELSE}             | NO   | WITHHELD | WITHHELD | WITHHELD | WITHHELD           |
  | ${SUPERVISORS} ${ELSEWHERE}        | NO   | WITHHELD | WITHHELD | WITHHELD | WITHHELD           |
  | OFFICE_DIRECTOR OFFICE_STAFF ${OFFICE_ELSEWHERE} | NO | WITHHELD | WITHHELD | WITHHELD | WITHHELD |
  | DISCIPLINE AUDITOR ${MANAGERS} ${NEVER} @B ${ASSIGNED} | NO | WITHHELD | WITHHELD | WITHHELD | WITHHELD |
  | COUNTY_LEADER COUNTY_UNIT @A.1.v1 ${FITTING} | YES | FULL | FULL | WITHHELD | WITHHELD |
  | DISCIPLINE AUDITOR ${LEADERS} @A.1.v1 ${FITTING} | NO | WITHHELD | WITHHELD | WITHHELD | WITHHELD |
`;

const LEAD = `
  | viewer                             | read | INTERNAL | PERSONAL | state    | SENSITIVE_PERSONAL |
  | DISCIPLINE =c1                     | YES  | FULL     | FULL     | FULL     | WITHHELD           |
  | DISCIPLINE @A.1.v1 &H-1 !H-1 =m1   | NO   | WITHHELD | WITHHELD | WITHHELD | WITHHELD           |
  | ${SUPERVISORS} @A.1 !H-1           | YES  | FULL     | FULL     | FULL     | WITHHELD           |
  | ${SUPERVISORS} ${ELSE}             | NO   | WITHHELD | WITHHELD | WITHHELD | WITHHELD           |
  | ${SUPERVISORS} ${ELSEWHERE}        | NO   | WITHHELD | WITHHELD | WITHHELD | WITHHELD           |
  | ${SUPERVISORS} @A.1.v1 =c1         | NO   | WITHHELD | WITHHELD | WITHHELD | WITHHELD           |
  | ${MANAGERS} =m1                    | YES  | FULL     | FULL     | FULL     | WITHHELD           |
  | ${MANAGERS} @A.1.v1 #27 !H-1 =c1   | NO   | WITHHELD | WITHHELD | WITHHELD | WITHHELD           |
  | OFFICE_DIRECTOR OFFICE_STAFF ${OFFICE_ELSEWHERE} | NO | WITHHELD | WITHHELD | WITHHELD | WITHHELD |
  | AUDITOR ${NEVER} @B !H-1 =m1       | NO   | WITHHELD | WITHHELD | WITHHELD | WITHHELD           |
  | AUDITOR ${NEVER} @B !H-1 =c1       | NO   | WITHHELD | WITHHELD | WITHHELD | WITHHELD           |
  | INTEGRATOR @A.1.v1 #43 ~g1 !H-1 =m1 | YES | WITHHELD | WITHHELD | FULL     | WITHHELD           |
  | INTEGRATOR @A.1.v1 #43 ~g1 !H-1 =c1 | YES | WITHHELD | WITHHELD | FULL     | WITHHELD           |
  | DATA_OPERATOR @A.1.v1 #43 ~g1 !H-1 =m1 | YES | FULL  | WITHHELD | FULL     | WITHHELD           |
  | DATA_OPERATOR @A.1.v1 #43 ~g1 !H-1 =c1 | YES | FULL  | WITHHELD | FULL     | WITHHELD           |
`;

const VISIT = `
  | viewer                             | read | record | INTERNAL | PERSONAL |
  | DISCIPLINE !H-1                    | YES  | NO     | FULL     | FULL     |
  | AUDITOR !H-1                       | YES  | NO     | FULL     | WITHHELD |
  | DISCIPLINE AUDITOR @A.1.v1 ~g1 &H-1 !H-2 =l1 | NO | NO | WITHHELD | WITHHELD |
  | ${SUPERVISORS} @A.1 !H-1           | YES  | YES    | FULL     | FULL     |
  | ${SUPERVISORS} @A.1.v1 ~g1 !H-2 =l1 | NO  | NO     | WITHHELD | WITHHELD |
  | ${SUPERVISORS} ${ELSEWHERE}        | NO   | NO     | WITHHELD | WITHHELD |
  | ${MANAGERS} =l1                    | YES  | NO     | FULL     | FULL     |
  | ${MANAGERS} @A.1.v1 ~g1 &H-1 !H-1 =m1 | NO | NO    | WITHHELD | WITHHELD |
  | OFFICE_DIRECTOR OFFICE_STAFF @YY !H-1 =l1 | NO | NO | WITHHELD | WITHHELD |
  | ${NEVER} @B !H-1 =l1               | NO   | NO     | WITHHELD | WITHHELD |
  | AUDITOR @A.1.v1 ~g1 !H-1 =l1       | YES  | NO     | FULL     | WITHHELD |
`;

const CASE = `
  | viewer                             | read | INTERNAL | PERSONAL |
  | DISCIPLINE =m1                     | YES  | FULL     | FULL     |
  | DISCIPLINE @A.1.v1 &H-1 !H-1 =m2   | NO   | WITHHELD | WITHHELD |
  | AUDITOR !H-1                       | YES  | FULL     | WITHHELD |
  | AUDITOR @A.1.v1 &H-1 !H-2 =m1      | NO   | WITHHELD | WITHHELD |
  | ${SUPERVISORS} @A.1 !H-1           | YES  | FULL     | FULL     |
  | ${SUPERVISORS} @A.1.v1 !H-2 =m1    | NO   | WITHHELD | WITHHELD |
  | ${SUPERVISORS} ${ELSEWHERE}        | NO   | WITHHELD | WITHHELD |
  | OFFICE_DIRECTOR OFFICE_STAFF ${OFFICE_ELSEWHERE} | NO | WITHHELD | WITHHELD |
  | ${MANAGERS} ${NEVER} @B !H-1 =m1   | NO   | WITHHELD | WITHHELD |
  | AUDITOR @A.1.v1 ${FITTING}         | YES  | FULL     | WITHHELD |
`;

const RELIEF = `
  | viewer                             | read | INTERNAL | PERSONAL | SENSITIVE_PERSONAL |
  | DISCIPLINE !H-1                    | YES  | FULL     | FULL     | WITHHELD           |
  | AUDITOR !H-1                       | YES  | FULL     | WITHHELD | WITHHELD           |
  | DISCIPLINE AUDITOR ${ELSE}         | NO   | WITHHELD | WITHHELD | WITHHELD           |
  | ${SUPERVISORS} @A.1 !H-1           | YES  | FULL     | FULL     | WITHHELD           |
  | ${SUPERVISORS} ${ELSE}             | NO   | WITHHELD | WITHHELD | WITHHELD           |
  | ${SUPERVISORS} ${ELSEWHERE}        | NO   | WITHHELD | WITHHELD | WITHHELD           |
  | OFFICE_DIRECTOR OFFICE_STAFF ${OFFICE_ELSEWHERE} | NO | WITHHELD | WITHHELD | WITHHELD |
  | ${MANAGERS} ${NEVER} @B !H-1 =m1   | NO   | WITHHELD | WITHHELD | WITHHELD           |
  | AUDITOR @A.1.v1 #22 ^CIVIL_RELIEF ${FITTING} | YES | FULL | WITHHELD | WITHHELD |
  | ${LEADERS} @A.1.v1 #22 ^CIVIL_RELIEF ${FITTING} | NO | WITHHELD | WITHHELD | WITHHELD |
`;

/** Of a sample the amount is what is audited. */
const GRANT = `
  | viewer                             | read | INTERNAL | PERSONAL |
  | DISCIPLINE AUDITOR !H-1            | YES  | FULL     | FULL     |
  | DISCIPLINE AUDITOR ${ELSE}         | NO   | WITHHELD | WITHHELD |
  | ${SUPERVISORS} @A.1 !H-1           | YES  | FULL     | FULL     |
  | ${SUPERVISORS} ${ELSE}             | NO   | WITHHELD | WITHHELD |
  | ${SUPERVISORS} ${ELSEWHERE}        | NO   | WITHHELD | WITHHELD |
  | OFFICE_DIRECTOR OFFICE_STAFF ${OFFICE_ELSEWHERE} | NO | WITHHELD | WITHHELD |
  | ${MANAGERS} ${NEVER} @B !H-1 =m1   | NO   | WITHHELD | WITHHELD |
  | ${LEADERS} @A.1.v1 #22 ^CIVIL_RELIEF ${FITTING} | NO | WITHHELD | WITHHELD |
`;

/** 4.0: the office sees bands and no amounts. */
const INCOME = `
  | viewer                             | read | band     | INTERNAL | PERSONAL | SENSITIVE_PERSONAL |
  | ${SUPERVISORS} @A.1 !H-1           | YES  | FULL     | FULL     | FULL     | FULL               |
  | ${SUPERVISORS} ${ELSE}             | NO   | WITHHELD | WITHHELD | WITHHELD | WITHHELD           |
  | ${SUPERVISORS} ${ELSEWHERE}        | NO   | WITHHELD | WITHHELD | WITHHELD | WITHHELD           |
  | OFFICE_STAFF @YL !H-1              | YES  | FULL     | FULL     | FULL     | WITHHELD           |
  | OFFICE_STAFF ${ELSE}               | NO   | WITHHELD | WITHHELD | WITHHELD | WITHHELD           |
  | OFFICE_STAFF ${OFFICE_ELSEWHERE}   | NO   | WITHHELD | WITHHELD | WITHHELD | WITHHELD           |
  | OFFICE_DIRECTOR DISCIPLINE AUDITOR ${MANAGERS} @A.1.v1 !H-1 =m1 | NO | WITHHELD | WITHHELD | WITHHELD | WITHHELD |
  | ${NEVER} @B !H-1 =m1               | NO   | WITHHELD | WITHHELD | WITHHELD | WITHHELD           |
  | OFFICE_STAFF @A.1.v1 ${FITTING}    | YES  | FULL     | FULL     | FULL     | WITHHELD           |
`;

const DECLARATION = `
  | viewer                             | read | INTERNAL | PERSONAL |
  | OFFICE_STAFF @YL !H-1              | YES  | FULL     | FULL     |
  | OFFICE_STAFF ${ELSE}               | NO   | WITHHELD | WITHHELD |
  | OFFICE_STAFF ${OFFICE_ELSEWHERE}   | NO   | WITHHELD | WITHHELD |
  | OFFICE_DIRECTOR DISCIPLINE AUDITOR ${SUPERVISORS} ${MANAGERS} @A.1.v1 !H-1 =m1 | NO | WITHHELD | WITHHELD |
  | ${NEVER} @B !H-1 =m1               | NO   | WITHHELD | WITHHELD |
`;

const SAMPLE = `
  | viewer                             | read | submit | INTERNAL | PERSONAL | SENSITIVE_PERSONAL |
  | AUDITOR =m1                        | YES  | NO     | FULL     | WITHHELD | WITHHELD           |
  | AUDITOR @YL #43 !H-1 =m2           | NO   | NO     | WITHHELD | WITHHELD | WITHHELD           |
  | OFFICE_DIRECTOR OFFICE_STAFF @YL   | YES  | NO     | FULL     | FULL     | WITHHELD           |
  | DISCIPLINE ${SUPERVISORS} ${MANAGERS} ${NEVER} @A.1.v1 #27 !H-1 =m1 | NO | NO | WITHHELD | WITHHELD | WITHHELD |
  | AUDITOR @YL #43 =m1                | YES  | NO     | FULL     | WITHHELD | WITHHELD           |
`;

const NOT_OF_THE_SAMPLE = `
  | viewer                             | read | INTERNAL |
  | AUDITOR @YL #43 !H-1 =m1           | NO   | WITHHELD |
`;

const ABOUT = { householdNo: 'H-1', regionPath: PLACE['A.1.v1'] };
const entered = { gridCode: 'g1', enteredBy: 'other' };
const DRAWN = { submission: 'm1', sampled: true, verdict: 'ACCEPTED', superseded: false, unit: '43' };

describe('what an assigned matter opens', () => {
  everyRoleIn(HOUSEHOLD, PERSON, LEAD, VISIT, CASE, RELIEF, GRANT, INCOME, DECLARATION, SAMPLE);
  grid('FG05, FG06: the household', Household, { ...ABOUT, gridCode: 'g1' }, HOUSEHOLD);
  grid('FG06 to FG08: its members', Person, { ...ABOUT, gridCode: 'g1' }, PERSON);
  const lead = { ...ABOUT, gridCode: 'g1', domain: 'EDUCATION', units: ['43'], hop: 'VILLAGE', case: 'c1', id: 'm1' };
  grid('FG14, FG17: the lead', WarningLead, { ...lead, atCounty: true, atTown: true, atVillage: true }, LEAD);
  const early = { ...lead, hop: 'CITY', atCounty: false, atTown: false, atVillage: false };
  grid('FG14, FG17: a lead that went nowhere yet', WarningLead, early, LEAD);
  grid('FG22: visits', Visit, { ...ABOUT, ...entered, lead: 'l1' }, VISIT);
  grid('FG18: the case', MonitoringCase, { ...ABOUT, id: 'm1', enteredBy: 'other' }, CASE);
  grid('FG18: a case that oneself entered', MonitoringCase, { ...ABOUT, id: 'm1', enteredBy: MINE }, CASE);
  grid('FG18: its steps', CaseStep, { ...ABOUT, case: 'm1' }, CASE);
  grid('FG20: its measures', AssistMeasure, { ...ABOUT, case: 'm1' }, CASE);
  const relief = { ...ABOUT, domain: 'CIVIL_RELIEF', unit: '22' };
  grid('FG19: reliefs', EmergencyRelief, { ...relief, requestedBy: 'other', approvedBy: 'other' }, RELIEF);
  grid('FG19: reliefs of oneself', EmergencyRelief, { ...relief, requestedBy: MINE, approvedBy: MINE }, RELIEF);
  grid('FG13: what was paid', ReliefGrant, relief, GRANT);
  grid('FG09: incomes', IncomeRecord, { ...ABOUT, collectedBy: 'other', figuresFor: ['24'] }, INCOME);
  grid('FG09: collected by oneself', IncomeRecord, { ...ABOUT, collectedBy: MINE, figuresFor: ['24'] }, INCOME);
  grid('FG21: declarations', SelfDeclaration, { ...ABOUT, ...entered }, DECLARATION);
  grid('FG21: filed by oneself', SelfDeclaration, { ...ABOUT, ...entered, enteredBy: MINE }, DECLARATION);
  grid('FG16: a record that was drawn', PushRecord, DRAWN, SAMPLE);
  grid('one that was not', PushRecord, { ...DRAWN, sampled: false }, NOT_OF_THE_SAMPLE);
  grid('one that did not pass', PushRecord, { ...DRAWN, verdict: 'REJECTED' }, NOT_OF_THE_SAMPLE);
  grid('one that was replaced', PushRecord, { ...DRAWN, superseded: true }, NOT_OF_THE_SAMPLE);
});
