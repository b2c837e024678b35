/**
 * What a text prints in Chinese (people, offices, outlets, titles, places), in the reader's language where that has a form of it.
 *
 * Our own pages and the background bring what is known at their start. A web page's panel brings nothing: its sentences come to it in all
 * languages already. What nobody has a form for stays as it is printed.
 */
import type { English } from '../../engine/text/english.ts';
import { getLocale } from '../../platform/shared/i18n.ts';

type KnownForms = Pick<English, 'of' | 'titled' | 'titledHant' | 'inHant' | 'outlet' | 'short'>;
let known: KnownForms | null = null;

/** Before the first of them is said. */
export function bringNames(forms: KnownForms): void {
  known = forms;
}

/** Somebody's name, without an office. */
export function namePerson(printed: string): string {
  const named = { en: known?.titled(printed, null), 'zh-TW': known?.titledHant(printed, null), 'zh-CN': null };
  return named[getLocale()] ?? nameFact(printed);
}

/** Who asked; several joined by 、. */
export function nameOutlet(printed: string): string {
  return known?.outlet(printed)[getLocale()] ?? printed;
}

/** A title of a text, an office, a place, a publisher, what a text covers. */
export function nameFact(printed: string): string {
  const named = { en: known?.of(printed), 'zh-TW': known?.inHant(printed), 'zh-CN': null };
  return named[getLocale()] ?? printed;
}

/** A publisher, or the head of a page, in few words; null where none are known. */
export function shortName(printed: string): string | null {
  return known?.short(printed)[getLocale()] ?? null;
}

/** The same where nothing can be pointed at, as in a file: the printed form behind it. */
export function withPrinted(named: string, printed: string): string {
  return named === printed ? printed : `${named} (${printed})`;
}

/** Who speaks, with all offices; as it is printed where one of them has no form. */
export function nameWho({ speaker, office }: { speaker: string | null; office: string | null }): string {
  const parts = [speaker, office].filter((part) => part !== null);
  const named = [speaker && namePerson(speaker), office && nameFact(office)].filter((part) => part !== null);
  const locale = getLocale();
  // In Traditional characters a name may be what it was, and a text in English prints English.
  const isNamed =
    locale !== 'zh-CN' &&
    named.every((part, at) => part !== parts[at] || (locale === 'zh-TW' && at === 0) || !/\p{Script=Han}/u.test(part));
  return (isNamed ? named : parts).join(locale === 'en' ? ', ' : '，');
}
