/**
 * Random quotes, and what must hold for every answer to them. One seed, one run: a failure can be repeated.
 *
 * Cut from the record, then edited, stitched, written in Traditional characters or strewn with odd Unicode; or no Chinese at all.
 */
import { Converter } from 'opencc-js/cn2t';
import { joinWords } from '../engine/record/record-words.ts';
import type { Answer } from '../engine/record/answer.ts';
import type { Finder } from '../engine/find/finder.ts';
import { foldText } from '../engine/text/fold.ts';
import type { OfficialRecord, Paragraph } from '../engine/record/record.ts';

export interface Breach {
  round: number;
  rule: string;
  quote: string;
  found: string;
}

export interface FuzzReport {
  rounds: number;
  breaches: Breach[];
  slowest: { ms: number; quote: string };
}

/** Mulberry32: small, fast and the same everywhere. */
export function randomFrom(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4294967296;
  };
}

const ODD = Array.from(
  '\u{200b}\u{feff}\u{ad}\u{202e}\u{2066}\u{301}\u{fffd}\0\u{3000}\u{2ee9}😀𠮷(「”…\n\r%.〇āㄅあㅎ',
).concat('\u{d800}', '\u{dc00}', '<b>', '&nbsp;', '...', '[1]');
/** A character that stands nowhere in the record. */
const FOREIGN = '龘';
const toTaiwan = Converter({ from: 'cn', to: 'tw' });
const toHongKong = Converter({ from: 'cn', to: 'hk' });

export async function fuzz(
  record: OfficialRecord,
  sources: ReadonlyMap<string, string>,
  finder: Finder,
  rounds: number,
  seed: number,
): Promise<FuzzReport> {
  const random = randomFrom(seed);
  const below = (limit: number) => Math.floor(random() * limit);
  const paragraphs = record.transcripts.flatMap((transcript) => transcript.turns.flatMap((turn) => turn.paragraphs));
  const report: FuzzReport = { rounds, breaches: [], slowest: { ms: 0, quote: '' } };

  const cut = (shortest: number, longest: number): { text: string; paragraph: Paragraph } => {
    for (;;) {
      const paragraph = paragraphs[below(paragraphs.length)]!;
      const length = shortest + below(longest - shortest);
      const start = below(Math.max(1, paragraph.text.length - length));
      const text = paragraph.text.slice(start, start + length).toWellFormed();
      if ((text.match(/\p{Script=Han}/gu)?.length ?? 0) >= Math.min(shortest, 6)) return { text, paragraph };
    }
  };
  const strew = (text: string, times: number): string => {
    let out = text;
    for (let time = 0; time < times; time += 1) {
      const at = below(out.length + 1);
      const drop = random() < 0.3 ? below(4) : 0;
      out = out.slice(0, at) + (random() < 0.5 ? ODD[below(ODD.length)]! : FOREIGN) + out.slice(at + drop);
    }
    return out;
  };

  for (let round = 0; round < rounds; round += 1) {
    const fail = (rule: string, quote: string, found: string) => report.breaches.push({ round, rule, quote, found });
    const ask = async (quote: string): Promise<Answer | null> => {
      try {
        const answer = await finder.lookUp(quote);
        if (answer.ms > report.slowest.ms) report.slowest = { ms: answer.ms, quote };
        for (const [rule, found] of brokenRules(answer, sources)) fail(rule, quote, found);
        return answer;
      } catch (error) {
        fail('never throws', quote, String(error));
        return null;
      }
    };
    const kind = round % 5;
    if (kind === 0) {
      const { text } = cut(6, 120);
      const answer = await ask(text);
      // A slice that cuts a number or 不能不 in two is altered, and says so.
      const isCut = answer?.matches[0]?.readings.some(({ edits }) =>
        edits.every(({ record, quote }) => record.includes(quote)),
      );
      if (answer && answer.wording !== 'verbatim' && isCut !== true) fail('identity is verbatim', text, answer.wording);
    } else if (kind === 1) {
      const { text } = cut(14, 90);
      const first = strewForeign(text, 1, below);
      const second = strewForeign(first, 1, below);
      const [one, two] = [await ask(first), await ask(second)];
      if (one && two && rises(one, two)) fail('one more edit never raises similarity', second, similarities(one, two));
    } else if (kind === 2) {
      const { text } = cut(8, 60);
      const answer = await ask(text);
      for (const convert of [toTaiwan, toHongKong]) {
        const other = await ask(convert(text));
        if (answer && other && finding(answer) !== finding(other)) {
          fail('script does not change the finding', convert(text), `${finding(answer)} / ${finding(other)}`);
        }
      }
    } else if (kind === 3) {
      const parts = Array.from({ length: 1 + below(4) }, () => strew(cut(5, 80).text, below(4)));
      await ask(parts.join(['', '。', '……', '\n', '”，王毅说，“'][below(5)]));
    } else {
      const text = strew(random() < 0.5 ? '' : cut(5, 40).text, 1 + below(30));
      await ask(text);
      const { text: folded } = foldText(text);
      if (foldText(folded).text !== folded) fail('folding is idempotent', text, folded);
    }
  }
  return report;
}

function strewForeign(text: string, times: number, below: (limit: number) => number): string {
  let out = Array.from(text);
  for (let time = 0; time < times; time += 1) out = out.toSpliced(below(out.length), 0, FOREIGN);
  return out.join('');
}

/**
 * Whether the more edited quote is found with fewer edits, where both are found whole.
 *
 * Of all readings the closest is taken: which is told first is a matter of the kinds of edits. Similarity is the share of the longer side
 * that is not edited. So one more character for the same edits raises it a little, by as much as those edits weigh less in a side of one
 * character more.
 */
function rises(less: Answer, more: Answer): boolean {
  const [a, b] = [closest(less), closest(more)];
  const longer = foldText(more.query).text.length;
  return a > 0 && b > a + (1 - a) / longer + 1e-9;
}

const WHOLE: ReadonlySet<string> = new Set(['verbatim', 'near', 'altered']);

/** 0 where nothing is found whole. */
function closest({ matches }: Answer): number {
  const readings = matches.flatMap((match) => match.readings).filter(({ wording }) => WHOLE.has(wording));
  return Math.max(0, ...readings.map(({ similarity }) => similarity));
}

function similarities(less: Answer, more: Answer): string {
  return `${closest(less)} < ${closest(more)}`;
}

/** What a reader sees of an answer, without the characters of the quote. */
function finding({ wording, matches }: Answer): string {
  return JSON.stringify([
    wording,
    matches.map((match) => [match.event, match.wording, match.voice, match.count, match.places]),
  ]);
}

/** Rules that hold for every answer, whatever was asked. */
function* brokenRules(answer: Answer, sources: ReadonlyMap<string, string>): Generator<[rule: string, found: string]> {
  const { query, matches, wording, reason } = answer;
  const expected = reason === null ? (matches[0]?.wording ?? 'none') : 'unchecked';
  if (wording !== expected) yield ['the wording is that of the first match', `${wording}, ${expected}`];
  for (const match of matches) {
    for (const reading of match.readings) {
      const source = sources.get(reading.transcript)!;
      for (const { ranges, text } of reading.stretches) {
        const there = ranges.map(([start, end]) => source.slice(start, end)).join('');
        // Paragraphs part where lines do.
        if (there !== text.replaceAll('\n', ''))
          yield ['ranges map back to the characters shown', `${text} / ${there}`];
      }
      if (reading.text !== joinWords(reading.stretches)) yield ['the text is that of the stretches', reading.text];
      if (reading.similarity < 0 || reading.similarity > 1) yield ['similarity is a share', String(reading.similarity)];
      for (const edit of reading.edits) {
        if (query.slice(edit.at[0], edit.at[1]) !== edit.quote) yield ['edits map back to the quote', edit.quote];
        if (!source.slice(edit.recordAt[0], edit.recordAt[1]).startsWith(edit.record.slice(0, 1))) {
          yield ['edits map back to the record', `${edit.record} at ${edit.recordAt.join('–')}`];
        }
      }
    }
    for (const piece of match.pieces) {
      if (piece.quote[0] < 0 || piece.quote[1] > query.length) yield ['pieces lie in the quote', piece.quote.join('–')];
    }
  }
}
