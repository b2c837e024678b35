/**
 * The words of the interface, in three languages, switchable while running.
 *
 * `browser.i18n` follows the browser's language alone, so the catalogues of `assets/locales/` are bundled: all of them with our own
 * pages and the background (`all-words.ts`), only what the panel says with the script that web pages load (`page-words.ts`).
 * The one module that components and platform share.
 */
import type en from '../assets/locales/en.json';

export type Locale = 'zh-CN' | 'zh-TW' | 'en';
export const LOCALES: readonly Locale[] = ['zh-CN', 'zh-TW', 'en'];

/** A sentence, or its forms for one (`1`) and for any other number (`n`), chosen by the value `n`. */
type Message = string | { 1: string; n: string };
type Keys<T, P extends string = ''> = {
  [K in keyof T & string]: T[K] extends string | { 1: string; n: string } ? `${P}${K}` : Keys<T[K], `${P}${K}.`>;
}[keyof T & string];
export type MessageKey = Keys<typeof en>;
export type Values = Record<string, string | number>;

let catalogues: Record<Locale, unknown> = { en: {}, 'zh-CN': {}, 'zh-TW': {} };
let current: Locale = 'en';
const listeners = new Set<() => void>();

/** Say it in these words: done once, by the module that brings them, before anything is said. */
export function setCatalogues(words: Record<Locale, unknown>): void {
  catalogues = words;
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

/** Hear of a change of language. @returns the way to stop hearing */
export function onLocale(tell: () => void): () => void {
  listeners.add(tell);
  return () => listeners.delete(tell);
}

/**
 * A sentence of the interface. `{name}` is replaced by `values.name`.
 * @throws for a key that is not in the catalogue: a test holds all three to the same keys
 */
export function t(key: MessageKey, values: Values = {}, locale: Locale = current): string {
  let node: unknown = catalogues[locale];
  for (const step of key.split('.')) node = (node as Record<string, unknown> | undefined)?.[step];
  const message = node as Message | undefined;
  if (message === undefined) throw new Error(`no message ${key} in ${locale}`);
  const form = typeof message === 'string' ? message : values['n'] === 1 ? message[1] : message.n;
  return form.replace(/\{(\w+)\}/g, (_, name: string) => String(values[name] ?? ''));
}
