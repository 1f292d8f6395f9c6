// From the errors of graphql-js, Apollo and Fastify to the closed list (错误翻译). What no line here knows is nothing
// a caller may read about.
import { type ASTNode, GraphQLError, isValueNode, Kind } from 'graphql';
import { ERRORS, type ErrorCode, Failure } from '../domain/errors.ts';
import { type Limits, refusalOf, refuse } from '../graph/limits/limits.ts';

const BATCHING = new Failure('INVALID_INPUT', {
  zh: '不支持批量请求，请每次请求只发送一个操作',
  en: 'Batching is not supported. Send one operation per request, as a JSON object',
});

const PERSISTED = new Failure('INVALID_INPUT', {
  zh: '不支持持久化查询，请发送完整的 query',
  // The one text by which Apollo Client knows to send the query itself.
  en: 'PersistedQueryNotSupported',
  violations: [
    {
      path: 'extensions.persistedQuery',
      rule: 'NOT_SUPPORTED',
      zh: '不支持持久化查询，请发送完整的 query',
      en: 'Persisted queries are not supported. Send the full query',
    },
  ],
});

/** The failure that was thrown on purpose, however often it was wrapped on the way out. */
export function failureBehind(error: unknown): Failure | undefined {
  for (let each: unknown = error; each instanceof GraphQLError; each = each.originalError) {
    if (each instanceof Failure) return each;
  }
  return undefined;
}

/** `code` is the one Apollo gave; undefined means that the cause is unknown and belongs into the log. */
export function translateGraphQLError(error: unknown, code: unknown, limits: Limits): Failure | undefined {
  if (!(error instanceof GraphQLError)) return undefined;
  switch (code) {
    case 'GRAPHQL_PARSE_FAILED':
      return refusalOf(error, limits) ?? invalid('查询语法有误', withoutTokenValue(error.message));
    case 'GRAPHQL_VALIDATION_FAILED':
      return refusalOf(error, limits) ?? invalid('查询与模式不符，见 /schema.graphql', validationMessage(error));
    case 'OPERATION_RESOLUTION_FAILURE':
      return invalid(
        'operationName 没有指明文档中的一个操作',
        'operationName does not name one operation of the document',
      );
    case 'PERSISTED_QUERY_NOT_SUPPORTED':
      return PERSISTED;
    case 'BAD_REQUEST':
      return error.message === 'Operation batching disabled.' ? BATCHING : invalid('请求格式有误', error.message);
    case 'BAD_USER_INPUT':
      return invalid('变量有误', 'A variable is not valid');
  }
  if (typeof code === 'string' && Object.hasOwn(ERRORS, code) && code !== 'INTERNAL')
    return new Failure(code as ErrorCode);
  // An argument made of literals and variables can turn out wrong as late as execution.
  const node = error.originalError instanceof GraphQLError ? error.originalError.nodes?.[0] : undefined;
  return node && isValueNode(node) ? new Failure('INVALID_INPUT') : undefined;
}

/** Fastify refuses before GraphQL begins: bodies that are too large, not JSON or not UTF-8, and malformed addresses. */
export function translateHttpError(error: unknown, limits: Limits): { failure: Failure; status: number } | undefined {
  if (typeof error !== 'object' || error === null) return undefined;
  const code = 'code' in error ? error.code : undefined;
  const status = 'statusCode' in error && typeof error.statusCode === 'number' ? error.statusCode : undefined;
  if (code === 'FST_ERR_CTP_BODY_TOO_LARGE') return { failure: refuse('bodyBytes', limits.bodyBytes), status: 413 };
  // A Host header that is no host.
  if (code === 'ERR_INVALID_URL')
    return { failure: invalid('请求地址有误', 'The request address is not valid'), status: 400 };
  if (status === undefined || status < 400 || status > 499) return undefined;
  return { failure: invalid('请求体应为 JSON 对象', 'The request body must be one JSON object in UTF-8'), status };
}

function invalid(zh: string, en: string): Failure {
  return new Failure('INVALID_INPUT', { zh, en });
}

/** Names of the schema and of the document may be repeated to the caller, a literal may not. */
function validationMessage(error: GraphQLError): string {
  const node = error.nodes?.[0];
  return !node || holdsValue(node) ? 'A value in the query is not valid' : error.message;
}

/** An object literal is not one: what graphql-js says of it are the names of its fields. */
function holdsValue(node: ASTNode | undefined): boolean {
  return node !== undefined && isValueNode(node) && node.kind !== Kind.OBJECT;
}

function withoutTokenValue(message: string): string {
  return message.replace(/(String|BlockString|Int|Float) ".*"/s, '$1').replace(/: ["'].*/s, '.');
}
