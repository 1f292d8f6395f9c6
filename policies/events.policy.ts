// Event reports (FG15, N11) and opinion items (FG14). A unit opens and pushes events of its own obligations and nothing
// else; who is concerned by persons in a push is seen by those of the unit who made it. Opinion items reach the unit that
// found them and their two receivers; integrators learn whether their push was taken, and read nothing back (N24).
import { EventFollowUp, EventReport } from '../src/modules/events/event-report.entity.ts';
import { OpinionHandling, OpinionItem, OpinionReceipt } from '../src/modules/events/opinion-item.entity.ts';
import { because, policy } from '../src/policy/policy.ts';
import { ofOwnUnit, sentToCity, sentToCounty, within } from './conditions.ts';
import {
  auditors,
  cityDesk,
  countyOffice,
  countyStaff,
  discipline,
  integrators,
  officeEditors,
  unitDataStaff,
  unitStaff,
} from './roles.ts';

const FILE = 'events.policy.ts';
const eventReaders = [
  [cityDesk, within],
  [discipline, within],
  [auditors, within],
  [countyStaff, within, because('FG15: what concerns the own county alone')],
  [unitStaff, ofOwnUnit, because('N11')],
] as const;
const ownResult = [...eventReaders, [integrators, ofOwnUnit, because('N24: the result of the own push')]] as const;
const makers = [[unitDataStaff, [ofOwnUnit, within], because('榆巩衔发〔2021〕5号 一(三)')]] as const;
const makersAndSystems = [...makers, [integrators, ofOwnUnit, because('N24')]] as const;
const office = [[officeEditors, within]] as const;

const opinionReaders = [
  [unitDataStaff, ofOwnUnit],
  [officeEditors, within, because('榆巩衔发〔2021〕5号 一(三)7: receiver')],
  [countyOffice, within, because('榆巩衔发〔2021〕5号 一(三)7: receiver')],
] as const;
const receivers = [
  [officeEditors, [sentToCity, within]],
  [countyOffice, [sentToCounty, within]],
] as const;

export const eventPolicies = [
  policy(
    EventReport,
    FILE,
    {
      read: ownResult,
      open: makersAndSystems,
      push: makersAndSystems,
      followUp: makers,
      acknowledge: office,
      close: office,
    },
    {
      INTERNAL: eventReaders,
      SENSITIVE_PERSONAL: [[unitDataStaff, ofOwnUnit, because('FG16: raw records stay with the unit')]],
    },
    {
      eventNo: ownResult,
      status: ownResult,
      version: ownResult,
      dueOn: ownResult,
      dueAt: ownResult,
      pushedAt: ownResult,
      late: ownResult,
      lateBy: ownResult,
    },
  ),
  policy(EventFollowUp, FILE, { read: eventReaders }, { INTERNAL: eventReaders }),
  policy(
    OpinionItem,
    FILE,
    {
      read: [...opinionReaders, [integrators, ofOwnUnit, because('N24: the result of the own push')]],
      transfer: makersAndSystems,
    },
    {
      INTERNAL: opinionReaders,
      WORK_SECRET: opinionReaders,
      SENSITIVE_PERSONAL: [
        [unitDataStaff, ofOwnUnit],
        [countyOffice, within, because('FG14: the office reads the gist, not who it is')],
      ],
    },
    {
      itemRef: [...opinionReaders, [integrators, ofOwnUnit]],
      transferredAt: [...opinionReaders, [integrators, ofOwnUnit]],
      onTarget: [...opinionReaders, [integrators, ofOwnUnit]],
      late: [...opinionReaders, [integrators, ofOwnUnit]],
      lateByHours: [...opinionReaders, [integrators, ofOwnUnit]],
    },
  ),
  policy(OpinionReceipt, FILE, { read: opinionReaders, acknowledge: receivers }, { INTERNAL: opinionReaders }),
  policy(
    OpinionHandling,
    FILE,
    { read: opinionReaders, report: receivers },
    { INTERNAL: opinionReaders, WORK_SECRET: opinionReaders },
  ),
];
