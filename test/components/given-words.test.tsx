/**
 * Whatever is given out as the record's words stands there: every finding of the gold, through every way out, looked for in the source files.
 */
import { readFileSync } from 'node:fs';
import { Window } from 'happy-dom';
import { render } from 'preact';
import { beforeAll, describe, expect, it, vi } from 'vitest';
import { FindingView } from '../../components/finding/FindingView.tsx';
import { sayView } from '../../components/finding/say/say-view.ts';
import type { Answer } from '../../engine/record/answer.ts';
import type { Paragraph, Range } from '../../engine/record/record.ts';
import { type AnswerView, viewOf } from '../../engine/record/view.ts';
import { t } from '../../platform/shared/i18n.ts';
import { namingWith } from '../../components/finding/say/naming.ts';
import { ENGLISH } from '../../data/names.ts';
import { CITE_STYLES } from '../../engine/cite/citation.ts';
import { citePassage } from '../../platform/background/cite-passage.ts';
import type { NotebookEntry } from '../../platform/notebook/entry.ts';
import { READABLE } from '../../platform/notebook/formats/formats.ts';
import { entryOf } from '../../platform/notebook/keep.ts';
import { askOnce, realFinder, realSources, ofBundled, sourced } from '../support/finder.ts';
import { runLookup } from '../../tools/lookup/command.ts';
import { read, written } from '../support/notebook-files.ts';

const gold = ['quotes.json', 'negatives.json'].flatMap(
  (name) =>
    JSON.parse(readFileSync(new URL(`../gold/${name}`, import.meta.url), 'utf8')) as { id: string; query: string }[],
);
const stamp = (id: string) => ({ id, now: '2026-03-09T00:00:00.000Z' });
const CORPUS = { version: '0.1.0', hash: 'ab'.repeat(32) };

let found: { id: string; view: AnswerView; entries: NotebookEntry[] }[];
let sources: Map<string, string>;
let turns: { paragraphs: Paragraph[] }[];
beforeAll(async () => {
  const { record } = realFinder();
  sources = realSources();
  turns = record.transcripts.flatMap((transcript) => transcript.turns);
  found = [];
  for (const { id, query } of gold) {
    const view = sayView(viewOf(sourced(await askOnce(query)), ofBundled(record), namingWith(ENGLISH)));
    const { matches } = view.answer;
    const entries = matches.map((match, at) => entryOf(view, match, null, CORPUS, stamp(`${id}.${at}`)));
    found.push({ id, view, entries });
  }
});

interface Given {
  transcript: string;
  words: string;
  ranges: readonly Range[];
}

/** A passage: the source at its ranges, with nothing between them but what is no part of a paragraph's text. */
function expectPassage({ transcript, words, ranges }: Given, what: string): void {
  const source = sources.get(transcript)!;
  const there = ranges.map(([start, end]) => source.slice(start, end)).join('');
  expect(words.replaceAll('\n', ''), what).toBe(there);
  const isWhole = turns.some(({ paragraphs }) =>
    paragraphs
      .map(({ text }) => text)
      .join('\n')
      .includes(words),
  );
  expect(isWhole, `${what}: ${words} stands in one turn`).toBe(true);
}

/** What an entry gives: its one passage, or its pieces with …… between, in the order of the record. */
function expectEntry({ transcript, words, ranges, pieces }: NotebookEntry, what: string): void {
  if (words === '') return;
  if (pieces === null) return expectPassage({ transcript: transcript!, words, ranges }, what);
  expect(pieces.flatMap((piece) => piece.ranges)).toEqual(ranges);
  let rest = words;
  for (const [at, piece] of pieces.entries()) {
    const own = turns.find(({ paragraphs }) => paragraphs.some(({ id }) => id === piece.paragraph))!;
    const text = own.paragraphs.map((each) => each.text).join('\n');
    const length = piece.ranges.reduce((sum, [start, end]) => sum + end - start, 0);
    // As many characters as the ranges have, line breaks not counted.
    let end = 0;
    for (let left = length; left > 0; end += 1) if (rest[end] !== '\n') left -= 1;
    const part = rest.slice(0, end);
    expectPassage({ transcript: transcript!, words: part, ranges: piece.ranges }, `${what}, piece ${at}`);
    expect(text).toContain(part);
    rest = rest.slice(end);
    if (at < pieces.length - 1) expect(rest.startsWith('……'), `${what}: …… behind piece ${at}`).toBe(true);
    rest = rest.slice(at < pieces.length - 1 ? 2 : 0);
  }
  expect(rest).toBe('');
}

it('every reading', () => {
  let inPieces = 0;
  for (const { id, view } of found) {
    for (const { transcript, text, stretches } of view.answer.matches.flatMap(({ readings }) => readings)) {
      for (const stretch of stretches) expectPassage({ transcript, words: stretch.text, ranges: stretch.ranges }, id);
      expect(text).toBe(stretches.map((each) => each.text).join('……'));
      if (stretches.length > 1) inPieces += 1;
    }
  }
  expect(inPieces).toBeGreaterThan(60);
});

it('what the copy button of a finding copies', () => {
  const { document } = new Window();
  // Not the environment of the whole file: in a document's the source files have no address.
  vi.stubGlobal('document', document);
  for (const { id, view, entries } of found) {
    if (entries.length === 0 || view.answer.matches[0]!.formula) continue;
    const onCopy = vi.fn<(text: string) => Promise<boolean>>(() => Promise.resolve(true));
    const root = document.createElement('div');
    render(<FindingView view={view} length={view.answer.query.length} onCopy={onCopy} onOpenReader={() => {}} />, root);
    const buttons = [...root.querySelectorAll('.actions button')] as unknown as HTMLElement[];
    buttons.find(({ textContent }) => textContent === t('finding.copy'))!.click();
    expectEntry({ ...entries[0]!, words: onCopy.mock.calls[0]![0] }, id);
    render(null, root);
  }
  vi.unstubAllGlobals();
});

it('what the notebook keeps', () => {
  for (const { id, entries } of found) for (const entry of entries) expectEntry(entry, id);
});

describe('what the notebook exports', () => {
  it.each(READABLE)(
    '%s',
    (format) => {
      const entries = found.flatMap((each) => each.entries);
      const text = written(format, entries);
      const back = read(text);
      expect(back.problems).toEqual([]);
      expect(back.entries).toHaveLength(entries.length);
      for (const entry of back.entries) expectEntry(entry, entry.id);
      // As other programs see it.
      if (format === 'annotation') expectAnnotations(text);
      if (format === 'html') {
        const parsed = new new Window().DOMParser().parseFromString(text, 'text/html');
        const shown = parsed.querySelectorAll('blockquote[lang="zh-Hans"]');
        const kept = entries.filter(({ words }) => words !== '');
        expect([...shown].map((each) => each.textContent)).toEqual(kept.map(({ words }) => words));
      }
    },
    60_000,
  );
});

interface Selector {
  exact?: string;
  start?: number;
  end?: number;
}

/** Each selector of a text by its words names words that stand at the places beside it. */
function expectAnnotations(text: string): void {
  const { items } = JSON.parse(text) as {
    items: { id: string; body: { purpose: string; source?: string; selector: Selector[] }[] }[];
  };
  for (const { id, body } of items) {
    for (const { source, selector } of body.filter(({ purpose }) => purpose === 'linking')) {
      const [{ exact }, ...positions] = selector as [Selector, ...Selector[]];
      if (exact === '') continue;
      const ranges = positions.map(({ start, end }): Range => [start!, end!]);
      expectPassage({ transcript: source!.replace('urn:yuanhua:transcript:', ''), words: exact!, ranges }, id);
    }
  }
}

it('what is cited: a paragraph as it stands', () => {
  const { record } = realFinder();
  const paragraphs = new Set(found.flatMap(({ entries }) => entries.flatMap(({ paragraph }) => paragraph ?? [])));
  for (const id of paragraphs) {
    const { text } = turns.flatMap((turn) => turn.paragraphs).find((each) => each.id === id)!;
    const citations = citePassage(ofBundled(record), id, 'zh-CN', '2026-03-09', ENGLISH)!;
    expect(citations.plain.startsWith(text.trim()), id).toBe(true);
    // Others name the place, and give no words.
    for (const style of CITE_STYLES) expect(citations[style]).not.toContain('……');
  }
});

it('what the lookup command prints', async () => {
  const input = gold.map(({ id, query }) => JSON.stringify({ id, query })).join('\n');
  const answers = (await printed(['--jsonl'], input))
    .trim()
    .split('\n')
    .map((line) => JSON.parse(line) as Answer & { id: string });
  expect(answers).toHaveLength(gold.length);
  for (const { id, matches } of answers) {
    for (const { transcript, text, stretches } of matches.flatMap(({ readings }) => readings)) {
      for (const stretch of stretches) expectPassage({ transcript, words: stretch.text, ranges: stretch.ranges }, id);
      expect(text).toBe(stretches.map((each) => each.text).join('……'));
    }
  }
  const pieces = answers.find(({ matches: [first] }) => first?.wording === 'abridged')!;
  expect(await printed([pieces.query], '')).toContain(pieces.matches[0]!.readings[0]!.text);
});

async function printed(words: string[], input: string): Promise<string> {
  let text = '';
  const complain = (line: string) => {
    throw new Error(line);
  };
  await runLookup(words, { read: () => input, write: (more) => (text += more), complain });
  return text;
}
