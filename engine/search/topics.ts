/**
 * What a reporter's question is about, and which country an outlet's name tells: both only where a name is printed.
 *
 * Names alone, none guessed from a text's drift. Looser readings (对美, 半岛, 西方) are left to the comparison of quotes, where a name too
 * many does no harm; here it would put a question where it does not belong.
 */
import { SHORT_NAMES } from '../text/names.ts';
import { WordIndex, wordList } from '../text/word-list.ts';
import { foldText } from '../text/fold.ts';
import { TERRITORIES } from '../text/vocabulary.ts';

/** Regions, organisations and matters that have a name of their own. */
const OTHER_TOPICS = wordList(
  '非洲 欧洲 拉美 中东 中亚 东南亚 亚太 阿拉伯 南海 东海 台海 加沙 缅北 沙特 印尼',
  '欧盟 东盟 北约 联合国 安理会 金砖 上合组织 亚太经合组织 二十国集团 一带一路 人工智能 气候变化 多边主义',
  '多极化 全球南方 命运共同体 领事保护',
);
/** Every question is put to China's minister. */
const NO_TOPIC = new Set(wordList('中国'));
const index = new WordIndex([...TERRITORIES, ...OTHER_TOPICS]);
const territories = new WordIndex([...TERRITORIES, ...wordList('印尼 沙特')]);

/** 中美关系, 日中交流: one character for a country, where nothing else can be meant. */
const PAIR =
  /(?:中(?<after>[美俄日韩朝英法德欧非菲越印澳])|(?<before>[美俄日韩朝菲越澳])中)(?=关系|两国|两个|双方|双边|首脑|元首|高层|合作|交流|建交|邦交|经贸|贸易|友好|结好|人民|峰会|之间)/gu;

/** Names in a text, each once, in the record's own characters and in order. */
export function topicsOf(text: string): string[] {
  const folded = foldText(text);
  const topics = new Map<string, string>();
  for (let at = 0; at < folded.text.length; at += 1) {
    const name = index.at(folded.text, at);
    if (name === undefined) continue;
    const end = at + name.length - 1;
    if (!NO_TOPIC.has(name)) topics.set(name, text.slice(folded.starts[at], folded.ends[end]));
    at = end;
  }
  for (const { groups } of folded.text.matchAll(PAIR)) {
    const name = SHORT_NAMES[groups?.['after'] ?? groups?.['before'] ?? ''];
    if (name !== undefined && !topics.has(name)) topics.set(name, name);
  }
  return [...topics.values()];
}

/** The country that an outlet's name holds, as printed: 美国某某公司. null for 某某社, which holds none. */
export function countryIn(outlet: string): string | null {
  const { text, starts, ends } = foldText(outlet);
  for (let at = 0; at < text.length; at += 1) {
    const name = territories.at(text, at);
    if (name !== undefined) return outlet.slice(starts[at], ends[at + name.length - 1]);
  }
  return null;
}
