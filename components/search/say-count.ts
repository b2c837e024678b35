import { showPlainly } from '../controls/show-plainly.ts';
import { type Apart, isRelaxed } from '../../engine/search/relaxed.ts';
import type { SearchFound } from '../../engine/search/search.ts';
import { getLocale, t } from '../../platform/shared/i18n.ts';

/** Stands for a number that is not known yet. */
export const UNCOUNTED = '…';

/** Nothing where nothing was found: the page below says it. @param found null while the first answer is waited for */
export function sayCount(found: SearchFound | null): string {
  if (found === null) return t('search.searching');
  if (found.total === 0) return '';
  if (found.apart !== null) return sayApart(found.apart, found.total);
  if (found.total > found.hits.length || !found.isCounted)
    return t('search.found-first', { n: found.hits.length, total: found.isCounted ? found.total : UNCOUNTED });
  return t('search.found', { n: found.total });
}

/** What the passages have of words that stand nowhere as they were typed. */
export function sayApart(apart: Apart, n: number): string {
  const { speakers, words, most, without } = apart;
  const list = (all: readonly string[]): string => all.map(showPlainly).join(getLocale() === 'en' ? ', ' : '、');
  const there = words.map(({ text }) => text).filter((text) => !without.includes(text));
  // Elsewhere now this word is missing, now that.
  if (isRelaxed(apart) && there.length > most) return t('search.relaxed-some', { n, most, all: words.length });
  const values = { n, who: list(speakers), words: list(there), without: list(without) };
  if (isRelaxed(apart)) return t(speakers.length === 0 ? 'search.relaxed' : 'search.relaxed-by', values);
  return t(speakers.length === 0 ? 'search.apart' : 'search.apart-by', values);
}
