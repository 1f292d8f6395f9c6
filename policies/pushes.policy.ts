// Submissions and their records (FG15, FG16). A unit sees its own pushes and nobody else's (N11); the office sees that a
// household was pushed and how it stands to the line, not what was pushed; an integrator reads the verdicts and no more.
import { CountyPush } from '../src/modules/pushes/county-push.entity.ts';
import { PushRecord, PushSubmission } from '../src/modules/pushes/push-submission.entity.ts';
import { because, policy } from '../src/policy/policy.ts';
import { sampledOfAssigned } from './assigned-conditions.ts';
import { anywhere, ofOwnUnit, passedRecords, within } from './conditions.ts';
import {
  auditors,
  cityDesk,
  countyStaff,
  discipline,
  integrators,
  officeEditors,
  unitDataStaff,
  unitStaff,
} from './roles.ts';

const FILE = 'pushes.policy.ts';
const submitters = [
  [unitDataStaff, ofOwnUnit, because('N11')],
  [integrators, ofOwnUnit, because('N24: creates its unit’s submissions')],
] as const;
const deciders = [[officeEditors, anywhere, because('FG15: the office accepts and returns')]] as const;
const known = [
  [cityDesk, anywhere],
  [discipline, anywhere],
  [auditors, anywhere],
  [unitStaff, ofOwnUnit, because('N11')],
] as const;
/** FG16, masked: what was concluded of the records of a sample, and not what was pushed. */
const sampled = [[auditors, sampledOfAssigned, because('FG16: sample of an assigned submission')]] as const;
/** N24: the result of the validation, and what is needed to find it again. */
const result = [...known, [integrators, ofOwnUnit]] as const;
const records = [
  [officeEditors, passedRecords, because('FG16: merged by the office; below the line stays with the unit')],
  [unitDataStaff, ofOwnUnit, because('FG16: the datasets of the own unit')],
] as const;

const countyRows = [[countyStaff, within, because('FG15: own county rows')]] as const;

export const pushPolicies = [
  policy(
    PushSubmission,
    FILE,
    {
      read: result,
      export: [
        [officeEditors, anywhere],
        [unitDataStaff, ofOwnUnit],
      ],
      submit: submitters,
      submitZero: submitters,
      correct: [[unitDataStaff, ofOwnUnit]],
      return: deciders,
      accept: deciders,
    },
    { INTERNAL: known },
    {
      submissionNo: result,
      periodKey: result,
      status: result,
      late: result,
      zeroReport: result,
      acceptedCount: result,
      rejectedCount: result,
      verdicts: result,
    },
  ),
  policy(CountyPush, FILE, { read: countyRows }, { INTERNAL: countyRows }),
  policy(
    PushRecord,
    FILE,
    { read: [...records, ...sampled], export: records, submit: submitters },
    {
      INTERNAL: [...records, ...sampled],
      PERSONAL: records,
      SENSITIVE_PERSONAL: [[unitDataStaff, ofOwnUnit, because('FG16, N11: nobody but the pushing unit')]],
    },
  ),
];
