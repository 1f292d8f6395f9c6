// `npm run policy -- diff [OLD [NEW]]` (规则比较) and `npm run policy -- release` (发布版本): who gains and who loses what. Exit
// code 1 when a gain on a confidential or sensitive field is not approved in policies/APPROVALS.md.
import { existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { completePolicySet } from '../../policies.ts';
import { approvalsIn, unapproved } from '../../policy/analysis/approvals.ts';
import { type CompiledPolicy, compiled } from '../../policy/analysis/compiled.ts';
import { type Change, diff } from '../../policy/analysis/diff.ts';
import type { Command } from './command.ts';

const RELEASED = 'policies/released';
const APPROVALS = 'policies/APPROVALS.md';

interface Release extends CompiledPolicy {
  /** 1, 2, 3 in the order of release. */
  readonly number: number;
}

function readRelease(file: string): Release {
  const found = JSON.parse(readFileSync(file, 'utf8')) as Release;
  if (typeof found.version !== 'string' || typeof found.types !== 'object')
    throw new Error(`${file}: 不是规则导出 / no export of a policy`);
  return found;
}

const releases = (): Release[] =>
  (existsSync(RELEASED) ? readdirSync(RELEASED) : [])
    .filter(name => name.endsWith('.json'))
    .map(name => readRelease(path.join(RELEASED, name)))
    .sort((a, b) => a.number - b.number);

export function lastRelease(): Release {
  const last = releases().at(-1);
  if (!last) throw new Error('尚无发布的版本 / No version was released; run: npm run policy -- release');
  return last;
}

/** Roles that change alike stand in one line. */
function linesOf(changes: readonly Change[]): string[] {
  const lines = new Map<string, { change: Change; roles: string[] }>();
  for (const change of changes) {
    const { role, ...rest } = change;
    const key = JSON.stringify(rest);
    const known = lines.get(key) ?? { change, roles: [] };
    known.roles.push(role);
    lines.set(key, known);
  }
  return [...lines.values()].map(({ change, roles }) => {
    const { gain, kind, coordinate, before, after, witness } = change;
    const what = kind === 'clearance' ? '获准查看 clearance ' : '';
    const where = witness.holds.length > 0 ? ` 当 where ${witness.holds.join(', ')}` : '';
    const not = witness.fails.length > 0 ? ` 而非 and not ${witness.fails.join(', ')}` : '';
    const example = witness.example && where + not ? `\n      例 e.g. ${JSON.stringify(witness.example)}` : '';
    return `${gain ? '+' : '-'} ${what}${coordinate}: ${before} -> ${after}  ${roles.join(', ')}${where}${not}${example}`;
  });
}

export const approvedOnly = (changes: readonly Change[], before: CompiledPolicy, after: CompiledPolicy): Change[] =>
  unapproved(
    changes,
    [before.version, after.version],
    approvalsIn(existsSync(APPROVALS) ? readFileSync(APPROVALS, 'utf8') : ''),
  );

export const diffCommand: Command = {
  name: 'diff',
  describe: '[OLD.json [NEW.json]]\n      规则比较 who gains and who loses; by default the last release and this tree',
  async run([old, next, ...more]) {
    if (more.length > 0) throw new Error('用法 / Usage: npm run policy -- diff [OLD.json [NEW.json]]');
    const before = old === undefined ? lastRelease() : readRelease(old);
    const after = next === undefined ? compiled(completePolicySet()) : readRelease(next);
    const changes = diff(before, after);
    const refused = approvedOnly(changes, before, after);
    console.log(`${before.version}\n${after.version}`);
    for (const line of linesOf(changes)) console.log(line);
    const gains = changes.filter(({ gain }) => gain).length;
    console.log(`${gains} 扩权 gains, ${changes.length - gains} 收权 losses`);
    if (refused.length === 0) return 0;
    const coordinates = [...new Set(refused.map(({ coordinate }) => coordinate))].join(', ');
    console.error(`未在 ${APPROVALS} 批准 / not approved: ${coordinates}`);
    return 1;
  },
};

export const releaseCommand: Command = {
  name: 'release',
  describe: '\n      发布版本 keeps this version as the one that changes are compared with',
  async run(words) {
    if (words.length > 0) throw new Error('用法 / Usage: npm run policy -- release');
    const now = compiled(completePolicySet());
    const known = releases();
    const file = path.join(RELEASED, `${now.version}.json`);
    if (known.at(-1)?.version === now.version) {
      console.log(`${file} 已是最新 is the last release already`);
      return 0;
    }
    mkdirSync(RELEASED, { recursive: true });
    writeFileSync(file, `${pretty({ number: (known.at(-1)?.number ?? 0) + 1, ...now })}\n`);
    console.log(file);
    return 0;
  },
};

const WIDTH = 120;

/** JSON as the formatter of the repository writes it: lists of words in one line where they fit. */
function pretty(value: unknown, indent = '', taken = 0): string {
  if (value === null || typeof value !== 'object') return JSON.stringify(value);
  const inner = `${indent}  `;
  if (Array.isArray(value)) {
    const line = `[${value.map(item => JSON.stringify(item)).join(', ')}]`;
    if (value.every(item => typeof item !== 'object') && indent.length + taken + line.length < WIDTH) return line;
    return `[\n${value.map(item => inner + pretty(item, inner)).join(',\n')}\n${indent}]`;
  }
  const entries = Object.entries(value);
  if (entries.length === 0) return '{}';
  const lines = entries.map(([key, item]) => {
    const head = `${JSON.stringify(key)}: `;
    return inner + head + pretty(item, inner, head.length);
  });
  return `{\n${lines.join(',\n')}\n${indent}}`;
}
