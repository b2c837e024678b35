/**
 * The words of the panel in a web page: sent to it in the reader's language, so that the script that pages load holds none.
 */
import { addWords, type Locale, wordsOf } from '../shared/i18n.ts';
import { KnownFailure, type PanelWords, type Words } from '../shared/protocol.ts';

/** The areas that the panel speaks from. */
export const PANEL_AREAS = ['edit', 'failure', 'finding', 'grounds', 'panel', 'voice', 'wording'] as const;

export function panelWords(locale: Locale): PanelWords {
  const all = wordsOf(locale) as Words;
  return { locale, words: Object.fromEntries(PANEL_AREAS.map((area) => [area, all[area]!])) };
}

/**
 * Speak in the words that came.
 * @throws KnownFailure for anything but text
 */
export function bringPanelWords({ locale, words }: PanelWords): void {
  if (!isWords(words)) throw new KnownFailure('bad-message');
  addWords(locale, words);
}

function isWords(value: unknown): value is Words {
  if (typeof value !== 'object' || value === null) return false;
  return Object.values(value).every((inner) => typeof inner === 'string' || isWords(inner));
}
