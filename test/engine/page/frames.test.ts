import { describe, expect, it } from 'vitest';
import { NAMES } from '../../../data/known-names.ts';
import { commonText } from '../../../engine/page/common-form.ts';
import { framesIn } from '../../../engine/page/speech/frames.ts';
import { MASKED } from '../../../engine/page/speech/spoken-verb.ts';
import { createSpeakers } from '../../../engine/page/speech/speakers.ts';

/** Who speaks by which verb, and with what the words begin. */
function framesOf(sentence: string, isGoingOn = false): string[] {
  const speakers = createSpeakers(NAMES, true);
  const common = commonText(sentence);
  speakers.learn(common);
  const masked = common.replaceAll(/(?<=[“「『])[^”」』]+(?=[”」』])/gu, (words) => MASKED.repeat(words.length));
  return framesIn(masked, speakers, isGoingOn).map(({ subject, verb, content }) => {
    const who =
      subject.kind === 'named' ? subject.speaker.name : subject.kind === 'unclear' ? `?${subject.words}` : subject.kind;
    return `${who} ${common.slice(...verb)} ${common.slice(content, content + 4)}`;
  });
}

describe('frames of speech', () => {
  it.each<[string, string[]]>([
    ['王毅说，中国愿意对话。', ['王毅 说 中国愿意']],
    ['王毅指出中方立場沒有改變。', ['王毅 指出 中方立场']],
    ['外交部長王毅8日在記者會上表示：「我們歡迎。」', ['王毅 表示 「我们欢']],
    ['中国外长说，中国愿意对话。', ['王毅 说 中国愿意']],
    ['俄罗斯外长拉夫罗夫说，俄方愿意对话。', ['拉夫罗夫 说 俄方愿意']],
    ['日本內閣官房長官木原稔傍晚在記者會上表示，立場沒有改變。', ['木原稔 表示 立场没有']],
    ['他強調，中方立場沒有改變。', ['pronoun 强调 中方立场']],
    ['并强调，中方立场没有改变。', ['dropped 强调 中方立场']],
    ['在回答路透社记者提问时，王毅说，中国愿意对话。', ['王毅 说 中国愿意']],
    ['王毅在会见普京时说，中俄是朋友。', ['王毅 说 中俄是朋']],
    ['王毅引述习近平主席的话说，“中美关系希望在人民”。', ['习近平 说 “中美关']],
    ['王毅被追問會否訪美時，回應：「我們歡迎。」', ['王毅 回应 「我们欢']],
    ['王毅提出“三个坚持”：第一，坚持对话。', ['王毅 提出 第一，坚']],
    ['有記者問中美會否開戰。', ['记者 问 中美会否']],
    ['老郑说：“各有各的盘算。”', ['?老郑 说 “各有各']],
    ['他批評策劃顏色革命不得人心。', ['pronoun 批评 策划颜色']],
  ])('%s', (sentence, expected) => {
    expect(framesOf(sentence)).toEqual(expected);
  });

  it.each([
    '我们主张平等协商。',
    '中方认为应当对话。',
    '这部小说的说法不准确。',
    '他的名稱叫指南針，知道的人不多。',
    '报道称号召力很强的访问结束了。',
    '王毅回答了记者的提问。',
    '王毅谈到“一带一路”的前景。',
    '这是没有指标的街道。',
  ])('none: %s', (sentence) => {
    expect(framesOf(sentence)).toEqual([]);
  });

  it('leaves to whoever is speaking what is not clearly another’s', () => {
    expect(framesOf('事实证明，对话是唯一出路。', true)).toEqual([]);
    expect(framesOf('巴方希望同中方加强合作。', true)).toEqual([]);
    expect(framesOf('特朗普表示，美国愿意对话。', true)).toEqual(['特朗普 表示 美国愿意']);
  });
});

describe('labels', () => {
  const speakers = createSpeakers(NAMES, true);
  it.each<[string, string | null]>([
    ['王毅', '王毅'],
    ['外交部長王毅', '王毅'],
    ['王毅谈中美关系', '王毅'],
    ['路透社记者', '路透社记者'],
    ['問', '记者'],
    ['发言人', '发言人'],
    ['林建国', '林建国'],
    ['这一句话', null],
    ['黄金价格', null],
    ['', null],
  ])('%s', (words, name) => {
    expect(speakers.labelOf(commonText(words))?.name ?? null).toBe(name);
  });
});
