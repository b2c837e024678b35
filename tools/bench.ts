/** Prints speed and size as one table: `npm run bench`. Figures are of this machine, and of nothing else running. */
import { table } from './bench/figures.ts';
import { benchBrowser } from './bench-browser.ts';
import { run } from './check/run.ts';

const { exitCode } = await run('wxt', ['build'], { quiet: true });
if (exitCode !== 0) throw new Error('the extension could not be built');

const rows = await benchBrowser();
console.log(table(rows));
if (rows.some(({ holds }) => holds === false)) process.exitCode = 1;
