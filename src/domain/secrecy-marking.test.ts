// Which texts carry a marking of a state secret, and which merely look like it (N28).
import { expect, test } from '@jest/globals';
import { hasSecrecyMarking } from './secrecy-marking.ts';

test.each([
  '秘密',
  '机密',
  '绝密',
  '机密★10年',
  '绝密★启用前',
  '秘密★',
  '密级：秘密',
  '【机密】关于示例的通知.pdf',
  '机 密',
  '绝\u200b密',
  '秘\u2060\u00ad密',
  '机　密',
  '机\n密',
  '机-密',
  '绝·密',
  '秘\ufe0f密',
  '機密',
  '絕密',
  '絶密',
  '祕密',
  '祕 宻',
  '⼯作：机密',
  '工作秘密★1年',
  '会议内容属于机密，不得外传',
])('a marking: %j', text => expect(hasSecrecyMarking(text)).toBe(true));

test.each([
  '保密',
  '保密工作要求',
  '工作秘密',
  '工 作 秘 密',
  '不得泄露国家秘密、工作秘密、商业秘密',
  '计算机密码',
  '手机密码已重置',
  '采用播种机密植技术',
  '拒绝密切接触',
  '隔绝密闭空间',
  '数据的机密性、完整性',
  '农业与农机密不可分',
  '揭秘密码',
  '秘书处密切配合',
  '绝不泄密',
  '',
])('no marking: %j', text => expect(hasSecrecyMarking(text)).toBe(false));

test('the sign of every grade comes of no other sign, however it is normalised', () => {
  const comesOf = (sign: string, code: number) => {
    const one = String.fromCodePoint(code);
    return one !== sign && one.normalize('NFKC').includes(sign);
  };
  const scalars = Array.from({ length: 0x110000 }, (_, code) => code).filter(code => code < 0xd800 || code > 0xdfff);
  for (const sign of '密宻') expect(scalars.filter(code => comesOf(sign, code))).toEqual([]);
});
