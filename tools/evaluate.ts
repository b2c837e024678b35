/** How often the finding is right: `npm run evaluate`, with `-- --write` to keep it in test/evaluation.md and data/figures.json, `-- --misses` to see what went wrong. */
import { writeFileSync } from 'node:fs';
import { format } from 'prettier';
import { figuresOf } from './evaluate/figures.ts';
import { reportOf } from './evaluate/report.ts';
import { evaluate } from './evaluate/run.ts';

const { judged, measures } = await evaluate();
const report = reportOf(judged, measures);
if (process.argv.includes('--write')) {
  writeFileSync(new URL('../test/evaluation.md', import.meta.url), report);
  const figures = figuresOf(measures, new Date().toISOString().slice(0, 10));
  writeFileSync(
    new URL('../data/figures.json', import.meta.url),
    await format(JSON.stringify(figures), { parser: 'json' }),
  );
}
process.stdout.write(report);
if (process.argv.includes('--misses')) {
  for (const each of judged) {
    if (each.verdictRight === false || (each.place !== null && each.place !== 0)) {
      process.stdout.write(
        `${each.id}: ${each.got}, is ${String(each.verdict)}, place ${String(each.place)}\n  ${each.query}\n`,
      );
    }
  }
}
