// @vitest-environment happy-dom
import { cleanup, fireEvent, render, screen, within } from '@testing-library/preact';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { FindingView } from '../../../components/finding/FindingView.tsx';
import { ALL_PARTS, type FindingPart } from '../../../components/finding/parts.ts';
import type { Wording } from '../../../engine/record/answer.ts';
import type { AnswerView } from '../../../engine/record/view.ts';
import { setLocale } from '../../../platform/shared/i18n.ts';
import { aMatch, anEdit, aPassage, aReading, at, aView, PARAGRAPH, SENTENCE } from '../../support/answers.ts';

beforeEach(() => setLocale('zh-CN'));
afterEach(() => {
  cleanup();
  setLocale('en');
});

function show(view: AnswerView, length = view.answer.query.length) {
  const onCopy = vi.fn(() => Promise.resolve(true));
  const onOpenReader = vi.fn();
  render(<FindingView view={view} length={length} onCopy={onCopy} onOpenReader={onOpenReader} />);
  return { onCopy, onOpenReader };
}

function unfold(name: string): void {
  fireEvent.click(screen.getByRole('button', { name: new RegExp(`^${name}`) }));
}

describe('a finding', () => {
  it('shows what differs so that it can be read without colour', () => {
    show(aView([aMatch({ wording: 'altered', readings: [aReading({ wording: 'altered', edits: [anEdit()] })] })]));
    expect(document.querySelector('.named-edits span')?.textContent).toBe('引文 800亿 → 记录 600亿');
    const passage = document.querySelector('blockquote');
    expect(passage?.textContent).toContain('宣布的600亿〔引作 800亿〕美元');
    expect(passage?.querySelector('ins')?.textContent).toBe('600亿');
    expect(passage?.querySelector('del')?.textContent).toBe('〔引作 800亿〕');
  });

  it.each(['question', 'moderator', 'heading', 'caption', 'narration', 'reported'] as const)(
    'names first whose words they are: %s',
    (voice) => {
      show(aView([aMatch({ voice })]));
      const badge = document.querySelector('.wording');
      expect(badge?.textContent).toMatch(/^＝ (?:记者|主持|编者|图片|报道).* · 逐字一致$/);
      expect(badge?.classList.contains('wording-others')).toBe(true);
    },
  );

  it('names the official nowhere where the words are a reporter’s, and says the question once', () => {
    show(aView([aMatch({ voice: 'question' })]));
    expect([...document.querySelectorAll('.source')].map((line) => line.textContent).join()).not.toContain('王毅');
    expect(document.querySelector('.question')).toBeNull();
  });

  it('shows each piece of a quote that is joined from several turns where it stands, and whose it is', () => {
    const piece = (paragraph: string, voice: 'answer' | 'question') => ({
      transcript: '2017-03-08.test',
      paragraph,
      ranges: [at(SENTENCE)],
      voice,
      quote: [0, 9] as const,
    });
    const pieces = [piece(PARAGRAPH, 'answer'), piece('2017-03-08.test#q9.1', 'question')];
    const view = aView([aMatch({ wording: 'spliced', pieces })]);
    view.passages['2017-03-08.test#q9.1'] = aPassage({ turn: '2017-03-08.test#q9', voice: 'question' });
    show(view);
    const shown = [...document.querySelectorAll('.pieces > li')];
    expect(shown.map((item) => item.querySelector('small')?.textContent)).toEqual(['第 1 处', '第 2 处 · 记者的提问']);
    for (const item of shown) expect(item.querySelector('blockquote')?.textContent).toContain(SENTENCE);
  });

  it('endorses no words of two people, names each piece’s own, and no official over all of them', () => {
    const piece = (paragraph: string, voice: 'answer' | 'question') => ({
      transcript: '2017-03-08.test',
      paragraph,
      ranges: [at(SENTENCE)],
      voice,
      quote: [0, 9] as const,
    });
    const pieces = [piece('2017-03-08.test#q5.1', 'question'), piece(PARAGRAPH, 'answer')];
    const view = aView([aMatch({ wording: 'spliced', pieces, flags: ['across-voices', 'across-turns'] })]);
    const outlet = '坦桑尼亚标准报业集团';
    view.passages['2017-03-08.test#q5.1'] = aPassage({ turn: '2017-03-08.test#q5', voice: 'question', outlet });
    show(view);
    expect(screen.getByRole('heading', { level: 2 }).textContent).toBe('这是两个人的话：记者的提问、官员本人的话');
    expect(document.querySelector('.wording')?.textContent).toBe('⧺ 拼接');
    expect(document.querySelector('.wording-others')).not.toBeNull();
    const shown = [...document.querySelectorAll('.pieces small')].map(({ textContent }) => textContent);
    expect(shown).toEqual(['第 1 处 · 坦桑尼亚标准报业集团记者的提问', '第 2 处 · 官员本人的话']);
    expect([...document.querySelectorAll('.source')].map((line) => line.textContent).join()).not.toContain('王毅');
    // Once is enough.
    expect([...document.querySelectorAll('.note')].map(({ textContent }) => textContent)).toEqual([
      '各片段在记录中不在同一段回答。',
    ]);
  });

  it('says in its second line to whom the page gives the words, each name in its language', () => {
    setLocale('en');
    show(aView([aMatch()], { attributed: { to: '毛宁', record: '王毅' } }));
    const line = document.querySelector('h2 + p')!;
    expect(line.textContent).toBe('The page attributes these words to 毛宁; the record has Wang Yi');
    expect([...line.querySelectorAll('bdi')].map((name) => name.getAttribute('lang'))).toEqual(['zh', 'en']);
    cleanup();
    setLocale('zh-TW');
    show(aView([aMatch()], { attributed: { to: '毛寧', record: '王毅' } }));
    const names = [...document.querySelectorAll('h2 + p bdi')];
    expect(names.map((name) => name.getAttribute('lang'))).toEqual(['zh', 'zh-TW']);
  });

  it('warns, before the record’s words, of what the page puts in that contradicts them, in the page’s own', () => {
    const query = SENTENCE.replace('已落实', '已落实（实为尚未落实）');
    const gloss = query.indexOf('（');
    const cleaned = [{ kind: 'contradicting-gloss', range: [gloss, query.indexOf('）') + 1] as const }];
    show(aView([aMatch({ flags: ['contradicting-gloss'] })], { query, cleaned }));
    const warning = document.querySelector('.warning')!;
    expect(warning.textContent).toBe('网页在引文中加入了与之相抵的说明： （实为尚未落实）');
    expect(warning.compareDocumentPosition(document.querySelector('blockquote')!)).toBe(
      Node.DOCUMENT_POSITION_FOLLOWING,
    );
    // Said once, and not again among what was set aside.
    expect([...document.querySelectorAll('.note')]).toEqual([warning]);
  });

  it('calls what is masked in the quote masked, and neither missing nor another word', () => {
    const edit = anEdit({ kind: 'plain', type: 'masked', quote: '安\ue123', record: '安排', recordAt: at('安排') });
    show(aView([aMatch({ wording: 'near', readings: [aReading({ wording: 'near', edits: [edit] })] })]));
    expect(screen.getByText('被遮或无法辨认').parentElement?.textContent).toContain('引文 安[U+E123] → 记录 安排');
    expect(document.querySelector('del')?.textContent).toBe('〔引文被遮或无法辨认〕');
    expect(document.querySelector('.finding')?.textContent).not.toContain('引文缺');
  });

  it('endorses the official’s own words alone', () => {
    show(aView());
    expect(document.querySelector('.wording')?.textContent).toBe('＝ 逐字一致');
    expect(document.querySelector('.wording-others')).toBeNull();
  });

  it('shows a short question at once, and of a long one its beginning', () => {
    show(aView([aMatch({ question: { outlet: '坦桑尼亚标准报业集团', text: '请问非洲的事。' } })]));
    expect(screen.getByText('请问非洲的事。')).toBeTruthy();
    cleanup();
    const text = `您如何看待非洲未来几十年的发展前景和中非关系？${'还有一问'.repeat(40)}？`;
    show(aView([aMatch({ question: { outlet: null, text } })]));
    expect(screen.getByText('您如何看待非洲未来几十年的发展前景和中非关系？')).toBeTruthy();
    fireEvent.click(screen.getByRole('button', { name: /^记者问/ }));
    expect(screen.getByText(text)).toBeTruthy();
  });

  it('copies the record’s words as they are, and opens the reader at them', async () => {
    const { onCopy, onOpenReader } = show(aView());
    fireEvent.click(screen.getByRole('button', { name: '复制记录原文' }));
    expect(onCopy).toHaveBeenCalledWith(SENTENCE);
    expect(await screen.findByRole('button', { name: '已复制' })).toBeTruthy();
    fireEvent.click(screen.getByRole('button', { name: '在全文中查看' }));
    expect(onOpenReader).toHaveBeenCalledWith(PARAGRAPH);
  });

  it('says so when the words could not be copied', async () => {
    render(
      <FindingView view={aView()} length={9} onCopy={() => Promise.resolve(false)} onOpenReader={() => undefined} />,
    );
    fireEvent.click(screen.getByRole('button', { name: '复制记录原文' }));
    expect(await screen.findByRole('button', { name: '未能复制' })).toBeTruthy();
  });

  it('names other texts of the event: the same, differing, leaving it out, not reaching so far', () => {
    const other = aReading({
      transcript: '2017-03-08.differs',
      wording: 'altered',
      text: SENTENCE.replace('600', '500'),
      edits: [anEdit({ recordAt: at('600亿') })],
    });
    const same = aReading({ transcript: '2017-03-08.same', text: SENTENCE.replace('。', '.') });
    const missing = [
      { transcript: '2017-03-08.omits', why: 'omitted' as const },
      { transcript: '2017-03-08.short', why: 'not-covered' as const },
    ];
    show(aView([aMatch({ readings: [aReading(), other, same], missing })]));
    unfold('其他文本');
    const texts = screen.getAllByRole('listitem').map(({ textContent }) => textContent ?? '');
    expect(texts.find((text) => text.includes('differs'))).toContain('文字有改动');
    expect(texts.find((text) => text.includes('same'))).toContain('此处文字相同');
    expect(texts.find((text) => text.includes('omits'))).toContain('其中未找到相应的话');
    expect(texts.find((text) => text.includes('short'))).toContain('似不含该场合的这一部分');
  });

  it('names whose words another text of the event has, where they are not the same person’s', () => {
    const reported = aReading({ transcript: '2017-03-08.digest', voice: 'reported' });
    const same = aReading({ transcript: '2017-03-08.same' });
    show(aView([aMatch({ readings: [aReading(), reported, same] })]));
    unfold('其他文本');
    const texts = screen.getAllByRole('listitem').map(({ textContent }) => textContent ?? '');
    expect(texts.find((text) => text.includes('digest'))).toContain('报道的转述');
    expect(texts.find((text) => text.includes('same'))).not.toContain('官员本人的话');
  });

  it('turns to another event that has the words', () => {
    const early = aMatch({ date: '2017-03-08' });
    show(aView([aMatch({ date: '2024-03-07' }), early]));
    expect(screen.getByRole('heading', { level: 2 }).textContent).toContain('2024年3月7日');
    fireEvent.click(screen.getByRole('button', { name: /^2017年3月8日/ }));
    expect(screen.getByRole('heading', { level: 2 }).textContent).toContain('2017年3月8日');
  });

  it('lists all events of a set phrase by date, newest first, and opens none by itself', () => {
    show(aView(['2017-03-08', '2026-03-08', '2024-03-07'].map((date) => aMatch({ date, formula: true }))));
    const dates = [...document.querySelectorAll('.event')].map(({ textContent }) => textContent?.slice(0, 4));
    expect(dates).toEqual(['2026', '2024', '2017']);
    expect(document.querySelector('blockquote')).toBeNull();
    fireEvent.click(screen.getAllByRole('button')[1]!);
    expect(document.querySelector('blockquote')).not.toBeNull();
    expect(screen.getByRole('heading', { level: 2 }).textContent).toBe('这是惯用表述，见于 3 个场合');
  });

  it('says of an event of a set phrase, once it is opened, whose words they are there', () => {
    const asked = aMatch({ date: '2024-03-07', formula: true, voice: 'question' });
    show(aView([aMatch({ formula: true }), asked]));
    expect(document.querySelector('.wording-others')).toBeNull();
    fireEvent.click(screen.getByRole('button', { name: /^2024年3月7日/ }));
    expect(document.querySelector('.wording-others')?.textContent).toContain('记者的提问');
  });

  it('says how far the record reaches, and where it has nothing that this is not "not said"', () => {
    show(aView([], { wording: 'none' }));
    expect(screen.getByRole('heading', { level: 2 }).textContent).toBe('本库未见这段文字');
    expect(screen.getByText(/2017年3月8日.*2026年3月8日/)).toBeTruthy();
    expect(screen.getByText(/未见不等于未说/)).toBeTruthy();
    expect(screen.queryByRole('button')).toBeNull();
  });

  it('shows in the words how a quote differs that is merely similar, and holds it against nobody', () => {
    const readings = [aReading({ wording: 'similar', edits: [anEdit()] })];
    show(aView([aMatch({ wording: 'similar', readings })]));
    expect(document.querySelector('blockquote del')?.textContent).toBe('〔引作 800亿〕');
    expect(document.querySelector('.named-edits')).toBeNull();
    // Nobody is said to have said so, and the words are not the first thing to take along.
    expect(document.querySelector('.actions .main')?.textContent).toBe('在全文中查看');
    expect(screen.getByText(/未见不等于未说/)).toBeTruthy();
  });

  it('says why a quote could not be compared', () => {
    const cleaned = [{ kind: 'label', range: [0, 3] as const }];
    show(aView([], { wording: 'unchecked', reason: 'too-long', query: '王毅：', cleaned }));
    // Nothing was compared: nothing to be told apart from it.
    expect(document.querySelector('.note')).toBeNull();
    expect(screen.getByRole('heading', { level: 2 }).textContent).toBe('选中的文字太长，请只选一段引语');
  });

  it('says how much of a long selection was compared', () => {
    show(aView([], { wording: 'none', query: '字'.repeat(2600) }), 6300);
    expect(screen.getByText('只核对了前 2600 字（共 6300 字）。')).toBeTruthy();
  });

  it('shows the part of a quote that the record does not have', () => {
    const query = `${SENTENCE}我们将派出三十艘军舰。`;
    const piece = {
      transcript: '2017-03-08.test',
      paragraph: PARAGRAPH,
      ranges: [at(SENTENCE)],
      voice: 'answer' as const,
    };
    const match = aMatch({ wording: 'partial', pieces: [{ ...piece, quote: [0, SENTENCE.length] }] });
    show(aView([match], { query }));
    const section = screen.getByRole('heading', { name: '本库未见的部分' }).parentElement!;
    expect(within(section).getByText('我们将派出三十艘军舰。')).toBeTruthy();
    cleanup();
    // What parts it from the words that were found is no part of it, and marks alone are none.
    show(aView([match], { query: `${SENTENCE}，\n我们将派出三十艘军舰，` }));
    expect([...document.querySelectorAll('.missing p')].map((rest) => rest.textContent)).toEqual([
      '我们将派出三十艘军舰',
    ]);
    cleanup();
    show(aView([match], { query: `${SENTENCE}”（完）` }));
    expect(document.querySelector('.missing')).toBeNull();
  });

  it('tells of damage in the print and on what grounds', () => {
    const damage = { printed: '美元资金', emended: '美金资金', grounds: '另一文本', confidence: 'high' } as const;
    show(aView([aMatch({ readings: [aReading({ damage })] })]));
    expect(screen.getByText(/印作“美元资金”，当作“美金资金”.*依据：另一文本/)).toBeTruthy();
    expect(document.querySelector('blockquote')?.textContent).toContain('600亿美元〔印误，当作 金〕资金');
    cleanup();
    show(aView([aMatch({ readings: [aReading({ damage: { ...damage, emended: null } })] })]));
    expect(screen.getByText(/“美元资金”/).textContent).not.toContain('当作');
    expect(document.querySelector('blockquote')?.textContent).toContain('美元资金〔印本缺损〕');
  });
});

describe('the first screen', () => {
  const order = (...selectors: string[]) => {
    const found = selectors.map((selector) => document.querySelector(selector));
    expect(found.map((each, at) => (each === null ? selectors[at] : ''))).toEqual(selectors.map(() => ''));
    for (const [at, each] of found.slice(1).entries())
      expect(found[at]!.compareDocumentPosition(each!) & Node.DOCUMENT_POSITION_FOLLOWING).toBeTruthy();
  };

  it('has the finding, what differs, and the words first; what else there is below, folded to a line each', () => {
    const other = aReading({ transcript: '2017-03-08.other', text: '中方宣布的六百亿美元资金支持。' });
    const readings = [aReading({ wording: 'altered', edits: [anEdit()] }), other];
    show(aView([aMatch({ wording: 'altered', readings, flags: ['negation-elided'] }), aMatch({ date: '2024-03-07' })]));
    order(
      'h2',
      '.events',
      '.named-edits',
      '.note',
      'blockquote',
      '.question',
      '.source.text',
      '.readings',
      '.coverage',
    );
    for (const fold of document.querySelectorAll('.fold')) {
      expect(fold.children).toHaveLength(1);
      expect(fold.firstElementChild!.getAttribute('aria-expanded')).toBe('false');
    }
  });

  it('says date and speaker once', () => {
    show(aView());
    expect(screen.getAllByText(/2017年3月8日外交部长王毅/)).toHaveLength(1);
    expect(document.querySelector('p.source')).toBeNull();
    cleanup();
    // Where the headline names neither, they stand below it.
    show(aView([aMatch({ wording: 'similar' })]));
    expect(document.querySelector('p.source')?.textContent).toBe('2017年3月8日 · 外交部长王毅');
  });

  it('tells the text as it is printed, and its address, on demand', async () => {
    const view = aView();
    view.editions['2017-03-08.test']!.address = 'https://a.example/x';
    const { onCopy } = show(view);
    unfold('出处');
    const told = document.querySelector('.source.text')!.textContent;
    for (const each of ['就中国外交政策和对外关系回答提问', '2017年3月8日', '王毅，外交部长'])
      expect(told).toContain(each);
    fireEvent.click(screen.getByRole('button', { name: '复制出处链接' }));
    expect(onCopy).toHaveBeenCalledWith(expect.stringMatching(/^https:\/\/a\.example\/x#:~:text=/));
  });

  it('lists the pieces of a quote before the words, those of other events too, each with where it is from', () => {
    const query = '甲甲甲甲甲甲，乙乙乙乙乙乙。';
    const piece = (quote: [number, number]) => ({
      transcript: '2017-03-08.test',
      paragraph: PARAGRAPH,
      ranges: [at(SENTENCE)],
      voice: 'answer' as const,
      quote,
    });
    const spliced = (date: string, quote: [number, number]) =>
      aMatch({ date, wording: 'spliced', flags: ['across-events'], pieces: [piece(quote)] });
    show(aView([spliced('2024-03-07', [7, 14]), spliced('2017-03-08', [0, 6])], { query }));
    order('.made-of', '.events', 'blockquote');
    expect([...document.querySelectorAll('.made-of li')].map(({ textContent }) => textContent)).toEqual([
      '甲甲甲甲甲甲2017年3月8日',
      '乙乙乙乙乙乙。2024年3月7日',
    ]);
  });
});

describe('what to do next', () => {
  it('copies a correction of what was altered: as quoted, as it stands there, what differs, and where', () => {
    const query = SENTENCE.replace('600亿', '800亿');
    const readings = [aReading({ wording: 'altered', edits: [anEdit()] })];
    const { onCopy } = show(aView([aMatch({ wording: 'altered', readings })], { query }));
    fireEvent.click(screen.getByRole('button', { name: '复制更正' }));
    expect(onCopy).toHaveBeenCalledWith(
      [
        `引文：${query}`,
        `记录：${SENTENCE}`,
        '不同：数字 引文 800亿 → 记录 600亿',
        '出处：外交部长王毅，2017年3月8日，2017-03-08.test 实录',
      ].join('\n'),
    );
    expect(document.querySelector('.actions .main')?.textContent).toBe('复制更正');
  });

  it('copies words of others with the name of whose they are', () => {
    setLocale('en');
    const view = aView([aMatch({ voice: 'question', question: { outlet: '彭博社', text: SENTENCE } })]);
    view.passages[PARAGRAPH] = aPassage({ voice: 'question', outlet: '彭博社' });
    view.outlets = { 彭博社: { en: 'Bloomberg' } };
    const { onCopy } = show(view);
    fireEvent.click(screen.getByRole('button', { name: 'Copy with name' }));
    expect(onCopy).toHaveBeenCalledWith(
      `${SENTENCE}\n— A question by Bloomberg, 8 March 2017, 2017-03-08.test, transcript`,
    );
    expect(screen.getByRole('heading', { level: 2 }).textContent).toContain('question by Bloomberg');
  });

  it('offers the words alone where there is nothing to be said with them', () => {
    show(aView());
    expect([...document.querySelectorAll('.actions button')].map(({ textContent }) => textContent)).toEqual([
      '复制记录原文',
      '在全文中查看',
    ]);
  });

  it('says of a selection that was not found that a part of it can be looked up, where it has parts', () => {
    show(aView([], { wording: 'none', query: '这句话哪里也找不到，那句也是。' }));
    expect(screen.getByText('也可只选其中一句再查。')).toBeTruthy();
    cleanup();
    show(aView([], { wording: 'none', query: '这句话哪里也找不到。' }));
    expect(screen.queryByText('也可只选其中一句再查。')).toBeNull();
  });
});

describe('what the reader left out', () => {
  const twoEvents = [aMatch(), aMatch({ date: '2024-03-07' })];
  const other = aReading({ transcript: '2017-03-08.other', text: '中方宣布的六百亿美元资金支持。' });
  const shownWithout = (part: FindingPart, matches = twoEvents, wording?: Wording) => {
    const view = aView(matches, wording ? { wording } : {});
    const parts = { ...ALL_PARTS, [part]: false };
    render(
      <FindingView
        view={view}
        length={9}
        parts={parts}
        onCopy={() => Promise.resolve(true)}
        onOpenReader={() => undefined}
      />,
    );
    return document.querySelector('.finding')!;
  };

  it.each([
    ['question', '.question'],
    ['readings', '.readings'],
    ['events', '.events'],
    ['coverage', '.coverage'],
  ] as const)('is not shown: %s', (part, selector) => {
    const matches = [aMatch({ readings: [aReading(), other] }), aMatch({ date: '2024-03-07' })];
    expect(shownWithout('question' === part ? 'coverage' : 'question', matches).querySelector(selector)).not.toBeNull();
    cleanup();
    const finding = shownWithout(part, matches);
    expect(finding.querySelector(selector)).toBeNull();
    expect(finding.querySelector('blockquote')?.textContent).toContain(SENTENCE);
  });

  it('is shown all the same where the finding would say nothing without it', () => {
    expect(shownWithout('coverage', [], 'none').querySelector('.coverage')?.textContent).toContain('未见不等于未说');
    cleanup();
    const formula = [aMatch({ formula: true }), aMatch({ formula: true, date: '2024-03-07' })];
    expect(shownWithout('events', formula).querySelectorAll('.events li')).toHaveLength(2);
  });
});
