// @vitest-environment happy-dom
import { describe, expect, it } from 'vitest';
import { hasSomething, isWanted } from '../../../entrypoints/watch/decide.ts';
import { hostsOf } from '../../../platform/in-page/site-names.ts';
import { pageSettings } from '../../../platform/shared/page-settings.ts';
import { DEFAULT_SETTINGS, type Settings } from '../../../platform/shared/settings.ts';
import { aMatch, aView } from '../../support/answers.ts';

const page = (text: string) => Object.assign(document.createElement('p'), { textContent: text });
const held = (...keys: string[]) => ({ held: new Set(keys) });
const wanted = (settings: Partial<Settings>, keys: string[] = [], han = 20, hosts = ['news.example']) =>
  isWanted(pageSettings({ ...DEFAULT_SETTINGS, ...settings, locale: 'en' }, null, hosts), held(...keys), {
    han,
    words: 0,
  });

describe('what comes up by itself', () => {
  it('is for a selection that is long enough', () => {
    expect(wanted({}, [], 6)).toBe(true);
    expect(wanted({}, [], 5)).toBe(false);
    expect(wanted({ minHan: 30 }, [], 29)).toBe(false);
  });

  it.each([
    [6, 6, true],
    [6, 5, false],
    [1, 5, false],
    [30, 29, false],
    [30, 30, true],
  ])(
    'is for English of six words or more, and of as many as characters are wanted: %i, %i words',
    (minHan, words, is) => {
      const settings = pageSettings({ ...DEFAULT_SETTINGS, minHan, locale: 'en' }, null, ['news.example']);
      expect(isWanted(settings, {}, { han: 0, words })).toBe(is);
    },
  );

  it('is nothing where the reader wants to ask', () => {
    expect(wanted({ trigger: 'menu' })).toBe(false);
    expect(wanted({ trigger: 'shortcut' })).toBe(false);
  });

  it('is for the key that was chosen, where one was', () => {
    expect(wanted({ trigger: 'modifier', modifier: 'Alt' }, ['Alt'])).toBe(true);
    expect(wanted({ trigger: 'modifier', modifier: 'Alt' }, ['Shift'])).toBe(false);
  });

  it('is nothing on a site that is switched off, nor in a frame on it, nor where all is paused', () => {
    expect(wanted({ offSites: ['news.example'] })).toBe(false);
    expect(wanted({ offSites: ['news.example'] }, [], 20, ['frames.example', 'news.example'])).toBe(false);
    expect(wanted({ paused: true })).toBe(false);
  });
});

it('knows a frame without an address by its maker, and the pages around it', () => {
  const ancestorOrigins = ['https://news.example'] as unknown as DOMStringList;
  expect(hostsOf({ ancestorOrigins }, 'https://maker.example/page')).toEqual(['maker.example', 'news.example']);
  expect(hostsOf({ ancestorOrigins: ['null'] as unknown as DOMStringList }, 'about:blank')).toEqual(['', '']);
});

describe('an answer that has something', () => {
  it.each(['verbatim', 'near', 'altered', 'abridged', 'spliced', 'partial'] as const)('is %s', async (wording) => {
    expect(await hasSomething(Promise.resolve(aView([aMatch({ wording })])), page(''))).toBe(true);
  });

  it.each(['similar', 'none', 'unchecked'] as const)('is not %s', async (wording) => {
    expect(await hasSomething(Promise.resolve(aView([], { wording })), page('王毅'))).toBe(false);
  });

  it.each([
    ['Foreign Minister Wang Yi said', true, true],
    ['Foreign Minister Wang Yi said', false, false],
    ['A spokesman said', true, false],
  ])(
    'is for English what leads near enough, on a page that names who speaks: %s, %s',
    async (text, closestShown, is) => {
      const view = { ...aView([], { wording: 'unchecked', closestShown }), named: { 王毅: { en: 'Wang Yi' } } };
      expect(await hasSomething(Promise.resolve(view), page(text))).toBe(is);
    },
  );

  it('is one that failed: the reader must hear of it', async () => {
    expect(await hasSomething(Promise.reject(new Error('record-damaged')), page(''))).toBe(true);
  });
});
