// What comes through the bulk entrance (批量报送): one body of records for one obligation and period, and what was said
// about it. Every dataset of the obligation is delivered or declared empty, as it is through the graph.

import type { Format } from '../../domain/bulk/read-records.ts';
import { datasetsOf } from '../../domain/datasets/catalogue.ts';
import type { Datasets } from '../../domain/datasets/field.ts';
import { Failure } from '../../domain/errors.ts';
import type { Scene } from '../../graph/scene.ts';

export interface BulkInput {
  readonly obligationCode: string;
  readonly periodKey: string;
  readonly datasets: readonly string[];
  readonly zero: readonly string[];
  readonly idempotencyKey: string;
  readonly allOrNothing: boolean;
  readonly lateReason?: string;
  readonly omissionReason?: string;
  /** Global id of the returned submission that the body replaces. */
  readonly corrects?: string;
  readonly format: Format;
  /** The body, to be read once; read to its end, it gives its digest. */
  readonly body: () => BulkBody;
}

export interface BulkBody extends AsyncIterable<Buffer> {
  /** SHA-256 of all of it, once it was read. */
  digest(): string;
}

/** What the submission keeps of it, for the receipt. */
export interface BulkFacts {
  readonly format: Format;
  readonly sha256: string;
  readonly received: number;
  readonly lines: number;
  readonly datasets: readonly string[];
  readonly rejectedByRule: Readonly<Record<string, number>>;
}

const PROBLEMS = {
  NO_DATASET: ['至少报送一个数据集', 'Name the datasets that are delivered'],
  UNKNOWN_DATASET: ['该义务没有这个数据集', 'The obligation has no such dataset'],
  DUPLICATE_DATASET: ['数据集重复', 'The dataset is given twice'],
  ONE_REPORT: ['该数据集只有一份报表，请用 submitPush 报送', 'This dataset is one single report; use submitPush'],
  DATASET_MISSING: [
    '有数据集既未报送也未声明无数据，请在 zero 中声明',
    'A dataset is neither delivered nor declared empty; declare it in `zero`',
  ],
} as const;

/** The datasets that are delivered; refuses what is wrong with the list. */
export function deliveredDatasets(scene: Scene, obligation: string, { datasets, zero }: BulkInput): Datasets {
  const known = datasetsOf(obligation);
  if (!known)
    throw new Failure('INVALID_STATE', {
      zh: '该报送义务没有数据集声明，不能在线报送',
      en: 'The obligation has no declared datasets; nothing can be pushed to it',
    });
  const refuse = (path: string, rule: keyof typeof PROBLEMS) => {
    const [zh, en] = PROBLEMS[rule];
    scene.refuse({ path, rule, zh, en });
  };
  const named = [...datasets.map(code => ['input.datasets', code]), ...zero.map(code => ['input.zero', code])] as const;
  const seen = new Set<string>();
  for (const [path, code] of named as [string, string][]) {
    if (!Object.hasOwn(known, code)) refuse(path, 'UNKNOWN_DATASET');
    else if (seen.has(code)) refuse(path, 'DUPLICATE_DATASET');
    else if (path === 'input.datasets' && known[code]!.subject.length === 0) refuse(path, 'ONE_REPORT');
    seen.add(code);
  }
  if (datasets.length === 0) refuse('input.datasets', 'NO_DATASET');
  if (Object.keys(known).some(code => !seen.has(code))) refuse('input.zero', 'DATASET_MISSING');
  scene.check();
  return Object.fromEntries(datasets.map(code => [code, known[code]!]));
}
