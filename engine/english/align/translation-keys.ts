/** What a sentence and its translation have in common whatever the language: numbers by value, and names that the data know in both. */
import { foldHan, foldText } from '../../text/fold.ts';
import type { KnownNames } from '../../text/names.ts';
import { numbersIn } from '../../text/numbers.ts';
import { englishNumbers } from '../words/numbers.ts';
import { englishTokens } from '../words/tokens.ts';

/** By which sentences are known again, with how much each says. */
export interface TranslationKeys {
  chinese(text: string): ReadonlyMap<string, number>;
  english(text: string): ReadonlySet<string>;
}

const NUMBER = 3;
const NAME = 2;
/** With which engine/text/numbers.ts says how exact a number is. */
const EXACTNESS = /[~<>≤≥?½-]$/u;

/** Countries and bodies that any text of the kind names: the Chinese, and the English words for it. */
const PLACES =
  '美国 美方 us american america|俄罗斯 俄方 russia russian|日本 japan japanese|欧洲 欧方 europe european|欧盟 eu|非洲 africa african|东盟 asean|联合国 un|台湾 taiwan|乌克兰 ukraine|巴勒斯坦 palestine palestinian|以色列 israel israeli|' +
  '加沙 gaza|南海 south|半岛 peninsula|金砖 brics|法国 france french|德国 germany german|英国 uk british|印度 india indian|韩国 rok korea|朝鲜 dprk|中东 middle|亚洲 asia asian|拉美 latin|伊朗 iran|沙特 saudi|缅甸 myanmar|印尼 indonesia|' +
  '巴基斯坦 pakistan|阿拉伯 arab|一带一路 belt|安理会 council|峰会 summit|人工智能 ai intelligence|经济 economy economic|安全 security|主权 sovereignty|和平 peace peaceful|发展 development|合作 cooperation|人民 people|战争 war|冲突 conflict|' +
  '法律 law|历史 history historical|文明 civilization civilizations|未来 future|能源 energy|贸易 trade|投资 investment|企业 companies businesses|市场 market|科技 technology|媒体 media|记者 press|谢谢 thank|朋友 friends|关系 relations relationship';

const CHINESE_PLACES: (readonly [word: string, key: string])[] = [];
const ENGLISH_PLACES = new Map<string, string>();
for (const group of PLACES.split('|')) {
  const words = group.split(' ');
  const key = words[0] ?? '';
  for (const word of words) {
    if (/\p{Script=Han}/u.test(word)) CHINESE_PLACES.push([foldHan(word), key]);
    else ENGLISH_PLACES.set(word, key);
  }
}

export function translationKeys({ people }: Pick<KnownNames, 'people'>): TranslationKeys {
  const forms = people.map(({ name, hans }) => ({ name, printed: hans.map(foldHan) }));
  return {
    chinese(text) {
      const keys = new Map<string, number>();
      const folded = foldText(text).text;
      for (const { value } of numbersIn(folded))
        if (value !== '1') keys.set(`#${value.replace(EXACTNESS, '')}`, NUMBER);
      // A text in Traditional characters has the same names.
      const here = foldHan(text);
      for (const [word, key] of CHINESE_PLACES) if (here.includes(word)) keys.set(key, NAME);
      for (const { name, printed } of forms) if (printed.some((form) => here.includes(form))) keys.set(name, NAME);
      return keys;
    },
    english(text) {
      const tokens = englishTokens(text);
      const keys = new Set(englishNumbers(tokens, text).map(({ value }) => `#${value}`));
      for (const { word } of tokens) {
        const key = ENGLISH_PLACES.get(word.replace(/'s$/u, ''));
        if (key !== undefined) keys.add(key);
      }
      for (const { name, english } of people) if (text.includes(english)) keys.add(name);
      return keys;
    },
  };
}
