// What the address of a bulk request says (批量请求参数): a closed list of parameters, each given once. Faults that the action
// finds in them are told by the name of the parameter.
import { Failure, type Violation } from '../domain/errors.ts';
import type { BulkInput } from '../modules/pushes/bulk-delivery.ts';

const NEEDED = ['obligation', 'period', 'dataset', 'idempotencyKey'] as const;
const POSSIBLE = ['zero', 'allOrNothing', 'lateReason', 'omissionReason', 'corrects'] as const;
const KNOWN: readonly string[] = [...NEEDED, ...POSSIBLE];

const RULES = {
  UNKNOWN_PARAMETER: ['没有这个参数', 'There is no such parameter'],
  GIVEN_TWICE: ['参数只能给出一次', 'Give the parameter once'],
  MISSING: ['缺少必填参数', 'This parameter is required'],
  NOT_A_FLAG: ['须为 true 或 false', 'Has to be true or false'],
} as const;

const NAME = /^[A-Za-z]{1,40}$/;

export function bulkInputOf(query: Readonly<Record<string, unknown>>): Omit<BulkInput, 'format' | 'body'> {
  const violations: Violation[] = [];
  const refuse = (name: string, rule: keyof typeof RULES) => {
    const [zh, en] = RULES[rule];
    violations.push({ path: NAME.test(name) ? `query.${name}` : 'query', rule, zh, en });
  };
  for (const [name, value] of Object.entries(query)) {
    if (!KNOWN.includes(name)) refuse(name, 'UNKNOWN_PARAMETER');
    else if (typeof value !== 'string') refuse(name, 'GIVEN_TWICE');
  }
  for (const name of NEEDED) if (query[name] === undefined || query[name] === '') refuse(name, 'MISSING');
  const flag = query['allOrNothing'] ?? 'false';
  if (flag !== 'true' && flag !== 'false') refuse('allOrNothing', 'NOT_A_FLAG');
  if (violations.length > 0) throw new Failure('INVALID_INPUT', { violations });
  const { obligation, period, dataset, zero, idempotencyKey, lateReason, omissionReason, corrects } = query as Record<
    string,
    string
  >;
  return {
    obligationCode: obligation!,
    periodKey: period!,
    datasets: dataset!.split(','),
    zero: zero ? zero.split(',') : [],
    idempotencyKey: idempotencyKey!,
    allOrNothing: flag === 'true',
    ...(lateReason ? { lateReason } : {}),
    ...(omissionReason ? { omissionReason } : {}),
    ...(corrects ? { corrects } : {}),
  };
}

const PARAMETER: Readonly<Record<string, string>> = {
  obligationCode: 'obligation',
  periodKey: 'period',
  datasets: 'dataset',
};

/** The same failure, its places named as the caller wrote them. */
export function inQueryTerms(failure: Failure): Failure {
  const {
    violations,
    code: _code,
    messageZh,
    ...extensions
  } = failure.extensions as {
    violations?: Violation[];
    code: unknown;
    messageZh: string;
  };
  if (!violations?.some(({ path }) => path.startsWith('input.'))) return failure;
  const named = violations.map(each => ({
    ...each,
    path: each.path.replace(/^input\.(\w+)/, (_, name: string) => `query.${PARAMETER[name] ?? name}`),
  }));
  return new Failure(failure.code, { zh: messageZh, en: failure.message, violations: named, extensions });
}
