// What is to be measured (测量要求): how long, how often, on how many households, and which of it only.
import { parseArgs } from 'node:util';

export interface BenchOrder {
  readonly seconds: number;
  readonly repetitions: number;
  readonly households: number;
  readonly concurrency: number;
  readonly only: readonly string[] | null;
  readonly contestants: readonly string[] | null;
  /** Profiles of Xianjie in place of a comparison. */
  readonly profile: boolean;
}

export const PEERS_USAGE =
  'npm run bench -- [--seconds 3] [--repetitions 5] [--households 300000] [--concurrency 32] [--only Q1,M1] ' +
  '[--contestants raw,xianjie] [--profile]';

const whole = (name: string, text: string, most: number): number => {
  if (/^\d+$/.test(text) && Number(text) >= 1 && Number(text) <= most) return Number(text);
  throw new Error(`--${name}: 应为 1 到 ${most} 的整数 / expected: a whole number from 1 to ${most}`);
};

/** Names out of a closed list, in its order. */
function chosen(name: string, text: string | undefined, known: readonly string[]): readonly string[] | null {
  if (text === undefined) return null;
  const names = text.split(',');
  const strange = names.filter(one => !known.includes(one));
  if (strange.length > 0) throw new Error(`--${name}: 应为 / expected: ${known.join(', ')}`);
  return known.filter(one => names.includes(one));
}

export function readOrder(args: readonly string[], questions: readonly string[], known: readonly string[]): BenchOrder {
  const text = { type: 'string' } as const;
  const { values } = parseArgs({
    args: [...args],
    options: {
      ...{ seconds: text, repetitions: text, households: text, concurrency: text, only: text, contestants: text },
      profile: { type: 'boolean' },
    },
  });
  return {
    // Many short turns: the speed of a shared host changes from one minute to the next.
    seconds: whole('seconds', values.seconds ?? '3', 3600),
    repetitions: whole('repetitions', values.repetitions ?? '5', 100),
    households: whole('households', values.households ?? '300000', 30_000_000),
    concurrency: whole('concurrency', values.concurrency ?? '32', 1000),
    only: chosen('only', values.only, questions),
    contestants: chosen('contestants', values.contestants, known),
    profile: values.profile ?? false,
  };
}
