// Markings of state secrets (国家秘密标志, N28, A-51): 秘密, 机密, 绝密 as a grade on a text, also with spaces, invisible or
// full-width characters between them, or in traditional form. Words that merely contain the characters are none: 工作秘密 and
// 商业秘密 are other things, 计算机密码 is a password, 保密 is a duty. In doubt it is a marking: a refusal can be reworded.

/** Between the characters of a marking: blanks of any kind, invisible signs, combining marks, light separators. */
const SEPARATORS = /[\p{Z}\p{C}\p{M}\s\u115F\u1160\u2800\u3164·•・.\-‐‑‒–—_*~|/\\]/gu;
const VARIANTS: Readonly<Record<string, string>> = { 祕: '秘', 宻: '密', 機: '机', 絕: '绝', 絶: '绝' };

/** `密` belongs to the next word: 手机密码, 播种机密植, 拒绝密切接触, 农机密不可分. */
const NEXT_WORD = '(?!码|钥|封|闭|集|切|度|植|林|布|云|室|性|不可分)';
/** Kinds of secrets that are spoken of and are no grade. */
const SPOKEN_OF = '(?<!工作|商业|国家|技术|个人|通信)';
const GRADE = new RegExp(`(?:绝密|机密)${NEXT_WORD}|${SPOKEN_OF}秘密${NEXT_WORD}|秘密(?=★|☆)`, 'u');

/** In every grade, and nothing else becomes one of these, whatever normalises it: nearly every text is done here. */
const SIGN_OF_GRADE = /[密宻]/;

export function hasSecrecyMarking(text: string): boolean {
  if (!SIGN_OF_GRADE.test(text)) return false;
  const plain = text
    .normalize('NFKC')
    .replace(SEPARATORS, '')
    .replace(/[祕宻機絕絶]/gu, sign => VARIANTS[sign]!);
  return GRADE.test(plain);
}
