export interface Count {
  passed: number;
  failed: number;
}

/**
 * What a runner's output and exit code come to.
 *
 * Our reporters close with `N passed, N failed`; the last such line counts. A skipped test is a failed one: nothing is to
 * be left out silently. A step without such a line is one check of its own.
 */
export function countOf(output: string, exitCode: number | null): Count {
  const lines = [...output.matchAll(/^(\d+) passed, (\d+) failed(?:, (\d+) skipped)?\s*$/gm)];
  const last = lines.at(-1);
  if (!last) return exitCode === 0 ? { passed: 1, failed: 0 } : { passed: 0, failed: 1 };
  const passed = Number(last[1]);
  const failed = Number(last[2]) + Number(last[3] ?? 0);
  // A runner that ends badly with no test failed was broken off, and one that ran no test at all found none.
  const broken = failed === 0 && (exitCode !== 0 || passed === 0);
  return { passed, failed: broken ? 1 : failed };
}

export function sum(counts: Count[]): Count {
  return counts.reduce((all, one) => ({ passed: all.passed + one.passed, failed: all.failed + one.failed }), {
    passed: 0,
    failed: 0,
  });
}

/** The line that `npm test` ends with. */
export function closingLine({ passed, failed }: Count): string {
  return `${passed} passed, ${failed} failed`;
}
