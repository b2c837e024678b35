/** Texts by the thousand to measure a library with: of a file, or made. */
import { readFileSync } from 'node:fs';
import { gunzipSync } from 'node:zlib';
import { englishSample } from '../../test/support/english.ts';
import { manyTexts } from '../../test/support/many-texts.ts';

export interface BenchText {
  id: string;
  date: string;
  /** Its paragraphs, a line each. */
  text: string;
}

/** @param file null: texts that never were */
export function benchTexts(count: number, file: string | null, random: () => number): Iterable<BenchText> {
  return file === null ? madeTexts(count) : fileTexts(file, count, random);
}

function* madeTexts(count: number): Generator<BenchText> {
  for (const { id, date, turns } of manyTexts(count, 90).transcripts) {
    const paragraphs = turns.flatMap((turn) => turn.paragraphs.map(({ text }) => text));
    yield { id, date: date ?? '', text: paragraphs.join('\n') };
  }
}

/** Where the file has fewer, the rest is made of its sentences. */
function* fileTexts(file: string, count: number, random: () => number): Generator<BenchText> {
  const bytes = readFileSync(file);
  const lines = (file.endsWith('.gz') ? gunzipSync(bytes) : bytes).toString('utf8').split('\n').filter(Boolean);
  for (let at = 0; at < count; at += 1) {
    const text = JSON.parse(lines[at % lines.length]!) as BenchText;
    const round = Math.floor(at / lines.length);
    if (round === 0) yield text;
    else {
      const date = yearsBefore(text.date, round * YEARS);
      yield { id: `${date}.made-${at}`, date, text: shuffled(text.text, random) };
    }
  }
}

/** Of another day than the text whose sentences they have: else they would be taken for another text of the same event, and laid beside it. */
const YEARS = 20;

function yearsBefore(date: string, years: number): string {
  return `${Number(date.slice(0, 4)) - years}${date.slice(4)}`;
}

function shuffled(text: string, random: () => number): string {
  const sentences = text.match(/[^。！？\n]+[。！？\n]?/gu) ?? [];
  const order = sentences.map((sentence) => ({ sentence: sentence.trim(), place: random() }));
  const inOrder = order.sort((a, b) => a.place - b.place).map(({ sentence }) => sentence);
  const paragraphs: string[] = [];
  for (let at = 0; at < inOrder.length; at += 4) paragraphs.push(inOrder.slice(at, at + 4).join(''));
  return paragraphs.join('\n');
}

/** Stretches of the sample translation, of so many words each. */
export function englishQuotes(count: number, words: number, random: () => number): { quote: string }[] {
  const all = englishSample().turns.flatMap(({ paragraphs }) => paragraphs.flatMap(({ text }) => text.split(/\s+/u)));
  return Array.from({ length: count }, () => {
    const from = Math.floor(random() * (all.length - words));
    return { quote: all.slice(from, from + words).join(' ') };
  });
}
