// Runs the hand-written policy tests against every mutant (变异试验): `npm run prove -- --mutants`. A mutant that no test
// notices is printed with what it changes; the policy tests have to notice at least 95 %. A program of its own: the tests
// are loaded with stand-ins for jest and for src/policies.ts.
import 'reflect-metadata';
import { registerHooks } from 'node:module';

const stand = (name: string) => new URL(name, import.meta.url).href;
registerHooks({
  resolve(specifier, context, next) {
    if (specifier === '@jest/globals')
      return { url: stand('./mutants-globals.ts'), format: 'module', shortCircuit: true };
    if (specifier.endsWith('/src/policies.ts'))
      return { url: stand('./mutants-door.ts'), format: 'module', shortCircuit: true };
    return next(specifier, context);
  },
});

const { runMutants } = await import('./mutants-run.ts');
process.exitCode = await runMutants(process.argv.slice(2));
