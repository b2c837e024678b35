// @vitest-environment happy-dom
import { act, cleanup, fireEvent, render, screen, within } from '@testing-library/preact';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import type { CheckActions } from '../../../components/page-check/actions.ts';
import { PageCheckView } from '../../../components/page-check/PageCheckView.tsx';
import type { CheckState } from '../../../components/page-check/state.ts';
import type { ListedCheck } from '../../../engine/page/listed.ts';
import { type Locale, LOCALES, setLocale } from '../../../platform/shared/i18n.ts';
import { aCheck, aFolded, aListedMatch, aStatement } from '../../support/a-check.ts';
import { aMatch, anEdit, aReading, aView } from '../../support/answers.ts';

beforeEach(() => {
  setLocale('zh-CN');
  // happy-dom lays nothing out.
  Element.prototype.scrollIntoView = () => {};
});
afterEach(() => {
  cleanup();
  setLocale('en');
});

function someActions(more: Partial<CheckActions> = {}): CheckActions {
  return {
    check: vi.fn(),
    cancel: vi.fn(),
    jump: vi.fn(),
    clear: vi.fn(),
    lookUp: vi.fn(async () => aView()),
    lookUpClosest: vi.fn(async () => aView([], { wording: 'none', closest: [] })),
    sayFailure: String,
    copy: vi.fn(async () => true),
    openReader: vi.fn(async () => null),
    compare: vi.fn(async () => null),
    keep: vi.fn(async () => true),
    keepAll: vi.fn(async () => true),
    save: vi.fn(async () => {}),
    ...more,
  };
}

const done = (found: ListedCheck, more: Partial<CheckState & { stage: 'done' }> = {}): CheckState => ({
  stage: 'done',
  found,
  id: 'c1',
  gone: [],
  isMarked: true,
  isThere: true,
  ...more,
});

type Shown = Partial<Parameters<typeof PageCheckView>[0]>;
function show(state: CheckState, more: Shown = {}) {
  const actions = more.actions ?? someActions();
  const onSwitch = vi.fn();
  const view = (props: Shown = {}) => (
    <PageCheckView
      state={state}
      actions={actions}
      pressed={null}
      off={[]}
      onSwitch={onSwitch}
      event={null}
      isPrivate={false}
      {...more}
      {...props}
    />
  );
  const { rerender } = render(view());
  return { actions, onSwitch, again: (props: Shown) => rerender(view(props)) };
}
const lines = () => [...document.querySelectorAll<HTMLElement>('.statement-line')];
const factsOf = (line: Element) => [...line.querySelectorAll('.statement-facts')].map((each) => each.textContent);
const summary = () => document.querySelector('.check-summary')!.textContent;

describe('the check of a page', () => {
  it('begins at a press, says how far it is, and can be stopped', () => {
    const { actions, again } = show({ stage: 'idle', isStopped: false });
    fireEvent.click(screen.getByRole('button', { name: '核对本页' }));
    expect(actions.check).toHaveBeenCalledTimes(1);
    again({ state: { stage: 'working', share: null, found: null } });
    expect(screen.getByRole('progressbar', { name: '正在读取网页……' }).hasAttribute('value')).toBe(false);
    again({ state: { stage: 'working', share: 0.25, found: aCheck() } });
    expect(screen.getByRole('progressbar', { name: '正在与本库核对……' }).getAttribute('value')).toBe('0.25');
    expect(lines()).toHaveLength(1);
    expect(summary()).toBe('');
    fireEvent.click(screen.getByRole('button', { name: '停止' }));
    expect(actions.cancel).toHaveBeenCalledTimes(1);
  });

  it.each([
    ['外长谈外交', 'zh'],
    ['The minister on diplomacy', 'en'],
  ])('says in which language the page’s title is: %s', (title, language) => {
    setLocale('zh-TW');
    const check = aCheck();
    show(done({ ...check, page: { ...check.page, title } }));
    expect(screen.getByText(title).lang).toBe(language);
  });

  it.each(LOCALES)('counts what was found and what was not, and gives no score: %s', (locale: Locale) => {
    setLocale(locale);
    show(
      done(aCheck([aStatement(), aStatement(), aFolded(), aStatement({ shown: 'no', finding: 'none', match: null })])),
    );
    expect(summary()).toMatch(/2.*1.*1/s);
    expect(summary()).not.toMatch(/%|错|錯|误|wrong|correct|\d\s*\/\s*\d/);
  });

  it('names the finding, the day and whose words they are, and to whom the page gives them', () => {
    show(
      done(
        aCheck([
          aStatement(),
          aStatement({ voice: 'question', match: aListedMatch({ outlet: '路透社' }) }),
          aStatement({ formula: true, match: aListedMatch({ date: null }) }),
          aStatement({ speaker: { who: 'unknown', name: null }, kind: 'headline', finding: 'altered', places: 2 }),
        ]),
      ),
    );
    expect(lines().map(factsOf)).toEqual([
      ['＝ 逐字一致官员本人的话2017年3月8日', '归于王毅直接引语'],
      ['＝ 逐字一致路透社记者的提问2017年3月8日', '归于王毅直接引语'],
      ['＝ 逐字一致官员本人的话惯用表述，见于多个场合', '归于王毅直接引语'],
      ['≠ 文字有改动官员本人的话2017年3月8日', '未写明是谁的话标题引语网页上 2 处'],
    ]);
  });

  it.each(['altered', 'spliced', 'partial', 'similar'] as const)(
    'never calls speech without marks changed or joined, closed or open: %s',
    async (finding) => {
      const statement = aStatement({ kind: 'indirect', finding, said: 'retold' });
      const match = aMatch({
        wording: finding,
        flags: ['reordered'],
        readings: [aReading({ wording: finding, edits: [anEdit()] })],
      });
      show(done(aCheck([statement])), { actions: someActions({ lookUp: async () => aView([match]) }) });
      expect(factsOf(lines()[0]!)[0]).toBe('→ 转述，原文如下官员本人的话2017年3月8日');
      fireEvent.click(lines()[0]!);
      expect((await screen.findByText('复制记录原文')).closest('.finding')).not.toBeNull();
      expect(document.querySelector('.passage')?.textContent).toContain('600亿美元资金支持');
      expect(document.body.textContent).not.toMatch(/改动|拼接|部分相符|处不同|数字|800|次序不同/);
    },
  );

  it('names the site in whose frame a statement stands', () => {
    show(done(aCheck([aStatement({ frame: 'https://ads.test:8080/a?b' }), aStatement()])));
    expect(lines().map((line) => factsOf(line)[1])).toEqual([
      '归于王毅直接引语嵌入自 ads.test:8080',
      '归于王毅直接引语',
    ]);
  });

  it('says of words in marks without a speaker that the record has the same, and no more', () => {
    show(done(aCheck([aStatement({ kind: 'embedded', finding: 'near' })])));
    expect(factsOf(lines()[0]!)[0]).toMatch(/^＝ 与记录同文/);
  });

  it('opens a statement as the panel shows it, and shows it on the page', async () => {
    const { actions } = show(done(aCheck([aStatement(), aStatement()])));
    fireEvent.click(lines()[1]!);
    expect(await screen.findByRole('heading', { name: /^与2017年3月8日.*的回答逐字一致$/ })).toBeTruthy();
    expect(actions.jump).toHaveBeenLastCalledWith(1);
    expect(lines().map((line) => line.getAttribute('aria-expanded'))).toEqual(['false', 'true']);
    fireEvent.click(lines()[1]!);
    expect(document.querySelector('.finding')).toBeNull();
  });

  it('is walked through by keys: one stop of Tab, and the page follows', () => {
    const { actions } = show(done(aCheck([aStatement(), aStatement(), aStatement()])));
    expect(lines().map(({ tabIndex }) => tabIndex)).toEqual([0, -1, -1]);
    lines()[0]!.focus();
    for (const key of ['j', 'ArrowDown', 'ArrowDown', 'k']) fireEvent.keyDown(document.activeElement!, { key });
    expect(document.activeElement).toBe(lines()[1]);
    expect(lines().map(({ tabIndex }) => tabIndex)).toEqual([-1, 0, -1]);
    expect(vi.mocked(actions.jump!).mock.calls.flat()).toEqual([1, 2, 1]);
    expect(fireEvent.keyDown(lines()[1]!, { key: 'k', ctrlKey: true })).toBe(true);
    expect(document.activeElement).toBe(lines()[1]);
  });

  it('opens what was pressed on the page, the same one again, filtered out or folded away', async () => {
    const found = aCheck([aStatement(), aStatement({ formula: true }), aFolded()]);
    const { again } = show(done(found));
    again({ pressed: { index: 0, times: 1 } });
    expect(lines()[0]!.getAttribute('aria-expanded')).toBe('true');
    fireEvent.click(lines()[0]!);
    again({ pressed: { index: 0, times: 2 } });
    expect(lines()[0]!.getAttribute('aria-expanded')).toBe('true');
    fireEvent.click(screen.getByRole('checkbox', { name: '隐藏惯用表述' }));
    expect(lines()).toHaveLength(1);
    again({ pressed: { index: 1, times: 3 } });
    expect(lines().map((line) => line.getAttribute('aria-current'))).toEqual([null, 'true']);
    again({ pressed: { index: 2, times: 4 } });
    expect(screen.getByRole('button', { name: /^归于王毅/ }).getAttribute('aria-expanded')).toBe('true');
    expect(await screen.findByRole('button', { name: '措辞最接近的段落' })).toBeTruthy();
  });

  it('is narrowed down by finding and kind, and by hiding set phrases and short ones; what there is none of is not offered', () => {
    const found = aCheck([
      aStatement(),
      aStatement({ kind: 'indirect', said: 'asIs' }),
      aStatement({ text: '拳头硬不等于道理硬' }),
      aStatement({ finding: 'altered', formula: true }),
    ]);
    show(done(found));
    const choose = (name: string, value: string) =>
      fireEvent.change(screen.getByRole('combobox', { name }), { target: { value } });
    const names = (name: string) =>
      within(screen.getByRole('combobox', { name }))
        .getAllByRole('option')
        .map(({ textContent }) => textContent);
    expect(names('核对结果')).toEqual(['全部结果', '逐字一致 (2)', '原文照用 (1)', '文字有改动 (1)']);
    expect(names('引语种类')).toEqual(['全部种类', '直接引语 (3)', '间接引语 (1)']);
    choose('核对结果', 'verbatim');
    expect(lines().map((line) => line.querySelector('.statement-number')!.textContent)).toEqual(['1', '3']);
    fireEvent.click(screen.getByRole('checkbox', { name: '隐藏短句' }));
    expect(lines()).toHaveLength(1);
    expect(screen.getByText('列出 1 条，共 4 条。')).toBeTruthy();
    choose('引语种类', 'indirect');
    expect(lines()).toHaveLength(0);
    fireEvent.click(screen.getByRole('button', { name: '全部列出' }));
    expect(lines()).toHaveLength(4);
  });

  it('folds away what is given to the official and not found, with what the record has of the event', () => {
    const event = {
      date: '2026-03-08',
      texts: [
        {
          source: 'bundled',
          id: '2026-03-08.paper',
          publisher: '大公报',
          sourceLine: null,
          pageHead: null,
          form: 'digest' as const,
          covers: '21问中的8问',
        },
      ],
    };
    show(done(aCheck([aFolded(), aFolded({ finding: 'similar' })])), { event });
    const folded = document.querySelector('.check-folded')!;
    const button = screen.getByRole('button', { name: '归于王毅、本库未见的话（2）' });
    expect([button.getAttribute('aria-expanded'), lines().length]).toEqual(['false', 0]);
    fireEvent.click(button);
    expect(folded.textContent).toContain('2026年3月8日那一场，本库收录：');
    expect(folded.textContent).toContain('大公报摘要 21问中的8问');
    expect(folded.textContent).toContain('未见不等于未说');
    expect(summary()).toBe('文中的引语，本库均未见相应记录。另有 2 处归于王毅的话，本库未见。');
    expect(lines().map(factsOf)).toEqual([
      ['∅ 本库未见', '归于王毅直接引语'],
      ['∅ 本库未见', '归于王毅直接引语'],
    ]);
  });

  it('says first where page and record disagree, by what, and can be told not to', () => {
    const disagreements = [
      {
        kind: 'day' as const,
        statement: 0,
        page: '2018-03-08',
        record: '2017-03-08',
        evidence: '2018年3月8日，外长记者会',
      },
      { kind: 'voice' as const, statement: 1, page: '王毅', record: 'question', evidence: '王毅说' },
    ];
    const found = aCheck([aStatement(), aStatement({ voice: 'question' })], { disagreements });
    const { actions, onSwitch, again } = show(done(found));
    const heads = () => [...document.querySelectorAll('.disagreement-head')].map(({ textContent }) => textContent);
    expect(heads()).toEqual([
      '网页写的是2018年3月8日，本库所收文本的日期是2017年3月8日。',
      '网页把这段话归于王毅；在本库中，这是记者的提问。',
    ]);
    expect(document.querySelector('.disagreement-evidence')!.textContent).toContain('2018年3月8日，外长记者会');
    fireEvent.click(screen.getByRole('button', { name: '看第 2 条' }));
    expect(lines()[1]!.getAttribute('aria-current')).toBe('true');
    expect(actions.jump).toHaveBeenLastCalledWith(1);
    fireEvent.click(screen.getByRole('button', { name: '不再提示日期' }));
    expect(onSwitch).toHaveBeenLastCalledWith('day', false);
    again({ off: ['day'] });
    expect(heads()).toHaveLength(1);
    fireEvent.click(screen.getByRole('button', { name: '重新打开' }));
    expect(onSwitch).toHaveBeenLastCalledWith('day', true);
  });

  it.each([
    ['sure', '2017-03-08', '网页日期：2017年3月8日（可以确定）'],
    ['probable', '2017-03-08', '网页日期：2017年3月8日（可能）'],
    ['unknown', null, '日期不明'],
  ] as const)("tells the page's day, how sure it is and by what: %s", (state, day, said) => {
    const { evidence } = aCheck().date;
    show(done(aCheck([aStatement()], { date: { day, state, evidence } })));
    const date = document.querySelector('.page-date')!;
    expect(date.querySelector('summary')!.textContent).toBe(said);
    expect(date.querySelector('dl')!.textContent).toContain('页面标注2017-03-08T10:00:00+08:00');
  });

  it('recognises a text of an event and leads to the comparison', () => {
    const { actions } = show(done(aCheck([aStatement()], { isTextOf: '2017-03-08' })));
    expect(document.body.textContent).toContain('本页是2017年3月8日那一场的一份文本。');
    fireEvent.click(screen.getByRole('button', { name: '对照本库的文本' }));
    expect(actions.compare).toHaveBeenCalledWith('2017-03-08');
  });

  it('says what is gone from the page, and does not lead there', () => {
    const { actions } = show(done(aCheck([aStatement(), aStatement()]), { gone: [1] }));
    expect(document.body.textContent).toContain('有 1 条文字已不在网页上');
    expect(within(lines()[1]!).getByText('网页上已没有这段文字')).toBeTruthy();
    fireEvent.click(lines()[1]!);
    expect(actions.jump).not.toHaveBeenCalled();
    fireEvent.click(lines()[0]!);
    expect(actions.jump).toHaveBeenCalledWith(0);
  });

  it('stays readable when the tab has left the page, or the marks are taken away', () => {
    const { actions, again } = show(done(aCheck()));
    fireEvent.click(screen.getByRole('button', { name: '清除网页上的标记' }));
    expect(actions.clear).toHaveBeenCalledTimes(1);
    again({ state: done(aCheck(), { isMarked: false, isThere: false }) });
    expect(screen.queryByRole('button', { name: '清除网页上的标记' })).toBeNull();
    expect(document.body.textContent).toContain('网页已离开或重新载入');
    fireEvent.click(lines()[0]!);
    expect(lines()[0]!.getAttribute('aria-expanded')).toBe('true');
    expect(actions.jump).not.toHaveBeenCalled();
  });

  it.each(['too-long', 'cancelled', 'frames'] as const)('says what was not checked: %s', (cut) => {
    show(done(aCheck([aStatement()], { cut })));
    expect(document.querySelector('.check-head .check-note')!.textContent).toMatch(/核对/);
  });

  it.each(['closed', 'pdf', 'no-text', 'page-gone', 'failed'] as const)(
    'says why a page cannot be checked: %s',
    (why) => {
      show({ stage: 'refused', why });
      expect(screen.getByRole('alert').textContent).toMatch(/。$/);
      expect(screen.getByRole('button', { name: '核对本页' })).toBeTruthy();
    },
  );

  it('tells a page in another language from one without quotations', () => {
    show(done(aCheck([], { isChinese: false })));
    expect(summary()).toMatch(/^本页几乎没有中文/);
    cleanup();
    show(done(aCheck([{ ...aFolded(), finding: 'unchecked' }], { isChinese: false })));
    expect(summary()).toMatch(/^本页几乎没有中文.*1 处列在下面，未作核对。$/u);
    expect(screen.getByRole('button', { name: /未作核对的话（1）/u })).toBeTruthy();
    cleanup();
    show(done(aCheck([aStatement()], { isChinese: false })));
    expect(summary()).not.toMatch(/几乎没有中文/);
    cleanup();
    show(done(aCheck([])));
    expect(summary()).toBe('文中没有找到引语。');
    expect(screen.queryByRole('button', { name: '导出核对结果' })).toBeNull();
  });

  it('keeps one finding, or all that are listed', async () => {
    const { actions } = show(done(aCheck([aStatement(), aStatement(), aFolded()])));
    fireEvent.click(lines()[0]!);
    fireEvent.click(await screen.findByRole('button', { name: '记入笔记' }));
    await vi.waitFor(() => expect(actions.keep).toHaveBeenCalledTimes(1));
    fireEvent.click(screen.getByRole('button', { name: '把 2 条记入笔记' }));
    expect(await screen.findByText('已记入 2 条。')).toBeTruthy();
    expect(vi.mocked(actions.keepAll!).mock.calls[0]![0].map(({ index }) => index)).toEqual([0, 1]);
  });

  it('keeps nothing in a private window, and asks before a file has the address', async () => {
    const actions = someActions({ keep: null, keepAll: null });
    show(done(aCheck()), { actions, isPrivate: true });
    expect(screen.queryByRole('button', { name: /记入笔记/ })).toBeNull();
    fireEvent.click(screen.getByRole('button', { name: '导出核对结果' }));
    expect(actions.save).not.toHaveBeenCalled();
    expect(
      screen.getByRole('group', { name: '这一页是在隐私窗口中打开的。导出的文件里要写上网页的地址和标题吗？' }),
    ).toBeTruthy();
    fireEvent.click(screen.getByRole('button', { name: '不写' }));
    await vi.waitFor(() => expect(vi.mocked(actions.save).mock.calls[0]?.slice(0, 2)).toEqual(['html', false]));
  });

  it('says what failed where a file cannot be written, and lets it be tried again', async () => {
    const save = vi.fn(() => Promise.resolve()).mockRejectedValueOnce(new Error('no room'));
    show(done(aCheck()), { actions: someActions({ save }) });
    const button = screen.getByRole('button', { name: '导出核对结果' });
    fireEvent.click(button);
    expect(await screen.findByText('Error: no room')).toBeTruthy();
    fireEvent.click(button);
    await vi.waitFor(() => expect(save).toHaveBeenCalledTimes(2));
    await vi.waitFor(() => expect(screen.queryByText('Error: no room')).toBeNull());
  });

  it('draws a long list step by step until all is there, and leaves alone what does not change', async () => {
    vi.useFakeTimers();
    const found = aCheck(Array.from({ length: 700 }, () => aStatement()));
    show(done(found));
    expect(lines().length).toBeLessThan(100);
    for (let step = 0; step < 12; step += 1) await act(() => void vi.runOnlyPendingTimers());
    vi.useRealTimers();
    expect(lines()).toHaveLength(700);
    const far = lines()[650]!;
    fireEvent.click(lines()[3]!);
    expect(lines()[650]).toBe(far);
    fireEvent.click(far);
    expect(lines().filter((line) => line.getAttribute('aria-current') === 'true')).toEqual([far]);
  });
});
