/**
 * Words whose change changes what is said: negation, modality, scope, direction.
 *
 * All are in folded characters. `NEUTRAL` holds words that merely contain such a character; they are read first.
 */
import type { EditType } from '../record/answer.ts';
import { pairList, WordIndex, wordList } from './word-list.ts';

const NEGATIONS = wordList('不 没 未 无 非 勿 别');

const MODALS = wordList(
  '必须 必需 务必 应当 应该 应 可以 可能 绝不 决不 愿意 愿 必将 必定 必然 将 不得不 一定 也许 或许 恐怕',
);

const SCOPES = wordList(
  '都 一些 个别 唯一 所有 部分 全部 一切 大多数 多数 少数 大部分 任何 有些 几乎 仅 只有 最 许多 很多 大量 至少 最多 超过 不到 将近 接近 全体 每个 普遍',
);

/** A change from one to the other turns the statement round. */
const PAIRS = pairList(
  '支持/反对 赞成/反对 同意/反对 同意/拒绝 接受/拒绝 允许/禁止 增加/减少 增长/下降 上升/下降 提高/降低',
  '提升/下降 提升/降低 扩大/缩小 加强/削弱 增强/削弱 加强/减弱 促进/阻碍 促进/破坏 推动/阻碍 维护/破坏',
  '改善/恶化 升温/降温 升级/降级 有利/有害 开放/封闭 合作/对抗 对话/对抗 团结/分裂 统一/分裂 进口/出口',
  '顺差/逆差 加法/减法 前进/倒退 进步/退步 成功/失败 安全/危险 和平/战争 稳定/动荡 积极/消极 公正/不公',
  '平等/不平等 欢迎/反对 欢迎/拒绝 坚持/放弃 遵守/违反 履行/违反 信任/怀疑 之内/之外 以上/以下 超过/不足',
  '最大/最小 最多/最少 最高/最低 具有/缺乏 拥有/缺乏 能够/无法 相信/怀疑 赞赏/谴责 欢迎/谴责 肯定/否定',
  '主动/被动 机遇/挑战 朋友/敌人 伙伴/对手 善意/恶意 合法/非法 光明/黑暗 富裕/贫穷 首要/次要 长期/短期',
  '全面/局部 直接/间接 单边/多边 独立/依附 尊重/蔑视 尊重/无视 正确/错误 继续/停止 开始/结束 启动/停止',
  '启动/结束 恢复/中断 加快/放慢 加速/减速 缓和/紧张 缓解/加剧 减轻/加重 靠近/远离 繁荣/衰退 崛起/衰落',
  '开启/结束 开启/终结 保持/改变 起点/终点 之前/之后 以前/以后 国内/国外 境内/境外 战略/战术 守护/破坏',
  '捍卫/破坏 捍卫/损害 维护/损害 优先/落后 领先/落后 乐见/担心 信心/担忧',
  '深化/弱化 强化/弱化 拉近/疏远 密切/疏远 亲近/疏远 巩固/动摇 坚定/动摇 坚决/犹豫 延续/中断 凝聚/分化',
  '有益/有害 充分/不足 充足/短缺 充足/不足 过剩/短缺 过剩/不足 丰富/匮乏 高兴/遗憾 满意/不满 简单/复杂',
  '真正/虚假 真实/虚假 真诚/虚伪 共同/单独 公开/秘密 公开/私下 自愿/被迫 主动/被迫 平衡/失衡 有序/无序',
  '有效/无效 有关/无关 有限/无限 有形/无形 有罪/无罪 包容/排斥 吸引/排斥 正义/邪恶 正义/非正义 胜利/失败',
  '复兴/衰落 繁荣/萧条 先进/落后 发达/落后 鼓励/阻止 鼓励/限制 支持/限制 保护/破坏 建设/破坏 创造/毁灭',
  '欢迎/抵制 支持/抵制 支持/阻挠 支持/打压 帮助/阻碍 推动/阻挠 推动/阻止 推动/拖延 尊重/践踏 遵守/践踏',
  '维护/践踏 维护/挑战 信守/背弃 坚守/背弃 兑现/违背 履行/违背 顺应/违背 符合/违背 符合/违反 遵循/违背',
  '遵守/违背 打击/纵容 制止/纵容 反对/纵容 防止/助长 遏制/助长 遏制/支持 消除/制造 消除/增加 化解/激化',
  '化解/制造 缓和/激化 缓和/加剧 弥合/扩大 解决/制造 承认/否认 肯定/质疑 信任/质疑 重视/忽视 重视/轻视',
  '关心/漠视 友好/敌对 友好/敌视 友谊/敌意 广阔/狭窄 光明/暗淡 强大/弱小 强劲/疲软 强势/弱势 优势/劣势',
  '明确/含糊 清晰/模糊 准确/错误 正当/不当 恰当/不当 一致/分歧 共识/分歧 合作/竞争 合作/冲突 多极/单极',
  '多边/双边 开放/保守 开放/孤立 主张/反对 首次/再次 首先/最后 率先/最后 增进/损害 增进/破坏 促进/损害',
  '有助于/不利于 有利于/不利于 高于/低于 大于/小于 多于/少于 早于/晚于 优于/劣于 强于/弱于 出席/缺席',
  '参加/退出 加入/退出 参与/退出 留下/离开 建交/断交 签署/撕毁 达成/撕毁 通过/否决 批准/否决 赞成/否决',
  '启用/停用 上午/下午 东方/西方 南方/北方 发达/发展中 盈余/赤字 收入/支出 上涨/下跌 上涨/下降',
  '增加/下降 增长/减少 增长/衰退 高估/低估 升值/贬值 扩张/收缩 扩大/收缩 宽松/收紧 放松/收紧 放宽/收紧',
  '解除/实施 取消/实施 取消/恢复 暂停/恢复 中止/恢复 撤出/部署 部署/撤除 集结/撤离 停火/开战 停战/开战',
  '止战/开战 攻击/防御 进攻/防御 侵略/防卫 赞扬/批评 赞赏/批评 表扬/批评 欢迎/批评 感谢/指责 敌人/朋友',
  '对手/朋友 胜者/败者 赢家/输家 多赢/独赢 双赢/独赢 共赢/零和 双赢/零和 本国/他国 本国/外国 内部/外部',
  '内政/外交 上游/下游 高端/低端 少数/多数 白天/黑夜 过去/未来 过去/将来 传统/现代 旧时代/新时代 现实/虚幻',
  '生存/灭亡 战胜/败给 保卫/侵略 缩小/加大 缩短/延长 加长/缩短 加大/减小 加大/减少 降级/提升 提前/推迟',
  '提早/推迟 提前/延后 如期/延期 按时/延迟 永远/暂时 长久/短暂 永久/暂时 始终/从未 经常/偶尔 总是/从不',
  '一贯/偶尔',
);
/** Both ways: each word with those that say the opposite. */
export const OPPOSITES = new Map<string, string[]>();
for (const [one, other] of PAIRS) {
  OPPOSITES.set(one, [...(OPPOSITES.get(one) ?? []), other]);
  OPPOSITES.set(other, [...(OPPOSITES.get(other) ?? []), one]);
}

/** The same in one character, where one stands for the other: 早一天, 晚一天. */
export const OPPOSITE_CHARACTERS = wordList(
  '早晚 多少 大小 高低 先后 内外 上下 前后 新旧 强弱 快慢 好坏 进退 升降 增减 得失 胜负 有无 起终 真假',
  '远近 长短 轻重 深浅 生死 南北 东西 左右 敌友 输赢 加减 顺逆 开关 买卖 攻守 存亡 利弊 善恶 真伪 虚实 难易 松紧',
  '冷热 公私 缓急 宽严 伸缩 正反 正负 正误 是非 爱恨 喜忧 老少 盈亏 供需 主次 优劣 贫富 热冷 对错 首尾 古今',
);

/** Words that merely contain a negation, a modal or a scope. */
const NEUTRAL = wordList(
  '不断 不仅 不但 不光 不少 不久 不管 不论 无论 无数 无疑 非常 特别 分别 区别 差别 级别 告别 辨别 派别',
  '性别 类别 别国 别人 别开生面 未来 首都 都市 成都 大都 意愿 心愿 夙愿 志愿 愿望 愿景 响应 反应 适应',
  '应对 相应 供应 回应 应急 应邀 应用 效应 呼应 应运 应有 应聘 应战 应变 将军 将领 即将 除非 非法 非典',
  '非凡 无线 无人机 仅仅 不仅仅 不过 不可或缺 不言而喻 是否 可能性 菲律宾 不止 不已 不外 不惜 不时 一定程度',
  '一定的 部分地区 是非 生非 无比 无私 无锡 没收 沉没 淹没 出没 埋没 识别 鉴别 道别 别墅 非遗 最近 最后 最终 最新 最初 最为 首先',
);

/** Words in which the official's text and its other editions differ without meaning anything by it. */
export const DROPPED = /我们|[的地得了也还]/gu;

/** Interchangeable words; DESIGN §4. */
export const INTERCHANGEABLE: readonly (readonly string[])[] = [
  ['你', '您'],
  ['和', '与'],
  ['应', '应当', '应该'],
  ['号', '日'],
  ['做', '作'],
];

export interface Lexeme {
  start: number;
  end: number;
  type: EditType;
  /** Equal for words that say the same. */
  value: string;
}

const typeOf = new Map<string, EditType | null>();
for (const [words, type] of [
  [NEUTRAL, null],
  [SCOPES, 'scope'],
  [MODALS, 'modality'],
  [NEGATIONS, 'negation'],
] as const) {
  for (const word of words) if (!typeOf.has(word)) typeOf.set(word, type);
}
const index = new WordIndex(typeOf.keys());

/** The protected words of a folded text, in order. A longer word hides those inside it. */
export function lexemesIn(text: string): Lexeme[] {
  const lexemes: Lexeme[] = [];
  for (let at = 0; at < text.length; at += 1) {
    const word = index.at(text, at);
    if (word === undefined) continue;
    const type = typeOf.get(word) ?? null;
    if (type !== null) lexemes.push({ start: at, end: at + word.length, type, value: sameModal(word) });
    at += word.length - 1;
  }
  return lexemes;
}

function sameModal(word: string): string {
  if (word === '应当' || word === '应该') return '应';
  if (word === '决不') return '绝不';
  if (word === '愿意') return '愿';
  return word;
}
