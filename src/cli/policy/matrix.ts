// `npm run policy -- matrix` (权限矩阵): the whole policy as Markdown, CSV or xlsx, with the policy version on it.
import { writeFileSync } from 'node:fs';
import path from 'node:path';
import { PRINCIPAL_ROLE } from '../../domain/vocabulary.ts';
import { completePolicySet } from '../../policies.ts';
import { accessMatrix } from '../../policy/explain/access-matrix.ts';
import { permissionMatrix } from '../../policy/matrix.ts';
import type { PolicySet } from '../../policy/policy.ts';
import { read, required } from './arguments.ts';
import type { Command } from './command.ts';
import { workbook } from './xlsx.ts';

const USAGE = 'matrix --format md|csv|xlsx [--out FILE]';

const HEAD = ['type', 'verb', 'field', 'label', 'role', '角色', 'rule', '条件', 'condition', 'access', 'because'];

const linesOf = (set: PolicySet): string[][] =>
  accessMatrix(set).map(({ type, verb, field, label, role, rule, condition, access, because }) => [
    type,
    verb ?? '',
    field ?? '',
    label ?? '',
    role ?? '',
    role ? PRINCIPAL_ROLE[role] : '',
    rule,
    condition.zh,
    condition.en,
    access,
    because ?? '',
  ]);

const cell = (text: string): string => (/[",\r\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text);

/** The version stands on every line, so that it survives sorting and cutting. With the mark that spreadsheets need. */
const csv = (set: PolicySet): string =>
  [[...HEAD, 'policyVersion'], ...linesOf(set).map(line => [...line, set.version])]
    .map(line => line.map(cell).join(','))
    .join('\r\n')
    .replace(/^/, '\uFEFF')
    .concat('\r\n');

const FORMATS: Readonly<Record<string, (set: PolicySet) => string | Buffer>> = {
  md: set => `${permissionMatrix(set).trimEnd()}\n`,
  csv,
  xlsx: set => workbook('Permissions', [['权限版本 policy version', set.version], HEAD, ...linesOf(set)]),
};

export const matrixCommand: Command = {
  name: 'matrix',
  describe: `${USAGE.slice(7)}\n      权限矩阵 the permission matrix`,
  async run(words) {
    const given = read(words, { format: { type: 'string' }, out: { type: 'string' } }, USAGE);
    const format = required(given['format'], 'format', USAGE);
    const write = Object.hasOwn(FORMATS, format) ? FORMATS[format] : undefined;
    if (!write) throw new Error(`--format: ${Object.keys(FORMATS).join(' | ')}`);
    const { out } = given;
    if (format === 'xlsx' && typeof out !== 'string') throw new Error('--out: xlsx 须写入文件 / xlsx goes to a file');
    const set = completePolicySet();
    const content = write(set);
    if (typeof out !== 'string') process.stdout.write(content);
    else writeFileSync(path.resolve(process.env['INIT_CWD'] ?? '', out), content);
    return 0;
  },
};
