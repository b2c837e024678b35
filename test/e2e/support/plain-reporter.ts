import type { Reporter, TestCase, TestResult } from '@playwright/test/reporter';

/** Closes a run with `N passed, N failed`, which `tools/check.ts` sums up over all runners. */
export default class PlainReporter implements Reporter {
  private readonly outcomes = new Map<string, 'passed' | 'failed' | 'skipped'>();
  /** Errors outside any test, as of a file that cannot be loaded. */
  private broken = 0;

  onTestEnd(test: TestCase, result: TestResult): void {
    this.outcomes.set(test.id, result.status === 'skipped' ? 'skipped' : test.ok() ? 'passed' : 'failed');
  }

  onError(): void {
    this.broken += 1;
  }

  onEnd(): void {
    const outcomes = [...this.outcomes.values()];
    const count = (wanted: string) => outcomes.filter((outcome) => outcome === wanted).length;
    const skipped = count('skipped');
    const failed = count('failed') + this.broken;
    console.log(`\n${count('passed')} passed, ${failed} failed${skipped > 0 ? `, ${skipped} skipped` : ''}`);
  }
}
