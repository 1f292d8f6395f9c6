// The closed lists of submissions and records, as the graph knows them (报送枚举).
import { RECORD_RULE, RECORD_VERDICT, SUBMISSION_STATUS, THRESHOLD_BAND } from '../../domain/push-vocabulary.ts';
import { enumeration } from '../../model/enumeration.ts';

export const SubmissionStatus = enumeration('SubmissionStatus', '报送状态 state of a submission', SUBMISSION_STATUS);
export const RecordVerdict = enumeration('RecordVerdict', '记录结论 verdict on a record', RECORD_VERDICT);
export const RecordRule = enumeration(
  'RecordRule',
  '未通过原因 why a record did not pass',
  Object.fromEntries(Object.entries(RECORD_RULE).map(([rule, [zh]]) => [rule, zh])),
);
export const ThresholdBand = enumeration(
  'ThresholdBand',
  '阈值判定 how a record stands to its threshold',
  THRESHOLD_BAND,
);
