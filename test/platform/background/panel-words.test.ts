import { readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { expect, it } from 'vitest';
import '../../../platform/background/all-words.ts';
import { LOCALES, t } from '../../../platform/shared/i18n.ts';
import { PANEL_AREAS, panelWords } from '../../../platform/background/panel-words.ts';
import { bringPanelWords } from '../../../platform/in-page/bring-words.ts';
import { KnownFailure } from '../../../platform/shared/protocol.ts';

/** Our files that a file loads, itself included; types are not loaded. */
function loadedBy(file: string, seen = new Set<string>()): Set<string> {
  if (seen.has(file) || !/\.tsx?$/.test(file)) return seen;
  seen.add(file);
  const source = readFileSync(file, 'utf8');
  for (const [, path] of source.matchAll(/^(?:import|export|\})(?! type)[^;']*'(\.[^'?]+)'/gm)) {
    loadedBy(join(dirname(file), path!), seen);
  }
  return seen;
}

it('brings every area of words that the panel speaks from, and no other', () => {
  const files = [...loadedBy('entrypoints/panel/index.ts')];
  expect(files).toContain('components/finding/FindingView.tsx');
  const spoken = new Set<string>();
  for (const file of files) {
    for (const [, area] of readFileSync(file, 'utf8').matchAll(/\bt\(\s*['`](\w+)\./g)) spoken.add(area!);
  }
  expect(PANEL_AREAS.toSorted()).toEqual([...spoken].toSorted());
});

it.each(LOCALES)('hands over the words of one language, %s, as text that a message carries', (locale) => {
  const { words } = panelWords(locale);
  const sent = JSON.parse(JSON.stringify(words)) as typeof words;
  expect(sent).toEqual(words);
  expect(sent['panel']).toHaveProperty('close', t('panel.close', {}, locale));
  // With what is said of a text of the reader's own or of a pack: it is told as such in pages, too. And where words in English lead.
  expect(JSON.stringify(sent).length).toBeLessThan(14_000);
});

it.each([[null], ['text'], [{ panel: { close: 1 } }], [{ panel: { close: null } }], [{ panel: ['close', true] }]])(
  'speaks no words that are not text: %j',
  (words) => {
    expect(() => bringPanelWords({ locale: 'en', words: words as never })).toThrow(KnownFailure);
    expect(t('panel.close', {}, 'en')).toBe('Close');
  },
);
