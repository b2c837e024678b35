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
    patient: true,
    say,
  });
  const lines = objections(output);
  for (const line of lines) say(`${line}\n`);
  return lines.length === 0 ? PASSED : FAILED;
};

/** Browsers wait for most of their time: these use the processors meanwhile, and give way. */
function patient(...[name, ...args]: [string, ...string[]]): Step {
  return async (say) => {
    const { output, exitCode } = await run(name, args, { say, patient: true });
    return countOf(output, exitCode);
  };
}

/** In the order in which they are printed: what is quick to fail comes first. */
const STEPS = {
  programs,
  format: command('oxfmt', '--check'),
  // With their packages, and that of the sources.
  builds: command(
    'node',
    'tools/build/build.ts',
    '--zip',
    'chrome',
    'firefox',
    'edge',
    'newsroom-chrome',
    'newsroom-firefox',
  ),
  // What the compiler objects to is among it: both see all files with their types, and load them once.
  'lint and types': patient('oxlint', '--type-aware', '--type-check', '--deny-warnings'),
  'package for Firefox': firefoxPackage,
  'unit tests': patient('vitest', 'run'),
  'end to end': command('playwright', 'test'),
} satisfies Record<string, Step>;
type Title = keyof typeof STEPS;
const TITLES = Object.keys(STEPS) as Title[];

/** One after the other, each row beside the other rows of its group; the browsers, which take longest, run what was built just before. */
const GROUPS: Title[][][] = [
  [['programs', 'format']],
  [['builds'], ['lint and types']],
  [['package for Firefox', 'unit tests'], ['end to end']],
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
