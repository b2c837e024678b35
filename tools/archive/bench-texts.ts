/** Texts by the ten thousand, and quotations from them with so many characters changed. */
import type { KeptText } from '../../engine/index/segments/storage.ts';
import { recordTexts } from '../../archive/load/record-texts.ts';
import { aRecord, aTranscript, aTurn } from '../../test/support/a-record.ts';
import { manyTexts } from '../../test/support/many-texts.ts';
import { randomFrom } from '../fuzz.ts';
import { benchTexts } from '../bench/library-texts.ts';

const QUOTE = 40;
/** Of each text of the file, which has some eight thousand characters: 30,000 of them have forty million. */
const PARTS = 6;

/** @param file null: texts that never were */
export function* archiveTexts(file: string | null, count: number): Generator<KeptText> {
  if (file === null) {
    yield* recordTexts(manyTexts(count));
    return;
  }
  let left = count;
  // Where the file has fewer, the rest is made of its sentences in another order.
  for (const { id, date, text } of benchTexts(count, file, randomFrom(1))) {
    if (left <= 0) return;
    const paragraphs = text.split('\n').filter((each) => each.trim() !== '');
    const each = Math.max(1, Math.ceil(paragraphs.length / PARTS));
    for (let at = 0; at < paragraphs.length && left > 0; at += each, left -= 1) {
      const own = `${id}.${at}`;
      const turn = aTurn({ transcript: own, paragraphs: paragraphs.slice(at, at + each) });
      yield* recordTexts(aRecord(aTranscript({ id: own, event: own, date, turns: [turn] })));
    }
  }
}

export interface Quoted {
  quote: string;
}

/** Of texts all over the archive. */
export function quotesFrom(texts: Iterable<KeptText>, count: number, random: () => number): Quoted[] {
  const some: string[] = [];
  for (const { transcript } of texts) {
    if (random() < 0.2) some.push(...transcript.turns.flatMap(({ paragraphs }) => paragraphs.map(({ text }) => text)));
  }
  const quotes: Quoted[] = [];
  while (quotes.length < count) {
    const paragraph = some[Math.floor(random() * some.length)]!;
    const from = Math.floor(random() * Math.max(1, paragraph.length - QUOTE));
    const quote = paragraph.slice(from, from + QUOTE);
    // An address in a text is no quotation.
    if ((quote.match(/\p{Script=Han}/gu)?.length ?? 0) >= QUOTE * 0.7) quotes.push({ quote });
  }
  return quotes;
}

/** Half of the edits put another character in a place, the others put one in or leave one out. */
export function edited(text: string, edits: number, random: () => number): string {
  const characters = Array.from(text);
  for (let left = edits; left > 0; left -= 1) {
    const at = Math.floor(random() * characters.length);
    const other = String.fromCharCode(0x4e00 + Math.floor(random() * 3000));
    const kind = random();
    if (kind < 0.5) characters[at] = other;
    else characters.splice(at, kind < 0.75 ? 1 : 0, ...(kind < 0.75 ? [] : [other]));
  }
  return characters.join('');
}
