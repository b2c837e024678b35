/** A passage as it is drawn: what of it is the match, what differs, and how much around it is shown before more is asked for. */
import type { Damage, Edit, SourcedAnswer } from '../answer.ts';
import type { Paragraph, Range } from '../record.ts';

/** A stretch of a paragraph as it is drawn. */
export type PassageSegment =
  /** Inside the match. */
  | { kind: 'same'; text: string }
  /** Inside it too, where the print is damaged. `emended` as in `Damage`. */
  | { kind: 'misprint'; text: string; emended: string | null }
  /** Around it. `brief`: what is read with the match, as stretches of words and the number of characters left out between them. */
  | { kind: 'context'; text: string; brief: (string | number)[] }
  /** `text` is the record's; empty where the quote adds something. */
  | { kind: 'edit'; text: string; edit: Edit };

/** By paragraph, of a whole turn. */
export type LaidPassage = PassageSegment[][];

/** All that is shown of an answer, in its order. */
export interface LaidAnswer {
  /** By match; of a quote's pieces those in the text that is shown, of the others null. */
  matches: { readings: LaidPassage[]; pieces: (LaidPassage | null)[] }[];
  /** Nothing is held to differ in them. */
  closest: LaidPassage[];
}

/** @param passages the turns of its paragraphs, by a paragraph's id */
export function layAnswer(
  { matches, closest }: Pick<SourcedAnswer, 'matches' | 'closest'>,
  passages: Record<string, { paragraphs: readonly Paragraph[] }>,
): LaidAnswer {
  const lay = (
    { paragraph, ranges }: { paragraph: string; ranges: readonly Range[] },
    edits: readonly Edit[] = [],
    damage: Damage | null = null,
  ): LaidPassage => layPassage(passages[paragraph]?.paragraphs ?? [], ranges, edits, damage);
  return {
    matches: matches.map(({ readings, pieces }) => ({
      readings: readings.map((reading) => lay(reading, reading.edits, reading.damage)),
      pieces: pieces.map((piece) =>
        piece.transcript === readings[0]?.transcript ? lay(piece, readings[0].edits, readings[0].damage) : null,
      ),
    })),
    closest: (closest ?? []).map((near) => lay(near)),
  };
}

/**
 * Lay a reading's ranges and edits over the paragraphs of its turn.
 *
 * Ranges count in the source file, where page furniture may interrupt a sentence; a paragraph's text is the source at
 * its own ranges. So every stretch is looked up where the source has it.
 */
export function layPassage(
  paragraphs: readonly Paragraph[],
  ranges: readonly Range[],
  edits: readonly Edit[],
  damage: Damage | null = null,
): LaidPassage {
  return shorten(layWhole(paragraphs, ranges, edits, damage));
}

function layWhole(
  paragraphs: readonly Paragraph[],
  ranges: readonly Range[],
  edits: readonly Edit[],
  damage: Damage | null,
): LaidPassage {
  const replaced = edits.filter(({ recordAt: [start, end] }) => end > start);
  const added = edits.filter(({ recordAt: [start, end] }) => end === start);
  const drawn = new Set<Edit>();
  // Where the same words are printed twice, the entry does not say here which of them it means.
  const known = damage !== null && timesIn(paragraphs, damage.printed) === 1 ? damage : null;
  const places = [...ranges, ...edits.map(({ recordAt }) => recordAt)].flat();
  return paragraphs.map(({ text, ranges: chunks }) => {
    const segments: PassageSegment[] = [];
    const misprint = known && misprintIn(text, known);
    let offset = 0;
    for (const [start, end] of chunks) {
      const own = (misprint?.at ?? []).map((at) => at - offset + start);
      const stops = stopsIn([start, end], [...places, ...own]);
      for (const [index, at] of stops.entries()) {
        for (const edit of added) {
          // At a chunk's end too: what was added after the last character has no other place.
          if (edit.recordAt[0] !== at || drawn.has(edit)) continue;
          drawn.add(edit);
          segments.push({ kind: 'edit', text: '', edit });
        }
        if (at === end) break;
        const run = text.slice(offset, offset + (stops[index + 1] ?? end) - at);
        const isMisprint = misprint !== null && holds(misprint.at, offset);
        offset += run.length;
        const edit = replaced.find(({ recordAt }) => holds(recordAt, at));
        if (edit) appendEdit(segments, run, edit);
        else if (!ranges.some((range) => holds(range, at))) append(segments, 'context', run);
        else if (isMisprint) appendMisprint(segments, run, misprint.emended);
        else append(segments, 'same', run);
      }
    }
    return segments;
  });
}

/** Both ends of a chunk, and in order what of some places lies between: from one to the next all characters are drawn alike. */
function stopsIn([start, end]: Range, places: readonly number[]): number[] {
  const inside = places.filter((at) => start < at && at < end);
  return [...new Set([start, ...inside.sort((a, b) => a - b), end])];
}

function holds([start, end]: Range, at: number): boolean {
  return start <= at && at < end;
}

function timesIn(paragraphs: readonly Paragraph[], words: string): number {
  return paragraphs.reduce((sum, { text }) => sum + text.split(words).length - 1, 0);
}

/** What is printed in a paragraph for something else, in its text, and what it is to be read as; null where that is not known. */
interface Misprint {
  at: Range;
  emended: string | null;
}

/** An entry quotes a clause to be understood: here are the characters in which it differs, and beside a place where some were lost. */
function misprintIn(text: string, { printed, emended }: Damage): Misprint | null {
  const start = text.indexOf(printed);
  if (start === -1) return null;
  const end = start + printed.length;
  if (emended === null) return { at: [start, end], emended };
  const shorter = Math.min(printed.length, emended.length);
  let before = 0;
  while (before < shorter && printed[before] === emended[before]) before += 1;
  let after = 0;
  while (after < shorter - before && printed.at(-1 - after) === emended.at(-1 - after)) after += 1;
  if (before + after === shorter) {
    before = Math.max(0, before - 1);
    after = Math.max(0, after - 1);
  }
  return { at: [start + before, end - after], emended: emended.slice(before, emended.length - after) };
}

function append(segments: PassageSegment[], kind: 'same' | 'context', text: string): void {
  const last = segments.at(-1);
  if (last?.kind === 'same' && kind === 'same') last.text += text;
  else if (last?.kind === 'context' && kind === 'context') {
    last.text += text;
    last.brief = [last.text];
  } else segments.push(kind === 'same' ? { kind, text } : { kind, text, brief: [text] });
}

function appendMisprint(segments: PassageSegment[], text: string, emended: string | null): void {
  const last = segments.at(-1);
  if (last?.kind === 'misprint') last.text += text;
  else segments.push({ kind: 'misprint', text, emended });
}

function appendEdit(segments: PassageSegment[], text: string, edit: Edit): void {
  const last = segments.at(-1);
  if (last?.kind === 'edit' && last.edit === edit) last.text += text;
  else segments.push({ kind: 'edit', text, edit });
}

/** Context shown before, after and on each side of a gap, in characters, unless a sentence ends earlier. */
const BEFORE = 60;
/** No more than this of what only leads up to the match: the matched words are to be seen at once in a small panel. */
const SHORTLY_BEFORE = 24;
const AFTER = 80;
const BESIDE_GAP = 24;
const SENTENCE_END = /[。！？!?；;]/u;
const SENTENCE_START = /[。！？!?；;][”’」』）)]*/gu;
const CLAUSE_START = /[。！？!?；;，,、：:][”’」』）)]*/gu;
const CLOSING = /^[”’」』）)]*/u;

/**
 * Say of all context what is read with the match: the end of the sentence before it and the rest of the sentence it ends in. Of
 * paragraphs without a part of the match nothing is, and those between two of its parts are counted. Where nothing matches, all is shown.
 */
function shorten(laid: LaidPassage): LaidPassage {
  const isMatch = (segment: PassageSegment): boolean => segment.kind !== 'context';
  const first = laid.findIndex((segments) => segments.some(isMatch));
  const last = laid.findLastIndex((segments) => segments.some(isMatch));
  if (first === -1) return laid;
  return laid.map((segments, index) => {
    const opens = segments.findIndex(isMatch);
    const closes = segments.findLastIndex(isMatch);
    const briefOf = (text: string, at: number): (string | number)[] => {
      if (opens === -1) return index > first && index < last ? [text.length] : [];
      if (at < opens) return index === first ? [headOf(text)] : gapIn(text);
      if (at > closes) return index === last ? [tailOf(text)] : gapIn(text);
      return gapIn(text);
    };
    return segments.map((segment, at) =>
      segment.kind === 'context' ? { ...segment, brief: briefOf(segment.text, at) } : segment,
    );
  });
}

/** What stands before the match: from the start of its last whole sentence, if that is near. */
function headOf(text: string): string {
  if (text.length <= SHORTLY_BEFORE) return text;
  const near = text.slice(-BEFORE);
  const starts = [...near.matchAll(SENTENCE_START)].map(({ index, 0: end }) => index + end.length);
  const few = starts.find((start) => start < near.length && near.length - start <= SHORTLY_BEFORE);
  if (few !== undefined) return near.slice(few);
  // A match in the middle of a sentence is read from where that begins.
  const begin = text.length <= BEFORE ? (starts.at(-1) ?? 0) : starts.at(-1);
  if (begin !== undefined && begin < near.length) return near.slice(begin);
  // Else from where a clause begins: no word is cut in two.
  const clauses = clauseStarts(near).filter((start) => start < near.length);
  const from = clauses.find((start) => near.length - start <= SHORTLY_BEFORE) ?? clauses.at(-1);
  return `……${from === undefined ? wellFormed(near.slice(-SHORTLY_BEFORE)) : near.slice(from)}`;
}

/** What stands behind the match: to the end of its sentence, if that is near. */
function tailOf(text: string): string {
  const end = text.search(SENTENCE_END);
  if (end !== -1 && end < AFTER) return text.slice(0, end + 1) + (CLOSING.exec(text.slice(end + 1))?.[0] ?? '');
  if (text.length <= AFTER) return text;
  const near = wellFormed(text.slice(0, AFTER));
  return `${near.slice(0, clauseStarts(near).at(-1))}……`;
}

/** What stands between two pieces of the match. */
function gapIn(text: string): (string | number)[] {
  if (text.length <= 2 * BESIDE_GAP + 12) return [text];
  const [before, after] = [wellFormed(text.slice(0, BESIDE_GAP)), wellFormed(text.slice(-BESIDE_GAP))];
  const [head, tail] = [before.slice(0, clauseStarts(before).at(-1)), after.slice(clauseStarts(after)[0] ?? 0)];
  return [head, text.length - head.length - tail.length, tail];
}

/** Where clauses begin in a text, behind its first; where it ends with a pause, the last is what follows the text. */
function clauseStarts(text: string): number[] {
  return [...text.matchAll(CLAUSE_START)].map(({ index, 0: end }) => index + end.length);
}

/** A cut may fall between the halves of a surrogate pair. */
function wellFormed(text: string): string {
  return text.replace(/^[\uDC00-\uDFFF]|[\uD800-\uDBFF]$/g, '');
}
