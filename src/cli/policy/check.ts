// `npm run policy -- check` (规则检查): completeness and static analysis of the policies. Exit code 1 when there is an error.
import '../../modules/resolvers.ts';
import { policies } from '../../../policies/index.ts';
import { masks } from '../../../policies/masks.ts';
import { analyse } from '../../policy/analysis/analyse.ts';
import { type AnalysisFinding, placeOf } from '../../policy/analysis/finding.ts';
import { type PolicySet, policySet } from '../../policy/policy.ts';
import { read } from './arguments.ts';
import type { Command } from './command.ts';

const USAGE = 'check [--json]';
const SEVERITIES = { error: '错误 error', warning: '警告 warning' } as const;

/** The policies as they are written, complete or not. */
export const writtenPolicySet = (): PolicySet => policySet(policies, masks);

const lineOf = (found: AnalysisFinding): string =>
  `${placeOf(found)}  ${SEVERITIES[found.severity]} [${found.check}]  ${found.zh} / ${found.en}`;

export const checkCommand: Command = {
  name: 'check',
  describe: `${USAGE.slice(6)}\n      检查规则 analyses the policies`,
  async run(words) {
    const given = read(words, { json: { type: 'boolean' } }, USAGE);
    const set = writtenPolicySet();
    const found = analyse(set);
    const errors = found.filter(({ severity }) => severity === 'error').length;
    if (given['json']) {
      console.log(JSON.stringify({ policyVersion: set.version, findings: found }, null, 2));
    } else {
      for (const finding of found) console.log(lineOf(finding));
      console.log(
        `权限版本 policy version ${set.version}: ${errors} 错误 errors, ${found.length - errors} 警告 warnings`,
      );
    }
    return errors > 0 ? 1 : 0;
  },
};
