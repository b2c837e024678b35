/**
 * Everything that must hold, in one command: `npm test`, and so `npm cit`, which is `npm ci` and `npm test`.
 *
 * Steps that do not wait for each other run side by side, and are printed one after the other. The last line is
 * `N passed, N failed` over all runners; each step without a runner of its own counts as one.
 */
import { closingLine, type Count, countOf, sum } from './check/count.ts';
import { objections } from './check/lint-report.ts';
import { run } from './check/run.ts';
import { takeTurns } from './check/turns.ts';
import {
  CHINESE_FONT,
  CHROMIUM,
  DISPLAY_DRIVER,
  ensure,
  FIREFOX,
  OPENSSL,
  POSTGRES,
  VIRTUAL_DISPLAY,
} from './requirements.ts';

const PASSED: Count = { passed: 1, failed: 0 };
const FAILED: Count = { passed: 0, failed: 1 };

type Say = (text: string) => void;
type Step = (say: Say) => Promise<Count>;

function command(...[name, ...args]: [string, ...string[]]): Step {
  return async (say) => {
    const { output, exitCode } = await run(name, args, { say });
    return countOf(output, exitCode);
  };
}

const programs: Step = async (say) => {
  const { installed, missing } = ensure([
    CHROMIUM,
    FIREFOX,
    CHINESE_FONT,
    VIRTUAL_DISPLAY,
    DISPLAY_DRIVER,
    POSTGRES,
    OPENSSL,
  ]);
  for (const what of installed) say(`installed ${what}\n`);
  for (const line of missing) say(`${line}\n`);
  return missing.length === 0 ? PASSED : FAILED;
};

/** Mozilla's own check of what would be published. */
const firefoxPackage: Step = async (say) => {
  const { output } = await run('web-ext', ['lint', '--source-dir', '.output/firefox-mv3', '--output', 'json'], {
    quiet: true,
    say,
  });
  const lines = objections(output);
  for (const line of lines) say(`${line}\n`);
  return lines.length === 0 ? PASSED : FAILED;
};

/** Browsers wait for most of their time: these use the processors meanwhile, and give way. */
const unitTests: Step = async (say) => {
  const { output, exitCode } = await run('vitest', ['run'], { say, patient: true });
  return countOf(output, exitCode);
};

/** In the order in which they are printed: what is quick to fail comes first. */
const STEPS = {
  programs,
  types: command('tsc', '--noEmit'),
  'types of the engine': command('tsc', '--noEmit', '-p', 'engine'),
  lint: command('oxlint', '--type-aware', '--deny-warnings'),
  format: command('oxfmt', '--check'),
  // With their packages, and that of the sources.
  'build for Chromium': command('wxt', 'zip'),
  'build for Firefox': command('wxt', 'zip', '-b', 'firefox', '--mv3'),
  'build for Edge': command('wxt', 'build', '-b', 'edge'),
  'newsroom for Chromium': command('wxt', 'build', '--mode', 'newsroom'),
  'newsroom for Firefox': command('wxt', 'build', '-b', 'firefox', '--mv3', '--mode', 'newsroom'),
  'package for Firefox': firefoxPackage,
  'unit tests': unitTests,
  'end to end': command('playwright', 'test'),
} satisfies Record<string, Step>;
type Title = keyof typeof STEPS;
const TITLES = Object.keys(STEPS) as Title[];

/** One after the other, each row beside the other rows of its group; the browsers run what was built just before. */
const GROUPS: Title[][][] = [
  [['programs']],
  [
    ['types', 'types of the engine', 'lint', 'format'],
    [
      'build for Chromium',
      'build for Firefox',
      'build for Edge',
      'newsroom for Chromium',
      'newsroom for Firefox',
      'package for Firefox',
    ],
  ],
  [['unit tests'], ['end to end']],
];

const turns = takeTurns(TITLES, (text) => process.stdout.write(text));
const counts = new Map<Title, Count>();

async function take(title: Title): Promise<void> {
  const place = TITLES.indexOf(title);
  const say: Say = (text) => turns.say(place, text);
  let count = FAILED;
  try {
    count = await STEPS[title](say);
  } catch (error) {
    say(`${String(error)}\n`);
  }
  counts.set(title, count);
  turns.end(place);
}

for (const rows of GROUPS)
  await Promise.all(
    rows.map(async (row) => {
      for (const title of row) await take(title);
    }),
  );

console.log('\n== sum');
for (const title of TITLES) {
  // A step that no group names has not been run.
  const count = counts.get(title) ?? FAILED;
  console.log(`${count.failed === 0 ? 'ok    ' : 'FAILED'} ${title}: ${closingLine(count)}`);
}
const total = sum(TITLES.map((title) => counts.get(title) ?? FAILED));
process.exitCode = total.failed === 0 ? 0 : 1;
console.log(`\n${closingLine(total)}`);
