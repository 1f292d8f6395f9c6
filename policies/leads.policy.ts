// Leads, dispatches and visits (FG17, FG22). A level sees a lead from the hop that brought it there; the units that sent
// it see its status and nothing else; a medical amount is for the county's healthcare bureau alone (4.3, N13).

import { Visit } from '../src/modules/leads/visit.entity.ts';
import { Dispatch, WarningLead } from '../src/modules/leads/warning-lead.entity.ts';
import { because, policy } from '../src/policy/policy.ts';
import { assignedItself, ofAssignedCase, ofAssignedHousehold, ofAssignedLead } from './assigned-conditions.ts';
import {
  atCounty,
  atTown,
  atVillage,
  lastAtCity,
  lastAtCounty,
  lastAtTown,
  lastAtVillage,
  ofOwnDomain,
  ofOwnGrid,
  sentByOwnUnit,
  within,
} from './conditions.ts';
import {
  auditors,
  countyLeaders,
  countyOffice,
  countyUnits,
  discipline,
  generalOffices,
  gridWorkers,
  integrators,
  leaders,
  officeEditors,
  supervisors,
  townDepartments,
  townOffice,
  unitDataStaff,
  unitManagers,
  villageTeam,
} from './roles.ts';

const FILE = 'leads.policy.ts';
const reached = [
  [countyOffice, [within, atCounty]],
  [townOffice, [within, atTown]],
  [villageTeam, [within, atVillage]],
  [gridWorkers, [ofOwnGrid, atVillage]],
] as const;
const departments = [
  [countyUnits, [within, atCounty, ofOwnDomain]],
  [townDepartments, [within, atTown, ofOwnDomain]],
] as const;
/** "asg" of FG14 and FG17: the lead of an assigned case, of an assigned household, of a joint visit. */
const assigned = [
  [discipline, ofAssignedCase, because('FG14: assigned case')],
  [supervisors, [within, ofAssignedHousehold], because('FG17: assigned household')],
  [unitManagers, assignedItself, because('FG17: the unit joins the visit')],
] as const;
const packet = [[officeEditors, within], ...reached, ...departments, ...assigned] as const;
const visited = [
  [officeEditors, within],
  [countyOffice, within],
  [townOffice, within],
  [townDepartments, within],
  [villageTeam, within],
  [gridWorkers, ofOwnGrid],
  [discipline, ofAssignedHousehold, because('FG22: assigned case')],
  [supervisors, [within, ofAssignedHousehold], because('FG22: assigned household')],
  [unitManagers, ofAssignedLead, because('FG22: joint visit')],
] as const;
const sampled = [[auditors, ofAssignedHousehold, because('FG22: sample of an assigned audit, masked')]] as const;
const visitors = [
  [countyOffice, within],
  [countyUnits, within],
  [townOffice, within],
  [townDepartments, within],
  [villageTeam, within],
  [gridWorkers, ofOwnGrid, because('S70: the assigned worker only')],
  [supervisors, [within, ofAssignedHousehold], because('FG22: records its own visits')],
] as const;

export const leadPolicies = [
  policy(
    WarningLead,
    FILE,
    {
      read: [
        ...packet,
        [unitDataStaff, sentByOwnUnit, because('FG17: the pusher follows the status')],
        [integrators, sentByOwnUnit, because('FG17: its system is told the state by webhook, and nothing else (N24)')],
      ],
      count: [
        [leaders, within, because('FG17: in figures only')],
        [countyLeaders, within, because('4.0: reads county figures')],
      ],
      report: [
        [officeEditors, within, because('S38: leads of petitions, opinion and supervision come in at the office')],
        [townOffice, within],
        [townDepartments, within, because('001 二(一)二: screening hits')],
        [villageTeam, within],
        [gridWorkers, ofOwnGrid],
      ],
      triage: [[officeEditors, within]],
      // Judged before and after: each level hands on what it has, one hop down.
      dispatch: [
        [officeEditors, [within, lastAtCity]],
        [officeEditors, [within, lastAtCounty]],
        [countyOffice, [within, lastAtCounty]],
        [countyOffice, [within, lastAtTown]],
        [townOffice, [within, lastAtTown]],
        [townOffice, [within, lastAtVillage]],
      ],
      verify: [[villageTeam, [within, atVillage]]],
      return: [
        [countyOffice, [within, atCounty]],
        [townOffice, [within, atTown]],
        [villageTeam, [within, atVillage]],
      ],
      feedBack: [
        [officeEditors, within],
        [countyOffice, [within, atCounty]],
      ],
      close: [[officeEditors, within]],
    },
    {
      INTERNAL: [...packet, [unitDataStaff, sentByOwnUnit]],
      PERSONAL: packet,
      SENSITIVE_PERSONAL: [[countyUnits, [within, atCounty, ofOwnDomain]]],
    },
    { state: [...packet, [unitDataStaff, sentByOwnUnit], [integrators, sentByOwnUnit]] },
  ),
  policy(
    Dispatch,
    FILE,
    { read: [[officeEditors, within], ...reached] },
    { INTERNAL: [[officeEditors, within], ...reached] },
  ),
  policy(
    Visit,
    FILE,
    {
      read: [...visited, ...sampled],
      count: [
        [leaders, within, because('FG22: in figures only')],
        [generalOffices, within, because('FG22: in figures only')],
        [countyLeaders, within, because('4.0: reads county figures')],
      ],
      record: visitors,
    },
    { INTERNAL: [...visited, ...sampled], PERSONAL: visited },
  ),
];
