// Counting what came in (批量校验统计): how many passed, how many did not and why. What was not kept is named one by one, up
// to a bound; what is kept below the line is named by its lines.
import { LineRanges } from '../../domain/bulk/line-ranges.ts';
import { Failure, type Violation } from '../../domain/errors.ts';
import { RECORD_RULE, type RecordRule } from '../../domain/push-vocabulary.ts';
import type { Problem, Verdict } from './intake.ts';

/** A file with more is no file to repair by hand: it is refused as a whole. */
const MOST_NOT_KEPT = 10_000;
/** As many as an answer lists. */
export const MOST_LISTED = 1000;

/** Records that were kept and did not pass: their lines as `2-5,9`. */
export interface LinesVerdict {
  readonly dataset: string;
  readonly verdict: 'REJECTED';
  readonly rule: RecordRule;
  readonly lines: string;
}

export class BulkTally {
  received = 0;
  accepted = 0;
  /** Number of the last line that a record began on. */
  lines = 0;
  readonly rejectedByRule: Record<string, number> = {};
  readonly #notKept: Verdict[] = [];
  readonly #below = new Map<string, LineRanges>();
  readonly #perDataset = new Map<string, { received: number; useful: number }>();

  read(code: string, line: number): void {
    this.received += 1;
    this.lines = line;
    this.#countsOf(code).received += 1;
  }

  accept(code: string): void {
    this.accepted += 1;
    this.#countsOf(code).useful += 1;
  }

  /** It was not kept. */
  drop(code: string, line: number, [rule, violations]: Problem): void {
    this.#count(rule);
    if (this.#notKept.length >= MOST_NOT_KEPT) this.#refuse({ path: 'body', ...TOO_MANY });
    const [messageZh, message] = RECORD_RULE[rule];
    this.#notKept.push({ dataset: code, index: line, verdict: 'REJECTED', rule, messageZh, message, violations });
  }

  /** It was kept and did not pass. */
  below(code: string, line: number, rule: RecordRule): void {
    this.#count(rule);
    if (rule === 'BELOW_THRESHOLD') this.#countsOf(code).useful += 1;
    const key = `${code} ${rule}`;
    const ranges = this.#below.get(key) ?? new LineRanges();
    this.#below.set(key, ranges);
    ranges.add(line);
  }

  /** Refuses all where the sender wants that, or where a dataset has not one record that could be kept. */
  check(datasets: readonly string[], allOrNothing: boolean): void {
    for (const code of datasets)
      if (!this.#perDataset.has(code)) this.#refuse({ path: `dataset.${code}`, ...NO_RECORDS });
    const useless = [...this.#perDataset.values()].some(({ received, useful }) => received > 0 && useful === 0);
    if (useless || (allOrNothing && this.accepted < this.received)) this.#refuse();
  }

  get rejected(): number {
    return Object.values(this.rejectedByRule).reduce((sum, count) => sum + count, 0);
  }

  verdicts(): (Verdict | LinesVerdict)[] {
    const below = [...this.#below].map(([key, ranges]): LinesVerdict => {
      const [dataset = '', rule = ''] = key.split(' ');
      return { dataset, verdict: 'REJECTED', rule: rule as RecordRule, lines: ranges.toString() };
    });
    return [...this.#notKept.sort((a, b) => a.index - b.index), ...below];
  }

  #countsOf(code: string): { received: number; useful: number } {
    const counts = this.#perDataset.get(code) ?? { received: 0, useful: 0 };
    this.#perDataset.set(code, counts);
    return counts;
  }

  #count(rule: RecordRule): void {
    this.rejectedByRule[rule] = (this.rejectedByRule[rule] ?? 0) + 1;
  }

  #refuse(first?: Violation): never {
    const listed = [...rejectionsOf(this.verdicts(), MOST_LISTED)].map(({ line, path, rule }): Violation => {
      const found = this.#notKept.find(({ index }) => index === line)?.violations.find(each => each.rule === rule);
      const [zh, en] = found ? [found.zh, found.en] : RECORD_RULE[rule as RecordRule];
      return { path: path === '' ? `line.${line}` : `line.${line}.${path}`, rule, zh, en };
    });
    throw new Failure('INVALID_INPUT', { violations: [...(first ? [first] : []), ...listed] });
  }
}

const TOO_MANY = {
  rule: 'TOO_MANY_REJECTED',
  zh: `无法入库的记录超过 ${MOST_NOT_KEPT} 条，整批拒绝`,
  en: `More than ${MOST_NOT_KEPT} records cannot be kept; the whole body is refused`,
};
const NO_RECORDS = {
  rule: 'NO_RECORDS',
  zh: '没有记录；无数据请在 zero 中声明',
  en: 'There are no records; declare the dataset in `zero` where there is nothing to report',
};

export interface Rejection {
  readonly line: number;
  /** Field of the record; empty where it is the record as a whole. */
  readonly path: string;
  readonly rule: string;
}

/** Line, path and rule of what did not pass: first what was not kept, by line, then what was. */
export function* rejectionsOf(verdicts: readonly (Verdict | LinesVerdict)[], most = Infinity): Generator<Rejection> {
  let left = most;
  for (const verdict of verdicts)
    for (const rejection of one(verdict)) {
      if (left <= 0) return;
      left -= 1;
      yield rejection;
    }
}

function* one(verdict: Verdict | LinesVerdict): Generator<Rejection> {
  if ('lines' in verdict) {
    for (const part of verdict.lines.split(',')) yield* within(part, verdict.rule);
    return;
  }
  const { index: line, rule, violations } = verdict;
  if (violations.length === 0) yield { line, path: '', rule: rule! };
  for (const each of violations) yield { line, path: each.path.split('.').slice(2).join('.'), rule: each.rule };
}

function* within(part: string, rule: string): Generator<Rejection> {
  const [from = '', to = from] = part.split('-');
  for (let line = Number(from); line <= Number(to); line += 1) yield { line, path: '', rule };
}
