import { describe, expect, it } from 'vitest';
import { buildRecord } from '../../../data/build-record.ts';
import { foldText } from '../../../engine/text/fold.ts';
import { splitPhrases } from '../../../engine/text/split-phrases.ts';
import { createTimelines } from '../../../engine/search/timeline.ts';
import { aRecord, aTranscript, aTurn } from '../../support/a-record.ts';
import { storeOf } from '../../support/finder.ts';

const text = (id: string, ...paragraphs: string[]) =>
  aTranscript({ id, turns: [aTurn({ transcript: id, paragraphs })] });
const timelinesOf = (record: ReturnType<typeof aRecord>) => createTimelines(storeOf(record));
const counts = async (record: ReturnType<typeof aRecord>, ...phrases: string[]) =>
  (await timelinesOf(record).count(phrases)).events.map((event) => event.counts.map(({ count }) => count));

describe('a timeline', () => {
  it('counts a phrase in each event, oldest first', async () => {
    const record = aRecord(
      text('2024-03-07.a', '世界多极化,多极化。', '多极化'),
      text('2017-03-08.a', '多极化是大势。'),
      text('2020-05-24.a', '抗击疫情。'),
    );
    const { events } = await timelinesOf(record).count(['多极化']);
    expect(events.map(({ event, counts }) => [event, counts[0]!.count])).toEqual([
      ['2017-03-08', 1],
      ['2020-05-24', 0],
      ['2024-03-07', 3],
    ]);
  });

  it('counts what is written differently and is the same', async () => {
    expect(await counts(aRecord(text('2024-03-07.a', '世界多極化與“全球 南方”。')), '多极化', '全球南方')).toEqual([
      [1, 1],
    ]);
    expect(await counts(aRecord(text('2024-03-07.a', '世界多极化')), '多極化')).toEqual([[1]]);
  });

  it('does not join the end of one sentence with the beginning of the next', async () => {
    expect(await counts(aRecord(text('2024-03-07.a', '服务于人。民心所向。人民')), '人民')).toEqual([[1]]);
    expect(await counts(aRecord(text('2024-03-07.a', '是谁的？人民的。')), '谁的？人民')).toEqual([[1]]);
  });

  it('counts without overlap', async () => {
    expect(await counts(aRecord(text('2024-03-07.a', '人人人人人')), '人人')).toEqual([[2]]);
  });

  it('takes the text that has it most often, and never adds up two texts of one event', async () => {
    const record = aRecord(text('2024-03-07.a', '多极化'), text('2024-03-07.b', '多极化,多极化'));
    expect((await timelinesOf(record).count(['多极化'])).events).toMatchObject([
      { counts: [{ count: 2, transcript: '2024-03-07.b' }] },
    ]);
  });

  it('says how many of the places are the official’s own words', async () => {
    const id = '2024-03-07.a';
    const turns = [
      aTurn({ transcript: id, key: 'q1', voice: 'question', speaker: null, paragraphs: ['您怎么看多极化?'] }),
      aTurn({ transcript: id, key: 'a1', paragraphs: ['多极化,就是多极化。'] }),
    ];
    expect(
      (await timelinesOf(aRecord(aTranscript({ id, turns }))).count(['多极化'])).events[0]!.counts[0],
    ).toMatchObject({
      count: 3,
      own: 2,
    });
  });

  it('gives the rate for 10,000 characters of the fullest text', async () => {
    const record = aRecord(text('2024-03-07.a', `多极化${'字'.repeat(997)}`), text('2024-03-07.b', '多极化'));
    expect((await timelinesOf(record).count(['多极化'])).events).toMatchObject([
      { characters: 1000, counts: [{ count: 1, per10k: 10, transcript: '2024-03-07.a' }] },
    ]);
  });

  it('compares up to three phrases, without the empty and the doubled', async () => {
    const { phrases } = await timelinesOf(aRecord(text('2024-03-07.a', 'x'))).count([
      '……',
      '多极化',
      '多極化',
      '中国',
      '美国',
      '俄罗斯',
    ]);
    expect(phrases).toEqual(['多极化', '中国', '美国']);
  });

  it('has nothing to say of an empty record', async () => {
    expect(await timelinesOf(aRecord()).count(['多极化'])).toEqual({ phrases: ['多极化'], events: [] });
    expect(await timelinesOf(aRecord()).places(['多极化'], '2024-03-07')).toEqual([]);
  });
});

describe('the places behind a bar', () => {
  it('are those that were counted, in the order of the text, with their marks', async () => {
    const record = aRecord(text('2024-03-07.a', '先说别的。', '再说多極化,多极化。'), text('2024-03-07.b', '多极化'));
    const places = await timelinesOf(record).places(['多极化'], '2024-03-07');
    expect(places).toHaveLength(1);
    const [place] = places;
    expect(place).toMatchObject({ paragraph: '2024-03-07.a#a1.2', count: 2, cut: [false, false] });
    expect(place!.marks.map(([start, end]) => place!.excerpt.slice(start, end))).toEqual(['多極化', '多极化']);
  });
});

it.each([
  ['多极化, 全球南方', ['多极化', '全球南方']],
  ['多极化，全球南方、一带一路', ['多极化', '全球南方', '一带一路']],
  ['“不冲突、不对抗”, "合作, 共赢"，「多极化', ['不冲突、不对抗', '合作, 共赢', '多极化']],
  [' , ,', []],
])('reads the phrases of %j', (typed, phrases) => {
  expect(splitPhrases(typed)).toEqual(phrases);
});

it('agrees, on the shipped record, with counting in the folded paragraphs by hand', async () => {
  const record = buildRecord();
  const timelines = timelinesOf(record);
  for (const phrase of ['多极化', '全球南方', '人类命运共同体', '一带一路', '中国']) {
    for (const { event, counts } of (await timelines.count([phrase])).events) {
      const slow = record.transcripts
        .filter((transcript) => transcript.event === event)
        .map(({ turns }) =>
          turns
            .flatMap(({ paragraphs }) => paragraphs.flatMap((paragraph) => paragraph.text.split(/[。！？!?；;]/u)))
            .reduce((sum, sentence) => sum + foldText(sentence).text.split(foldText(phrase).text).length - 1, 0),
        );
      expect(counts[0]!.count, `${phrase} ${event}`).toBe(Math.max(...slow));
      const listed = (await timelines.places([phrase], event)).reduce((sum, { count }) => sum + count, 0);
      expect(listed, `${phrase} ${event}`).toBe(counts[0]!.count);
    }
  }
});
