import { describe, expect, it } from 'vitest';
import { sayCoverage } from '../../../components/controls/say-coverage.ts';
import { LOCALES, setLocale } from '../../../platform/shared/i18n.ts';

const coverage = { events: 4, transcripts: 6, from: '2017-03-08', to: '2026-03-08' };

describe('how far the texts reach', () => {
  it('is told of the record alone, by events and texts', () => {
    setLocale('en');
    expect(sayCoverage(coverage)).toBe('The record holds 4 events in 6 texts, from 8 March 2017 to 8 March 2026.');
  });

  it.each(LOCALES)(
    'is not told of the record where the texts are in several sources, nor are events counted twice: %s',
    (locale) => {
      setLocale(locale);
      const said = sayCoverage({ ...coverage, mixed: true });
      expect(said).toContain('6');
      expect(said).not.toMatch(/record holds|本库收录|本庫收錄|\b4\b/u);
    },
  );
});
