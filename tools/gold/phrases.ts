/** Short phrases: every place where they stand is known, so that counts can be checked. */
import type { Context, Spec } from './case.ts';
import { placesOf } from './judge.ts';
import { pick, shuffled, type Sentences } from './sentences.ts';
import { folded } from './text.ts';

const words = new Intl.Segmenter('zh', { granularity: 'word' });
const TOO_COMMON = 14;

export function phrases(context: Context, sentences: Sentences, random: () => number): Spec[] {
  const spoken = sentences.all.filter(({ voice }) => voice === 'answer' || voice === 'reported');
  const clauses = spoken.flatMap(({ text }) => text.split(/[，,、；;：:。！？!?“”《》（）()\s]+/u)).filter(Boolean);
  const wanted: [min: number, max: number, count: number][] = [
    [2, 2, 5],
    [3, 4, 10],
    [5, 7, 10],
    [8, 12, 14],
  ];
  const seen = new Set<string>();
  const short = wanted.flatMap(([min, max, count]) => {
    const found: Spec[] = [];
    for (let tries = 0; found.length < count && tries < 2000; tries += 1) {
      const phrase = wordsOf(pick(clauses, random), min, max, random);
      if (!phrase || seen.has(phrase) || /\d$|^\d|^[的了和与在]|[的了和与在]$/u.test(phrase)) continue;
      const places = placesOf(phrase, context.turns).length;
      if (places === 0 || places > TOO_COMMON) continue;
      seen.add(phrase);
      found.push({ class: 'verbatim-short', query: phrase, verdict: 'verbatim' });
    }
    return found;
  });
  return [
    ...short,
    ...formulas(context, clauses, random).map((query): Spec => ({ class: 'formula', query, verdict: 'verbatim' })),
  ];
}

/** Some words in a row out of a clause. */
function wordsOf(clause: string, min: number, max: number, random: () => number): string | null {
  const parts = [...words.segment(clause)].map(({ segment }) => segment);
  const first = Math.floor(random() * parts.length);
  let phrase = '';
  for (const part of parts.slice(first)) {
    if (folded(phrase + part).length > max) break;
    phrase += part;
    if (folded(phrase).length >= min && random() < 0.6) break;
  }
  const { length } = folded(phrase);
  return length >= min && length <= max ? phrase : null;
}

/** Clauses, or the beginnings of clauses, that stand in three events. */
function formulas(context: Context, clauses: string[], random: () => number): string[] {
  const known = new Set<string>();
  for (const clause of shuffled(clauses, random)) {
    const parts = [...words.segment(clause)].map(({ segment }) => segment);
    for (let from = 0; from < parts.length; from += 1) {
      for (let to = from + 2; to <= parts.length; to += 1) {
        const phrase = parts.slice(from, to).join('');
        if (phrase.length < 5 || phrase.length > 12) continue;
        const places = placesOf(phrase, context.turns);
        if (places.length <= TOO_COMMON && new Set(places.map(({ turn }) => turn.event)).size >= 3) known.add(phrase);
      }
    }
    if (known.size >= 10) break;
  }
  return [...known].slice(0, 10);
}
