/** The five texts of the record, read by hand: how many turns, whose they are, how they begin and end, what was broken. */
import { describe, expect, it } from 'vitest';
import { buildRecordFrom, readRecordFiles } from '../../data/build-record.ts';
import { findCoverageFaults } from '../../engine/parse/coverage.ts';
import type { Transcript, Turn } from '../../engine/record/record.ts';

const { record, sources, notices } = buildRecordFrom(readRecordFiles());

function transcript(id: string): Transcript {
  return record.transcripts.find((one) => one.id === id)!;
}

function keysOf(id: string, voices: string[]): string[] {
  return transcript(id)
    .turns.filter(({ voice }) => voices.includes(voice))
    .map((turn) => turn.id.slice(turn.id.indexOf('#') + 1));
}

function numbered(letter: string, from: number, to: number): string[] {
  return Array.from({ length: to - from + 1 }, (_, index) => `${letter}${from + index}`);
}

function wordsOf(turn: Turn): string {
  return turn.paragraphs.map(({ text }) => text).join('');
}

describe('the record', () => {
  it.each([
    ['2017-03-08.scio', 21, 0],
    ['2017-03-08.xinhua', 20, 0],
    ['2024-03-07.special', 16, 0],
    ['2024-03-07.xinhua', 17, 0],
    ['2026-03-08.digest', 8, 1],
  ])('%s has %d questions, each with its answer', (id, questions, first) => {
    expect(keysOf(id, ['question'])).toEqual(numbered('q', 1, questions));
    expect(keysOf(id, ['answer', 'reported']).filter((key) => key.startsWith('a'))).toEqual(
      numbered('a', first, questions),
    );
  });

  it('has six side-bar excerpts in the digest, in reported speech', () => {
    const excerpts = transcript('2026-03-08.digest').turns.filter(
      ({ part, voice }) => part === 'sidebar' && voice === 'reported',
    );
    expect(excerpts.map(({ id }) => id.split('#')[1])).toEqual(numbered('s', 1, 6));
    expect(excerpts.map((turn) => wordsOf(turn).slice(0, 6))).toEqual([
      '当今世界,全',
      '周边和平稳定',
      '全球南方的发',
      '中欧关系要想',
      '中拉合作不针',
      '今年的中非关',
    ]);
    const ends = ['壮大联合国。', '多边主义。', '实现共赢。', '动态平衡。', '双方人民。', '更大的机遇。'];
    for (const [index, end] of ends.entries()) expect(wordsOf(excerpts[index]!).endsWith(end), end).toBe(true);
  });

  it('names every outlet', () => {
    const outlets = (id: string): (string | null)[] =>
      transcript(id)
        .turns.filter(({ voice }) => voice === 'question')
        .map(({ outlet }) => outlet);
    expect(outlets('2017-03-08.scio').join(' ')).toBe(
      '新华社 美国全国广播公司 人民日报 路透社 中央电视台 塔斯社 环球时报 美国有线电视新闻网 韩联社 中国日报 坦桑尼亚标准报业集团 凤凰卫视 埃菲社 中国新闻社 菲律宾通讯社 北京电视台 朝日电视台 中央人民广播电台 半岛电视台 澎湃新闻 美中时报',
    );
    expect(outlets('2017-03-08.xinhua').join(' ')).toBe(
      '新华社 美国全国广播公司 人民日报 路透社 中央电视台、中国国际电视台 塔斯社 环球时报 美国有线电视新闻网 韩联社 中国日报 坦桑尼亚标准报业集团 凤凰卫视 埃菲社 中国新闻社 菲律宾通讯社 北京电视台 朝日电视台 中央人民广播电台 半岛电视台 澎湃新闻',
    );
    expect(outlets('2024-03-07.special').join(' ')).toBe(
      '埃及尼罗河电视台 北京青年报 埃菲社 联合早报 环球时报 中国国际电视台 中国新闻社 安塔拉通讯社 凤凰卫视 桑给巴尔广播电视台 韩国广播公司 中央广播电视总台国广 巴基斯坦通讯社 拉美通讯社 中国日报 中阿卫视',
    );
    expect(outlets('2024-03-07.xinhua').join(' ')).toBe(
      '中央广播电视总台央视 今日俄罗斯国际通讯社 人民日报 彭博社 新华社 埃及尼罗河电视台 北京青年报 埃菲社 联合早报 环球时报 中国国际电视台 中国新闻社 安塔拉通讯社 桑给巴尔广播电视台 韩国广播公司 中央广播电视总台国广 巴基斯坦通讯社',
    );
    expect(new Set(outlets('2026-03-08.digest'))).toEqual(new Set([null]));
  });

  it('gives nobody else’s words to the official', () => {
    for (const { turns, speaker } of record.transcripts) {
      for (const turn of turns.filter(({ voice }) => voice === 'answer' || voice === 'reported')) {
        expect(turn.speaker, turn.id).toBe(speaker);
        expect(wordsOf(turn), turn.id).not.toMatch(
          /记者[:：]|王毅[:：]|记者会历时|新华社|记者 .{2,4} 摄|要 闻|\*|^#|■|有记者提问|王毅[说称]/,
        );
      }
    }
  });

  it('ends every answer with a closing mark', () => {
    for (const { turns } of record.transcripts) {
      for (const turn of turns.filter(({ voice }) => voice === 'answer' || voice === 'reported')) {
        expect(wordsOf(turn), turn.id).toMatch(/[。!！?？]$/);
      }
    }
  });

  it.each([
    ['2017-03-08.xinhua', 'q10', '习近平主席1月访问了在瑞士的国际组织。'],
    ['2017-03-08.xinhua', 'a15', '两国同意建立南海问题双边磋商机制'],
    ['2017-03-08.xinhua', 'a15', '今年又恰逢东盟成立50周年'],
    ['2024-03-07.special', 'a3', '共同利益远远大于分歧。'],
    ['2024-03-07.special', 'a7', '去年中国经济以5.2%的增速'],
    ['2024-03-07.special', 'a13', '积极构建开放型世界经济,让'],
    ['2024-03-07.xinhua', 'a4', '习近平主席深刻阐明了中方对中美关系'],
    ['2024-03-07.xinhua', 'a12', '新需求、新业态爆发式出现'],
    ['2026-03-08.digest', 'q4', '冲突正在向整个中东地区蔓延。'],
    ['2026-03-08.digest', 'a5', '走向冲突对抗更将殃及世界。'],
    ['2026-03-08.digest', 'a6', '过去一年,我们共处置'],
  ])('%s has the sentence whole that its print breaks in %s: %s', (id, key, words) => {
    const turn = transcript(id).turns.find((one) => one.id === `${id}#${key}`)!;
    const paragraph = turn.paragraphs.find(({ text }) => text.includes(words))!;
    expect(paragraph.ranges).toHaveLength(2);
  });

  it('joins nothing else', () => {
    const joined = record.transcripts
      .flatMap(({ turns }) => turns.flatMap(({ paragraphs }) => paragraphs))
      .filter(({ ranges }) => ranges.length > 1);
    expect(joined).toHaveLength(11);
    const paragraphs = transcript('2017-03-08.xinhua').turns.find(({ id }) => id.endsWith('#a4'))!.paragraphs;
    expect(paragraphs.map(({ text }) => text.slice(0, 6))).toEqual(['朝鲜半岛局势', '为应对半岛危', '半岛核问题的']);
  });

  it('dates every event, and says on what words', () => {
    expect(record.transcripts.map(({ date }) => date)).toEqual([
      '2017-03-08',
      '2017-03-08',
      '2024-03-07',
      '2024-03-07',
      '2026-03-08',
    ]);
    for (const { id, dateEvidence } of record.transcripts)
      expect(dateEvidence.join(), id).toMatch(/全国人大[二四五]次会议/);
    expect(transcript('2024-03-07.special').dateEvidence.join()).toContain('2024-03-07.xinhua');
  });

  it('knows the office at the time', () => {
    expect(record.transcripts.map(({ office }) => office)).toEqual([
      '外交部部长',
      '外交部长',
      '中共中央政治局委员、外交部长',
      '中共中央政治局委员、外交部长',
      '中共中央政治局委员、外交部长',
    ]);
  });

  it('names the paper only where the text prints its name, and else what the text prints instead', () => {
    expect(record.transcripts.map(({ publisher, sourceLine, pageHead }) => [publisher, sourceLine, pageHead])).toEqual([
      ['国务院新闻办公室网站', null, null],
      [null, '新华社北京3月8日电', '要闻'],
      [null, null, '2024全国两会特刊'],
      [null, '据新华社北京3月7日电', null],
      [null, '据新华社', null],
    ]);
  });

  it('marks the words of a third person inside an answer', () => {
    const quoted = record.transcripts.flatMap(({ id, turns }) =>
      turns.flatMap((turn) => turn.quoted.map(([start, end]) => sources.get(id)!.slice(start, end))),
    );
    for (const words of [
      '只要大使馆知道了',
      '金砖国家就像五根手指',
      '美国不寻求',
      '中美关系希望在人民',
      '兵者,凶器也',
      '远亲不如近邻',
      '“台湾有事”就构成',
    ])
      expect(quoted.join('\n')).toContain(words);
    expect(quoted.join('\n')).not.toContain('拥核不会安全');
  });

  it('keeps every character in exactly one place', () => {
    for (const one of record.transcripts) expect(findCoverageFaults(sources.get(one.id)!, one), one.id).toEqual([]);
  });

  it('drops no running head into the text and no notice on the floor', () => {
    const heads = transcript('2017-03-08.xinhua').furniture.find(({ kind }) => kind === 'running-head')!;
    expect(heads.ranges).toHaveLength(6);
    expect([...notices].flatMap(([id, list]) => list.map(({ kind }) => `${id} ${kind}`))).toEqual([
      '2017-03-08.xinhua lost-end',
      '2024-03-07.special starts-inside',
      '2024-03-07.special no-date',
    ]);
  });
});
