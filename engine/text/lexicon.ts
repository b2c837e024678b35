/**
 * Words whose change changes what is said: negation, modality, scope, time, question words, persons.
 *
 * All are in folded characters. `NEUTRAL` holds words that merely contain such a character; they are read first.
 */
import type { EditType } from '../record/answer.ts';
import { WordIndex, wordList } from './word-list.ts';

/** Equal words are joined by `=`: a change from one to the other changes nothing. */
const NEGATIONS =
  '不可能 不应=不应该=不应当=不该 不能=不可=不可以 不必=不需=无需=无须=不须 不会 不愿=不愿意 不 没 未 无 非 勿 别 ¬';

/** Two negations that assert. Without one of them the words deny. */
const DOUBLE_NEGATIONS =
  '不能不=不得不=不可不=不容不=不会不=不应不=不该不=不敢不=不要不 无不=莫不=没有不=无一不 不无 未尝不=未必不 并非不=不是不=绝非不 无非=莫非';

const MODALS = '必须=必需 务必 应当=应该=应 可以 可能 绝不=决不 愿意=愿 必将 必定 必然 将=将会 一定 也许=或许 恐怕';

const SCOPES =
  '都 一些 个别 唯一=惟一 所有 部分=部份 全部 一切 大多数=多数 少数 大部分 任何 有些=有的 几乎 仅=仅仅 只有 最 许多=很多=众多=诸多 大量 至少=最少 最多=至多 超过 不到 将近=接近 全体 ' +
  '每个 普遍 某些=某个=某 之一 首个=第一个=头一个 绝大多数=绝大部分 主要 往往=常常=经常=时常 总是 一般=通常 若干 不少 基本=基本上 极少数 一小撮 一部分 整个 首次=第一次 半数 各个 不仅=不但=不光=不只=不仅仅=不单';

/** When: as it stands to the day on which it is said. */
const TIMES =
  '今年 明年 去年=上年 前年 后年 来年 今天=今日 明天=明日 昨天=昨日 前天 后天 今后 当前=目前=现在=眼下 此刻 过去=以往 未来=将来 日前 近日 近期 早日 ' +
  '今晚 昨晚 今晨 本月 上月=上个月 下月=下个月 当月 本周 上周=上星期 下周=下星期 本季度 上季度 下季度 上半年 下半年 本世纪 上世纪 下世纪 年初 年中 年底=年末 月初 月底 ' +
  '春天=春季 夏天=夏季 秋天=秋季 冬天=冬季 今春 今夏 今秋 今冬 之前=以前 之后=以后 此前 此后 随后 事前 事后 会前 会后 战前 战后 刚刚=刚=刚才 即将=将要=就要 已经=已=业已 曾经=曾 正在 ' +
  '近年 近年来 多年来 长期 短期 当年 当时 同年 次年 次日 当日 前夕 前不久 不久前 不久后 早已 尚未 从未 本届 上届 下届 上一届 下一届 本次=此次=这次 上次 下次 上一次 下一次';

/** What makes a question of a statement, or a statement of a question. */
const QUESTIONS =
  '什么=甚么=啥 为什么=为何=何以=缘何 凭什么 怎么=怎样=如何=怎么样=怎能=怎会=怎可 谁 哪里 哪些 哪个 哪 是否=是不是 能否 可否 会否 应否 有没有 难道=岂 吗=么=嘛 呢 多少 几时 何时 何地 何处 何人 何种 何 几个 几次';

const PERSONS = '我=我们=咱们=咱 你=你们=您=您们 他=他们=她=她们=它=它们';

/** Words that merely contain a word of the lists. */
const NEUTRAL = wordList(
  '不断 不久 不管 不论 无论 无数 无疑 非常 特别 分别 区别 差别 级别 告别 辨别 派别',
  '性别 类别 别国 别人 别开生面 首都 都市 成都 大都 意愿 心愿 夙愿 志愿 愿望 愿景 响应 反应 适应',
  '应对 相应 供应 回应 应急 应邀 应用 效应 呼应 应运 应有 应聘 应战 应变 将军 将领 除非 非法 非典',
  '非凡 无线 无人机 不过 不可或缺 不言而喻 可能性 菲律宾 不止 不已 不外 不惜 不时 一定程度',
  '一定的 部分地区 是非 生非 无比 无私 无锡 没收 沉没 淹没 出没 埋没 识别 鉴别 道别 别墅 非遗 最近 最后 最终 最新 最初 最为 首先',
  // … a scope, a time, a question, a person
  '主要矛盾 基本面 基本法 基本国策 基本准则 基本原则 基本规则 基本立场 一般性 某种程度 某种意义 各个击破 而已 更何况 何况 几何 无论如何 不管怎样 不管怎么 哪怕 奈何 吉他 其他 他国 他人 他者 排他 利他 他方 自我 我国 我方 我军 我党 我省 我市 ' +
    '这么 那么 多么 要么 刚果 刚性 刚强 刚劲 刚毅 未曾 不曾 何曾 已故 已知 曾侯 曾孙 曾祖 以前所未有 过去了 怎么办 自已',
);

/** Whether words of this value deny twice: a part of them says the opposite of the whole. */
export function isDoubleNegation(value: string): boolean {
  return doubles.has(value);
}

/** Made with its fields in this order everywhere: objects of one build are read several times faster, and all comparing goes through these. */
export interface Lexeme {
  start: number;
  end: number;
  type: EditType;
  /** Equal for words that say the same. */
  value: string;
}

const known = new Map<string, { type: EditType; value: string } | null>(NEUTRAL.map((word) => [word, null]));
for (const [list, type] of [
  [SCOPES, 'scope'],
  [DOUBLE_NEGATIONS, 'negation'],
  [MODALS, 'modality'],
  [NEGATIONS, 'negation'],
  [QUESTIONS, 'question-word'],
  [TIMES, 'time'],
  [PERSONS, 'person'],
] as const) {
  for (const group of list.split(' ')) {
    const words = wordList(group.replaceAll('=', ' '));
    const [value] = words;
    for (const word of words) if (value !== undefined && !known.has(word)) known.set(word, { type, value });
  }
}
const doubles = new Set(
  DOUBLE_NEGATIONS.split(' ').flatMap((group) => wordList(group.replaceAll('=', ' ')).slice(0, 1)),
);
const index = new WordIndex(known.keys());

/** The protected words of a folded text, in order. A longer word hides those inside it. */
export function lexemesIn(text: string): Lexeme[] {
  const lexemes: Lexeme[] = [];
  for (let at = 0; at < text.length; at += 1) {
    const word = index.at(text, at);
    if (word === undefined) continue;
    const found = known.get(word);
    if (found) lexemes.push({ start: at, end: at + word.length, type: found.type, value: found.value });
    at += word.length - 1;
  }
  return lexemes;
}
