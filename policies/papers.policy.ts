// Papers (FG30, N05): a copy is for its holder, until it is returned, lost or due; office and conveners see where each is,
// and open none that is not theirs.
import { CopyLoss } from '../src/modules/papers/copy-loss.entity.ts';
import { DocumentCopy, MeetingDocument } from '../src/modules/papers/meeting-document.entity.ts';
import { because, policy } from '../src/policy/policy.ts';
import {
  convened,
  everHeldBySelf,
  heldByAnother,
  heldBySelf,
  holdingSelf,
  hosted,
  notDue,
  notLost,
  notReturned,
  readable,
} from './conditions.ts';
import { attendants, meetingOffices } from './roles.ts';

const FILE = 'papers.policy.ts';
const custody = [
  [meetingOffices, hosted],
  [attendants, convened],
] as const;
const papers = [...custody, [attendants, everHeldBySelf]] as const;
const copies = [...custody, [attendants, heldBySelf]] as const;
const holders = [
  [meetingOffices, hosted],
  [attendants, heldBySelf],
] as const;

export const paperPolicies = [
  policy(
    MeetingDocument,
    FILE,
    { read: papers, issue: custody, recall: custody },
    { INTERNAL: papers, WORK_SECRET: [...custody, [attendants, [holdingSelf, readable], because('N05')]] },
    { outstandingCount: custody, copyCount: custody },
  ),
  policy(
    DocumentCopy,
    FILE,
    {
      read: copies,
      return: holders,
      reportLost: holders,
      open: [[attendants, [heldBySelf, notReturned, notLost, notDue], because('N05: 二(四)4')]],
    },
    { INTERNAL: copies },
  ),
  policy(
    CopyLoss,
    FILE,
    {
      read: copies,
      close: [[meetingOffices, [hosted, heldByAnother], because('S18: a lost copy opens a case; not by who lost it')]],
    },
    { INTERNAL: copies },
    { finding: custody },
  ),
];
