/** Leads as outlets write them, alone on a page, and behind what the official has said, in his paragraph or the one before. */
import { describe, expect, it } from 'vitest';
import { draftsOf } from './drafts-of.ts';

const SPOKE = '王毅说，中国愿意同各方对话。';
const WORDS = '“河水涨了三尺，桥面已经封闭。”';

/** Who says the words behind a lead, wherever it stands; `@`: where they stand in it. */
function speakersOf(lead: string): Set<string> {
  const sentence = lead.includes('@') ? lead.replace('@', WORDS) : `${lead}${WORDS}`;
  const pages = [[sentence], [`${SPOKE}${sentence}`], [SPOKE, sentence]];
  const said = pages.flatMap((page) => draftsOf(page).filter((draft) => draft.includes('河水涨了')));
  return new Set(said.map((draft) => draft.split(' ')[1]!));
}

describe('a title, and a verb behind it, are no name', () => {
  it.each([
    '王毅外長指出：',
    '王毅外长强调：',
    '王毅部长指出：',
    '王毅外长当天强调：',
    '王毅外长回应称，@',
    '王毅外长随后表示：',
    '王毅外長明確表示：',
    '王毅部长严正指出：',
    '王毅外长再次重申：',
    '王毅主任回应称：',
    '王毅外長會後說：',
    '王毅國務委員指出：',
    '王毅外长率先表态：',
    '王毅外长着重指出：',
    '王毅外长七日表示：',
    '王毅外長週五表示：',
    '王毅外长最后谈到：',
    '王毅外长掷地有声地说：',
    '王外长说：',
  ])('%s his', (lead) => {
    expect(speakersOf(lead)).toEqual(new Set(['王毅']));
  });

  it.each([
    ['拉夫罗夫外长指出：', '拉夫罗夫'],
    ['鲁比奥国务卿回应称：', '鲁比奥'],
    ['林佳龙部长强调：', '林佳龙部长'],
    ['赵显外长表示：', '赵显外长'],
    ['外交部长赵显警告：', '赵显'],
    ['外长林佳龙明确表示：', '林佳龙'],
    ['发言人林剑强调：', '林剑'],
    ['王毅身边的总裁指出：', '总裁'],
    ['防长奥斯汀警告：', '奥斯汀'],
    ['记者张伟问：', '张伟'],
    ['清华大学教授王毅表示：', '教授王毅'],
    ['评论员王刚指出：', '王刚'],
  ])('%s by %s', (lead, name) => {
    expect(speakersOf(lead)).toEqual(new Set([name]));
  });
});

describe('whom he cites, and what he says himself', () => {
  it.each([
    ['王毅引述孔子的话说：', '孔子'],
    ['王毅还引述了曼德拉的话说：', '曼德拉'],
    ['王毅援引孟子的名言指出：', '孟子'],
    ['王毅引用习近平主席的话强调：', '习近平'],
    ['王毅引鲁迅的话说：', '鲁迅'],
    ['王毅借用邓小平的话说：', '邓小平'],
    ['王毅在致辞中引用周恩来总理的话说：', '周恩来'],
    ['王毅引述联合国秘书长古特雷斯的话表示：', '古特雷斯'],
    ['會上，王毅援引老子的話稱：', '老子'],
    ['王毅引李白的诗说：', '李白'],
    ['王毅转述马克龙的话说：', '马克龙'],
    ['王毅引用孟子的格言说：', '孟子'],
  ])('%s by %s', (lead, name) => {
    expect(speakersOf(lead)).toEqual(new Set([name]));
  });

  it.each([
    '王毅引用自己的话说：',
    '王毅引用自己去年讲过的话说：',
    '王毅在引用孔子的话之后说：',
    '王毅引述完孔子的话后表示：',
    '王毅引用了孔子的话，接着说：',
    '王毅引用一句中国古话说：',
    '王毅引用俗话说：',
    '王毅援引联合国宪章强调：',
    '王毅引述数据指出：',
    '王毅用中国人的话说：',
    '王毅借用网友的说法表示：',
    '路透社引述王毅的话说：',
  ])('%s his', (lead) => {
    expect(speakersOf(lead)).toEqual(new Set(['王毅']));
  });
});

describe('whoever does something with somebody speaks, and is named without it', () => {
  it.each([
    ['有网友模仿王毅说：', '网友'],
    ['有網友模仿王毅回應：', '網友'],
    ['一名主播模仿王毅的语气说：', '主播'],
    ['有人以王毅的名义写道：', '有人'],
    ['网友借王毅之口调侃道：', '网友'],
    ['喜剧演员戏仿王毅说：', '喜剧演员'],
    ['博主仿照王毅的风格写道：', '博主'],
    ['评论区有人学着王毅的样子说：', '评论区有人'],
    ['骗子假扮王毅称：', '骗子'],
    ['鲁比奥握着王毅的手说：', '鲁比奥'],
    ['老人拉着王毅的手说：', '老人'],
    ['茂木敏充指着身边的王毅说：', '茂木敏充'],
  ])('%s by %s', (lead, name) => {
    expect(speakersOf(lead)).toEqual(new Set([name]));
  });

  it.each([
    '王毅模仿记者的语气说：',
    '王毅回应网友模仿他时说：',
    '对有网友模仿他，王毅说：',
    '王毅以外交部长的名义说：',
    '王毅以东道主的身份表示：',
    '王毅以中方代表团团长的身份说：',
    '王毅用坚定的语气表示：',
    '王毅握着鲁比奥的手说：',
    '王毅指着身边的外长说：',
    '王毅看了看身边的外长，说：',
    '坐在俄罗斯外长身边的王毅说：',
    '评论区有人提问，王毅回应：',
  ])('%s his', (lead) => {
    expect(speakersOf(lead)).toEqual(new Set(['王毅']));
  });
});
