// @vitest-environment happy-dom
import { cleanup, fireEvent, render, screen } from '@testing-library/preact';
import { afterEach, beforeAll, describe, expect, it, vi } from 'vitest';
import { SearchResult } from '../../components/search/SearchResult.tsx';
import type { OfSource } from '../../engine/record/answer.ts';
import type { SearchHit } from '../../engine/search/search.ts';
import { setLocale } from '../../platform/shared/i18n.ts';

beforeAll(() => setLocale('zh-CN'));
afterEach(cleanup);

function aHit(more: Partial<SearchHit & OfSource> = {}): SearchHit & OfSource {
  return {
    source: 'bundled',
    transcript: '2024-03-07.xinhua',
    paragraph: '2024-03-07.xinhua#a5.1',
    date: '2024-03-07',
    title: '外交部长王毅答记者问',
    publisher: null,
    form: 'full',
    speaker: null,
    voice: 'answer',
    outlet: null,
    named: false,
    quality: 0,
    excerpt: '平等的多极化，是要体现各国权利平等。',
    cut: [false, false],
    marks: [[3, 6]],
    alsoIn: [],
    ...more,
  };
}

function show(hit: SearchHit & OfSource): HTMLElement {
  render(<SearchResult hit={hit} id="result-0" active={false} onOpen={() => {}} onPoint={() => {}} />);
  return screen.getByRole('option');
}

describe('a passage found', () => {
  it('is called the reader’s own where it stands in a text of their library', () => {
    expect(show(aHit({ source: 'library' })).textContent).toContain('我的文库');
    cleanup();
    expect(show(aHit()).textContent).not.toContain('我的文库');
  });

  it('shows the date, the speaker and the words marked', () => {
    const option = show(aHit({ speaker: '王毅', cut: [true, false] }));
    expect(option.textContent).toBe('2024年3月7日王毅官员本人的话…平等的多极化，是要体现各国权利平等。');
    expect([...option.querySelectorAll('mark')].map((mark) => mark.textContent)).toEqual(['多极化']);
  });

  it.each([
    ['question', '彭博社', '彭博社记者问'],
    ['question', null, '记者问'],
    ['heading', null, '编者加的标题'],
    ['caption', null, '图片说明'],
    ['narration', null, '报道的叙述'],
  ] as const)('of voice %s and outlet %s stands under %s, never under the official’s name', (voice, outlet, line) => {
    // A record may name the official even there.
    const option = show(aHit({ voice, outlet, speaker: '王毅' }));
    expect(option.textContent).toContain(line);
    expect(option.textContent).not.toContain('王毅');
  });

  it('says that reported words are reported', () => {
    expect(show(aHit({ voice: 'reported', speaker: '王毅' })).textContent).toContain('王毅报道的转述');
  });

  it('is opened by a click; behind, by another button or with a key held', () => {
    const onOpen = vi.fn<(behind: boolean) => void>();
    render(<SearchResult hit={aHit()} id="result-0" active={false} onOpen={onOpen} onPoint={() => {}} />);
    const option = screen.getByRole('option');
    fireEvent.click(option);
    fireEvent.click(option, { ctrlKey: true });
    fireEvent.click(option, { metaKey: true });
    fireEvent(option, new MouseEvent('auxclick', { button: 1 }));
    fireEvent(option, new MouseEvent('auxclick', { button: 2 }));
    expect(onOpen.mock.calls).toEqual([[false], [true], [true], [true]]);
  });

  it('shows text as text', () => {
    const option = show(aHit({ excerpt: '<img src=x>多极化', marks: [[11, 14]] }));
    expect(option.querySelector('img')).toBeNull();
    expect(option.textContent).toContain('<img src=x>多极化');
  });
});
