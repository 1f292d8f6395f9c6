// Village notices (公示内容, N14): what they may not say, however it is written.
import { expect, test } from '@jest/globals';
import { noticeFaults } from './notice-text.ts';

test.each([
  ['拟将花岩村 H-R1 户纳入监测，公示期 2023-04-20 至 2023-04-25', []],
  ['纳入监测，共 3 户 12 人', []],
  ['身份证 999999197001010012', ['ID_NUMBER']],
  ['身份证 99999919700101001x', ['ID_NUMBER']],
  ['身份证 999999 1970 0101 0012', ['ID_NUMBER']],
  ['身份证 ９９９９９９１９７００１０１００１２', ['ID_NUMBER']],
  ['账号 6222-0000-0000-0123', ['BANK_ACCOUNT']],
  ['电话 139 0000 0001', ['PHONE']],
  ['电话１３９-0000—0001', ['PHONE']],
  ['电话 0912-3890000', ['PHONE']],
  ['电话 139\u200b0000\u200b0001', ['PHONE']],
  ['因患大病', ['HEALTH']],
  ['二级残\u200b疾', ['HEALTH']],
  ['在县 医 院治疗，电话 13900000001', ['PHONE', 'HEALTH']],
])('%j has the faults %j', (text, faults) => {
  expect(noticeFaults(text)).toEqual(faults);
});
