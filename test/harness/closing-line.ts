// The last line of a run in plain words (收尾行), for whoever reads logs by program: Jest's own leaves out what is none.
interface Results {
  readonly numPassedTests: number;
  readonly numFailedTests: number;
  readonly numFailedTestSuites: number;
  readonly numPendingTests: number;
}

export default class ClosingLine {
  onRunComplete(_contexts: unknown, results: Results): void {
    // A suite that could not be run at all has no failed test of its own.
    const failed = Math.max(results.numFailedTests, results.numFailedTestSuites);
    process.stdout.write(
      `tests: ${results.numPassedTests} passed, ${failed} failed, ${results.numPendingTests} skipped\n`,
    );
  }
}
