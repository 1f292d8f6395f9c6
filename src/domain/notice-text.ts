// What a village notice may not say (公示内容, N14, A-35): numbers that identify a person, accounts, phone numbers, and
// anything about health. Looked for after full-width signs are narrowed and separators taken out.
const IDENTITY = /\d{17}[\dXx]/;
const ACCOUNT = /\d{16,19}/;
const PHONE = /1[3-9]\d{9}|0\d{2,3}\d{7,8}/;
const HEALTH = /病|癌|瘤|残疾|残障|伤残|诊断|住院|手术|医院|医疗|透析|怀孕|孕|精神障碍|艾滋|HIV|健康|药/i;

export type NoticeFault = 'ID_NUMBER' | 'BANK_ACCOUNT' | 'PHONE' | 'HEALTH';

/** Digits written wide, spaced or dashed are digits all the same. */
const plain = (text: string): string => text.normalize('NFKC').replaceAll(/[\s\p{Cf}\p{Pd}.,·、]/gu, '');

export function noticeFaults(text: string): NoticeFault[] {
  const told = plain(text);
  const faults: NoticeFault[] = [];
  if (IDENTITY.test(told)) faults.push('ID_NUMBER');
  else if (ACCOUNT.test(told)) faults.push('BANK_ACCOUNT');
  else if (PHONE.test(told)) faults.push('PHONE');
  if (HEALTH.test(told)) faults.push('HEALTH');
  return faults;
}
