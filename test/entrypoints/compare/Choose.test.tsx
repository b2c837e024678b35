// @vitest-environment happy-dom
import { cleanup, render, screen } from '@testing-library/preact';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { Choose } from '../../../entrypoints/compare/Choose.tsx';
import type { CompareLinks } from '../../../entrypoints/compare/links.ts';
import type { Alignment } from '../../../engine/record/record.ts';
import { contentsOf } from '../../../engine/source/contents.ts';
import { setLocale, t } from '../../../platform/shared/i18n.ts';
import { aRecord, aTranscript } from '../../support/a-record.ts';

beforeEach(() => {
  setLocale('en');
  history.replaceState(null, '', '?a=asked');
});
afterEach(cleanup);

const LINKS: CompareLinks = {
  readerAddressOf: (passage) => `reader ${passage}`,
  compareAddressOf: (a, b) => `compare ${a} ${b}`,
  lookupAddressOf: async (words) => words,
  onCopy: async () => true,
  onGo: () => {},
  moreContents: async () => ({ ...contentsOf(aRecord()), events: [], sources: [] }),
  events: async () => ({ phrases: [], events: [], sources: [] }),
  searchAddress: 'search',
  aboutAddress: 'about',
};
const [one, other, alone] = ['2017-03-08.a', '2017-03-08.b', '2026-03-08.a'] as const;
const transcripts = [one, other, alone].map((id) => aTranscript({ id }));
const alignment: Alignment = { event: '2017-03-08', a: one, b: other, turns: [], sentences: [] };

function show(a: string | null, b: string | null, aligned = [alignment]) {
  const contents = contentsOf({ ...aRecord(...transcripts), alignment: aligned });
  const events = contents.events.map((event) => ({
    ...event,
    texts: event.texts.map((text) => ({ ...text, source: 'bundled' })),
  }));
  render(<Choose contents={{ ...contents, events, sources: [] }} a={a} b={b} {...LINKS} />);
  return {
    title: screen.getByRole('heading', { level: 1 }).textContent,
    isUnknown: screen.queryByRole('alert') !== null,
    links: screen.getAllByRole('link').map((link) => link.getAttribute('href')),
  };
}

it('offers each pair of an event that was laid side by side, and nothing for a text that stands alone', () => {
  history.replaceState(null, '', location.pathname);
  expect(show(null, null)).toEqual({
    title: t('compare.title'),
    isUnknown: false,
    links: [`reader ${alone}#`, `reader ${one}#`, `reader ${other}#`, `compare ${one} ${other}`, 'search'],
  });
  expect(screen.getByText(t('picture.one-text'))).toBeTruthy();
});

it.each([
  ['texts that were not laid side by side', one, other, [], 'compare.not-aligned', `reader ${one}#`],
  ['a text that is the only one of its event', alone, null, [alignment], 'compare.one-text', `reader ${alone}#`],
  ['texts of two events', one, alone, [alignment], 'compare.unknown', `reader ${one}#`],
] as const)('says why it compares nothing: %s', (_what, a, b, aligned, why, link) => {
  const { title, isUnknown, links } = show(a, b, [...aligned]);
  expect([title, isUnknown, links[0]]).toEqual([t(why), false, link]);
});

it('lets what an address that leads nowhere asked for be typed', () => {
  expect(show('2099-01-01.x', null)).toMatchObject({ title: t('compare.unknown'), isUnknown: true });
});
