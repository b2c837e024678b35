/**
 * Words whose change changes what is said: negation, modality, scope, direction.
 *
 * All are in folded characters. `NEUTRAL` holds words that merely contain such a character; they are read first.
 */
import type { EditType } from '../answer.ts';

export const NEGATIONS = [...'不没未无非勿别'];

export const MODALS = [
  ...[
    '必须',
    '必需',
    '务必',
    '应当',
    '应该',
    '应',
    '可以',
    '可能',
    '绝不',
    '决不',
    '愿意',
    '愿',
    '必将',
    '必定',
    '必然',
    '将',
    '不得不',
  ],
];

export const SCOPES = [
  ...[
    '都',
    '一些',
    '个别',
    '唯一',
    '所有',
    '部分',
    '全部',
    '一切',
    '大多数',
    '多数',
    '少数',
    '大部分',
    '任何',
    '有些',
    '有的',
    '几乎',
    '仅',
    '只有',
  ],
];

/** A change from one to the other turns the statement round. */
export const OPPOSITES: readonly (readonly [string, string])[] = [
  ['支持', '反对'],
  ['赞成', '反对'],
  ['同意', '反对'],
  ['同意', '拒绝'],
  ['接受', '拒绝'],
  ['允许', '禁止'],
  ['增加', '减少'],
  ['增长', '下降'],
  ['上升', '下降'],
  ['提高', '降低'],
  ['提升', '下降'],
  ['提升', '降低'],
  ['扩大', '缩小'],
  ['加强', '削弱'],
  ['增强', '削弱'],
  ['加强', '减弱'],
  ['促进', '阻碍'],
  ['促进', '破坏'],
  ['推动', '阻碍'],
  ['维护', '破坏'],
  ['改善', '恶化'],
  ['升温', '降温'],
  ['升级', '降级'],
  ['有利', '有害'],
  ['开放', '封闭'],
  ['合作', '对抗'],
  ['对话', '对抗'],
  ['团结', '分裂'],
  ['统一', '分裂'],
  ['进口', '出口'],
  ['顺差', '逆差'],
  ['加法', '减法'],
  ['前进', '倒退'],
  ['进步', '退步'],
  ['成功', '失败'],
  ['安全', '危险'],
  ['和平', '战争'],
  ['稳定', '动荡'],
  ['积极', '消极'],
  ['公正', '不公'],
  ['平等', '不平等'],
  ['欢迎', '反对'],
  ['欢迎', '拒绝'],
  ['坚持', '放弃'],
  ['遵守', '违反'],
  ['履行', '违反'],
  ['信任', '怀疑'],
  ['之内', '之外'],
  ['以上', '以下'],
  ['超过', '不足'],
  ['最大', '最小'],
  ['最多', '最少'],
  ['最高', '最低'],
  ['向东', '向西'],
];

/** Words that merely contain a negation, a modal or a scope. */
const NEUTRAL = [
  ...[
    '不断',
    '不仅',
    '不但',
    '不光',
    '不少',
    '不久',
    '不管',
    '不论',
    '无论',
    '无数',
    '无疑',
    '非常',
    '非洲',
    '非盟',
    '对非',
    '中非',
    '南非',
    '北非',
    '访非',
  ],
  ...[
    '特别',
    '分别',
    '区别',
    '差别',
    '级别',
    '告别',
    '辨别',
    '派别',
    '性别',
    '类别',
    '别国',
    '别人',
    '别开生面',
    '未来',
    '首都',
    '都市',
    '成都',
    '大都',
  ],
  ...[
    '意愿',
    '心愿',
    '夙愿',
    '志愿',
    '愿望',
    '愿景',
    '响应',
    '反应',
    '适应',
    '应对',
    '相应',
    '供应',
    '回应',
    '应急',
    '应邀',
    '应用',
    '效应',
    '呼应',
  ],
  ...[
    '应运',
    '应有',
    '应邀',
    '应聘',
    '应战',
    '应变',
    '将军',
    '将领',
    '即将',
    '部分别',
    '全部门',
    '莫非',
    '除非',
    '非法',
    '非典',
    '非凡',
    '无线',
    '无人机',
  ],
  ...[
    '仅仅',
    '不仅仅',
    '不过',
    '不可或缺',
    '不言而喻',
    '是否',
    '可能性',
    '菲律宾',
    '不止',
    '不已',
    '不外',
    '不惜',
    '不时',
  ],
];

/** Words in which the official's text and its other editions differ without meaning anything by it. */
export const FUNCTION_CHARACTERS = new Set('的地得了也还');

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

interface Word {
  text: string;
  type: EditType | null;
}

const wordsByFirst = new Map<string, Word[]>();
function enter(texts: readonly string[], type: EditType | null): void {
  for (const text of texts) {
    const words = wordsByFirst.get(text[0]!) ?? [];
    if (words.some((word) => word.text === text)) continue;
    words.push({ text, type });
    words.sort((a, b) => b.text.length - a.text.length);
    wordsByFirst.set(text[0]!, words);
  }
}
enter(NEGATIONS, 'negation');
enter(MODALS, 'modality');
enter(SCOPES, 'scope');
enter(NEUTRAL, null);

/** The protected words of a folded text, in order. A longer word hides those inside it. */
export function lexemesIn(text: string): Lexeme[] {
  const lexemes: Lexeme[] = [];
  for (let at = 0; at < text.length; at += 1) {
    const word = wordsByFirst.get(text[at]!)?.find((each) => text.startsWith(each.text, at));
    if (word === undefined) continue;
    if (word.type !== null) {
      lexemes.push({ start: at, end: at + word.text.length, type: word.type, value: sameModal(word.text) });
    }
    at += word.text.length - 1;
  }
  return lexemes;
}

function sameModal(word: string): string {
  if (word === '应当' || word === '应该') return '应';
  if (word === '决不') return '绝不';
  if (word === '愿意') return '愿';
  return word;
}
