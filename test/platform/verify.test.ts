/** What a file may claim of the record, and what the record says to it. */
import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import type { Range } from '../../engine/record/record.ts';
import { type Claim, type ClaimStanding, verify } from '../../engine/source/verify.ts';
import { sayView } from '../../components/finding/say/say-view.ts';
import { viewOf } from '../../engine/record/view.ts';
import { namingWith } from '../../components/finding/say/naming.ts';
import { ENGLISH } from '../../data/names.ts';
import { claimOf } from '../../platform/notebook/entry.ts';
import { entryOf } from '../../platform/notebook/keep.ts';
import { askOnce, realFinder, ofBundled, sourced } from '../support/finder.ts';

const { record } = realFinder();
/** It gives each of its findings the answer that the finding was made of, and does not seek it once more. */
const finder = { lookUp: askOnce };
const CORPUS = { version: '0.1.0', hash: 'ab'.repeat(32) };

async function claims(quote: string): Promise<Claim[]> {
  const view = sayView(viewOf(sourced(await askOnce(quote)), ofBundled(record), namingWith(ENGLISH)));
  const matches = view.answer.matches.length > 0 ? view.answer.matches : [null];
  return matches.map((match) =>
    claimOf(entryOf(view, match, null, CORPUS, { id: 'a', now: '2026-03-09T00:00:00.000Z' })),
  );
}
const claim = async (quote: string): Promise<Claim> => (await claims(quote))[0]!;
const standing = async (given: Claim): Promise<ClaimStanding> => (await verify(record, finder, given)).standing;

/** A part of a paragraph's text, in the source. */
function rangesIn({ ranges }: { ranges: readonly Range[] }, from: number, to: number): Range[] {
  let at = 0;
  return ranges.flatMap(([start, end]): Range[] => {
    const [a, b] = [Math.max(start, start + from - at), Math.min(end, start + to - at)];
    at += end - start;
    return a < b ? [[a, b]] : [];
  });
}

const VERBATIM = '谁要破坏地区的和平稳定,就会付出巨大代价。';
const ALTERED = '中方从一开始就坚决支持';
const ABRIDGED = '中方敦促韩方悬崖勒马……不要在错误的道路上越走越远';
const QUESTION = '西方主导的时代已经终结';

it('confirms whatever a lookup gives', async () => {
  const gold = ['quotes.json', 'negatives.json'].flatMap(
    (name) => JSON.parse(readFileSync(new URL(`../gold/${name}`, import.meta.url), 'utf8')) as { query: string }[],
  );
  for (const { query } of gold.filter(({ query }) => query.length <= 20_000)) {
    for (const given of await claims(query)) expect(await standing(given), query.slice(0, 40)).toBe('confirmed');
  }
});

const original = await claim(VERBATIM);
const other = await claim(ALTERED);

describe('a forged entry is not in the record', () => {
  it.each<[string, Partial<Claim>]>([
    ['invented words', { words: '中方将不惜一切代价。' }],
    ['a word changed', { words: original.words.replace('巨大', '些许') }],
    ['a word left out', { words: original.words.replace('地区的', '') }],
    ['another speaker', { speaker: '李强' }],
    ['another voice', { voice: 'question' }],
    ['another day', { date: '2025-03-07' }],
    ['another event', { event: '2017-03-08' }],
    ['another publisher', { publisher: '光明日报' }],
    ['another title', { title: '内部讲话' }],
    ['another form', { form: 'digest' }],
    ['another source line', { sourceLine: '据新华社北京3月9日电' }],
    ['another paragraph', { paragraph: other.paragraph }],
    ['a paragraph of the same text that does not have it', { paragraph: `${original.transcript}#a1.1` }],
    ['another text', { transcript: other.transcript }],
    ['a text that the record does not have', { transcript: '2018-03-08.scio', paragraph: '2018-03-08.scio#a1.1' }],
    ['no place at all', { transcript: null, paragraph: null, ranges: [] }],
    ['other ranges', { ranges: [[0, 20]] }],
    ['the words of one place at another', { words: other.words }],
  ])('%s', async (_, changes) => {
    expect(await standing({ ...original, ...changes })).toBe('absent');
  });

  it('words joined from two places as if they stood together', async () => {
    const [a, b] = [await claim(ALTERED), await claim('我们希望中美关系能真正超越旧观念,打开新视野')];
    const joined = { ...a, words: a.words + b.words, ranges: [...a.ranges, ...b.ranges] };
    expect(a.transcript).toBe(b.transcript);
    // Each is there, and that they are not together is said.
    expect(await standing(joined)).toBe('joined');
    expect(await standing({ ...joined, words: `${a.words}，${b.words}` })).toBe('absent');
  });

  it('one passage parted so that a denial falls out', async () => {
    const whole = await claim('而不是也不可能把一方的成功建立在另一方的受损之上');
    const [[start, end]] = whole.ranges as [Range];
    const at = whole.words.indexOf('不是也不可能');
    const ranges: Range[] = [
      [start, start + at],
      [start + at + '不是也不可能'.length, end],
    ];
    const words = whole.words.replace('不是也不可能', '');
    expect(await standing({ ...whole, words, ranges })).toBe('joined');
    const paragraph = whole.paragraph!;
    const pieces = ranges.map((range) => ({ paragraph, ranges: [range] }));
    expect(await standing({ ...whole, words, ranges, pieces })).toBe('joined');
  });

  it('a sentence of the file’s own making, put together from tiny pieces of an answer in their order', async () => {
    const whole = await claim('这是中方不愿看到的');
    const transcript = record.transcripts.find(({ id }) => id === whole.transcript)!;
    const turn = transcript.turns.find(({ paragraphs }) => paragraphs.some(({ id }) => id === whole.paragraph))!;
    const own = turn.paragraphs.find(({ id }) => id === whole.paragraph)!;
    let from = own.text.indexOf('中方不愿看到的');
    const pieces = ['中方', '愿看到', '半岛', '再次生战生乱'].map((words) => {
      const at = own.text.indexOf(words, from);
      expect(at, words).toBeGreaterThanOrEqual(from);
      from = at + words.length;
      return { paragraph: own.id, ranges: rangesIn(own, at, from) };
    });
    const words = '中方……愿看到……半岛……再次生战生乱';
    const ranges = pieces.flatMap((piece) => piece.ranges);
    for (const quote of ['中方愿看到半岛再次生战生乱', words]) {
      const given = { ...whole, quote, wording: 'spliced' as const, words, ranges, pieces };
      expect(await standing(given), quote).toBe('joined');
    }
    // One piece, cut within a clause, no less.
    const cut = pieces[1]!.ranges;
    expect(await standing({ ...whole, quote: '愿意看到', words: '愿看到', ranges: cut })).toBe('joined');
    const longCut = own.text.indexOf('愿看到');
    const long = own.text.slice(longCut, longCut + 12);
    const longRanges = rangesIn(own, longCut, longCut + 12);
    expect(await standing({ ...whole, quote: VERBATIM, words: long, ranges: longRanges })).toBe('joined');
  });

  it('a reporter’s question given as the official’s answer', async () => {
    const question = await claim(QUESTION);
    expect(question.voice).toBe('question');
    expect(await standing({ ...question, voice: 'answer' })).toBe('absent');
    const answer = await claim('我们主张平等有序的多极化');
    // Beside a piece of an answer, and under its paragraph.
    const pieces = [answer, question].map(({ paragraph, ranges }) => ({ paragraph: paragraph!, ranges }));
    const words = `${answer.words}……${question.words}`;
    expect(await standing({ ...question, voice: 'answer', paragraph: answer.paragraph, pieces, words })).toBe('absent');
  });
});

describe('what the finder says of the quote is not for a file to say', () => {
  it('a wording that it does not give', async () => {
    expect(other.wording).toBe('altered');
    expect(await standing({ ...other, wording: 'verbatim' })).toBe('unconfirmed');
  });

  it('another quote for words that are there', async () => {
    expect(await standing({ ...original, quote: '谁要维护地区的和平稳定,就会付出巨大代价。' })).toBe('unconfirmed');
  });

  it('that the record has nothing, where it has', async () => {
    const nothing = await claim('这句话哪里都没有出现过，是凭空编造出来的。');
    expect([nothing.wording, await standing(nothing)]).toEqual(['none', 'confirmed']);
    expect(await standing({ ...nothing, quote: VERBATIM })).toBe('unconfirmed');
    expect(await standing({ ...nothing, wording: 'verbatim' })).toBe('unconfirmed');
  });
});

it('confirms pieces with what they leave out marked, and says where an older file joined them', async () => {
  const abridged = await claim(ABRIDGED);
  expect(abridged.words).toContain('……');
  expect(await standing({ ...abridged, words: abridged.words.replace('……', '') })).toBe('joined');
  const old = { ...abridged, words: abridged.words.replace('……', ''), pieces: null };
  expect(await standing(old)).toBe('joined');
});

it('tells what of the quote is not compared, whatever its standing', async () => {
  const whole = await claim(VERBATIM);
  const quote = `${VERBATIM.slice(0, 10)}（编者注：绝不可能）${VERBATIM.slice(10)}`;
  const checked = await verify(record, finder, { ...whole, quote });
  expect(checked.setAside.join()).toContain('绝不可能');
  expect((await verify(record, finder, { ...whole, quote, speaker: '李强' })).setAside.join()).toContain('绝不可能');
});
