/**
 * The words of the interface, in three languages, switchable while running.
 *
 * `browser.i18n` follows the browser's language alone, so the catalogues of `assets/locales/` come with the extension. The background
 * has them all (`all-words.ts`); our own pages fetch the language that is chosen (`load-words.ts`); a web page's panel is told the few
 * words it needs (`panel-words.ts`). A citation is written in the language of its style, so its words are files of their own; so are those
 * of the reader's library, which one page alone says (`load-library-words.ts`).
 * One of the two modules that components and platform share; the other is `unseen.ts`.
 */
import type archiveEn from '../../assets/locales/archive/en.json';
import type citeEn from '../../assets/locales/cite/en.json';
import type en from '../../assets/locales/en.json';
import type libraryEn from '../../assets/locales/library/en.json';

export type Locale = 'zh-CN' | 'zh-TW' | 'en';
export const LOCALES: readonly Locale[] = ['zh-CN', 'zh-TW', 'en'];

/** A sentence, or its forms for one (`1`) and for any other number (`n`), chosen by the value `n`. */
type Message = string | { 1: string; n: string };
type Keys<T, P extends string = ''> = {
  [K in keyof T & string]: T[K] extends string | { 1: string; n: string } ? `${P}${K}` : Keys<T[K], `${P}${K}.`>;
}[keyof T & string];
export type MessageKey = Keys<typeof en> | Keys<typeof citeEn> | Keys<typeof libraryEn> | Keys<typeof archiveEn>;
export type Values = Record<string, string | number>;

const catalogues: Record<Locale, object> = { en: {}, 'zh-CN': {}, 'zh-TW': {} };
let current: Locale = 'en';
const listeners = new Set<() => void>();

/** Bring words of a language, whole areas of them, before anything is said in it. */
export function addWords(locale: Locale, ...areas: object[]): void {
  Object.assign(catalogues[locale], ...areas);
}

/** What was brought of a language. */
export function wordsOf(locale: Locale): object {
  return catalogues[locale];
}

/** The catalogue for a language tag as browsers give it: `zh-Hant-HK`, `zh_TW`, `zh`, `en-GB`, `fr`. */
export function localeFor(tag: string): Locale {
  const parts = tag.replaceAll('_', '-').toLowerCase().split('-');
  if (parts[0] !== 'zh') return 'en';
  if (parts.includes('hans')) return 'zh-CN';
  return parts.some((part) => ['hant', 'tw', 'hk', 'mo'].includes(part)) ? 'zh-TW' : 'zh-CN';
}

export function getLocale(): Locale {
  return current;
}

export function setLocale(locale: Locale): void {
  if (locale === current) return;
  current = locale;
  for (const tell of listeners) tell();
}

/** Say something in another language than the one that is chosen. */
export function inLocale<T>(locale: Locale, say: () => T): T {
  const before = current;
  current = locale;
  try {
    return say();
  } finally {
    current = before;
  }
}

/** Hear of a change of language. @returns the way to stop hearing */
export function onLocale(tell: () => void): () => void {
  listeners.add(tell);
  return () => listeners.delete(tell);
}

/**
 * A sentence of the interface. `{name}` is replaced by `values.name`.
 * @throws for a key that is not in the catalogue: a test holds all three to the same keys, and who draws has brought the words
 */
export function t(key: MessageKey, values: Values = {}, locale: Locale = current): string {
  let node: unknown = catalogues[locale];
  for (const step of key.split('.')) node = (node as Record<string, unknown> | undefined)?.[step];
  const message = node as Message | undefined;
  if (message === undefined) throw new Error(`no message ${key} in ${locale}`);
  const form = typeof message === 'string' ? message : values['n'] === 1 ? message[1] : message.n;
  // Odd ones are names of values.
  return form
    .split(/\{(\w+)\}/u)
    .map((part, at) => (at % 2 === 0 ? part : String(values[part] ?? '')))
    .reduce((said, part) => (touch(said, part) ? `${said} ${part}` : said + part));
}

/** Whether a Latin letter would stand right beside a Chinese character: what is filled in may be in another script than the sentence. */
function touch(before: string, behind: string): boolean {
  const [end, start] = [before.at(-1) ?? '', behind.charAt(0)];
  return (LATIN.test(end) && HAN.test(start)) || (HAN.test(end) && LATIN.test(start));
}

const LATIN = /[A-Za-z\u00c0-\u024f]/u;
/** By their range: classes of scripts would be tables in a page. */
const HAN = /[\u3400-\u9fff]/u;

/** What those who made packs call them, by their sources. */
const sourceNames = new Map<string, string>();

/** Whoever brings what is of a pack says what it is called: an answer's sources, and what our own pages read at their start. */
export function nameSources(named: Iterable<{ id: string; name?: string }>): void {
  for (const { id, name } of named) if (name !== undefined) sourceNames.set(id, name);
}

/** A pack that was removed is called by its id. */
export function nameOfSource(id: string): string {
  return sourceNames.get(id) ?? id.slice(id.indexOf(':') + 1);
}
