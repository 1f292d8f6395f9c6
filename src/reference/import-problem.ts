// What can be wrong with a file that someone imports (导入问题): a closed list with both messages, as in errors.ts.
// A file is refused with all its problems at once, so that its owner corrects it in one go. No message echoes a value.
export const PROBLEMS = {
  FILE_NOT_READABLE: ['文件无法读取', 'The file cannot be read'],
  EMPTY_FILE: ['文件没有内容', 'The file is empty'],
  INVALID_UTF8: [
    '不是有效的 UTF-8 文字(列号按字节计)，请另存为 UTF-8',
    'Not valid UTF-8 text (this column counts bytes); save the file as UTF-8',
  ],
  MISSING_COLUMN: ['表头缺少列', 'The header lacks a column'],
  UNKNOWN_COLUMN: ['表头有未知的列', 'The header has an unknown column'],
  DUPLICATE_COLUMN: ['表头有重复的列', 'The header has the same column twice'],
  FIELD_COUNT: ['字段数与表头不符', 'The number of fields differs from the header'],
  UNCLOSED_QUOTE: ['引号没有闭合', 'The quote is never closed'],
  STRAY_QUOTE: ['未加引号的字段中有引号', 'A quote inside a field that is not quoted'],
  TEXT_AFTER_QUOTE: ['引号闭合后还有文字', 'Text after the closing quote'],
  JSON_SYNTAX: ['不是有效的 JSON', 'Not valid JSON'],
  WRONG_TYPE: ['值的类型有误', 'The value has the wrong type'],
  MISSING_KEY: ['缺少必填项', 'A required key is missing'],
  UNKNOWN_KEY: ['未知的键', 'The key is not known here'],
  DUPLICATE_KEY: ['键重复', 'The key occurs twice'],
  VALUE_MISSING: ['不能为空', 'The value is empty'],
  VALUE_TOO_LONG: ['内容过长', 'The value is too long'],
  CONTROL_CHARACTER: ['含有控制字符或不可见字符', 'The value contains a control or invisible character'],
  SURROUNDING_SPACE: ['首尾有空白', 'The value begins or ends with a space'],
  VALUE_NOT_IN_LIST: ['不在规定的取值范围内', 'The value is not in the closed list'],
  VALUE_OUT_OF_RANGE: ['数值超出范围', 'The number is out of range'],
  VALUE_MALFORMED: ['格式有误', 'The value is malformed'],
  LIST_EMPTY: ['列表不能为空', 'The list is empty'],
  CODE_MALFORMED: ['区划代码格式有误', 'The code is malformed'],
  CODE_LENGTH: ['区划代码长度与级别不符', 'The length of the code does not fit the level'],
  DUPLICATE_CODE: ['代码重复', 'The code occurs twice'],
  UNKNOWN_LEVEL: ['级别未知', 'The level is not known'],
  UNKNOWN_KIND: ['类别未知', 'The kind is not known'],
  KIND_LEVEL: ['类别与级别不符', 'The kind does not fit the level'],
  PARENT_MISSING: ['缺少上级区划', 'The parent is missing'],
  PARENT_NOT_ALLOWED: ['省级区划没有上级', 'A province has no parent'],
  PARENT_MALFORMED: ['上级区划代码格式有误', 'The code of the parent is malformed'],
  UNKNOWN_PARENT: ['上级区划不存在', 'The parent is neither in the file nor known already'],
  PARENT_LEVEL: ['上级区划不是直接上一级', 'The parent is not of the level directly above'],
  PARENT_NOT_PREFIX: ['区划代码不以上级代码开头', 'The code does not begin with the code of the parent'],
  CYCLE: ['上下级形成循环', 'The parents form a circle'],
  DUPLICATE_NUMBER: ['序号重复', 'The number occurs twice'],
  NUMBER_GAP: ['序号应从 1 起连续', 'The numbers must run from 1 without a gap'],
  DUPLICATE_SLUG: ['标识重复', 'The slug occurs twice'],
  UNKNOWN_UNIT: ['成员单位不存在', 'There is no such member unit'],
  UNKNOWN_REGION: ['行政区划不存在', 'There is no such region'],
  UNKNOWN_DATASET: ['数据集不存在', 'The obligation has no such dataset'],
  RULE_DOES_NOT_FIT_KIND: ['时限规则与报送类别不符', 'The deadline rule does not fit the kind of push'],
  CONDITION_SIDE: ['条件须有且只有一个比较对象', 'A condition compares with exactly one thing'],
  PERIOD_REVERSED: ['结束早于开始', 'The end is before the start'],
} as const satisfies Record<string, readonly [zh: string, en: string]>;

export type ProblemCode = keyof typeof PROBLEMS;

export interface Place {
  /** From 1. */
  readonly line: number;
  /** From 1, in UTF-16 units of the line as editors count them; bytes for INVALID_UTF8. */
  readonly column: number;
}

export interface ImportProblem extends Place {
  readonly file: string;
  readonly problem: ProblemCode;
  readonly zh: string;
  readonly en: string;
  /** What would be right. */
  readonly expected: string;
}

/** Refusal of an import: every problem up to the cap, in the order of the files, and how many there are in all. */
export class ImportRefused extends Error {
  readonly problems: readonly ImportProblem[];
  readonly count: number;
  constructor(problems: readonly ImportProblem[], count: number) {
    super(`导入被拒绝，共 ${count} 个问题 / Import refused: ${count} problem${count === 1 ? '' : 's'}`);
    this.name = 'ImportRefused';
    this.problems = problems;
    this.count = count;
  }

  /** One line per problem, `file:line:column CODE …`, and a last line when the listing was capped. */
  override toString(): string {
    const lines = this.problems.map(
      ({ file, line, column, problem, zh, en, expected }) =>
        `${file}:${line}:${column} ${problem} ${zh} / ${en} (${expected})`,
    );
    const left = this.count - this.problems.length;
    if (left > 0) lines.push(`… 另有 ${left} 个问题未列出 / ${left} more`);
    return lines.join('\n');
  }
}
