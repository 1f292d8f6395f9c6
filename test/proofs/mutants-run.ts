// Tries the mutants one by one on the collected policy tests (逐一变异): those that ask for the changed type.
import { readdirSync } from 'node:fs';
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import { parseArgs } from 'node:util';
import { findIncomplete } from '../../src/policy/completeness.ts';
import { asked, putBehind, real } from './mutants-door.ts';
import { type Collected, collected } from './mutants-globals.ts';
import { JUSTIFIED } from './mutants-justified.ts';
import { DROPS, type Mutant, mutantsOf } from './mutants-list.ts';

const WANTED = 0.95;

/** The grids next to the policies, and what they left open. */
const policyTests = (): string[] =>
  [
    ['policies', /\.policy\.test\.ts$/],
    ['test/proofs', /^mutants-expectations-.*\.test\.ts$/],
  ].flatMap(([folder, names]) =>
    readdirSync(folder as string)
      .filter(name => (names as RegExp).test(name))
      .map(name => path.join(folder as string, name)),
  );

const passes = ({ run }: Collected): boolean => {
  try {
    run();
    return true;
  } catch {
    return false;
  }
};

/** Tests by the type they ask for; all of them have to hold for the real policies. */
function testsByType(): Map<string, Collected[]> {
  const found = new Map<string, Collected[]>();
  for (const test of collected) {
    asked.clear();
    test.run();
    for (const type of asked) found.set(type, [...(found.get(type) ?? []), test]);
  }
  return found;
}

function told({ name, change }: Mutant): string {
  const { role, coordinate, before, after, witness } = change;
  const where = [...witness.holds, ...witness.fails.map(one => `not ${one}`)].join(', ');
  return `${name}\n      ${role} ${coordinate}: ${before} -> ${after}${where ? ` where ${where}` : ''}`;
}

/** What a role may do or see by a row: each has to be missed by a test when it is gone. */
const coverage = { cells: 0, covered: 0 };

interface Tried {
  tried: number;
  readonly survivors: Mutant[];
  readonly justified: Mutant[];
}

function attempt(mutant: Mutant, tests: readonly Collected[], into: Tried): void {
  into.tried++;
  putBehind(mutant.set);
  // What the server would not start with needs no test.
  const survived = findIncomplete(mutant.set).length === 0 && tests.every(passes);
  putBehind(real);
  // What only a second post could use is no cell of the role.
  const cells = mutant.change.kind === 'clearance' ? 0 : mutant.taken;
  coverage.cells += cells;
  if (!survived) coverage.covered += cells;
  if (survived) (mutant.name in JUSTIFIED ? into.justified : into.survivors).push(mutant);
}

/**
 * Every `step`-th mutant only, from `offset` on; `--roles` prints the roles that no test misses, too. `--blind` runs no
 * test at all, to show that survivors count; `--types Household,Person` tries the mutants of these types.
 */
export async function runMutants(words: string[]): Promise<number> {
  const number = { type: 'string' } as const;
  const flag = { type: 'boolean' } as const;
  const options = { step: number, offset: number, types: number, roles: flag, blind: flag } as const;
  const { step = '1', offset = '0', types, roles = false, blind = false } = parseArgs({ args: words, options }).values;
  for (const file of policyTests()) await import(pathToFileURL(path.resolve(file)).href);
  const tests = testsByType();
  const started = Date.now();
  const mistakes: Tried = { tried: 0, survivors: [], justified: [] };
  const dropped: Tried = { tried: 0, survivors: [], justified: [] };
  const latent: Tried = { tried: 0, survivors: [], justified: [] };
  const classOf = ({ name, change }: Mutant) =>
    change.kind === 'clearance' ? latent : name.includes(` ${DROPS} `) ? dropped : mistakes;
  let seen = 0;
  for (const make of mutantsOf(real, types?.split(','))) {
    if (seen++ % Number(step) !== Number(offset) % Number(step)) continue;
    const mutant = make();
    if (mutant) attempt(mutant, (!blind && tests.get(mutant.type)) || [], classOf(mutant));
  }
  for (const mutant of [...mistakes.survivors, ...(roles ? dropped.survivors : [])])
    console.log(`存活 survived  ${told(mutant)}`);
  for (const { name } of mistakes.justified) console.log(`有据 justified  ${name}: ${JUSTIFIED[name]}`);
  console.log(`roles taken out of a row: ${summary(dropped)} (--roles names them)`);
  console.log(`clearances that only a second post could use: ${summary(latent)}`);
  console.log(`coverage of rule x role x field: ${coverage.covered} of ${coverage.cells}`);
  console.log(
    `mutants: ${summary(mistakes)}, by ${collected.length} policy tests in ${Math.round((Date.now() - started) / 1000)} s`,
  );
  return killedShare(mistakes) >= WANTED && coverage.covered === coverage.cells ? 0 : 1;
}

const killedShare = ({ tried, survivors, justified }: Tried): number =>
  (tried - survivors.length - justified.length) / Math.max(1, tried - justified.length);

const summary = (found: Tried): string =>
  `${found.tried - found.survivors.length - found.justified.length} of ${found.tried} killed, ` +
  `${found.justified.length} justified, ${found.survivors.length} survived: ${(100 * killedShare(found)).toFixed(1)} %`;
