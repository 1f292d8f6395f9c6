// Collects the problems of one import over all its files and refuses at the end (导入问题汇总).
// Listed are the first thousand that were found, so that a wholly wrong file costs no memory; all are counted.
import { type ImportProblem, ImportRefused, type Place, PROBLEMS, type ProblemCode } from './import-problem.ts';

export const LISTED_PROBLEMS = 1000;

/** Where else to look, for example the line of the first of two equal codes. */
export interface Elsewhere {
  readonly zh: string;
  readonly en: string;
}

export class ProblemLog {
  private readonly problems: (ImportProblem & { order: number })[] = [];
  private readonly files: string[] = [];
  private count = 0;

  /** The log of one file. Files are listed in the order in which they were opened here. */
  file(name: string): FileLog {
    const order = this.files.push(name) - 1;
    const log = {
      name,
      count: 0,
      add: (place: Place, problem: ProblemCode, expected: string, elsewhere?: Elsewhere) => {
        this.count++;
        log.count++;
        if (this.problems.length >= LISTED_PROBLEMS) return;
        const [zh, en] = PROBLEMS[problem];
        this.problems.push({
          file: name,
          line: place.line,
          column: place.column,
          problem,
          zh: elsewhere ? `${zh}，${elsewhere.zh}` : zh,
          en: elsewhere ? `${en}, ${elsewhere.en}` : en,
          expected,
          order,
        });
      },
    };
    return log;
  }

  throwIfAny(): void {
    if (this.count === 0) return;
    // Rows are checked before the tree that they form, so the problems were not found in the order of the lines.
    const inOrder = this.problems.sort(
      (left, right) => left.order - right.order || left.line - right.line || left.column - right.column,
    );
    throw new ImportRefused(
      inOrder.map(({ order: _, ...problem }) => problem),
      this.count,
    );
  }
}

export interface FileLog {
  readonly name: string;
  /** Problems of this file so far. */
  readonly count: number;
  add(place: Place, problem: ProblemCode, expected: string, elsewhere?: Elsewhere): void;
}

export function firstAtLine(line: number): Elsewhere {
  return { zh: `首次出现在第 ${line} 行`, en: `first at line ${line}` };
}
