import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { NotebookEntry } from '../../../../platform/notebook/entry.ts';
import { READABLE } from '../../../../platform/notebook/formats/formats.ts';
import type { ReadResult } from '../../../../platform/notebook/parse-entry.ts';
import { aDetailedEntry, anEntry } from '../../../support/an-entry.ts';
import { read, written } from '../../../support/notebook-files.ts';

const SCRIPTS = [
  '<script>alert(1)</script>',
  '"><img src=x onerror=alert(1)>',
  '</script><script>alert(1)</script>',
  '<!-- --><svg/onload=alert(1)>',
  '=HYPERLINK("https://evil.example","x")',
  '@SUM(1+1)*cmd|/C calc!A0',
  '-2+3+cmd',
  "'=1+1",
  '[x](javascript:alert(1))',
  '\\*not bold\\* &#60; **words**',
  '## heading\n- id: other\n**note**\n> quoted\n---',
  ' leading and trailing \n\n two lines\r\nand three\\',
  'a,b;c\t"d"\r\n',
  '﻿ 　全角　',
  '',
];

/** The table for people alone is not read back. */

describe.each(READABLE)('a notebook as %s', (format) => {
  const write = (entries: readonly NotebookEntry[]) => written(format, entries);

  it('comes back as it was', () => {
    const nothing = anEntry({
      id: 'second',
      pageAddress: null,
      pageTitle: null,
      wording: 'none',
      words: '',
      voice: null,
      event: null,
      date: null,
      title: null,
      speaker: null,
      publisher: null,
      sourceLine: null,
      pageHead: null,
      transcript: null,
      paragraph: null,
      ranges: [],
    });
    const entries = [aDetailedEntry({ note: '查一查\n第二行', verdict: '数字不同' }), nothing];
    expect(read(write(entries))).toEqual({ entries, problems: [] });
    expect(read(write([]))).toEqual({ entries: [], problems: [] });
  });

  it('keeps scripts in what stands beside the words, too', () => {
    const entries = SCRIPTS.filter((text) => text.trim() !== '').map((text, index) => {
      const { edits, others } = aDetailedEntry();
      return aDetailedEntry({
        id: `entry-${index}`,
        verdict: text,
        passage: text,
        question: text,
        questionBy: text,
        edits: edits!.map((edit) => ({ ...edit, quote: text, record: text })),
        others: others!.map((other) => ({ ...other, words: text, sourceLine: text })),
      });
    });
    expect(read(write(entries))).toEqual({ entries, problems: [] });
  });

  it('keeps scripts, formulas and markup as the text they are, in every field that is text', () => {
    const entries = SCRIPTS.map((text, index) =>
      anEntry({
        id: `entry-${index}`,
        quote: text,
        words: text,
        note: text,
        pageTitle: text || null,
        title: text || null,
        speaker: text || null,
        publisher: text || null,
        sourceLine: text || null,
        pageHead: text || null,
      }),
    );
    expect(read(write(entries))).toEqual({ entries, problems: [] });
  });

  it('comes back whatever was written in it', () => {
    const text = fc.oneof(
      fc.string({ unit: 'binary' }),
      fc.string({ unit: fc.constantFrom(...Array.from('\\`*_[]<>&|~$#-+=:.)( \n\r\t"\',;﻿\u2028&#10;>多1')) }),
    );
    fc.assert(
      fc.property(text, text, text, (quote, note, title) => {
        const entries = [anEntry({ quote, note, pageTitle: title || null }), anEntry({ id: 'b', words: note })];
        expect(read(write(entries))).toEqual({ entries, problems: [] });
      }),
      { numRuns: 60 },
    );
  });

  it('is refused when it was cut off anywhere', () => {
    const entries = [anEntry({ note: '第一' }), anEntry({ id: 'b', note: '第二' })];
    const text = write(entries);
    for (let at = 0; at < text.trimEnd().length; at += 7) {
      const result = read(text.slice(0, at));
      // A table cut off right behind a whole row cannot be told from a shorter one.
      if (result.problems.length === 0) expect(entries).toEqual(expect.arrayContaining(result.entries));
      else expect(result.entries).toEqual([]);
    }
    const { problems } = read(text.slice(0, Math.floor(text.length * 0.6)));
    expect(problems[0]?.why).toMatch(/cut-off|missing|damaged/);
  });

  it('reads 10,000 entries', () => {
    const entries = Array.from({ length: 10_000 }, (_, index) => anEntry({ id: `e${index}` }));
    expect(read(write(entries)).entries).toHaveLength(10_000);
  });
});

describe('a page to read', () => {
  const html = written('html', [anEntry({ quote: '<script>alert(1)</script>', note: '</script><b>x' })]);

  it('has no element that the notebook’s text made, and a policy that lets nothing run', () => {
    expect(html.match(/<script/g)).toHaveLength(1);
    expect(html.match(/<\/script/g)).toHaveLength(1);
    expect(html).not.toContain('<b>');
    expect(html).toContain("default-src 'none'");
  });

  it('links only pages', () => {
    expect(html).toContain('href="https://news.example/a?b=1&#38;c=2#d"');
    expect(written('html', [anEntry({ pageAddress: 'javascript:alert(1)' })])).not.toContain('href="javascript');
  });
});

describe('a table', () => {
  it('has no cell that a spreadsheet takes for a formula', () => {
    const csv = written(
      'csv',
      SCRIPTS.map((note, index) => anEntry({ id: `e${index}`, note, quote: note })),
    );
    const cells = csv.split(/[,\r\n]+"?/);
    expect(cells.filter((cell) => /^[=+@]/.test(cell))).toEqual([]);
    expect(csv).toContain("'-2+3+cmd");
  });

  it('is read as a spreadsheet saves it elsewhere: with semicolons, or as UTF-16', () => {
    const csv = written('csv', [anEntry()]);
    const other = csv.replace(/^.*?\r\n/, (head) => head.replaceAll(',', ';'));
    const [head, row] = other.split('\r\n');
    const semicolons = `${head}\r\n${row!.replaceAll(',', ';')}\r\n`;
    expect(read(semicolons)).toEqual({ entries: [anEntry()], problems: [] });
    const units = Uint16Array.from(csv, (character) => character.charCodeAt(0));
    expect(read(new Uint8Array(units.buffer))).toEqual({ entries: [anEntry()], problems: [] });
  });
});

/** What was not noted before the fifth version of the files, before the fourth, and before the third. */
const AFTER_4 = { form: null };
const AFTER_3 = {
  ...AFTER_4,
  before: null,
  after: null,
  edits: null,
  passage: null,
  question: null,
  questionBy: null,
  others: null,
  verdict: null,
};
const AFTER_2 = {
  ...AFTER_3,
  pieces: null,
  origin: null,
  checked: null,
  setAside: null,
  source: null,
  givenTo: null,
  sourceLine: null,
  pageHead: null,
};

describe.each(['json', 'md', 'csv', 'html', 'jsonld'])('a file of an older Yuanhua, *.%s', (ending) => {
  const readVersion = (version: number): ReadResult =>
    read(readFileSync(new URL(`../../../fixtures/notebook/version-${version}.${ending}`, import.meta.url)));

  it('is read whole, and lacks what was not noted then', () => {
    const { others, ...detailed } = aDetailedEntry({ note: '查英文稿\n=1+1', verdict: '漏了“有序”' });
    expect(readVersion(4)).toMatchObject({
      entries: [
        { ...detailed, ...AFTER_4, others: others!.map((other) => ({ ...other, ...AFTER_4 })) },
        { id: 'second', wording: 'none', words: '', origin: 'imported', checked: 'confirmed', ...AFTER_4 },
      ],
      problems: [],
    });
    expect(readVersion(3)).toMatchObject({
      entries: [
        { ...anEntry({ note: '查英文稿\n=1+1' }), ...AFTER_3 },
        { id: 'second', wording: 'none', words: '', origin: 'imported', ...AFTER_3 },
      ],
      problems: [],
    });
    for (const version of [2, 1]) {
      const entry = anEntry({ note: '查英文稿，=1+1', ...AFTER_2 });
      expect(readVersion(version), `${version}`).toEqual({ entries: [entry], problems: [] });
    }
  });
});

it.each(READABLE)('says in %s what was imported, and what of its quotation was not compared', (format) => {
  const file = written(format, [anEntry({ origin: 'imported', checked: 'confirmed', setAside: '“绝不可能”' })]);
  expect(file).toContain('绝不可能');
  expect(file).toMatch(/imported/i);
});

it.each(['html', 'markdown'] as const)('says so in %s for people, above the words', (format) => {
  const file = written(format, [anEntry({ origin: 'imported', checked: 'confirmed', setAside: '“绝不可能”' })]);
  expect(file.indexOf('Imported')).toBeGreaterThan(0);
  expect(file.indexOf('Not compared: “绝不可能”')).toBeGreaterThan(0);
  expect(file.indexOf('Not compared: “绝不可能”')).toBeLessThan(file.indexOf(anEntry().words));
});

it('writes annotations in the words of the W3C model', () => {
  const page = JSON.parse(written('annotation', [anEntry({ note: 'n' })])) as Record<string, unknown>;
  expect(page).toMatchObject({
    '@context': ['http://www.w3.org/ns/anno.jsonld', {}],
    type: 'AnnotationPage',
    items: [
      {
        type: 'Annotation',
        created: '2026-03-09T02:04:06.000Z',
        target: { source: { id: 'https://news.example/a?b=1&c=2#d' }, selector: { type: 'TextQuoteSelector' } },
        body: [
          { purpose: 'linking', selector: [{ exact: '多极化应当是平等' }, { start: 120, end: 128 }] },
          { purpose: 'linking', selector: [{ exact: '有序的。' }, { start: 140, end: 144 }] },
          { type: 'TextualBody', value: 'n' },
        ],
      },
    ],
  });
});

it.each(READABLE)('says in %s that the record does not have what a file claimed, and reads it back', (format) => {
  const forged = anEntry({ words: '编造的话。', pieces: null, origin: 'imported', checked: 'absent' });
  const file = written(format, [forged]);
  expect(file).toContain(format === 'html' || format === 'markdown' ? 'Not in the record' : 'absent');
  expect(file).not.toContain('>Record<');
  if (format === 'annotation') expect(file).not.toContain('"exact": "编造的话。"');
  expect(read(file)).toEqual({ entries: [forged], problems: [] });
});

describe('files for people', () => {
  const entry = aDetailedEntry({ verdict: '漏了“有序的”', note: '=1+1' });
  const other = anEntry({ id: 'b', pageAddress: null, pageTitle: null, quote: '另一句。', setAside: null });
  const files = { html: written('html', [entry, other]), markdown: written('markdown', [entry, other]) };

  it.each(['html', 'markdown'] as const)(
    'have the pages as headings, differences marked, the technical data last: %s',
    (format) => {
      const file = files[format];
      const shown = file.slice(0, file.indexOf(format === 'html' ? '<script' : '<!-- yuanhua-notebook: data'));
      const order = [
        '2 quotations',
        '王毅谈多极化',
        '漏了“有序的”',
        '请问中方如何看待多极化？',
        'No page',
        '另一句。',
        'Appendix',
        '2024-03-07.special#a5.1',
      ];
      const plain = shown.replaceAll('\\', '');
      const places = order.map((part) => plain.indexOf(part));
      expect(places).toEqual(places.toSorted((a, b) => a - b));
      expect(places).not.toContain(-1);
      expect(plain).toContain(format === 'html' ? '平等<mark class="plain">的</mark>。' : '平等<b>的</b>。');
      expect(shown).not.toMatch(/corpusHash|"id"/);
    },
  );

  it('are tables with heads in words, and no formula', () => {
    const table = written('table', [entry, other]);
    expect(table.startsWith('\uFEFF"Head number","Head page","Head quote"')).toBe(true);
    expect(table).toContain('"的 → 有序的"');
    expect(table).toContain('"\'=1+1"');
    expect(read(table)).toMatchObject({ entries: [], problems: [{ why: 'not-a-notebook' }] });
  });

  it('say of a file’s word whose it is, in a table too, and mark nothing on it', () => {
    const forged = aDetailedEntry({ origin: 'imported', checked: 'absent' });
    expect(written('table', [forged])).toContain('Claimed: ');
    expect(written('html', [forged])).not.toContain('<mark');
  });

  it('name a text of the reader’s own', () => {
    const own = anEntry({ source: 'library' });
    expect(written('table', [own])).toContain('Library: ');
    expect(written('markdown', [own])).toContain('**Library**');
  });
});

it('writes annotations with what stands before and behind, on the page and in the record', () => {
  const page = written('annotation', [aDetailedEntry({ words: '平等的多极化', pieces: null })]);
  const [{ target, body }] = (JSON.parse(page) as { items: [{ target: object; body: object[] }] }).items;
  expect(target).toMatchObject({ selector: { prefix: '王毅说：“', suffix: '”他还说。' } });
  expect(body[0]).toMatchObject({ selector: [{ prefix: '我们说的多极化应当是', suffix: '，也是有序的。' }, {}, {}] });
});
