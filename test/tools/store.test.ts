/** What is handed in at the stores says what the package says. */
import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import en from '../../assets/locales/en.json' with { type: 'json' };
import zhCN from '../../assets/locales/zh-CN.json' with { type: 'json' };
import zhTW from '../../assets/locales/zh-TW.json' with { type: 'json' };
import chrome from '../fixtures/manifest.chrome.json' with { type: 'json' };
import firefox from '../fixtures/manifest.firefox.json' with { type: 'json' };

const WORDS = { en, 'zh-CN': zhCN, 'zh-TW': zhTW };
const PICTURES = ['1-panel', '2-reader', '3-compare'];
/** The longest short description that the Chrome Web Store takes. */
const MAX_SHORT = 132;

it.each(Object.keys(WORDS) as (keyof typeof WORDS)[])('names and describes it as the manifest does: %s', (locale) => {
  const { name, description } = WORDS[locale].manifest;
  const lines = readFileSync(`assets/store/${locale}.md`, 'utf8').split('\n');
  expect(lines[0]).toBe(`# ${name}`);
  expect(lines[4]).toBe(description);
  expect(description.length).toBeLessThanOrEqual(MAX_SHORT);
});

it.each(Object.keys(WORDS))('has its pictures in the size that is asked for: %s', (locale) => {
  for (const name of PICTURES) {
    const png = readFileSync(`assets/screenshots/store/${locale}/${name}.png`);
    expect([png.readUInt32BE(16), png.readUInt32BE(20)], name).toEqual([1280, 800]);
  }
});

it('justifies every permission, to the stores and to readers', () => {
  const asked = new Set([...chrome.permissions, ...firefox.permissions]);
  for (const file of ['assets/store/forms.md', 'PRIVACY.md']) {
    const text = readFileSync(file, 'utf8');
    expect(
      [...asked].filter((permission) => !text.includes(`\`${permission}\``)),
      file,
    ).toEqual([]);
  }
});
