// Limits of one request (请求限额): how large an operation may be, judged before any of it runs.
// Every refusal is TOO_COMPLEX and names the limit, its size, what was found where that is known, and a way out.
import { Failure } from '../../domain/errors.ts';

export interface Limits {
  /** Nested fields, fragments followed; `__schema` and `__type` have a fixed depth of their own. */
  readonly depth: number;
  /** Aliased fields, a fragment counted as often as it is spread. */
  readonly aliases: number;
  /** Lexical tokens of the document; parsing stops there. */
  readonly tokens: number;
  /** Largest `first` or `last`. */
  readonly pageSize: number;
  /** Nodes that all connections of the operation can return together. */
  readonly nodes: number;
  /** Selections after writing out every fragment spread. */
  readonly recursiveSelections: number;
  /** Bytes of the request body. */
  readonly bodyBytes: number;
  /** Subscriptions open at once on one connection. */
  readonly subscriptions: number;
}

/** Page size of a connection when neither the caller nor the schema says one. */
export const DEFAULT_PAGE_SIZE = 50;

/** Deep enough for the standard introspection query (15) and the tools that ask a little more. */
export const INTROSPECTION_DEPTH = 20;

/** Levels of one input value, lists and objects; a filter takes two levels for each `and`, `or`, `not`. */
export const INPUT_DEPTH = 32;

/** The first names are the configurable limits; the others are fixed. */
type LimitName = keyof Limits | 'introspection' | 'inputDepth' | 'repeatedFields';

interface LimitText {
  readonly zh: string;
  readonly en: string;
  readonly wayOutZh: string;
  readonly wayOutEn: string;
}

const TEXTS: Record<LimitName, LimitText> = {
  depth: {
    zh: '查询嵌套层数',
    en: 'Nested levels of the query',
    wayOutZh: '请减少嵌套，或先取编号、再分次查询',
    wayOutEn: 'Nest less, or fetch the inner objects by id in a second request',
  },
  aliases: {
    zh: '别名个数',
    en: 'Aliased fields',
    wayOutZh: '请分成几次请求',
    wayOutEn: 'Split the operation into several requests',
  },
  tokens: {
    zh: '查询文档的词元数',
    en: 'Tokens of the document',
    wayOutZh: '请用变量代替字面量，或分成几次请求',
    wayOutEn: 'Send values as variables rather than literals, or split the operation into several requests',
  },
  pageSize: {
    zh: '每页条数',
    en: 'Page size asked for with first or last',
    wayOutZh: '请减小 first 或 last，用 after 或 before 翻页',
    wayOutEn: 'Ask for a smaller page and go on with after or before',
  },
  nodes: {
    zh: '最多可返回的节点数',
    en: 'Nodes that the operation can return',
    wayOutZh: '请减小外层或内层的 first，或分成几次请求',
    wayOutEn: 'Ask for smaller pages, outer or inner, or split the operation into several requests',
  },
  recursiveSelections: {
    zh: '展开片段后的字段选择数',
    en: 'Selections after writing out the fragments',
    wayOutZh: '请减少片段的重复展开，或分成几次请求',
    wayOutEn: 'Spread fragments fewer times, or split the operation into several requests',
  },
  bodyBytes: {
    zh: '请求体字节数',
    en: 'Bytes of the request body',
    wayOutZh: '请把输入分成几次请求',
    wayOutEn: 'Split the input into several requests',
  },
  subscriptions: {
    zh: '一个连接上的订阅数',
    en: 'Subscriptions open on one connection',
    wayOutZh: '请先结束不用的订阅，或另开连接',
    wayOutEn: 'Complete those that are not needed, or open another connection',
  },
  introspection: {
    zh: '内省查询的规模',
    en: 'Size of the introspection query',
    wayOutZh: '请使用标准内省查询，或直接读取 /schema.graphql',
    wayOutEn: 'Use the standard introspection query, or read /schema.graphql',
  },
  inputDepth: {
    zh: '输入值的嵌套层数',
    en: 'Nested levels of one input value',
    wayOutZh: '请减少 and、or、not 的嵌套，或分成几次请求',
    wayOutEn: 'Nest and, or and not less, or split the operation into several requests',
  },
  repeatedFields: {
    zh: '重复字段过多，无法合并',
    en: 'Too many repetitions of the same fields to merge',
    wayOutZh: '请让每个字段只出现一次',
    wayOutEn: 'Select each field once',
  },
};

/** A refusal. `found` is left out where counting stopped before the end. */
export function refuse(limit: LimitName, allowed?: number, found?: number): Failure {
  const text = TEXTS[limit];
  const figuresZh = [found === undefined ? [] : `实为 ${found}`, allowed === undefined ? [] : `上限 ${allowed}`].flat();
  const figuresEn = [found === undefined ? [] : `${found} found`, allowed === undefined ? [] : `${allowed} allowed`];
  return new Failure('TOO_COMPLEX', {
    zh: `${[text.zh, ...figuresZh].join('，')}。${text.wayOutZh}。`,
    en: `${[text.en, ...figuresEn.flat()].join(', ')}. ${text.wayOutEn}.`,
    extensions: { limit, ...(allowed === undefined ? {} : { allowed }), ...(found === undefined ? {} : { found }) },
  });
}

/**
 * The refusal behind an error that graphql-js raised on its own account: it has no codes, only texts, and these four
 * are pinned by tests.
 */
export function refusalOf(error: Error, limits: Limits): Failure | undefined {
  const { message } = error;
  if (message.endsWith('tokens. Parsing aborted.')) return refuse('tokens', limits.tokens);
  // The parser recurses once per level: only a document far deeper than any limit exhausts the stack.
  if (message.endsWith('Maximum call stack size exceeded')) return refuse('depth', limits.depth);
  if (message === 'Maximum introspection depth exceeded') return refuse('introspection');
  if (message === 'Validation aborted.') return refuse('repeatedFields');
  return undefined;
}
