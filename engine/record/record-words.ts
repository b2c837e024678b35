/**
 * The record's own words, as they are given out: copied, kept, cited, printed.
 *
 * A passage that stands there is given whole: across page furniture, which is no part of a paragraph's text, and across the paragraphs of one
 * turn, with a line break between. Words that stand apart, or in different turns, are pieces, with `……` between, and each has its place.
 * Pieces come in the order of the record: there `……` means what it means everywhere, that something between is left out.
 */
import type { Paragraph, Range, Transcript, Turn, Voice } from './record.ts';

/** A piece of the record that stands there as it is: one stretch of a turn. */
export interface Stretch {
  /** The paragraph in which it begins. */
  paragraph: string;
  /** In the source: several where a page, a column or a paragraph ends in between. */
  ranges: Range[];
  voice: Voice;
  text: string;
}

/** Between pieces that do not stand beside each other. */
export const LEFT_OUT = '……';

export function joinWords(stretches: readonly Pick<Stretch, 'text'>[]): string {
  return stretches.map(({ text }) => text).join(LEFT_OUT);
}

/**
 * The stretches that source ranges make up.
 * @param parts for each part of a quote the ranges where it stands: from the first to the last all is given
 */
export function stretchesOf({ turns }: Pick<Transcript, 'turns'>, parts: readonly (readonly Range[])[]): Stretch[] {
  return turns.flatMap((turn) => {
    const spans = parts.map((ranges) => spanIn(turn, ranges)).filter((span) => span !== null);
    return spans.length === 0 ? [] : joined(spans, textOf(turn)).map((span) => stretchOf(turn, span));
  });
}

/** Where ranges stand in the text of their turn; null where no turn has them. */
export function placeInTurn(
  { turns }: Pick<Transcript, 'turns'>,
  ranges: readonly Range[],
): { text: string; from: number; to: number } | null {
  for (const turn of turns) {
    const span = spanIn(turn, ranges);
    if (span !== null) return { text: textOf(turn), from: span[0], to: span[1] };
  }
  return null;
}

/** Paragraphs part where lines do. */
const BREAK = '\n';

function textOf({ paragraphs }: Turn): string {
  return paragraphs.map(({ text }) => text).join(BREAK);
}

/** From the first to the last character of the ranges that stand in a turn, in its text; null where none does. */
function spanIn({ paragraphs }: Turn, ranges: readonly Range[]): Range | null {
  let [from, to] = [Infinity, -1];
  let offset = 0;
  for (const { text, ranges: chunks } of paragraphs) {
    let at = offset;
    for (const [start, end] of chunks) {
      for (const range of ranges) {
        const [a, b] = [Math.max(start, range[0]), Math.min(end, range[1])];
        if (a >= b) continue;
        from = Math.min(from, at + a - start);
        to = Math.max(to, at + b - start);
      }
      at += end - start;
    }
    offset += text.length + BREAK.length;
  }
  return to < 0 ? null : [from, to];
}

/** In order; those that overlap, or have nothing but marks between them, are one. */
function joined(spans: readonly Range[], text: string): Range[] {
  const out: [number, number][] = [];
  for (const [start, end] of spans.toSorted((a, b) => a[0] - b[0])) {
    const last = out.at(-1);
    if (last && (start <= last[1] || /^[\p{P}\p{S}\s]*$/u.test(text.slice(last[1], start)))) {
      last[1] = Math.max(last[1], end);
    } else out.push([start, end]);
  }
  return out;
}

function stretchOf(turn: Turn, [from, to]: Range): Stretch {
  const ranges: Range[] = [];
  let paragraph: string | null = null;
  let offset = 0;
  for (const each of turn.paragraphs) {
    const inside = cut(each, from - offset, to - offset);
    if (inside.length > 0) paragraph ??= each.id;
    ranges.push(...inside);
    offset += each.text.length + BREAK.length;
  }
  return { paragraph: paragraph ?? turn.id, ranges, voice: turn.voice, text: textOf(turn).slice(from, to) };
}

/** A part of a paragraph's text, in the source. */
function cut({ ranges }: Paragraph, from: number, to: number): Range[] {
  let at = 0;
  return ranges.flatMap(([start, end]): Range[] => {
    const [a, b] = [Math.max(start, start + from - at), Math.min(end, start + to - at)];
    at += end - start;
    return a < b ? [[a, b]] : [];
  });
}

/**
 * Words as they were given out, parted again into their pieces.
 * @param places the pieces' ranges in the source, in order
 * @returns null where the words are not made of them
 */
export function partWords(words: string, places: readonly { ranges: readonly Range[] }[]): string[] | null {
  const texts: string[] = [];
  let at = 0;
  let isWhole = true;
  for (const { ranges } of places) {
    if (texts.length > 0) {
      if (!words.startsWith(LEFT_OUT, at)) return null;
      at += LEFT_OUT.length;
    }
    const start = at;
    // Line breaks between paragraphs stand in no range.
    for (let left = lengthOf(ranges); left > 0 && at < words.length; at += 1) if (words[at] !== BREAK) left -= 1;
    const text = words.slice(start, at);
    isWhole &&= lengthWithout(text) === lengthOf(ranges);
    texts.push(text);
  }
  return isWhole && at === words.length ? texts : null;
}

function lengthOf(ranges: readonly Range[]): number {
  return ranges.reduce((sum, [start, end]) => sum + end - start, 0);
}

function lengthWithout(text: string): number {
  return text.replaceAll(BREAK, '').length;
}
