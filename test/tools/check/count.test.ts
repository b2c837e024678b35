import { describe, expect, it } from 'vitest';
import { closingLine, countOf, sum } from '../../../tools/check/count.ts';

describe('what a step of the check comes to', () => {
  it.each([
    ['a runner that passes', 'noise\n\n12 passed, 0 failed\n', 0, { passed: 12, failed: 0 }],
    ['a runner with failures', '12 passed, 3 failed\n', 1, { passed: 12, failed: 3 }],
    ['the last line where there are several', '1 passed, 1 failed\n5 passed, 0 failed\n', 0, { passed: 5, failed: 0 }],
    ['a skipped test, which is a failed one', '5 passed, 0 failed, 2 skipped\n', 0, { passed: 5, failed: 2 }],
    ['a runner that broke off after its tests', '5 passed, 0 failed\n', 1, { passed: 5, failed: 1 }],
    ['a runner that found no tests', '0 passed, 0 failed\n', 0, { passed: 0, failed: 1 }],
    ['a command without tests that succeeds', 'all good', 0, { passed: 1, failed: 0 }],
    ['a command without tests that fails', 'no good', 2, { passed: 0, failed: 1 }],
    ['a command that was killed', '', null, { passed: 0, failed: 1 }],
    ['a test that prints such words inside a line', 'saw 9 passed, 9 failed\n', 0, { passed: 1, failed: 0 }],
  ])('counts %s', (_, output, exitCode, expected) => {
    expect(countOf(output, exitCode)).toEqual(expected);
  });

  it('sums up all steps in the closing line', () => {
    const counts = [
      { passed: 1, failed: 0 },
      { passed: 40, failed: 2 },
    ];
    expect(closingLine(sum(counts))).toBe('41 passed, 2 failed');
  });
});
