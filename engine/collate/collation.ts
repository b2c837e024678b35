/**
 * Two published texts of one event, sentence against sentence.
 *
 * Everything that either text prints stands in the collation once. What only one of them has as a whole turn (a question the
 * other paper left out, a heading, a caption) makes a section of its own, in its place.
 */
import { agreeing, type Variant, type VariantKind, variantsOf } from './variants-of.ts';
import { placeDamage } from '../record/damage-places.ts';
import type { Alignment, Emendation, OfficialRecord, Range, Transcript, Turn, Voice } from '../record/record.ts';
import type { KnownNames } from '../text/names.ts';
import { firstWhere } from '../record/first-where.ts';
import { sentencesOf } from '../text/sentences.ts';

export type RowStanding = 'same' | 'near' | 'altered' | 'only-a' | 'only-b';

export interface Cell {
  /** The paragraph in which it begins. */
  paragraph: string;
  text: string;
  /** In the source. */
  ranges: Range[];
  /** Places in it where the print is known to be damaged. */
  damage: Emendation[];
}

export interface CollationRow {
  a: Cell | null;
  b: Cell | null;
  standing: RowStanding;
  variants: Variant[];
}

export interface Section {
  a: Turn | null;
  b: Turn | null;
  /** Headings, captions and the paper’s own report are shown, but are no sentences of the event. */
  counted: boolean;
  rows: CollationRow[];
}

export interface Collation {
  a: Transcript;
  b: Transcript;
  sections: Section[];
  /** Sentences of the event, by how they stand. */
  standings: Record<RowStanding, number>;
  /** Differences, by kind. A sentence of the event that one text leaves out is an omission. */
  kinds: Record<VariantKind, number>;
}

const UNCOUNTED: readonly Voice[] = ['heading', 'caption', 'narration'];

/**
 * @param names whose change, or change of order, changes what is said
 * @returns null where the record does not have both texts, or has not laid them side by side
 */
export function collate(record: OfficialRecord, aId: string, bId: string, names: KnownNames): Collation | null {
  const a = record.transcripts.find(({ id }) => id === aId);
  const b = record.transcripts.find(({ id }) => id === bId);
  const alignment = record.alignment.find(
    (each) => (each.a === aId && each.b === bId) || (each.a === bId && each.b === aId),
  );
  if (!a || !b || !alignment) return null;
  const sections = sectionsOf(record, a, b, alignment.a === aId ? alignment : turned(alignment), names);
  const standings = { same: 0, near: 0, altered: 0, 'only-a': 0, 'only-b': 0 };
  const kinds = { negation: 0, number: 0, name: 0, hedge: 0, omission: 0, wording: 0, punctuation: 0 };
  for (const { counted, rows } of sections) {
    for (const { standing, variants } of rows) {
      if (counted) standings[standing] += 1;
      for (const { kind } of variants) kinds[kind] += 1;
    }
  }
  return { a, b, sections, standings, kinds };
}

function turned({ event, a, b, turns, sentences }: Alignment): Alignment {
  return {
    event,
    a: b,
    b: a,
    turns: turns.map(([one, other]) => [other, one]),
    sentences: sentences.map((each) => ({ a: each.b, b: each.a, kind: each.kind })),
  };
}

function sectionsOf(
  record: OfficialRecord,
  a: Transcript,
  b: Transcript,
  alignment: Alignment,
  names: KnownNames,
): Section[] {
  const readA = readerOf(a, record);
  const readB = readerOf(b, record);
  const pairs = new Map(alignment.turns);
  const pairedB = new Map(alignment.turns.map(([one, other]) => [other, one]));
  // By the turn of the first text; the alignment keeps the order within it.
  const sentencesIn = Map.groupBy(alignment.sentences, ({ a, b }) =>
    a ? turnOf(a.paragraph) : b && pairedB.get(turnOf(b.paragraph)),
  );
  const sections: Section[] = [];
  let nextB = 0;
  /** The turns of `b` that stand before the one given and have no counterpart. */
  const passB = (end: number): void => {
    for (const turn of b.turns.slice(nextB, end)) if (!pairedB.has(turn.id)) sections.push(alone(turn, 'b', readB));
    nextB = Math.max(nextB, end);
  };
  for (const turn of a.turns) {
    const counterpart = b.turns.find(({ id }) => id === pairs.get(turn.id));
    if (!counterpart) {
      sections.push(alone(turn, 'a', readA));
      continue;
    }
    passB(b.turns.indexOf(counterpart));
    const rows = (sentencesIn.get(turn.id) ?? []).flatMap((each) => pair(each, readA, readB, names) ?? []);
    sections.push({ a: turn, b: counterpart, counted: !UNCOUNTED.includes(turn.voice), rows });
  }
  passB(b.turns.length);
  return sections.filter(({ rows }) => rows.length > 0);
}

type Read = (paragraph: string, ranges: readonly Range[]) => Cell;

function pair(
  sentence: Alignment['sentences'][number],
  readA: Read,
  readB: Read,
  names: KnownNames,
): CollationRow | null {
  const a = sentence.a && readA(sentence.a.paragraph, sentence.a.ranges);
  const b = sentence.b && readB(sentence.b.paragraph, sentence.b.ranges);
  if (a && b) {
    const { variants, standing } = variantsOf(a.text, b.text, names);
    return { a, b, standing, variants: agreeing(variants, sentence.kind) };
  }
  if (a) return onlyIn('a', a);
  return b && onlyIn('b', b);
}

/** A sentence that the other text leaves out, whole. */
function onlyIn(side: 'a' | 'b', cell: Cell): CollationRow {
  const whole: Range = [0, cell.text.length];
  return side === 'a'
    ? { a: cell, b: null, standing: 'only-a', variants: [{ kind: 'omission', a: whole, b: [0, 0] }] }
    : { a: null, b: cell, standing: 'only-b', variants: [{ kind: 'omission', a: [0, 0], b: whole }] };
}

function alone(turn: Turn, side: 'a' | 'b', read: Read): Section {
  const counted = !UNCOUNTED.includes(turn.voice);
  const rows = turn.paragraphs.flatMap(sentencesOf).map(({ paragraph, ranges }): CollationRow => {
    const row = onlyIn(side, read(paragraph, ranges));
    // Each paper has headings of its own: the other leaves nothing out.
    return counted ? row : { ...row, variants: [] };
  });
  return { a: side === 'a' ? turn : null, b: side === 'b' ? turn : null, counted, rows };
}

function turnOf(paragraph: string): string {
  return paragraph.replace(/\.\d+$/, '');
}

/** Reads source ranges out of a transcript, whose paragraphs hold the source at their own ranges. */
function readerOf(transcript: Transcript, record: OfficialRecord): Read {
  const chunks = transcript.turns
    .flatMap(({ paragraphs }) => paragraphs)
    .flatMap(({ text, ranges }) => {
      let offset = 0;
      return ranges.map(([start, end]) => {
        offset += end - start;
        return { start, end, text: text.slice(offset - (end - start), offset) };
      });
    })
    .sort((one, other) => one.start - other.start);
  const here = placeDamage(record, transcript).placed.map(({ emendation }) => emendation);
  return (paragraph, ranges) => ({
    paragraph,
    text: ranges
      .flatMap(([start, end]) =>
        chunks
          .slice(
            firstWhere(chunks, (chunk) => chunk.end > start),
            firstWhere(chunks, (chunk) => chunk.start >= end),
          )
          .map((chunk) => chunk.text.slice(Math.max(0, start - chunk.start), Math.max(0, end - chunk.start))),
      )
      .join('')
      .trim(),
    ranges: [...ranges],
    damage: here.filter(({ range }) => ranges.some(([start, end]) => range[0] < end && start < range[1])),
  });
}
