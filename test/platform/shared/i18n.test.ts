import { afterEach, describe, expect, it, vi } from 'vitest';
import archiveEn from '../../../assets/locales/archive/en.json' with { type: 'json' };
import archiveCN from '../../../assets/locales/archive/zh-CN.json' with { type: 'json' };
import archiveTW from '../../../assets/locales/archive/zh-TW.json' with { type: 'json' };
import citeEn from '../../../assets/locales/cite/en.json' with { type: 'json' };
import citeCN from '../../../assets/locales/cite/zh-CN.json' with { type: 'json' };
import citeTW from '../../../assets/locales/cite/zh-TW.json' with { type: 'json' };
import en from '../../../assets/locales/en.json' with { type: 'json' };
import libraryEn from '../../../assets/locales/library/en.json' with { type: 'json' };
import libraryCN from '../../../assets/locales/library/zh-CN.json' with { type: 'json' };
import libraryTW from '../../../assets/locales/library/zh-TW.json' with { type: 'json' };
import zhCN from '../../../assets/locales/zh-CN.json' with { type: 'json' };
import zhTW from '../../../assets/locales/zh-TW.json' with { type: 'json' };
import '../../../platform/background/all-words.ts';
import { localeFor, onLocale, setLocale, t } from '../../../platform/shared/i18n.ts';
import { FAILURES } from '../../../platform/shared/protocol.ts';

afterEach(() => setLocale('en'));

/** `panel.copy` → the sentence, or its forms for one and many joined. */
function flat(node: object, path = ''): Map<string, string> {
  const all = new Map<string, string>();
  for (const [key, value] of Object.entries(node) as [string, string | Record<string, string>][]) {
    if (typeof value === 'string') all.set(path + key, value);
    else if ('n' in value && '1' in value) all.set(path + key, `${value['1']} | ${value['n']}`);
    else for (const [name, text] of flat(value, `${path}${key}.`)) all.set(name, text);
  }
  return all;
}
const catalogues = {
  en: flat({ ...en, ...citeEn, ...libraryEn, ...archiveEn }),
  'zh-CN': flat({ ...zhCN, ...citeCN, ...libraryCN, ...archiveCN }),
  'zh-TW': flat({ ...zhTW, ...citeTW, ...libraryTW, ...archiveTW }),
};
/** English writes months as words. */
const placeholders = (text: string) =>
  [...new Set(text.replaceAll('{monthName}', '{month}').match(/\{\w+\}|%s/g))].toSorted();

describe('the catalogues', () => {
  it.each(['zh-CN', 'zh-TW'] as const)('%s says all that English says, with the same values', (locale) => {
    expect([...catalogues[locale].keys()].toSorted()).toEqual([...catalogues.en.keys()].toSorted());
    for (const [key, text] of catalogues.en) {
      expect(placeholders(catalogues[locale].get(key)!), key).toEqual(placeholders(text));
    }
  });

  it('leave nothing empty', () => {
    for (const [locale, texts] of Object.entries(catalogues)) {
      for (const [key, text] of texts) expect(text.trim(), `${locale} ${key}`).not.toBe('');
    }
  });

  it('never accuse', () => {
    const accusing = /false(?!-)|fake|\blie[sd]?\b|谎|虚假|造谣|捏造|謊|虛假|造謠|捏造/i;
    for (const [locale, texts] of Object.entries(catalogues)) {
      for (const [key, text] of texts) expect(text, `${locale} ${key}`).not.toMatch(accusing);
    }
  });

  it('have a sentence for every foreseen failure', () => {
    for (const failure of FAILURES) expect(catalogues.en.has(`failure.${failure}`), failure).toBe(true);
  });
});

it.each([
  ['zh-CN', 'zh-CN'],
  ['zh', 'zh-CN'],
  ['zh-Hans-HK', 'zh-CN'],
  ['zh_TW', 'zh-TW'],
  ['zh-HK', 'zh-TW'],
  ['zh-Hant', 'zh-TW'],
  ['en-GB', 'en'],
  ['fr', 'en'],
])('a browser in %s gets %s', (tag, locale) => {
  expect(localeFor(tag)).toBe(locale);
});

it('changes its language while running, and tells who listens', () => {
  const hear = vi.fn<() => void>();
  const stop = onLocale(hear);
  setLocale('zh-TW');
  expect(t('manifest.name')).toBe('原話');
  stop();
  setLocale('zh-CN');
  expect(hear).toHaveBeenCalledTimes(1);
});

it('keeps letters of two scripts apart, whoever stands beside whom', () => {
  const who = (locale: 'en' | 'zh-CN' | 'zh-TW', speaker: string, office: string) =>
    t('finding.who', { speaker, office }, locale);
  expect(who('zh-CN', '王毅', 'Foreign Minister')).toBe('Foreign Minister 王毅');
  expect(who('zh-TW', 'Wang Yi', '外交部長')).toBe('外交部長 Wang Yi');
  expect(who('zh-CN', '王毅', '外交部长')).toBe('外交部长王毅');
  expect(who('en', '王毅', 'Foreign Minister')).toBe('王毅 (Foreign Minister)');
  const said = t('finding.answer.verbatim', { date: '2024年3月7日', who: 'Foreign Minister 王毅' }, 'zh-CN');
  expect(said).toBe('与2024年3月7日 Foreign Minister 王毅的回答逐字一致');
  expect(t('check.speaker.given', { name: 'Øre' }, 'zh-CN')).toBe('归于 Øre');
});
