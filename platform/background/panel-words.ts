/**
 * The words of the panel in a web page: sent to it in the reader's language, so that the script that pages load holds none.
 */
import { type Locale, wordsOf } from '../shared/i18n.ts';
import type { PanelWords, Words } from '../shared/protocol.ts';

/** The areas that the panel speaks from. */
export const PANEL_AREAS = ['edit', 'english', 'failure', 'finding', 'leaving', 'panel', 'voice', 'wording'] as const;

export function panelWords(locale: Locale): PanelWords {
  const all = wordsOf(locale) as Words;
  return { locale, words: Object.fromEntries(PANEL_AREAS.map((area) => [area, all[area]!])) };
}
