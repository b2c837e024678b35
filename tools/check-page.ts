/**
 * Compare every statement of a page with the record.
 *
 *   npm run check-page -- FILE.html             readable, in colour on a terminal; .txt: a draft, a line a paragraph
 *   npm run check-page -- --json FILE.html      { date, state, disagreements, isTextOf, statements: [...] }, see DESIGN §6
 *   npm run check-page -- http://127.0.0.1:…    a page that is served on this machine
 *   npm run check-page -- --browser FILE.html   as a reader sees it: in the installed Chromium, with the extension that `npm run build` makes.
 *                                               Without it a page is read by its tags, `hidden` and inline styles
 *
 * Exit code 2: called wrongly, or there is no such page.
 */
import { readFileSync } from 'node:fs';
import { parseArgs, styleText } from 'node:util';
import type { PageText } from '../engine/page/page-text.ts';
import { type ListedCheck, listedCheck } from '../engine/page/listed.ts';
import type { CheckedStatement } from '../engine/page/statement.ts';
import { VOICE_NAMES, WORDING_NAMES } from './lookup/finding-names.ts';
import { checkInBrowser } from './page/check-in-browser.ts';
import { openCheck } from './page/open-check.ts';
import { readPlain } from '../engine/page/read/read-plain.ts';
import { readHtml } from './page/read-html.ts';

const USAGE = 'usage: check-page [--json] [--browser] FILE.html | FILE.txt | http://127.0.0.1:PORT/…';
/** Nothing is fetched from anywhere else: what is checked stays on this machine. */
const HERE = /^https?:\/\/(?:127\.0\.0\.1|localhost|\[::1\])(?::\d+)?(?:\/|$)/u;

function fail(message: string): never {
  process.stderr.write(`check-page: ${message}\n`);
  process.exit(2);
}

async function readPage(source: string): Promise<PageText> {
  if (/^https?:/u.test(source)) {
    let answer: Response;
    try {
      answer = await fetch(source, { redirect: 'error' });
    } catch {
      fail(`no page at ${source}`);
    }
    if (!answer.ok) fail(`${source} answers ${answer.status}`);
    return readHtml(decode(new Uint8Array(await answer.arrayBuffer())), source);
  }
  const text = decode(readBytes(source));
  return /\.(?:html?|xhtml)$/iu.test(source) || /^\s*<(?:!doctype|html)/iu.test(text)
    ? readHtml(text, '')
    : readPlain(text, '');
}

function readBytes(file: string): Uint8Array {
  try {
    return readFileSync(file);
  } catch {
    return fail(`cannot read ${file}`);
  }
}

/** As a page says that it is encoded; older pages are in the national standards. */
function decode(bytes: Uint8Array): string {
  const head = new TextDecoder('latin1').decode(bytes.subarray(0, 2048));
  const named = /<meta[^>]{0,200}?charset\s*=\s*["']?([\w-]{1,40})/iu.exec(head)?.[1] ?? 'utf-8';
  try {
    return new TextDecoder(named).decode(bytes);
  } catch {
    return new TextDecoder().decode(bytes);
  }
}

const KINDS: Record<CheckedStatement['kind'], string> = {
  direct: '直接引语',
  transcript: '实录',
  indirect: '转述',
  headline: '标题',
  embedded: '引号内文字',
};
const STATES = { sure: '确定', probable: '可能', unknown: '不明' };
const SAID = { asIs: '原文照用', retold: '转述，原文如下' };
const MOST_SHOWN = 120;

const bold = (text: string): string => styleText('bold', text);
const dim = (text: string): string => styleText('dim', text);

function print({ page, date, event, isTextOf, disagreements, statements, cut }: ListedCheck): void {
  const say = (line: string): void => void process.stdout.write(`${line}\n`);
  const marked = statements.filter(({ shown }) => shown === 'mark');
  const folded = statements.filter(({ shown }) => shown === 'folded');
  say(bold(page.title || '(无标题)'));
  say(
    `日期: ${date.day ?? '—'} (${STATES[date.state]})${date.evidence.map(({ from, text }) => dim(`  ${from} ${text}`)).join('')}`,
  );
  if (isTextOf !== null) say(bold(`本页是 ${isTextOf} 的一个文本，可逐段比较`));
  else if (event !== null) say(`场合: ${event}`);
  for (const { kind, page, record, evidence } of disagreements)
    say(bold(`与记录不符 (${kind}): 页面 ${page}，记录 ${record}`) + dim(`  ${evidence}`));
  say(`语句 ${statements.length}；有结果 ${marked.length}；本库未见 ${folded.length}`);
  if (cut !== null) say(`未读完: ${cut}`);
  for (const [at, statement] of marked.entries()) {
    say('');
    say(describe(at + 1, statement));
    const { match } = statement;
    if (match !== null) say(dim(`   ${match.date ?? '—'} ${match.paragraph}: ${cutShort(match.words)}`));
  }
  if (folded.length > 0) say(`\n${bold('归于此人而本库未见')}`);
  for (const [at, statement] of folded.entries()) say(describe(at + 1, statement));
}

function describe(
  number: number,
  { text, kind, speaker, day, finding, voice, said }: ListedCheck['statements'][number],
): string {
  // Before the finding, so that a reporter's or an editor's words are not taken for the official's.
  const whose = voice === null || voice === 'answer' ? '' : `${VOICE_NAMES[voice]} · `;
  const called = whose + (said === null ? WORDING_NAMES[finding] : SAID[said]);
  return `${number}. ${bold(called)} ${dim(`[${KINDS[kind]}｜${speaker.name ?? '未写明'}｜${day.day ?? '日期不明'}]`)}\n   ${cutShort(text)}`;
}

function cutShort(text: string): string {
  const line = text.replaceAll(/\s+/gu, ' ');
  return line.length > MOST_SHOWN ? `${line.slice(0, MOST_SHOWN).toWellFormed()}…` : line;
}

/** DESIGN §6. */
function asJson({ date, isTextOf, disagreements, statements }: ListedCheck): object {
  return {
    date: date.day,
    state: date.state,
    disagreements,
    isTextOf,
    statements: statements.map(({ text, kind, speaker, day, finding, voice, shown, said }) => ({
      text,
      kind,
      speaker: speaker.name,
      day: day.day,
      finding,
      voice,
      shown,
      said,
    })),
  };
}

function readOptions(): { isJson: boolean; isInBrowser: boolean; source: string } {
  try {
    const { values, positionals } = parseArgs({
      options: { json: { type: 'boolean', default: false }, browser: { type: 'boolean', default: false } },
      allowPositionals: true,
    });
    const [source, ...more] = positionals;
    if (source !== undefined && more.length === 0) return { isJson: values.json, isInBrowser: values.browser, source };
  } catch {
    // An option that there is not.
  }
  return fail(USAGE);
}

async function checkByTags(source: string): Promise<ListedCheck> {
  const page = await readPage(source);
  return listedCheck(await openCheck()(page), page);
}

async function checkAsSeen(source: string): Promise<ListedCheck> {
  if (!/^https?:/u.test(source)) readBytes(source);
  return checkInBrowser(source).catch((error: unknown) => fail(error instanceof Error ? error.message : String(error)));
}

const { isJson, isInBrowser, source } = readOptions();
if (/^https?:/u.test(source) && !HERE.test(source))
  fail('only an address on this machine is fetched; save the page and give its file');
const checked = await (isInBrowser ? checkAsSeen(source) : checkByTags(source));
if (isJson) process.stdout.write(`${JSON.stringify(asJson(checked))}\n`);
else print(checked);
