// @vitest-environment happy-dom
import { cleanup, fireEvent, render, screen } from '@testing-library/preact';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { saidOf } from '../../../components/finding/say/say-view.ts';
import { EnglishPassages } from '../../../entrypoints/panel/EnglishPassages.tsx';
import { isNamedHere } from '../../../platform/in-page/page-names.ts';
import { layAnswer } from '../../../engine/record/shown/lay-passage.ts';
import type { AnswerView } from '../../../engine/record/view.ts';
import { setLocale } from '../../../platform/shared/i18n.ts';
import { at, aMatch, aView, PARAGRAPH } from '../../support/answers.ts';

beforeEach(() => setLocale('en'));
afterEach(cleanup);

/** As the background answers words in English. */
function englishView(more: Partial<AnswerView['answer']> = {}): AnswerView {
  const view = aView([aMatch()]);
  const words = [{ quote: 'financial support', at: [0, 17] as const, record: '资金支持', recordAt: [at('资金支持')] }];
  const closest = [{ transcript: '2017-03-08.test', paragraph: PARAGRAPH, ranges: [at('600亿美元资金支持')], words }];
  const answer = { ...view.answer, wording: 'unchecked' as const, reason: 'other-language' as const, matches: [] };
  const led = { ...answer, closest, closestShown: true, ...more };
  const unsaid = { ...view, answer: led, laid: layAnswer(led, view.passages) };
  return { ...unsaid, said: saidOf(unsaid) };
}

function draw(view: AnswerView, isNamed = true) {
  const onOpenReader = vi.fn();
  render(<EnglishPassages view={view} isNamed={isNamed} onOpenReader={onOpenReader} />);
  return onOpenReader;
}
const title = () => screen.queryByRole('heading', { name: 'Closest passages in the Chinese record' });

describe('words in English', () => {
  it('are led to passages at once where the page names who speaks there, and enough is met', () => {
    const onOpenReader = draw(englishView());
    expect(title()).toBeTruthy();
    const met = screen.getByRole('list', { name: 'Words that met' });
    expect(met.textContent).toBe('financial support 资金支持');
    expect([...met.querySelectorAll('span')].map(({ lang }) => lang)).toEqual(['en', 'zh-Hans']);
    expect(document.body.textContent).toContain('None of them is a finding.');
    expect(document.body.textContent).not.toMatch(/\d ?%(?!。)|Word for word|altered/i);
    fireEvent.click(screen.getByRole('button', { name: /^Transcript · 8 March 2017/ }));
    expect(onOpenReader.mock.calls[0]?.[0]).toBe(PARAGRAPH);
  });

  it.each([
    ['the page names nobody', englishView(), false],
    ['too little is met', englishView({ closestShown: false }), true],
  ])('are led there on request alone where %s', (_, view, isNamed) => {
    draw(view, isNamed);
    expect(title()).toBeNull();
    const button = screen.getByRole('button', { name: 'Show the closest passages' });
    expect(button.getAttribute('aria-expanded')).toBe('false');
    fireEvent.click(button);
    expect([title() === null, button.getAttribute('aria-expanded')]).toEqual([false, 'true']);
  });

  it.each([
    ['no word leads anywhere', englishView({ closest: [] })],
    ['nothing was looked for', englishView({ closest: null })],
    ['there is a finding', englishView({ matches: [aMatch()] })],
  ])('are led nowhere where %s', (_, view) => {
    draw(view);
    expect(document.body.textContent).toBe('');
  });
});

describe('whether a page names who speaks', () => {
  const view = { ...englishView(), named: { 王毅: { en: 'Wang Yi' } } };
  /** Each part an element of its own. */
  const page = (...parts: string[]): Node => {
    const body = document.createElement('body');
    body.append(...parts.map((part) => Object.assign(document.createElement('b'), { textContent: part })));
    return body;
  };
  it.each([
    [['Wang Yi, the foreign minister, said'], true],
    [['Said ', 'Wang Yi’s', ' office'], true],
    [['外长王毅说'], true],
    [['Wang Yibo sang'], false],
    [['Wang Yibo sang for ', 'Wang Yi.'], true],
    [['The minister said'], false],
    [[], false],
  ])('%j: %s', (parts, expected) => expect(isNamedHere(view, page(...parts))).toBe(expected));
});
