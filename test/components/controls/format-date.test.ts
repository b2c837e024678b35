import { afterEach, expect, it } from 'vitest';
import { formatDate } from '../../../components/controls/format-date.ts';
import { LOCALES, setLocale } from '../../../platform/shared/i18n.ts';

afterEach(() => setLocale('en'));

it.each(LOCALES)('writes every month as people who write %s do', (locale) => {
  setLocale(locale);
  const writer = new Intl.DateTimeFormat(locale === 'en' ? 'en-GB' : locale, { dateStyle: 'long', timeZone: 'UTC' });
  for (let month = 1; month <= 12; month += 1) {
    const date = `2017-${String(month).padStart(2, '0')}-08`;
    expect(formatDate(date)).toBe(writer.format(new Date(date)));
  }
});

it.each(['2017-13-08', '2017-03', 'spring'])('leaves %s, which is no day, as it is', (date) => {
  expect(formatDate(date)).toBe(date);
});

it('says so where a text proves no day', () => {
  expect(formatDate(null)).toBe('an unknown date');
});
