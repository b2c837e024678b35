import { citedPassage, cite } from '../../engine/cite/cite.ts';
import { CITE_STYLES, type Citations, keyOf, languageOf, type SayCitation } from '../../engine/cite/citation.ts';
import type { OfSource } from '../../engine/record/answer.ts';
import type { Transcript } from '../../engine/record/record.ts';
import type { English } from '../../engine/text/english.ts';
import { type Locale, nameOfSource, t } from '../shared/i18n.ts';

/**
 * A passage cited in every style.
 *
 * The panel does not write them itself: the templates and their words in three languages are more than all it says otherwise.
 * @param today `YYYY-MM-DD`
 * @returns null where there is no such passage
 */
export function citePassage(
  { transcripts }: { transcripts: readonly (Transcript & OfSource)[] },
  id: string,
  locale: Locale,
  today: string,
  english: English,
): Citations | null {
  for (const transcript of transcripts) {
    for (const turn of transcript.turns) {
      const paragraph = turn.paragraphs.find((paragraph) => paragraph.id === id) ?? null;
      if (paragraph === null && turn.id !== id) continue;
      const cited = citedPassage(transcript, turn, paragraph);
      const texts = CITE_STYLES.map((style) => {
        const say: SayCitation = (word, values = {}) => {
          const named = word === 'pack' ? { ...values, pack: nameOfSource(String(values['source'])) } : values;
          return t(keyOf(word), named, languageOf(style) ?? locale);
        };
        return [style, cite(style, cited, today, say, english)];
      });
      return Object.fromEntries(texts) as Citations;
    }
  }
  return null;
}
