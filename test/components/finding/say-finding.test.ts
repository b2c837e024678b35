import { afterEach, describe, expect, it } from 'vitest';
import {
  sayAloud,
  sayAnswer,
  sayAttributed,
  sayEdit,
  sayMatch,
  sayShownPlace,
} from '../../../components/finding/say/say-finding.ts';
import type { Edit, Piece, SourcedMatch, Wording } from '../../../engine/record/answer.ts';
import type { Voice } from '../../../engine/record/record.ts';
import { LOCALES, setLocale } from '../../../platform/shared/i18n.ts';
import { aMatch, anEdit, aReading, aView, PARAGRAPH } from '../../support/answers.ts';

const WORDINGS: Wording[] = ['verbatim', 'near', 'altered', 'abridged', 'spliced', 'partial', 'similar'];
const VOICES: Voice[] = ['answer', 'question', 'moderator', 'heading', 'caption', 'narration', 'reported'];

afterEach(() => setLocale('en'));

const said = (match: SourcedMatch) => sayMatch(match, aView([match]));
const aPiece = (voice: Voice): Piece => ({
  transcript: '2017-03-08.test',
  paragraph: PARAGRAPH,
  ranges: [],
  voice,
  quote: [0, 9],
});
const attributed = aView([aMatch()], { attributed: { to: '毛宁', record: '王毅' } });
const saidOfPlace = (match: SourcedMatch) => sayShownPlace(match, aView([match]));

describe('a finding in words', () => {
  it('is whole in every language, for every wording in every voice', () => {
    for (const locale of LOCALES) {
      setLocale(locale);
      for (const wording of WORDINGS) {
        for (const voice of VOICES) {
          const { headline, detail } = said(aMatch({ wording, voice }));
          for (const sentence of [headline, detail ?? 'x']) {
            expect(sentence, `${locale} ${wording} ${voice}`).toMatch(/^[^{}]+$/);
            expect(sentence).not.toMatch(/\bfalse\b|\bfake\b|\blie|虚假|虛假|谎|謊|造谣|造謠|伪造|偽造/i);
          }
        }
      }
    }
  });

  const cases: [Wording, Partial<SourcedMatch>, string][] = [
    ['verbatim', {}, '与2017年3月8日外交部长王毅的回答逐字一致'],
    [
      'altered',
      { readings: [aReading({ edits: [anEdit(), anEdit()] })] },
      '与2017年3月8日外交部长王毅的回答有 2 处不同',
    ],
    ['verbatim', { question: null }, '与2017年3月8日外交部长王毅的讲话逐字一致'],
    ['verbatim', { voice: 'question' as const }, '这句话出自坦桑尼亚标准报业集团记者的提问，不是外交部长王毅的话'],
    ['verbatim', { office: '中共中央政治局委员、外交部长' }, '与2017年3月8日外交部长王毅的回答逐字一致'],
    ['verbatim', { date: null, speaker: null }, '与日期不详官员的回答逐字一致'],
  ];
  it.each(cases)('says %s %j', (wording, more, headline) => {
    setLocale('zh-CN');
    expect(said(aMatch({ wording, ...more })).headline).toBe(headline);
  });

  it.each([
    ['zh-CN', '这是两个人的话：记者的提问、官员本人的话', '引文由2017年3月8日这篇文字中的 2 处拼接而成'],
    ['zh-TW', '這是兩個人的話：記者的提問、官員本人的話', '引文由2017年3月8日這篇文字中的 2 處拼接而成'],
    [
      'en',
      'Words of two people: a reporter’s question, the official’s own words',
      'The quote joins 2 places of the text of 8 March 2017',
    ],
  ] as const)('says first that the words are of two people: %s', (locale, headline, detail) => {
    setLocale(locale);
    const pieces = [aPiece('question'), aPiece('answer')];
    const match = aMatch({ wording: 'spliced', flags: ['across-voices', 'across-turns'], pieces });
    expect(said(match)).toEqual({ headline, detail });
  });

  it('counts voices and not pieces, and three of them as several', () => {
    const of = (...voices: Voice[]) =>
      said(aMatch({ wording: 'spliced', flags: ['across-voices'], pieces: voices.map(aPiece) })).headline;
    expect(of('question', 'answer', 'question')).toContain('two people');
    expect(of('question', 'answer', 'moderator')).toContain('several people');
  });

  it.each([
    ['zh-CN', '网页说这是毛宁的话，记录中说话的是王毅'],
    ['zh-TW', '網頁說這是毛宁的話，記錄中說話的是王毅'],
    ['en', 'The page attributes these words to 毛宁; the record has Wang Yi'],
  ] as const)('says whom the page names and whom the record: %s', (locale, sentence) => {
    setLocale(locale);
    expect(sayAloud(attributed)).toContain(sentence);
  });

  it('says of nobody else’s words that the page gives them to another', () => {
    const [first] = attributed.answer.matches;
    expect(sayAttributed(attributed, first)).not.toBeNull();
    expect(sayAttributed(attributed, aMatch({ saidBy: '何绍仁', voice: 'moderator' }))).toBeNull();
    expect(sayAttributed(aView(), first)).toBeNull();
  });

  it('does not count against the quote what is masked in it', () => {
    setLocale('zh-CN');
    const masked = anEdit({ kind: 'plain', type: 'masked', quote: '近□', record: '近50' });
    const near = (...edits: Edit[]) => said(aMatch({ wording: 'near', readings: [aReading({ edits })] })).headline;
    expect(near(masked)).toBe('与2017年3月8日外交部长王毅的回答相符，差异只在引文被遮或无法辨认处');
    expect(near(masked, anEdit({ kind: 'minor', type: 'function-word' }))).toContain('2 处细微差异');
    // A character of a site's own font.
    expect(sayEdit({ ...masked, quote: '近\ue123' })).toBe('引文 近[U+E123] → 记录 近50');
  });

  it('names in English who has a name in it, and nobody else', () => {
    setLocale('en');
    const { headline } = said(aMatch({ office: '中共中央政治局委员、外交部长' }));
    expect(headline).toBe('Word for word: Foreign Minister Wang Yi, 8 March 2017');
    expect(said(aMatch({ office: null })).headline).toBe('Word for word: Wang Yi, 8 March 2017');
    const other = said(aMatch({ speaker: '何绍仁', office: '新闻局副局长' }));
    expect(other.headline).toBe('Word for word: 何绍仁 (新闻局副局长), 8 March 2017');
  });

  it('does not count a place where the print is damaged against the quote', () => {
    setLocale('zh-CN');
    const damage = { printed: '500', emended: '50', grounds: '', confidence: 'high' } as const;
    const readings = [aReading({ damage, edits: [anEdit({ type: 'damage', kind: 'minor' })] })];
    expect(said(aMatch({ wording: 'near', readings })).headline).toContain('差异只在印本缺损处');
  });

  it('singles out no event for a set phrase', () => {
    setLocale('zh-CN');
    const matches = ['2017-03-08', '2024-03-07', '2026-03-08'].map((date) => aMatch({ date, formula: true }));
    expect(sayAnswer(aView(matches))).toBe('这是惯用表述，见于 3 个场合');
  });

  const mixed = [
    { voice: 'answer' as const, places: 7 },
    { voice: 'question' as const, places: 3 },
  ];
  it.each([
    ['zh-CN', 2, 10, mixed, '在 2 个场合的 10 处出现：官员本人的话 7 处、记者的提问 3 处'],
    ['zh-TW', 2, 10, mixed, '在 2 個場合的 10 處出現：官員本人的話 7 處、記者的提問 3 處'],
    ['en', 2, 10, mixed, 'In 10 places at 2 events: the official’s own words (7), a reporter’s question (3)'],
    ['zh-CN', 1, 1, [{ voice: 'answer' as const, places: 1 }], '只在 1 处出现：官员本人的话 1 处'],
    ['en', 1, 1, [{ voice: 'answer' as const, places: 1 }], 'In one place: the official’s own words (1)'],
    ['zh-CN', 1, 4, [{ voice: 'question' as const, places: 4 }], '在 1 个场合的 4 处出现：记者的提问 4 处'],
    ['en', 1, 4, [{ voice: 'question' as const, places: 4 }], 'In 4 places at one event: a reporter’s question (4)'],
    ['en', 3, 3, [{ voice: 'answer' as const, places: 3 }], 'In 3 places at 3 events: the official’s own words (3)'],
  ] as const)('counts the places of a short quote: %s, %i, %i', (locale, events, places, voices, sentence) => {
    setLocale(locale);
    const matches = Array.from({ length: events }, () => aMatch({ formula: events > 2 }));
    const view = aView(matches, { query: '多极化', concordance: { events, places, voices: [...voices] } });
    expect(sayAnswer(view)).toBe(sentence);
  });

  it('says of one event’s places how many they are, and whose words a single one is', () => {
    setLocale('zh-CN');
    expect(saidOfPlace(aMatch({ count: 10 }))).toBe('2017年3月8日这一场有 10 处，下面是其中一处');
    expect(saidOfPlace(aMatch({ count: 1 }))).toBe('与2017年3月8日外交部长王毅的回答逐字一致');
    expect(saidOfPlace(aMatch({ count: 1, voice: 'question' }))).toContain('记者的提问');
  });
});
