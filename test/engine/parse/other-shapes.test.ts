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
];

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
    for (const [file] of SHAPES.filter(([file]) => !file.startsWith('english'))) {
      const source = readFileSync(new URL(`${file}.txt`, folder), 'utf8');
      const plain = parse(source).outline;
      expect(parse(source.replaceAll('\n', '\r\n')).outline, file).toEqual(plain);
      expect(parse(`\ufeff${source}`).outline, file).toEqual(plain);
    }
  });

  it('reads half- and full-width colons alike', () => {
    for (const [file] of SHAPES.filter(([file]) => !file.startsWith('english') && file !== 'one-line')) {
      const source = readFileSync(new URL(`${file}.txt`, folder), 'utf8');
      const voices = (text: string): string[] => parse(text).transcript.turns.map(({ id, voice }) => `${id} ${voice}`);
      expect(voices(source.replaceAll('：', ':')), file).toEqual(voices(source));
    }
  });
});
