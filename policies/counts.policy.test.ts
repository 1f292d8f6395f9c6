// The grids of counting (cells "A" of 04-permissions 4.1): who may know how many, and not who, each in the own subtree. A
// leader of another city counts nothing here, whatever unit, domain, grid or household the post names.
import { describe } from '@jest/globals';
import { AssistMeasure, MonitoringCase } from '../src/modules/cases/monitoring-case.entity.ts';
import { SelfDeclaration } from '../src/modules/declarations/self-declaration.entity.ts';
import { Household } from '../src/modules/households/household.entity.ts';
import { IncomeRecord } from '../src/modules/incomes/income-record.entity.ts';
import { Visit } from '../src/modules/leads/visit.entity.ts';
import { WarningLead } from '../src/modules/leads/warning-lead.entity.ts';
import { EmergencyRelief, ReliefGrant } from '../src/modules/relief/emergency-relief.entity.ts';
import { RoadStatus } from '../src/modules/roads/road-status.entity.ts';
import { everyRoleIn, grid, MINE, PLACE } from '../test/harness/grid.ts';
import { LEADERS, OTHERS, POWERS, TOWN, UNIT, VILLAGE } from '../test/proofs/mutants-offices.ts';

const ALL = '#43 ^MEDICAL_INS ~g1 &H-1';
const HERE = `@A.1.v1 ${ALL}`;
const NEVER = `AUDITOR ORGANIZATION SUPERVISION_LEADER SUPERVISION_MEMBER CONVENER FRONTEND ${UNIT} ${POWERS} PUBLIC`;
const BELOW = `COUNTY_OFFICE COUNTY_UNIT ${TOWN} ${VILLAGE} ${OTHERS}`;
const DESKS = 'GENERAL_OFFICE DEPUTY_SECRETARY_GENERAL DISCIPLINE';

const FIGURES = `
  | viewer                                                 | count |
  | ${LEADERS} @YL                                         | YES   |
  | ${LEADERS} @YY ${ALL}                                  | NO    |
  | COUNTY_LEADER @A                                       | YES   |
  | COUNTY_LEADER @B ${ALL}                                | NO    |
  | OFFICE_DIRECTOR OFFICE_STAFF RECORDER ${DESKS} ${HERE} | NO    |
  | ${BELOW} ${HERE}                                       | NO    |
  | ${NEVER} ${HERE}                                       | NO    |
`;

const DECLARED = `
  | viewer                                                 | count |
  | ${LEADERS} OFFICE_DIRECTOR OFFICE_STAFF @YL            | YES   |
  | ${LEADERS} OFFICE_DIRECTOR OFFICE_STAFF @YY ${ALL}     | NO    |
  | COUNTY_LEADER @A                                       | YES   |
  | COUNTY_LEADER @B ${ALL}                                | NO    |
  | RECORDER ${DESKS} ${HERE}                              | NO    |
  | ${BELOW} ${HERE}                                       | NO    |
  | ${NEVER} ${HERE}                                       | NO    |
`;

const HOUSEHOLDS = `
  | viewer                                                 | count |
  | ${LEADERS} ${DESKS} @YL                                | YES   |
  | ${LEADERS} ${DESKS} @YY ${ALL}                         | NO    |
  | DISCIPLINE @A                                          | YES   |
  | DISCIPLINE @B ${ALL}                                   | NO    |
  | OFFICE_DIRECTOR OFFICE_STAFF RECORDER COUNTY_LEADER ${HERE} | NO |
  | ${BELOW} ${HERE}                                       | NO    |
  | ${NEVER} ${HERE}                                       | NO    |
`;

const INCOMES = `
  | viewer                                                 | count |
  | ${LEADERS} OFFICE_DIRECTOR OFFICE_STAFF AUDITOR @YL    | YES   |
  | ${LEADERS} OFFICE_DIRECTOR OFFICE_STAFF AUDITOR @YY ${ALL} | NO |
  | COUNTY_LEADER @A                                       | YES   |
  | COUNTY_LEADER @B ${ALL}                                | NO    |
  | RECORDER ${DESKS} ${HERE}                              | NO    |
  | ${BELOW} ${HERE}                                       | NO    |
  | UNIT_PRINCIPAL UNIT_LEADER_IN_CHARGE @YL #24           | YES   |
  | UNIT_PRINCIPAL UNIT_LEADER_IN_CHARGE @YY #24 &H-1      | NO    |
  | LIAISON DATA_OPERATOR @YL #24 &H-1                     | NO    |
  | ${NEVER.replace('AUDITOR ', '')} ${HERE}               | NO    |
`;

const VISITS = `
  | viewer                                                 | count |
  | ${LEADERS} GENERAL_OFFICE DEPUTY_SECRETARY_GENERAL @YL | YES   |
  | ${LEADERS} GENERAL_OFFICE DEPUTY_SECRETARY_GENERAL @YY ${ALL} | NO |
  | COUNTY_LEADER @A                                       | YES   |
  | COUNTY_LEADER @B ${ALL}                                | NO    |
  | OFFICE_DIRECTOR OFFICE_STAFF RECORDER DISCIPLINE ${HERE} | NO  |
  | ${BELOW} ${HERE}                                       | NO    |
  | ${NEVER} ${HERE}                                       | NO    |
`;

const ROADS = `
  | viewer                                                 | count |
  | ${LEADERS} GENERAL_OFFICE DEPUTY_SECRETARY_GENERAL @YL | YES   |
  | ${LEADERS} GENERAL_OFFICE DEPUTY_SECRETARY_GENERAL @YY ${ALL} | NO |
  | OFFICE_DIRECTOR OFFICE_STAFF RECORDER DISCIPLINE COUNTY_LEADER ${HERE} | NO |
  | ${BELOW} ${HERE}                                       | NO    |
  | ${NEVER} ${HERE}                                       | NO    |
`;

const ABOUT = { householdNo: 'H-1', regionPath: PLACE['A.1.v1'] };
const LEAD = { ...ABOUT, gridCode: 'g1', domain: 'MEDICAL_INS', units: ['43'], hop: 'CITY' };
const entered = { enteredBy: 'other' };

describe('cells "A": how many, and not who', () => {
  everyRoleIn(FIGURES, DECLARED, HOUSEHOLDS, INCOMES, VISITS, ROADS);
  grid('leads with the city', WarningLead, { ...LEAD, atCounty: true, atTown: true, atVillage: true }, FIGURES);
  grid('leads dispatched nowhere', WarningLead, { ...LEAD, atCounty: false, atTown: false, atVillage: false }, FIGURES);
  grid('cases that another entered', MonitoringCase, { ...ABOUT, ...entered }, FIGURES);
  grid('cases that oneself entered', MonitoringCase, { ...ABOUT, enteredBy: MINE }, FIGURES);
  grid('measures', AssistMeasure, ABOUT, FIGURES);
  const relief = { ...ABOUT, unit: '43', domain: 'MEDICAL_INS' };
  grid('reliefs of others', EmergencyRelief, { ...relief, requestedBy: 'x', approvedBy: 'y' }, FIGURES);
  grid('reliefs of oneself', EmergencyRelief, { ...relief, requestedBy: MINE, approvedBy: MINE }, FIGURES);
  grid('declarations by others', SelfDeclaration, { ...ABOUT, gridCode: 'g1', ...entered }, DECLARED);
  grid('declarations by oneself', SelfDeclaration, { ...ABOUT, gridCode: 'g1', enteredBy: MINE }, DECLARED);
  grid('households', Household, { ...ABOUT, gridCode: 'g1' }, HOUSEHOLDS);
  grid('grants of reliefs', ReliefGrant, relief, FIGURES);
  grid(
    'incomes that another collected',
    IncomeRecord,
    { ...ABOUT, collectedBy: 'other', figuresFor: ['24', '30'] },
    INCOMES,
  );
  grid(
    'incomes that oneself collected',
    IncomeRecord,
    { ...ABOUT, collectedBy: MINE, figuresFor: ['24', '30'] },
    INCOMES,
  );
  grid('visits', Visit, { ...ABOUT, gridCode: 'g1', ...entered }, VISITS);
  grid('roads', RoadStatus, { regionPath: PLACE['A.1.v1'], unit: '43' }, ROADS);
});
