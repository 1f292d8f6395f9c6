// Monitoring cases (FG18, FG20): village first, then town, then county; only the county decides. Whoever entered a case
// does not verify it (N22). The household sees the state of its own case.
import { AssistMeasure, CaseStep, MonitoringCase } from '../src/modules/cases/monitoring-case.entity.ts';
import { because, policy } from '../src/policy/policy.ts';
import { assignedItself, ofAssignedCase, ofAssignedHousehold } from './assigned-conditions.ts';
import { ofOwnHousehold, openedByAnother, within } from './conditions.ts';
import {
  auditors,
  countyLeaders,
  countyOffice,
  discipline,
  farmers,
  leaders,
  officeEditors,
  supervisors,
  townLeaders,
  townOffice,
  villageSecretary,
  villageTeam,
} from './roles.ts';

const FILE = 'cases.policy.ts';
const file = [
  [officeEditors, within],
  [countyOffice, within],
  [townLeaders, within],
  [townOffice, within],
  [villageTeam, within],
] as const;
/** "asg" of FG18 and FG20: the case itself to discipline, the file of a household to supervision, a sample to an audit. */
const supervised = [[supervisors, [within, ofAssignedHousehold], because('FG18, FG20: assigned household')]] as const;
const sampled = [[auditors, ofAssignedHousehold, because('FG18, FG20: sample of an assigned audit, masked')]] as const;
const caseAssigned = [[discipline, assignedItself, because('FG18: assigned case')], ...supervised] as const;
const partAssigned = [[discipline, ofAssignedCase, because('FG18, FG20: assigned case')], ...supervised] as const;
const own = [...file, [farmers, ofOwnHousehold]] as const;
const figures = [
  [leaders, within, because('FG18, FG20: in figures only')],
  [countyLeaders, within, because('4.0: reads county figures')],
] as const;
const village = [[villageSecretary, within]] as const;
const town = [[townOffice, within]] as const;
const county = [[countyOffice, within]] as const;

export const casePolicies = [
  policy(
    MonitoringCase,
    FILE,
    {
      read: [...own, ...caseAssigned, ...sampled],
      count: figures,
      open: [[villageTeam, within]],
      verify: [[villageTeam, [within, openedByAnother], because('N22: who enters a household does not verify it')]],
      reviewVillage: village,
      publishNotice: village,
      reviewTown: town,
      decide: [[countyOffice, within, because('004 att.2: the county decides')]],
      applyElimination: village,
      checkElimination: town,
      refuseElimination: [...town, ...county],
      acceptElimination: county,
      closeObservation: county,
      reopen: [...village, ...county],
      setWarningLevel: county,
    },
    { INTERNAL: [...own, ...caseAssigned, ...sampled], PERSONAL: [...file, ...caseAssigned] },
  ),
  policy(
    CaseStep,
    FILE,
    { read: [...file, ...partAssigned, ...sampled] },
    { INTERNAL: [...file, ...partAssigned, ...sampled], PERSONAL: [...file, ...partAssigned] },
  ),
  policy(
    AssistMeasure,
    FILE,
    {
      read: [...own, ...partAssigned, ...sampled],
      count: figures,
      plan: [[villageTeam, within], ...town, ...county],
      recordEffect: [[villageTeam, within], ...town],
    },
    { INTERNAL: [...own, ...partAssigned, ...sampled], PERSONAL: [...file, ...partAssigned] },
  ),
];
