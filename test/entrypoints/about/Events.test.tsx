// @vitest-environment happy-dom
import { cleanup, render } from '@testing-library/preact';
import { afterEach, expect, it } from 'vitest';
import { bringNames } from '../../../components/names/printed-names.ts';
import { buildRecord } from '../../../data/build-record.ts';
import { ENGLISH } from '../../../data/names.ts';
import { contentsOf } from '../../../engine/source/contents.ts';
import { Events } from '../../../entrypoints/about/Events.tsx';
import { type Locale, setLocale } from '../../../platform/shared/i18n.ts';

bringNames(ENGLISH);

afterEach(() => {
  cleanup();
  setLocale('en');
});

function shown(locale: Locale): string {
  setLocale(locale);
  const contents = contentsOf(buildRecord());
  const links = { readerAddressOf: () => '#', compareAddressOf: () => '#' };
  return render(<Events contents={contents} {...links} />).container.textContent;
}

it('names titles, speakers and places in English for who reads English, and as they are printed below', () => {
  const text = shown('en');
  expect(text).toContain('Wang Yi, Minister of Foreign Affairs王毅, 外交部部长');
  expect(text).toContain('Wang Yi answers questions from Chinese and foreign journalists');
  expect(text).toContain('Media Center');
});

it('names them as they are printed for who reads Chinese', () => {
  const text = shown('zh-CN');
  expect(text).toContain('王毅，外交部部长');
  expect(text).not.toContain('Wang Yi');
});
