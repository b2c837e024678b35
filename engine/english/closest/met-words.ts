/** Which English words led to a passage, and by which of its words. */
import type { MetWords } from '../../record/answer.ts';
import type { Range } from '../../record/record.ts';
import { toSource } from '../../text/quoted.ts';
import type { Sentence } from '../../text/sentences.ts';
import type { ChineseKey } from './chinese-keys.ts';
import type { EnglishKey } from './english-keys.ts';

/** Words that are written as one term: nothing between them but spaces, hyphens and little words. */
const BETWEEN = /^(?:[\s-]|of|the|and|a|['’]s)*$/;

/** @param sentences of one paragraph, in order */
export function metWords(
  quote: string,
  keys: readonly EnglishKey[],
  sentences: readonly (Sentence & { keys: ReadonlyMap<string, ChineseKey> })[],
): MetWords[] {
  const met: (MetWords & { of: string })[] = [];
  for (const { key, at } of keys) {
    const found = sentences
      .map((sentence) => ({ sentence, word: sentence.keys.get(key) }))
      .reduce((best, each) => ((each.word?.strength ?? 0) > (best.word?.strength ?? 0) ? each : best));
    if (found.word === undefined) continue;
    const { sentence, word } = found;
    const of = `${sentence.ranges[0]?.[0]} ${word.at.join(' ')}`;
    const last = met.at(-1);
    if (last?.of === of && BETWEEN.test(quote.slice(last.at[1], at[0]))) {
      last.at = [last.at[0], at[1]];
      last.quote = quote.slice(...last.at);
      continue;
    }
    const record = sentence.text.slice(...word.at);
    met.push({ of, quote: quote.slice(...at), at, record, recordAt: rangesIn(sentence, word.at) });
  }
  return met.map(({ quote: words, at, record, recordAt }) => ({ quote: words, at, record, recordAt }));
}

function rangesIn({ ranges }: Sentence, span: Range): Range[] {
  return toSource({ ranges })(span);
}
