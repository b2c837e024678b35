// @vitest-environment happy-dom
import { cleanup, fireEvent, render, screen, within } from '@testing-library/preact';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { ClosestPassages } from '../../../../components/finding/closest/ClosestPassages.tsx';
import type { Wording } from '../../../../engine/record/answer.ts';
import type { AnswerView } from '../../../../engine/record/view.ts';
import { setLocale } from '../../../../platform/shared/i18n.ts';
import { aMatch, aPassage, at, aView, PARAGRAPH } from '../../../support/answers.ts';
import { waitFor } from '../../../support/wait-for.ts';

beforeEach(() => setLocale('zh-CN'));
afterEach(() => {
  cleanup();
  setLocale('en');
});

const ASKED = '2017-03-08.test#q5.1';

/** Two passages that come near, beside nothing found. */
function nearView(): AnswerView {
  const view = aView([aMatch()]);
  const near = (paragraph: string) => ({
    transcript: '2017-03-08.test',
    paragraph,
    ranges: [at('600亿美元资金支持')],
    words: [],
  });
  view.passages[ASKED] = aPassage({ turn: '2017-03-08.test#q5', voice: 'question', speaker: null, outlet: '新华社' });
  view.answer = { ...view.answer, matches: [], wording: 'none', closest: [near(PARAGRAPH), near(ASKED)] };
  return view;
}

function show(wording: Wording, onAsk: () => Promise<AnswerView> = () => Promise.resolve(nearView())) {
  const [onFail, onOpenReader] = [vi.fn(), vi.fn()];
  const { answer } = aView([], { wording });
  render(<ClosestPassages answer={answer} onAsk={onAsk} onFail={onFail} onOpenReader={onOpenReader} />);
  return { onFail, onOpenReader };
}
const button = () => screen.getByRole('button', { name: '措辞最接近的段落' });

describe('the closest passages', () => {
  it.each(['none', 'similar', 'partial'] as const)('are offered below a finding that has not all: %s', (wording) => {
    show(wording);
    expect(button().getAttribute('aria-expanded')).toBe('false');
  });

  it.each(['verbatim', 'near', 'altered', 'abridged', 'spliced', 'unchecked'] as const)(
    'are not offered below one that has its passage, or could not be made: %s',
    (wording) => {
      show(wording);
      expect(screen.queryByRole('button')).toBeNull();
    },
  );

  it('are asked for once, by the reader, and shown with their date, whose words they are, and no percentage', async () => {
    const onAsk = vi.fn(() => Promise.resolve(nearView()));
    show('none', onAsk);
    expect(onAsk).not.toHaveBeenCalled();
    button().focus();
    fireEvent.click(button());
    fireEvent.click(button());
    const passages = await screen.findAllByRole('listitem');
    expect(onAsk).toHaveBeenCalledTimes(1);
    expect(screen.getByRole('heading', { name: '记录中措辞最接近的段落' })).toBeTruthy();
    expect(passages.map((each) => each.querySelector('.source')?.textContent)).toEqual([
      '2017年3月8日 · 王毅官员本人的话',
      '2017年3月8日 · 新华社记者问',
    ]);
    expect(passages[0]!.querySelector('.same')?.textContent).toBe('600亿美元资金支持');
    expect(document.querySelector('.closest')?.textContent).not.toMatch(/\d ?%(?!。)|逐字|差异/);
    expect([document.activeElement, button().getAttribute('aria-expanded')]).toEqual([button(), 'true']);
  });

  it('are offered to a quote in English, which could not be compared, under names of their own', async () => {
    const query = 'Might does not make right';
    const { answer } = aView([], { wording: 'unchecked', reason: 'other-language', query });
    const words = [{ quote: 'right', at: [20, 25] as const, record: '道理', recordAt: [at('资金')] }];
    const view = nearView();
    const closest = view.answer.closest!.map((each) => ({ ...each, words }));
    const onAsk = () => Promise.resolve({ ...view, answer: { ...answer, closest } });
    render(<ClosestPassages answer={answer} onAsk={onAsk} onFail={vi.fn()} onOpenReader={vi.fn()} />);
    fireEvent.click(screen.getByRole('button', { name: '显示最接近的段落' }));
    expect(await screen.findByRole('heading', { name: '中文记录中最接近的段落' })).toBeTruthy();
    expect(screen.getAllByRole('list', { name: '对应的词' }).map((each) => each.textContent)).toEqual([
      'right 道理',
      'right 道理',
    ]);
  });

  it.each([
    ['another script', 'Кулак не означает правоту', 'other-language'],
    ['too long', 'Might does not make right', 'too-long'],
  ] as const)('are not offered to what dictionaries do not lead from: %s', (_, query, reason) => {
    const { answer } = aView([], { wording: 'unchecked', reason, query });
    render(<ClosestPassages answer={answer} onAsk={vi.fn()} onFail={vi.fn()} onOpenReader={vi.fn()} />);
    expect(screen.queryByRole('button')).toBeNull();
  });

  it('lead to the reader at their words', async () => {
    const { onOpenReader } = show('partial');
    fireEvent.click(button());
    const [first] = await screen.findAllByRole('listitem');
    fireEvent.click(within(first!).getByRole('button', { name: /^在全文中查看 · 2017年3月8日 · 王毅/ }));
    expect(onOpenReader).toHaveBeenCalledWith(PARAGRAPH, [at('600亿美元资金支持')]);
  });

  it('say so where there are none', async () => {
    show('none', () => Promise.resolve(aView([], { wording: 'none', closest: [] })));
    fireEvent.click(button());
    expect((await screen.findByRole('status')).textContent).toBe('记录中没有措辞接近的段落。');
    expect(document.querySelector('.note')?.textContent).toBe('记录中没有措辞接近的段落。');
    expect(screen.queryByRole('listitem')).toBeNull();
  });

  it('can be asked for again after a failure', async () => {
    const error = new Error('gone');
    const onAsk = vi.fn(() => Promise.resolve(nearView())).mockRejectedValueOnce(error);
    const { onFail } = show('none', onAsk);
    fireEvent.click(button());
    await waitFor(() => expect(onFail).toHaveBeenCalledWith(error));
    expect(screen.queryByRole('heading')).toBeNull();
    fireEvent.click(button());
    expect(await screen.findAllByRole('listitem')).toHaveLength(2);
  });
});
