// Records (FG26, N01, N02, N03): written by the recorder assigned to the meeting, read by those admitted to the topic, and by
// nobody else: no rank, no office and no administrator is named here, and none may be added.

import { RecordingMedia } from '../src/modules/records/media.entity.ts';
import { MeetingRecord, RecordingApproval } from '../src/modules/records/meeting-record.entity.ts';
import { because, policy } from '../src/policy/policy.ts';
import { concerningSelf, convened, readBySelf, recordedBySelf, requestedBySelf } from './conditions.ts';
import { attendants, recorders } from './roles.ts';

const FILE = 'records.policy.ts';
const admitted = [[attendants, readBySelf, because('N01: 二(四)2')]] as const;
const assigned = [[recorders, recordedBySelf, because('S07: the recorder assigned to the meeting')]] as const;
const conveners = [[attendants, convened]] as const;
const parties = [...conveners, [attendants, concerningSelf]] as const;

export const recordPolicies = [
  policy(
    MeetingRecord,
    FILE,
    { read: admitted, write: assigned, seal: assigned, open: admitted },
    { INTERNAL: admitted, CONFIDENTIAL: admitted },
  ),
  policy(
    RecordingMedia,
    FILE,
    { read: admitted, upload: assigned, open: admitted },
    { INTERNAL: admitted, CONFIDENTIAL: admitted },
  ),
  policy(
    RecordingApproval,
    FILE,
    {
      read: parties,
      request: [[recorders, requestedBySelf]],
      approve: [[attendants, convened, because('二(四)3: the convener of that meeting')]],
      refuse: conveners,
    },
    { INTERNAL: parties, CONFIDENTIAL: parties },
  ),
];
