/** Files that somebody made to be imported, and what becomes of them where they are exported again. */
import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { readBackup } from '../../../../platform/own-page/backup.ts';
import { atOnce } from '../../../../engine/record/stepwise.ts';
import { MAX_PROBLEMS } from '../../../../platform/notebook/parse-entry.ts';
import { READABLE } from '../../../../platform/notebook/formats/formats.ts';
import { anEntry } from '../../../support/an-entry.ts';
import { read, written } from '../../../support/notebook-files.ts';

const MANY = 150_000;
const HEAD = '{"format":"yuanhua-notebook","version":1,"entries":[';
const csvHead = written('csv', []);
/** As it was written before it was for people: it is still read. */
const markdown = readFileSync(new URL('../../../fixtures/notebook/version-3.md', import.meta.url), 'utf8');
const [, markdownEntry = ''] = /(\n## [^]*?)\n## /.exec(markdown) ?? [];

describe('a file in which nearly all is wrong', () => {
  it.each([
    ['entries that are no entries', `${HEAD}${'0,\n'.repeat(MANY)}0]}`],
    ['entries without a field', `${HEAD}${'{},\n'.repeat(90_000)}{}]}`],
    ['one entry again and again', `${HEAD}${`${JSON.stringify(anEntry())},\n`.repeat(90_000).slice(0, -2)}]}`],
    ['rows of no version', csvHead + '"x","y"\r\n'.repeat(MANY)],
    ['rows that are too short', csvHead + '"2","y"\r\n'.repeat(MANY)],
    ['a section and nothing else', `${markdown.split('\n## ')[0]}\n${'## \n'.repeat(90_000)}\n---\n`],
    [
      'Markdown entries with a wrong day',
      `${markdown.split('\n## ')[0]}\n${markdownEntry.replace('- date: 2024-03-07', '- date: 2024-02-30').repeat(500)}\n---\n`,
    ],
  ])('%s: the first places are named, and nothing overflows', (_, text) => {
    const { entries, problems } = read(text);
    expect(entries).toEqual([]);
    expect(problems.length).toBeGreaterThan(MAX_PROBLEMS);
    expect(problems.length).toBeLessThan(MAX_PROBLEMS + 30);
  });

  it.each([
    ['more entries than are read', `${HEAD}${'{},'.repeat(MANY)}{}]}`, 'too-many'],
    ['more sections than are read', `${markdown.split('\n## ')[0]}\n${'## \n'.repeat(MANY)}\n---\n`, 'too-many'],
    ['more rows than are read', csvHead + '\r\n'.repeat(300_000), 'too-many'],
    ['a row of cells alone', csvHead + ','.repeat(1_000_000), 'damaged'],
    ['one cell of a million characters', csvHead + `"2","${'a'.repeat(1_000_000)}"`, 'cut-off'],
  ])('%s: is one problem', (_, text, why) => {
    expect(read(text).problems).toMatchObject([{ why }]);
  });

  it('a backup says so too', () => {
    const notebook = `${HEAD}${'0,\n'.repeat(MANY)}0]}`;
    const sites = JSON.stringify(Array.from({ length: MANY }, () => 'no site'));
    for (const text of [
      notebook,
      `{"format":"yuanhua-backup","version":1,"settings":{},"notebook":${notebook}}`,
      `{"format":"yuanhua-backup","version":1,"settings":{"offSites":${sites}},"notebook":${notebook}}`,
    ]) {
      const { problems } = atOnce(readBackup(new TextEncoder().encode(text)));
      expect(problems.length).toBeGreaterThan(MAX_PROBLEMS);
      expect(problems.length).toBeLessThan(MAX_PROBLEMS + 30);
    }
  });
});

describe.each(READABLE)('a file as %s', (format) => {
  it.each([
    ['the 30th of February', { date: '2024-02-30' }, 'date'],
    ['a day that no calendar has', { date: '9999-99-99' }, 'date'],
    ['the year nought', { date: '0000-01-01' }, 'date'],
    ['a day far ahead', { date: '9999-12-31' }, 'date'],
    ['a time that no clock shows', { keptAt: '2026-03-09T24:00:00.000Z' }, 'keptAt'],
    ['a moment of the 30th of February', { keptAt: '2026-02-30T02:04:06.000Z' }, 'keptAt'],
    ['an event of such a day', { event: '2024-02-30' }, 'event'],
    ['a text of such a day', { transcript: '2024-02-30.special' }, 'transcript'],
    ['a passage of such a day', { paragraph: '2024-02-30.special#a5.1' }, 'paragraph'],
    ['an address that hides where it leads', { pageAddress: 'https://bank.com@evil.example/' }, 'pageAddress'],
    ['an address that turns round', { pageAddress: 'https://news.example/\u202egnp.exe' }, 'pageAddress'],
  ])('is refused for %s', (_, wrong, field) => {
    expect(read(written(format, [anEntry(wrong)])).problems).toMatchObject([{ why: 'not-allowed', field }]);
  });

  it('keeps turning and unseen characters, and shows them to whoever reads the file', () => {
    const text = '八\u202e百\u200b亿\u2066\u0000\u{e0041}\ufeff[U+202E]\u2028末';
    const entry = anEntry({ quote: text, words: text, note: text, pageTitle: text, title: text, speaker: text });
    const file = written(format, [entry]);
    expect(read(file)).toEqual({ entries: [entry], problems: [] });
    // A table is read by programs: its cells are the characters themselves.
    if (format !== 'csv') expect(file).not.toMatch(/(?!\n)[\p{Cc}\p{Cf}\p{Zl}\p{Zp}]/u);
    if (format === 'html' || format === 'markdown') expect(file).toContain('八[U+202E]百[U+200B]亿[U+2066][U+0000]');
  });

  it('takes half a character as a sign that stands for none', () => {
    const { entries } = read(written(format, [anEntry({ quote: '一\ud800二' })]));
    expect(entries[0]?.quote).toBe('一\ufffd二');
  });
});

it('no cell of a table is a formula wherever it is split', () => {
  const text = 'a;=1+1;b,=2\t@SUM(A1)\r\n+3\n"=4';
  const entry = anEntry({ quote: text, words: text, note: text, pageTitle: text, title: text, speaker: text });
  const csv = written('csv', [entry]);
  for (const table of [csv, written('table', [entry])])
    for (const separator of [/,/, /;/, /\t/, /[,;\t]/]) {
      const cells = table.split(/[\r\n]+/).flatMap((line) => line.split(separator));
      expect(cells.filter((cell) => /^["\s]*[=+\-@＝＋－＠]/u.test(cell))).toEqual([]);
    }
  expect(read(csv)).toEqual({ entries: [entry], problems: [] });
});

it('reads a table of version 2, in which only beginnings of cells were guarded', () => {
  const csv = written('csv', [anEntry({ note: "it;'s" })]);
  const old = csv.replace(/\r\n"\d+"/, '\r\n"2"').replace("it;''s", "it;'s");
  expect(old).not.toBe(csv);
  expect(read(old).entries).toEqual([anEntry({ note: "it;'s" })]);
});

it('numbers for texts are refused in JSON', () => {
  const numbers = written('json', [anEntry()]).replace('"多极化应当是平等的。"', '1e999').replace('"王毅"', '42');
  expect(read(numbers).problems.map(({ why, field }) => [field, why])).toEqual([
    ['quote', 'wrong-kind'],
    ['speaker', 'wrong-kind'],
  ]);
});
