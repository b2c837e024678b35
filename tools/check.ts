/**
 * Everything that must hold, in one command: `npm test`, and so `npm cit`, which is `npm ci` and `npm test`.
 *
 * The last line is `N passed, N failed` over all runners; each step without a runner of its own counts as one.
 */
import { closingLine, type Count, countOf, sum } from './check/count.ts';
import { objections } from './check/lint-report.ts';
import { run } from './check/run.ts';
import { CHINESE_FONT, CHROMIUM, DISPLAY_DRIVER, ensure, FIREFOX, VIRTUAL_DISPLAY } from './requirements.ts';

const PASSED: Count = { passed: 1, failed: 0 };
const FAILED: Count = { passed: 0, failed: 1 };

async function command(name: string, ...args: string[]): Promise<Count> {
  const { output, exitCode } = await run(name, args);
  return countOf(output, exitCode);
}

async function browsers(): Promise<Count> {
  const { installed, missing } = ensure([CHROMIUM, FIREFOX, CHINESE_FONT, VIRTUAL_DISPLAY, DISPLAY_DRIVER]);
  for (const what of installed) console.log(`installed ${what}`);
  for (const line of missing) console.log(line);
  return missing.length === 0 ? PASSED : FAILED;
}

/** Mozilla's own check of what would be published. */
async function firefoxPackage(): Promise<Count> {
  const { output } = await run('web-ext', ['lint', '--source-dir', '.output/firefox-mv3', '--output', 'json'], {
    quiet: true,
  });
  const lines = objections(output);
  for (const line of lines) console.log(line);
  return lines.length === 0 ? PASSED : FAILED;
}

/** In this order: what is quick to fail goes first, and the browsers run what was built just before. */
const STEPS: [title: string, step: () => Promise<Count>][] = [
  ['browsers', browsers],
  ['types', () => command('tsc', '--noEmit')],
  ['types of the engine', () => command('tsc', '--noEmit', '-p', 'engine')],
  ['lint', () => command('oxlint', '--type-aware', '--deny-warnings')],
  ['format', () => command('prettier', '--check', '--log-level', 'warn', '.')],
  ['unit tests', () => command('vitest', 'run')],
  ['build for Chromium', () => command('wxt', 'build')],
  ['build for Firefox', () => command('wxt', 'build', '-b', 'firefox', '--mv3')],
  ['build for Edge', () => command('wxt', 'build', '-b', 'edge')],
  ['package for Firefox', firefoxPackage],
  ['end to end', () => command('playwright', 'test')],
];

const results: { title: string; count: Count }[] = [];
for (const [title, step] of STEPS) {
  console.log(`\n== ${title}`);
  let count = FAILED;
  try {
    count = await step();
  } catch (error) {
    console.log(error);
  }
  results.push({ title, count });
}

console.log('\n== sum');
for (const { title, count } of results)
  console.log(`${count.failed === 0 ? 'ok    ' : 'FAILED'} ${title}: ${closingLine(count)}`);
const total = sum(results.map(({ count }) => count));
process.exitCode = total.failed === 0 ? 0 : 1;
console.log(`\n${closingLine(total)}`);
