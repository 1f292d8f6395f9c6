// The closed list of errors (错误码). Every refusal a caller can meet is one entry here: code, HTTP status, messages.
// A message never echoes a value that was sent or stored.
import { GraphQLError } from 'graphql';

interface ErrorKind {
  /** HTTP status when the whole request fails with this code before execution. */
  readonly status: number;
  readonly zh: string;
  readonly en: string;
}

export const ERRORS = {
  UNAUTHENTICATED: { status: 401, zh: '未登录或令牌无效', en: 'Not signed in, or the token is not valid' },
  FORBIDDEN: { status: 403, zh: '没有执行该操作的权限', en: 'You may not do this' },
  FIELD_NOT_PERMITTED: { status: 403, zh: '没有使用该字段的权限', en: 'You may not use this field here' },
  NOT_FOUND: { status: 404, zh: '未找到', en: 'Not found' },
  INVALID_INPUT: { status: 400, zh: '输入有误', en: 'The input is not valid' },
  INVALID_STATE: { status: 409, zh: '当前状态不允许该操作', en: 'The current state does not allow this' },
  CONFLICT: { status: 409, zh: '与已有数据冲突', en: 'This conflicts with existing data' },
  LATE: { status: 409, zh: '已超过时限', en: 'The time limit has passed' },
  TOO_COMPLEX: { status: 400, zh: '请求过于复杂', en: 'The request is too complex' },
  RATE_LIMITED: { status: 429, zh: '请求过于频繁', en: 'Too many requests' },
  UNAVAILABLE: { status: 503, zh: '服务暂不可用', en: 'The service is not available right now' },
  INTERNAL: { status: 500, zh: '服务器内部错误', en: 'Internal error' },
} as const satisfies Record<string, ErrorKind>;

export type ErrorCode = keyof typeof ERRORS;

/** One offending place of an input: where, which rule, and the way out, in both languages. */
export interface Violation {
  /** Input path, for example `input.validFrom`. */
  path: string;
  /** Machine-readable rule, SCREAMING_CASE, for example `OVERLAPS`. */
  rule: string;
  zh: string;
  en: string;
}

export interface FailureDetail {
  /** What exactly is missing or wrong; replaces the general message of the code. */
  zh?: string;
  en?: string;
  /** Every offending place at once, not the first only. */
  violations?: Violation[];
  /** Values that are part of the contract, such as the name and size of a limit. Never stored values. */
  extensions?: Record<string, unknown>;
}

/** The only error that business code throws. */
export class Failure extends GraphQLError {
  readonly code: ErrorCode;
  constructor(code: ErrorCode, detail: FailureDetail = {}) {
    const kind = ERRORS[code];
    super(detail.en ?? kind.en, {
      extensions: {
        code,
        messageZh: detail.zh ?? kind.zh,
        ...(detail.violations?.length ? { violations: detail.violations } : {}),
        ...detail.extensions,
      },
    });
    this.code = code;
  }
}
