/**
 * Texts of other shapes than the record's, each with the outline that a careful reader would give it: facts, notices, then
 * one turn a line. The outlines beside the texts are rewritten by `npx vitest run test/engine/parse -u`, and read before they are kept.
 */
import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { findCoverageFaults } from '../../../engine/parse/coverage.ts';
import { parse } from '../../support/outline.ts';

const folder = new URL('../../fixtures/transcripts/', import.meta.url);

const SHAPES: [file: string, expected: string][] = [
  ['mfa-briefing', 'reads a spokesperson’s daily briefing, its date from the headline'],
  ['traditional-qa', 'reads one-character labels in Traditional script'],
  ['english-briefing', 'reads QUESTION: and MR. X:, interruptions, a clock time and the closing note'],
  ['english-wrapped', 'joins lines broken at a fixed width, and takes outlets for reporters'],
  ['english-mfa', 'takes an outlet that no rule knows for one that asks, and First: for no speaker'],
  ['one-line', 'finds labels that were run into one line of text'],
  ['no-labels', 'makes one narration of a text without labels, and says so'],
  ['numbered-questions', 'takes numbered questions for questions, and a numbered list for a list'],
  ['names', 'keeps a list of names apart line by line'],
  ['statement', 'gives a speech to the one whom its head names'],
  ['interview', 'takes a newspaper’s name in brackets for the one who asks'],
  ['boxed', 'reads labels in 【】, two officials and a moderator'],
  ['scio-modern', 'tells a moderator with a high office from the officials, and takes the day from the timestamps'],
  ['bare-labels', 'reads labels without a colon on lines of their own'],
  ['questions-only', 'lets an answer without a label begin behind the question'],
  ['digest-other', 'reports what a digest leads in again and again as one turn'],
  ['page-breaks', 'joins a sentence across a page, and does not join two paragraphs across another'],
  ['sidebar-direct', 'takes a side-bar out of the sentence that it interrupts'],
  ['panel', 'reads fields, stage directions, 答 behind a name, and 部長 for whom it stands'],
  [
    'spokesperson',
    'takes 会后有记者问 for a question of nobody’s outlet, and a statement before the questions for narration',
  ],
  ['republic-year', 'counts the years of the Republic of China, and knows a spokesperson by surname and office'],
  ['office-for-name', 'gives the answers of 部長 and 答 to the one whom the title names'],
  ['two-languages', 'follows two languages, sets bracketed notes and the foot of the page apart'],
  ['spaced-q', 'reads Q without a colon, a sentence broken off by --, and the full name from the title'],
  ['named-reporters', 'takes people who ask by their own names for reporters'],
  ['bold-interview', 'takes a title in 《》 that asks again and again for an outlet'],
  ['wide-blanks', 'reads labels that only a wide blank parts from their words'],
  ['joint-statement', 'keeps the day below a title apart from the first sentence'],
  ['hyphenated', 'puts words together that a line’s end has cut, and a title of two lines'],
  ['scanned-page', 'joins the lines of a scan across page numbers and captions, in title and introduction, too'],
  ['reported-answer', 'does not leave an indirect answer in the question'],
  ['host', 'takes the host who asks for the one who asks, the greeting for a greeting'],
  ['shouted-labels', 'knows a speaker who says one thing by labels set in capitals'],
  ['bracketed-host', 'knows the host whose name stands in brackets, and two officials who share the answers'],
  ['welcoming-minister', 'does not take a minister who welcomes a guest for a moderator'],
  ['two-guests', 'knows a foreign guest by the full name in the title'],
];

/** In these, line ends stay inside the paragraphs, and colons are half-width anyway. */
const LATIN = /^english|^(?:spaced-q|named-reporters|hyphenated|shouted-labels|two-languages)$/;

describe('a text of another shape', () => {
  it.each(SHAPES)('%s: %s', async (file) => {
    const source = readFileSync(new URL(`${file}.txt`, folder), 'utf8');
    const { transcript, notices, outline } = parse(source);
    const { title, date, speaker, office, place, form, covers, furniture } = transcript;
    expect(findCoverageFaults(source, transcript)).toEqual([]);
    const facts = Object.entries({ title, date, speaker, office, place, form, covers });
    const set = furniture.flatMap(({ kind, ranges }) =>
      ranges.map(([start, end]) => `${kind}: ${source.slice(start, end)}`),
    );
    const lines = [
      ...facts.map(([name, value]) => `${name}: ${value ?? '-'}`),
      ...notices.map(({ kind, line }) => `notice: ${kind}${line === null ? '' : ` (line ${line})`}`),
      ...set,
      '',
      ...outline.map((turn) => turn.replaceAll('\n', '⏎')),
      '',
    ];
    await expect(lines.join('\n')).toMatchFileSnapshot(new URL(`${file}.outline.txt`, folder).pathname);
  });

  it('reads the same whatever ends its lines, and whatever stands before the first', () => {
    for (const [file] of SHAPES.filter(([file]) => !LATIN.test(file))) {
      const source = readFileSync(new URL(`${file}.txt`, folder), 'utf8');
      const plain = parse(source).outline;
      expect(parse(source.replaceAll('\n', '\r\n')).outline, file).toEqual(plain);
      expect(parse(`\ufeff${source}`).outline, file).toEqual(plain);
    }
  });

  it('reads half- and full-width colons alike', () => {
    for (const [file] of SHAPES.filter(([file]) => !LATIN.test(file) && file !== 'one-line')) {
      const source = readFileSync(new URL(`${file}.txt`, folder), 'utf8');
      const voices = (text: string): string[] => parse(text).transcript.turns.map(({ id, voice }) => `${id} ${voice}`);
      expect(voices(source.replaceAll('：', ':')), file).toEqual(voices(source));
    }
  });
});
