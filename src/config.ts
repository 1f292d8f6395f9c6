// The configuration (运行配置): one table of environment variables, checked as a whole before anything starts.
// A new variable is one line of VARIABLES; its type, its check, its default and its documentation follow from it.
// No message ever repeats a value: any of them may hold a password. Texts are Chinese / English, for operators.
import { DEMO_SECRET_PREFIX } from './authentication/data-secret.ts';
import { isIssuerIdentifier, isTrustworthyAddress, SIGNATURE_ALGORITHMS } from './authentication/trusted-issuer.ts';
import { LARGEST_PAGE } from './domain/largest-page.ts';

const MODES = ['demo', 'production'] as const;
type Mode = (typeof MODES)[number];
type Environment = Readonly<Record<string, string | undefined>>;

/** What a value must look like. `read` answers undefined for what it cannot accept. */
interface Format<Value> {
  readonly expected: string;
  readonly secret?: boolean;
  read(text: string): Value | undefined;
}

/** In place of a default: the server does not start without a value. */
const REQUIRED = Symbol('required');

/** One line of the table: name, format, default of a demo, default of production, what it is for. */
function entry<Value, Demo extends Value | null, Production extends Value | null | typeof REQUIRED>(
  name: string,
  format: Format<Value>,
  demo: Demo,
  production: Production,
  purpose: string,
) {
  return { name, format, demo, production, purpose };
}

function matching(expected: string, accepts: (text: string) => boolean, secret = false): Format<string> {
  return { expected, secret, read: text => (accepts(text) ? text : undefined) };
}

function oneOf<const Value extends string>(...values: readonly Value[]): Format<Value> {
  return { expected: values.join(' | '), read: text => values.find(value => value === text) };
}

function whole(from: number, to: number): Format<number> {
  const read = (text: string) => (/^\d{1,10}$/.test(text) && +text >= from && +text <= to ? +text : undefined);
  return { expected: `${from} … ${to}`, read };
}

function listOf<Value extends string>(item: Format<Value>): Format<readonly Value[]> {
  const read = (text: string) => {
    const values = text.split(',').map(part => item.read(part.trim()));
    return values.every(value => value !== undefined) ? Object.freeze([...new Set(values)]) : undefined;
  };
  return { expected: `以逗号分隔 / comma-separated: ${item.expected}`, read };
}

/** The user a PostgreSQL URL signs in with; '' when it names none, undefined when it is no such URL. */
function databaseUser(text: string): string | undefined {
  // `user@/database` (a Unix socket) is a URL to PostgreSQL and none to the URL standard.
  const address = URL.parse(text.replace('@/', '@localhost/'));
  if (!address || !/^postgres(ql)?:\/\//.test(text) || address.pathname.length < 2) return undefined;
  try {
    return address.searchParams.get('user') ?? decodeURIComponent(address.username);
  } catch {
    return undefined;
  }
}

const isRandomEnough = (text: string) => text.length >= 32 && new Set(text).size >= 8;
const isOrigin = (text: string) => /^https?:/.test(text) && URL.parse(text)?.origin === text;
const HTTPS = 'https 地址，仅本机可用 http / an https URL, http on loopback only';

const text = matching('文本 / text', () => true);
const limit = whole(1, 1_000_000);
const database = matching('postgresql://user:password@host/database', url => databaseUser(url) !== undefined, true);
const random = matching('至少 32 个随机字符 / at least 32 random characters', isRandomEnough, true);
const keys = { ...listOf(random), secret: true };
const issuer = matching(HTTPS, isIssuerIdentifier);
const address = matching(HTTPS, isTrustworthyAddress);
const origins = listOf(matching('https://host', isOrigin));
const algorithms = listOf(oneOf(...SIGNATURE_ALGORITHMS));
const USUAL_ALGORITHMS = Object.freeze(['RS256', 'ES256', 'PS256', 'EdDSA'] as const);
const level = oneOf('fatal', 'error', 'warn', 'info', 'debug', 'trace', 'silent');

const VARIABLES = {
  mode: entry('XIANJIE_MODE', oneOf(...MODES), 'demo', 'demo', '运行模式 / How the server runs'),
  port: entry('PORT', whole(0, 65_535), 4000, 4000, '监听端口，0 为任意空闲端口 / Port; 0 for any free one'),
  host: entry('HOST', text, '127.0.0.1', '0.0.0.0', '监听地址 / Address to listen on'),
  databaseUrl: entry('DATABASE_URL', database, null, REQUIRED, '属主连接，用于迁移 / As the owner, to migrate'),
  applicationDatabaseUrl: entry('APPLICATION_DATABASE_URL', database, null, REQUIRED, '应用角色 / As the application'),
  dataDirectory: entry('XIANJIE_DATA_DIR', text, '.data', '.data', '本地数据目录 / Directory for local data'),
  secret: entry('XIANJIE_SECRET', random, null, REQUIRED, '服务密钥，用于派生其他密钥 / Other keys derive from it'),
  dataKeys: entry('XIANJIE_DATA_KEYS', keys, null, REQUIRED, '加密列密钥 / Keys of sealed columns, current first'),
  oidcIssuer: entry('OIDC_ISSUER', issuer, null, REQUIRED, '令牌签发方 / Issuer of access tokens'),
  oidcAudience: entry('OIDC_AUDIENCE', text, null, REQUIRED, '令牌受众 / Audience of access tokens'),
  oidcAlgorithms: entry('OIDC_ALGORITHMS', algorithms, USUAL_ALGORITHMS, USUAL_ALGORITHMS, '签名算法 / Signatures'),
  oidcJwksUri: entry('OIDC_JWKS_URI', address, null, null, '公钥集，缺省自动发现 / Key set; default by discovery'),
  logLevel: entry('LOG_LEVEL', level, 'info', 'info', '日志级别 / How much is logged'),
  limitDepth: entry('LIMIT_DEPTH', limit, 12, 12, '查询深度 / Depth of an operation'),
  limitAliases: entry('LIMIT_ALIASES', limit, 30, 30, '别名数 / Aliases in an operation'),
  limitTokens: entry('LIMIT_TOKENS', limit, 2000, 2000, '词法单元数 / Tokens in a document'),
  limitPageSize: entry('LIMIT_PAGE_SIZE', whole(1, LARGEST_PAGE), 200, 200, '每页行数 / Rows on a page'),
  limitNodes: entry('LIMIT_NODES', limit, 50_000, 50_000, '节点数 / Nodes one request may ask for'),
  limitRecursiveSelections: entry('LIMIT_RECURSIVE_SELECTIONS', limit, 10_000, 10_000, '展开后的选择数 / Selections'),
  limitBodyBytes: entry('LIMIT_BODY_BYTES', whole(1024, 1e8), 2 ** 20, 2 ** 20, '请求体字节数 / Bytes of a body'),
  limitBulkBytes: entry('LIMIT_BULK_BYTES', whole(1024, 9e9), 2 ** 31, 2 ** 31, '批量字节数 / Bytes in bulk'),
  limitSubscriptions: entry('LIMIT_SUBSCRIPTIONS', limit, 50, 50, '每个连接的订阅数 / Subscriptions on a connection'),
  corsOrigins: entry('CORS_ORIGINS', origins, Object.freeze([]), Object.freeze([]), '跨域来源 / Browser origins'),
};

type Setting<Entry, M extends Mode> = Entry extends { format: Format<infer Value> } & Record<M, infer Default>
  ? Value | Extract<Default, null>
  : never;
type Settings<M extends Mode> = { readonly mode: M } & {
  readonly [Key in Exclude<keyof typeof VARIABLES, 'mode'>]: Setting<(typeof VARIABLES)[Key], M>;
};

/** Once the mode is known to be production, what production requires is known to be there. */
export type Configuration = Settings<'demo'> | Settings<'production'>;

export type ConfigurationProblem = Readonly<Record<'variable' | 'message', string>>;

/** A misspelt name looks like one that was never set; what begins like ours and is not known is a mistake. */
const OUR_PREFIXES = /^(XIANJIE|OIDC)_/;
const DEMO_PREFIX = 'XIANJIE_DEMO_';
const TOLERATED: readonly string[] = ['XIANJIE_TEST_DATABASE_URL'];

/** Throws one ConfigurationError that names everything. */
export function readConfiguration(environment: Environment = process.env): Configuration {
  const problems: ConfigurationProblem[] = [];
  const settings: Record<string, unknown> = {};
  // A misspelt mode is judged as production, so that the list of problems is complete whatever was meant.
  const mode = VARIABLES.mode.format.read(given(environment, 'XIANJIE_MODE') ?? 'demo') ?? 'production';
  for (const [key, { name, format, [mode]: fallback }] of Object.entries(VARIABLES)) {
    const text = given(environment, name);
    const value = text === undefined ? fallback : format.read(text);
    settings[key] = value;
    if (value !== REQUIRED && value !== undefined) continue;
    const wrong = text === undefined ? '缺失 / missing' : '格式有误 / not valid';
    problems.push({ variable: name, message: `${wrong}; 应为 / expected: ${format.expected}` });
  }
  problems.push(...contradictions(mode, environment), ...strangers(mode, environment));
  if (problems.length) throw new ConfigurationError(problems);
  return Object.freeze(settings) as Configuration;
}

/** Compose files and shells pass on an unset variable as an empty one. */
function given(environment: Environment, name: string): string | undefined {
  return environment[name]?.trim() || undefined;
}

/** Values that are fine by themselves and wrong together, or in this mode. */
function contradictions(mode: Mode, environment: Environment): ConfigurationProblem[] {
  if (mode === 'demo') {
    const half = given(environment, 'OIDC_ISSUER') && !given(environment, 'OIDC_AUDIENCE');
    return half ? [{ variable: 'OIDC_AUDIENCE', message: '与 OIDC_ISSUER 须同时设置 / OIDC_ISSUER needs it' }] : [];
  }
  const problems: ConfigurationProblem[] = [];
  if (given(environment, 'XIANJIE_SECRET')?.startsWith(DEMO_SECRET_PREFIX)) {
    problems.push({ variable: 'XIANJIE_SECRET', message: '不得使用演示密钥 / the secret of a demo is not accepted' });
  }
  const users = ['DATABASE_URL', 'APPLICATION_DATABASE_URL'].map(name => databaseUser(given(environment, name) ?? ''));
  // PostgreSQL's row security does not bind the owner of a table, so the wall would stand open.
  if (!users.includes(undefined) && (users.includes('') || users[0] === users[1])) {
    const message = '须写明与 DATABASE_URL 不同的用户 / both must name a user, and not the same as DATABASE_URL';
    problems.push({ variable: 'APPLICATION_DATABASE_URL', message });
  }
  return problems;
}

function strangers(mode: Mode, environment: Environment): ConfigurationProblem[] {
  const ours = Object.values(VARIABLES).map(({ name }) => name);
  const known = ours.filter(name => OUR_PREFIXES.test(name) && (mode === 'demo' || !name.startsWith(DEMO_PREFIX)));
  const strange = (name: string) => OUR_PREFIXES.test(name) && ![...known, ...TOLERATED].includes(name);
  const message = `此模式下无此变量 / not known in ${mode} mode; 应为 / expected: ${known.join(', ')}`;
  const found = Object.keys(environment).filter(strange);
  return found.map(variable => ({ variable, message }));
}

/** The table as Markdown, for the documentation. */
export function describeConfiguration(): string {
  const head = '| 变量 / Variable | 演示 / Demo | 生产 / Production | 取值 / Value | 用途 / Purpose |';
  const rows = Object.values(VARIABLES).map(({ name, format, demo, production, purpose }) => {
    const expected = `${format.expected.replaceAll('|', '\\|')}${format.secret ? ' (保密 / secret)' : ''}`;
    return `| \`${name}\` | ${shown(demo)} | ${shown(production)} | ${expected} | ${purpose} |`;
  });
  return [head, '| --- | --- | --- | --- | --- |', ...rows].join('\n');
}

function shown(fallback: unknown): string {
  return fallback === REQUIRED ? '**必填 / required**' : `\`${fallback ?? ''}\``.replace('``', '');
}

/** Everything that is wrong, at once. */
export class ConfigurationError extends Error {
  override readonly name = 'ConfigurationError';
  readonly problems: readonly ConfigurationProblem[];
  constructor(problems: readonly ConfigurationProblem[]) {
    const lines = problems.map(({ variable, message }) => `  ${variable}: ${message}`);
    super(['运行配置有误 / The configuration is not valid', ...lines].join('\n'));
    this.problems = problems;
  }
}
