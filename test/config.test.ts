// The configuration as an operator meets it: complete, or refused with everything that is wrong (运行配置).
import { ConfigurationError, describeConfiguration, readConfiguration } from '../src/config.ts';

const SECRET = 'q8Zr2LxV0uKc7TnEw4YsBp1MdJh6GfAi';
const PRODUCTION = {
  XIANJIE_MODE: 'production',
  DATABASE_URL: 'postgresql://owner:o-password@db:5432/xianjie',
  APPLICATION_DATABASE_URL: 'postgresql://application:a-password@db:5432/xianjie',
  XIANJIE_SECRET: SECRET,
  XIANJIE_DATA_KEYS: SECRET,
  OIDC_ISSUER: 'https://login.example.gov.cn/realms/office',
  OIDC_AUDIENCE: 'https://xianjie.example.gov.cn/graphql',
};

function refusalOf(environment: Record<string, string | undefined>): ConfigurationError {
  try {
    readConfiguration(environment);
  } catch (problem) {
    if (problem instanceof ConfigurationError) return problem;
    throw problem;
  }
  throw new Error('The configuration was accepted');
}

const refusedVariables = (environment: Record<string, string | undefined>) =>
  refusalOf(environment).problems.map(problem => problem.variable);

test('a demo needs no variable at all', () => {
  expect(readConfiguration({})).toEqual({
    mode: 'demo',
    port: 4000,
    host: '127.0.0.1',
    databaseUrl: null,
    applicationDatabaseUrl: null,
    dataDirectory: '.data',
    secret: null,
    dataKeys: null,
    oidcIssuer: null,
    oidcAudience: null,
    oidcAlgorithms: ['RS256', 'ES256', 'PS256', 'EdDSA'],
    oidcJwksUri: null,
    logLevel: 'info',
    limitDepth: 12,
    limitAliases: 30,
    limitTokens: 2000,
    limitPageSize: 200,
    limitNodes: 50_000,
    limitRecursiveSelections: 10_000,
    limitSubscriptions: 50,
    limitBodyBytes: 1_048_576,
    limitBulkBytes: 2_147_483_648,
    corsOrigins: [],
  });
});

test('a complete production configuration is read, typed and frozen', () => {
  const configuration = readConfiguration({
    ...PRODUCTION,
    PORT: ' 8080 ',
    OIDC_ALGORITHMS: 'ES256, RS256,ES256',
    CORS_ORIGINS: 'https://a.example.cn,http://localhost:3000',
  });
  if (configuration.mode !== 'production') throw new Error('Expected production');
  const required: string[] = [
    configuration.databaseUrl,
    configuration.applicationDatabaseUrl,
    configuration.secret,
    configuration.oidcIssuer,
    configuration.oidcAudience,
  ];
  expect(required).toEqual([
    PRODUCTION.DATABASE_URL,
    PRODUCTION.APPLICATION_DATABASE_URL,
    SECRET,
    PRODUCTION.OIDC_ISSUER,
    PRODUCTION.OIDC_AUDIENCE,
  ]);
  expect(configuration.host).toBe('0.0.0.0');
  expect(configuration.port).toBe(8080);
  expect(configuration.oidcAlgorithms).toEqual(['ES256', 'RS256']);
  expect(configuration.corsOrigins).toEqual(['https://a.example.cn', 'http://localhost:3000']);
  expect(Object.isFrozen(configuration)).toBe(true);
  expect([configuration.oidcAlgorithms, configuration.corsOrigins].every(Object.isFrozen)).toBe(true);
});

test('production names every missing setting at once, and an empty value is a missing one', () => {
  const missing = [
    'DATABASE_URL',
    'APPLICATION_DATABASE_URL',
    'XIANJIE_SECRET',
    'XIANJIE_DATA_KEYS',
    'OIDC_ISSUER',
    'OIDC_AUDIENCE',
  ];
  expect(refusedVariables({ XIANJIE_MODE: 'production' })).toEqual(missing);
  expect(refusedVariables({ XIANJIE_MODE: 'production', DATABASE_URL: '', OIDC_ISSUER: '  ' })).toEqual(missing);
  expect(refusalOf({ ...PRODUCTION, OIDC_AUDIENCE: undefined }).message).toBe(
    '运行配置有误 / The configuration is not valid\n  OIDC_AUDIENCE: 缺失 / missing; 应为 / expected: 文本 / text',
  );
});

test('a misspelt mode is refused, and whatever production would miss is named with it', () => {
  expect(refusedVariables({ XIANJIE_MODE: 'prod' })).toEqual([
    'XIANJIE_MODE',
    'DATABASE_URL',
    'APPLICATION_DATABASE_URL',
    'XIANJIE_SECRET',
    'XIANJIE_DATA_KEYS',
    'OIDC_ISSUER',
    'OIDC_AUDIENCE',
  ]);
});

test.each([
  ['the same user', 'postgresql://owner:other@replica/xianjie'],
  ['the same user, percent-encoded', 'postgresql://%6Fwner:other@db/xianjie'],
  ['the same user in the query', 'postgresql://application:other@db/xianjie?user=owner'],
  ['the same user over a Unix socket', 'postgresql://owner@/xianjie?host=/run/postgresql'],
  ['no user', 'postgresql://db/xianjie'],
])('in production the application may not sign in to the database as its owner: %s', (_case, url) => {
  expect(refusalOf({ ...PRODUCTION, APPLICATION_DATABASE_URL: url }).problems).toEqual([
    {
      variable: 'APPLICATION_DATABASE_URL',
      message: '须写明与 DATABASE_URL 不同的用户 / both must name a user, and not the same as DATABASE_URL',
    },
  ]);
});

test('the secret of a demo is refused in production and welcome in a demo', () => {
  const secret = `demo-${SECRET}`;
  expect(refusedVariables({ ...PRODUCTION, XIANJIE_SECRET: secret })).toEqual(['XIANJIE_SECRET']);
  expect(readConfiguration({ XIANJIE_SECRET: secret }).secret).toBe(secret);
});

test('a variable that is not known is refused when its name begins like one of ours', () => {
  expect(refusedVariables({ OIDC_ISUER: 'x', XIANJIE_MOD: 'production', PATH: '/bin', LIMITS: '1' })).toEqual([
    'OIDC_ISUER',
    'XIANJIE_MOD',
  ]);
  expect(refusedVariables({ ...PRODUCTION, XIANJIE_DEMO_LOGIN: '' })).toEqual(['XIANJIE_DEMO_LOGIN']);
  expect(readConfiguration({ XIANJIE_TEST_DATABASE_URL: 'x' }).mode).toBe('demo');
});

test('an issuer without an audience is refused in a demo as well', () => {
  expect(refusedVariables({ OIDC_ISSUER: 'http://localhost:9000' })).toEqual(['OIDC_AUDIENCE']);
});

test.each([
  ['PORT', ['65536', '-1', '80a', '1e3', '0x50', '8080.5']],
  [
    'DATABASE_URL',
    ['mysql://user@host/name', 'postgresql://host', 'postgresql:name', 'xianjie', 'postgresql://%E0%A4%A@host/name'],
  ],
  ['XIANJIE_SECRET', ['short', 'a'.repeat(64), 'changeme'.repeat(8)]],
  ['OIDC_ISSUER', ['http://login.example.cn', 'login.example.cn', 'https://u:p@host', 'https://h?a=1', 'https://h#a']],
  ['OIDC_JWKS_URI', ['http://login.example.cn/keys', 'file:///etc/keys']],
  ['OIDC_ALGORITHMS', ['none', 'HS256', 'RS256,HS256', 'rs256', 'RS256,', ',']],
  ['LOG_LEVEL', ['verbose', 'INFO']],
  ['LIMIT_DEPTH', ['0', 'Infinity', '12 34', '1000001']],
  ['CORS_ORIGINS', ['*', 'null', 'https://a.example.cn/', 'https://a.example.cn/path', 'a.example.cn']],
])('%s refuses what is not of its kind', (name, values) => {
  const demo = { OIDC_AUDIENCE: 'x' };
  expect(values.filter(value => refusedVariables({ ...demo, [name]: value }).join() !== name)).toEqual([]);
});

test.each(['http://127.0.0.1:9000', 'http://localhost', 'http://[::1]:9000', 'https://login.example.cn/'])(
  'an issuer may be %s, and is kept to the letter',
  issuer => {
    expect(readConfiguration({ OIDC_ISSUER: issuer, OIDC_AUDIENCE: 'x' }).oidcIssuer).toBe(issuer);
  },
);

test('no refusal repeats a value', () => {
  const values = ['Pa55word', 'An0ther', 'S3cret', 'N0tAnIssuer', 'Unkn0wn', '99999', 'Str4nge'];
  const [first, second, third, fourth, fifth, sixth, seventh] = values;
  const refusal = refusalOf({
    XIANJIE_MODE: 'production',
    DATABASE_URL: `mysql://owner:${first}@db/xianjie`,
    APPLICATION_DATABASE_URL: `postgres:${second}`,
    XIANJIE_SECRET: `demo-${third}`,
    OIDC_ISSUER: `https://user:${fourth}@host`,
    OIDC_ALGORITHMS: fifth,
    PORT: sixth,
    XIANJIE_STRANGE: seventh,
  });
  expect(refusal.problems).toHaveLength(10);
  expect(values.filter(value => `${refusal.message}${JSON.stringify(refusal)}`.includes(value))).toEqual([]);
});

test('the documentation has one row per variable, with the defaults of both modes', () => {
  const lines = describeConfiguration().split('\n');
  expect(lines).toHaveLength(25);
  expect(lines[0]).toBe('| 变量 / Variable | 演示 / Demo | 生产 / Production | 取值 / Value | 用途 / Purpose |');
  expect(lines.at(-1)).toBe(
    '| `CORS_ORIGINS` |  |  | 以逗号分隔 / comma-separated: https://host | 跨域来源 / Browser origins |',
  );
  expect(lines).toContain('| `HOST` | `127.0.0.1` | `0.0.0.0` | 文本 / text | 监听地址 / Address to listen on |');
  expect(lines).toContain(
    '| `OIDC_AUDIENCE` |  | **必填 / required** | 文本 / text | 令牌受众 / Audience of access tokens |',
  );
});
