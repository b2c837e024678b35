/**
 * Quotes made from the record by rule: cut, converted, altered, stitched, dressed up.
 *
 * Each generator changes a sentence in a way whose right answer follows from the change; the judge confirms it, and
 * where it cannot (a changed word may be what another transcript really has) the quote is left out.
 */
import { Converter } from 'opencc-js';
import type { Context, Spec } from './case.ts';
import { alterations } from './alter.ts';
import { damaged } from './damaged.ts';
import { dressed } from './dressed.ts';
import { stitched } from './stitched.ts';
import { phrases } from './phrases.ts';
import { makeRandom, Sentences, type GoldSentence } from './sentences.ts';

const between =
  (min: number, max: number) =>
  ({ length }: GoldSentence) =>
    length >= min && length <= max;

export function mechanicalSpecs(context: Context, seed: number): Spec[] {
  const random = makeRandom(seed);
  const sentences = new Sentences(context, random);
  const isAnswer = ({ voice }: GoldSentence) => voice === 'answer' || voice === 'reported';
  const spoken = (min: number, max: number, count: number) =>
    sentences.take(count, (one) => isAnswer(one) && between(min, max)(one));
  const verbatim = (one: GoldSentence, name: string): Spec => ({ class: name, query: one.text, verdict: 'verbatim' });

  return [
    ...spoken(13, 30, 10).map((one) => verbatim(one, 'verbatim-long')),
    ...spoken(31, 90, 16).map((one) => verbatim(one, 'verbatim-long')),
    ...sentences.paragraphs(6, 180, 1200).map((one) => verbatim(one, 'verbatim-long')),
    ...phrases(context, sentences, random),
    ...(['t', 'tw', 'hk'] as const).flatMap((to) =>
      spoken(10, 60, 8).map((one): Spec => ({
        class: 'traditional',
        query: convert(to, one.text),
        means: one.text,
        verdict: 'verbatim',
      })),
    ),
    ...sentences
      .take(14, (one) => one.voice === 'question' && between(12, 60)(one))
      .map((one): Spec => ({ class: 'reporter-words', query: one.text, verdict: 'verbatim' })),
    ...sentences
      .take(12, (one) => isAnswer(one) && between(13, 60)(one) && sentences.isAlone(one))
      .map((one): Spec => ({ class: 'one-witness', query: one.text, verdict: 'verbatim' })),
    ...sentences
      .take(12, (one) => isAnswer(one) && one.isBroken && one.length >= 10)
      .map((one): Spec => ({ class: 'page-broken', query: one.text, verdict: 'verbatim' })),
    ...alterations(sentences, random),
    ...damaged(context, random),
    ...stitched(sentences),
    ...dressed(sentences),
  ];
}

function convert(to: 't' | 'tw' | 'hk', text: string): string {
  const quoted = text.replaceAll('“', '「').replaceAll('”', '」');
  return Converter({ from: 'cn', to })(quoted).replaceAll(',', '，').replaceAll('?', '？').replaceAll('!', '！');
}
