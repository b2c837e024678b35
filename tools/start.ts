/**
 * Builds the extension and opens it in a browser, on a fresh profile, at an article to try it on: `npm start`.
 *
 * On a machine without a display the quotations are selected one by one with real mouse events, and the answers are
 * printed.
 */
import { mkdirSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { run } from './check/run.ts';
import { lookUp, putAway } from './drive/reader.ts';
import { ARTICLE_PATH, quotationAt, QUOTATIONS, serveArticle } from './sample/quotations.ts';
import { type Choice, chooseBrowser } from './start/choose-browser.ts';
import { type OpenBrowser, openBrowser } from './start/open-browser.ts';
import { readOptions } from './start/options.ts';

const SHOTS = '.screenshots';
const say = (line: string) => console.log(line);

async function build({ kind }: Choice): Promise<void> {
  const { exitCode } = await run('wxt', kind === 'firefox' ? ['build', '-b', 'firefox', '--mv3'] : ['build']);
  if (exitCode !== 0) throw new Error('The extension could not be built.');
}

/** Look every quotation of the article up, as a reader would. @returns how many could not be */
async function readThrough({ reader }: OpenBrowser): Promise<number> {
  mkdirSync(SHOTS, { recursive: true });
  let failed = 0;
  for (const { name, what } of QUOTATIONS) {
    say(`\n── ${name}: ${what}`);
    try {
      const { text, by } = await lookUp(reader, quotationAt(name));
      if (by === 'menu')
        say('   (no mark came up, since the record has nothing like it; asked by the right-click menu)');
      say(text.replace(/\n{2,}/g, '\n').replace(/^/gm, '   '));
      await reader.screenshot(join(SHOTS, `start-${name}.png`));
      await putAway(reader);
    } catch (error) {
      failed += 1;
      say(`   ${String(error)}`);
    }
  }
  say(`\nScreenshots are in ${resolve(SHOTS)}.`);
  return failed;
}

/** Resolves upon Ctrl+C, or when asked to end. */
function interrupted(): Promise<void> {
  return new Promise((wake) => {
    for (const signal of ['SIGINT', 'SIGTERM'] as const) process.once(signal, () => wake());
  });
}

try {
  const { browser, headless, language } = readOptions(process.argv.slice(2), process.env);
  const choice = chooseBrowser(browser, say);
  await build(choice);
  const site = await serveArticle();
  const address = site.at(ARTICLE_PATH);
  const open = await openBrowser(choice, { headless, language, address });
  say(`\nRunning in ${open.about}, at ${address}`);
  if (headless) {
    say('There is no display: the quotations are looked up here, one by one.');
    if ((await readThrough(open)) > 0) process.exitCode = 1;
  } else {
    say('Select a quotation in the article, then click the mark beside it. Ctrl+C ends.');
    await Promise.race([interrupted(), open.ended]);
  }
  await open.close();
  await site.close();
} catch (error) {
  console.error(error instanceof Error && !process.env['DEBUG'] ? messages(error) : error);
  process.exitCode = 1;
}

function messages(error: Error): string {
  return error.cause instanceof Error ? `${error.message}\n  ${error.cause.message}` : error.message;
}
