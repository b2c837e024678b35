import { describe, expect, it } from 'vitest';
import { NAMES } from '../../../data/known-names.ts';
import { readHead, scanLine } from '../../../engine/parse/labels.ts';

describe('the words before a colon', () => {
  it.each([
    ['新华社记者', 'question', '新华社'],
    ['《人民日报》记者', 'question', '人民日报'],
    ['中央电视台、中国国际电视台记者', 'question', '中央电视台、中国国际电视台'],
    ['新华社记者李明', 'question', '新华社'],
    ['CNN记者 John Smith', 'question', 'CNN'],
    ['共同社駐京記者', 'question', '共同社'],
    ['法新社', 'question', '法新社'],
    ['日本NHK', 'question', '日本NHK'],
    ['CCTV', 'question', 'CCTV'],
    ['《读卖新闻》', 'question', '读卖新闻'],
    ['Q (Reuters)', 'question', 'Reuters'],
    ['Reporter from CNN', 'question', 'CNN'],
    ['Kyodo News', 'question', 'Kyodo News'],
    ['记者', 'question', null],
    ['問', 'question', null],
    ['Ｑ１', 'question', null],
    ['1. 新华社记者', 'question', '新华社'],
    ['会后有记者问', 'question', null],
    ['网友大海', 'question', null],
    ['《环球》', 'question', '环球'],
  ])('%s ask', (words, kind, outlet) => {
    expect(readHead(words, NAMES)).toMatchObject({ kind, outlet });
  });

  it.each([
    ['外交部部长王毅', 'official', '王毅', '外交部部长'],
    ['中共中央政治局委员、外交部长王毅', 'official', '王毅', '中共中央政治局委员、外交部长'],
    ['王毅外长', 'official', '王毅', '外长'],
    ['A（沈知远 Shen Zhiyuan）', 'official', '沈知远', null],
    ['答（水利部发言人沈知远）', 'official', '沈知远', '水利部发言人'],
    ['答（发言人）', 'official', null, '发言人'],
    ['王部长', 'official', '王', '部长'],
    ['林部長佳龍', 'official', '林佳龍', '部長'],
    ['王毅（外交部长）', 'official', '王毅', '外交部长'],
    ['外交部发言人', 'official', null, '外交部发言人'],
    ['Foreign Minister Wang Yi', 'official', 'Wang Yi', 'Foreign Minister'],
    ['华副部长', 'official', '华', '副部长'],
    ['President of Russia Pavel Orlov', 'official', 'Pavel Orlov', 'President of Russia'],
    ['主持人（胡凯红）', 'moderator', '胡凯红', null],
    ['王毅', 'name', '王毅', null],
    ['王　毅', 'name', '王毅', null],
    ['谢尔盖·拉夫罗夫', 'name', '谢尔盖·拉夫罗夫', null],
    ['MR. MILLER', 'name', 'MR. MILLER', null],
    ['十二届全国人大五次会议新闻中心主任、主持人何绍仁', 'moderator', '何绍仁', null],
    ['主持人', 'moderator', null, null],
    ['答', 'answer', null, null],
  ])('%s speak', (words, kind, name, office) => {
    expect(readHead(words, NAMES)).toMatchObject({ kind, name, office });
  });

  it.each([
    '我看到一位外国记者表示',
    '中国人常说',
    '展望未来,我们还应致力于两个超越',
    '外交部长王毅就中国外交政策答记者问',
    '扫码下载APP',
    '首先',
    '来源',
    'title',
    '各位记者朋友',
    '本报记者',
    '其中最重要的经验',
    '10',
    '',
  ])('%s are no label', (words) => {
    expect(readHead(words, NAMES)).toBeNull();
  });
});

describe('a line', () => {
  function found(line: string): string[] {
    return scanLine(line, 0, line.length, NAMES)
      .filter(({ head }) => !head.unlikely)
      .map(({ words, start, end }) => `${words}@${start}-${end}`);
  }

  it('shows labels behind a sentence, not in it', () => {
    expect(found('新华社记者：好吗？王毅：好。')).toEqual(['新华社记者@0-6', '王毅@9-12']);
    expect(found('我问过王毅：他说好。')).toEqual([]);
    expect(found('会议于10:30开始，见http://a.b/c。')).toEqual([]);
  });

  it('leaves bold marks to the label that they enclose', () => {
    expect(found('**王毅:**各位好!')).toEqual(['王毅@2-7']);
  });
});
