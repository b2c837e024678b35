/** How often the finding is right: `npm run evaluate`, with `-- --write` to keep it in test/evaluation.md and data/figures.json, `-- --misses` to see what went wrong; `-- --foreign FILE` asks texts that the record does not hold instead, `-- --pages FOLDER|FILE` checks whole pages, `--with-english` beside the sample translation of test/gold/english. */
import { writeFileSync } from 'node:fs';
import { format } from 'oxfmt';
import { openFinder } from './open-finder.ts';
import { WORDINGS } from '../engine/record/ranks.ts';
import { figuresOf } from './evaluate/figures.ts';
import { reportOf } from './evaluate/report.ts';
import { calledKey, KINDS, readArticles, reportForeign } from './evaluate/foreign.ts';
import { reportPages } from './evaluate/pages/report-pages.ts';
import { englishSample } from '../test/support/english.ts';
import { evaluate } from './evaluate/run.ts';

const foreignAt = process.argv.indexOf('--foreign');
if (foreignAt >= 0) {
  const path = process.argv[foreignAt + 1];
  if (path === undefined) {
    process.stderr.write('evaluate: --foreign wants a file of JSON lines {id, title, text}\n');
    process.exit(2);
  }
  await tellForeign(path);
  process.exit(0);
}

const pagesAt = process.argv.indexOf('--pages');
if (pagesAt >= 0) {
  const path = process.argv[pagesAt + 1];
  if (path === undefined) {
    process.stderr.write(
      'evaluate: --pages wants a folder with gold.jsonl, or a file of JSON lines {id, title, text}\n',
    );
    process.exit(2);
  }
  const further = process.argv.includes('--with-english') ? [englishSample()] : [];
  const say = (line: string): void => void process.stdout.write(`${line}\n`);
  await reportPages(path, process.argv.includes('--misses'), say, further);
  process.exit(0);
}

const evaluation = await evaluate();
const { judged, kinds, measures } = evaluation;
const report = reportOf(evaluation);
if (process.argv.includes('--write')) {
  writeFileSync(new URL('../test/evaluation.md', import.meta.url), report);
  const figures = figuresOf(measures, new Date().toISOString().slice(0, 10));
  const { code } = await format('figures.json', JSON.stringify(figures), { printWidth: 80 });
  writeFileSync(new URL('../data/figures.json', import.meta.url), code);
}
process.stdout.write(report);
if (process.argv.includes('--misses')) {
  for (const each of judged) {
    if (each.verdictRight === false || (each.place !== null && each.place !== 0)) {
      process.stdout.write(
        `${each.id}: ${each.got}, is ${String(each.verdict)}, place ${String(each.place)}\n  ${each.query}\n`,
      );
    }
    for (const { transcript, got, is } of each.readings.wrong)
      process.stdout.write(`${each.id}: ${transcript} ${got}, is ${is}\n  ${each.query}\n`);
  }
  for (const { id, wrong, query } of kinds) {
    if (wrong.length > 0) process.stdout.write(`${id}: ${wrong.join(', ')}\n  ${query}\n`);
  }
}

async function tellForeign(path: string): Promise<void> {
  const { asked, called, alarms } = await reportForeign(openFinder(), readArticles(path), /王毅/u);
  for (const kind of KINDS) {
    const all = asked.get(kind) ?? 0;
    const counts = WORDINGS.map((wording) => `${wording} ${called.get(calledKey(kind, wording)) ?? 0}`).join(', ');
    const more = alarms.filter((alarm) => alarm.kind === kind).length;
    process.stdout.write(
      `${kind}: ${all}; more than similar ${more} (${((100 * more) / (all || 1)).toFixed(2)} %); ${counts}\n`,
    );
  }
  if (!process.argv.includes('--misses')) return;
  for (const { article, kind, query, answer } of alarms) {
    const [match] = answer.matches;
    process.stdout.write(
      `${article} ${kind}: ${answer.wording}, ${match!.voice}\n  ${query}\n  ${match!.readings[0]!.text}\n`,
    );
  }
}
