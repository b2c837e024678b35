import { wordList } from './word-list.ts';

/**
 * Set phrases of Chinese diplomacy, without punctuation, characters folded.
 *
 * Every communiqué uses them, so sharing one says nothing about where a text comes from. They are the names of initiatives,
 * principles and partnerships, and the stock clauses round them, as foreign ministry statements and the general debates of the
 * United Nations repeat them; collected by hand. Used only to weigh whether a piece is a quotation (evidence.ts): a quote that
 * consists of such a phrase and nothing else is still found word for word. Phrases with a person's name in them come from the data of a
 * record, see names.ts.
 */
export const FORMULAS = wordList(
  '推动构建人类命运共同体 构建人类命运共同体 人类命运共同体 命运共同体 持久和平普遍安全共同繁荣开放包容清洁美丽的世界',
  '全人类共同价值 全球发展倡议 全球安全倡议 全球文明倡议 全球治理倡议 全球治理体系 推进全球治理',
  '朝着更加公正合理的方向 更加公正合理 公正合理的方向发展 国际秩序 共建一带一路 高质量发展 高质量共建',
  '一带一路国际合作高峰论坛 共商共建共享 和平共处五项原则 联合国宪章宗旨和原则 联合国2030年可持续发展议程',
  '2030年可持续发展议程 可持续发展议程 以联合国为核心的国际体系 以国际法为基础的国际秩序 国际关系基本准则',
  '真正的多边主义 践行多边主义 多边贸易体制 单边主义保护主义 国际关系民主化 世界多极化 平等有序的世界多极化',
  '普惠包容的经济全球化 国家主权安全发展利益 国家主权独立和领土完整 国家主权独立领土完整 主权独立和领土完整',
  '主权和领土完整 维护国家主权 核心利益和重大关切 核心利益 互不干涉内政 干涉内政 符合自身国情的发展道路',
  '符合本国国情的发展道路 走符合 自身国情的发展道路 相互尊重和平共处合作共赢 相互尊重合作共赢 平等互利合作共赢',
  '互利共赢 合作共赢 互利合作 零和博弈 和平发展合作共赢 和平与发展 维护世界和平促进共同发展 世界和平与发展',
  '世界和平稳定 地区和平稳定 地区和世界 和平稳定与发展繁荣 发展繁荣 共同发展 共同繁荣 作出新的更大贡献 作出更大贡献',
  '作出重要贡献 作出积极贡献 不断迈上新台阶 迈上新的台阶 取得新的更大发展 注入新动力 注入正能量 两国人民',
  '造福两国人民 符合两国人民根本利益 各国人民 国际社会 国际社会的共同期待 发展中国家 广大发展中国家 最大发展中国家',
  '安理会常任理事国 联合国安理会常任理事国 全球南方国家 全球南方 新兴市场国家 中国特色大国外交 中国特色社会主义',
  '中国式现代化 中华民族伟大复兴 元首外交 两国元首 战略引领',
  '重要共识 全面战略合作伙伴关系 全面战略协作伙伴关系 新时代全面战略协作伙伴关系 全面战略伙伴关系 战略伙伴关系',
  '战略互信 务实合作 各领域合作 各领域务实合作 各领域交流合作 双方合作 互联互通 基础设施 人文交流 传统友谊',
  '睦邻友好 亲诚惠容 真实亲诚 和平发展道路 独立自主的和平外交政策 改革开放 对外开放 高水平对外开放 一个中国原则',
  '坚持一个中国原则 台湾是中国的一部分 两国方案 政治解决 通过对话协商 对话协商 劝和促谈 建设性作用',
  '亚太经合组织领导人非正式会议 领导人非正式会议 二十国集团 上海合作组织 金砖国家 中非合作论坛 联合国教科文组织',
  '东盟国家 阿拉伯国家 中东问题 巴勒斯坦问题 乌克兰危机 我愿同 中方愿同 中方愿 我们愿同各国 愿同各国一道',
  '同各国一道 同国际社会一道 与各方一道 携手推动 共同推动 继续推动 将继续 一如既往 坚定支持 坚定不移 中国方案 中国智慧 提出更多中国方案 贡献更多中国智慧 休戚与共的命运共同体 促进世界和平与发展',
);
