import { useEffect, useState } from 'preact/hooks';
import { getLocale, type Locale, onLocale } from '../../platform/shared/i18n.ts';

/** The language of the interface. Used once at the top of a page: a change draws all below it anew. */
export function useLocale(): Locale {
  const [locale, setLocale] = useState(getLocale);
  useEffect(() => onLocale(() => setLocale(getLocale())), []);
  return locale;
}
