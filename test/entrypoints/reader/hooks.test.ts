// @vitest-environment happy-dom
import { act, cleanup, renderHook, waitFor } from '@testing-library/preact';
import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { wordPatterns } from '../../../engine/search/word-pattern.ts';
import type { ReaderLinks } from '../../../entrypoints/reader/links.ts';
import { useActions } from '../../../entrypoints/reader/tools/use-actions.ts';
import { useFind } from '../../../entrypoints/reader/tools/use-find.ts';
import { useViews } from '../../../entrypoints/reader/tools/use-views.ts';
import { setLocale, t } from '../../../platform/shared/i18n.ts';
import { aTranscript, aTurn } from '../../support/a-record.ts';

beforeEach(() => setLocale('en'));
afterEach(cleanup);

const transcript = aTranscript({ turns: [aTurn({ paragraphs: ['多极化。', '合作与多极化。', '合作。'] })] });
const [first, second] = transcript.turns[0]!.paragraphs.map(({ id }) => id) as [string, string];

it('the search goes round from place to place, and begins anew with other words', async () => {
  const { result } = renderHook(() => useFind(transcript, async (query) => wordPatterns(query)));
  const look = async (query: string, places: number) => {
    await act(() => result.current.setQuery(query));
    await waitFor(() => expect(result.current.places).toHaveLength(places));
  };
  const move = async (by: number) => {
    let shown: string | null = null;
    await act(() => void (shown = result.current.move(by)));
    return [shown, result.current.at];
  };
  expect(result.current.at).toBe(-1);
  await look('多极化', 2);
  expect(result.current.at).toBe(0);
  expect(await move(1)).toEqual([second, 1]);
  expect(await move(1)).toEqual([first, 0]);
  expect(await move(-1)).toEqual([second, 1]);
  const kinds = (id: string) => result.current.layers.get(id)?.map(({ kind }) => kind);
  expect([kinds(first), kinds(second)]).toEqual([['found'], ['found', 'current']]);
  await look('合作', 2);
  expect(result.current.at).toBe(0);
  await look('没有这样的词', 0);
  expect(await move(1)).toEqual([null, -1]);
});

it('what is looked for is shown in the text as it is read', async () => {
  const { result, rerender } = renderHook(({ looking }) => useViews(looking), { initialProps: { looking: false } });
  await act(() => result.current.setView('printed', true));
  await act(() => result.current.setView('voices', true));
  rerender({ looking: true });
  expect(result.current.views).toEqual({ editorial: false, voices: true, printed: false });
});

it('a passage is linked, and looked up: the words selected in it, or all', async () => {
  const onCopy = vi.fn<ReaderLinks['onCopy']>().mockResolvedValueOnce(true).mockResolvedValueOnce(false);
  const onGo = vi.fn<ReaderLinks['onGo']>();
  const lookupAddressOf = vi.fn<ReaderLinks['lookupAddressOf']>(async (words) => `for ${words}`);
  const links = { addressOf: (id: string) => `#${id}`, lookupAddressOf, onCopy, onGo };
  const { result } = renderHook(() => useActions(transcript, links as unknown as ReaderLinks));
  const { actions } = result.current;
  for (const said of ['reader.link-copied', 'reader.link-not-copied'] as const) {
    actions.link(first);
    await waitFor(() => expect(result.current.said).toBe(t(said, { place: 'a1.1' })));
  }
  expect(onCopy).toHaveBeenCalledWith(`#${first}`);

  const drawn = ['a1.1', 'a1.2'].map((id) =>
    Object.assign(document.createElement('p'), { id, textContent: '多极化与合作' }),
  );
  document.body.replaceChildren(...drawn);
  const [one, other] = drawn.map((each) => each.firstChild!);
  const select = (from: Node, start: number, to: Node, end: number) => {
    getSelection()!.setBaseAndExtent(from, start, to, end);
    actions.lookUp(first);
    return lookupAddressOf.mock.lastCall?.[0];
  };
  expect(select(one!, 0, one!, 3)).toBe('多极化');
  // Nothing is selected, or more than the passage, or something elsewhere.
  expect(select(one!, 0, one!, 0)).toBe('多极化。');
  expect(select(one!, 0, other!, 3)).toBe('多极化。');
  expect(select(other!, 0, other!, 3)).toBe('多极化。');
  actions.lookUp(transcript.turns[0]!.id);
  await waitFor(() => expect(onGo).toHaveBeenLastCalledWith('for 多极化。\n合作与多极化。\n合作。'));
});
