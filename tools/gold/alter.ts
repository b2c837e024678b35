/** Sentences with one thing changed that a reader would call a different statement, or with nothing but filler changed. */
import type { Spec } from './case.ts';
import { pick, type GoldSentence, type Sentences } from './sentences.ts';

type Swap = [from: RegExp, to: (found: string, random: () => number) => string];

const another = (figure: string, random: () => number): string => {
  const first = (Number(figure[0]) + 1 + Math.floor(random() * 8)) % 10 || 7;
  return `${first === Number(figure[0]) ? (first % 9) + 1 : first}${figure.slice(1)}`;
};
const NEXT: Record<string, string> = {
  一: '三',
  二: '四',
  两: '三',
  三: '五',
  四: '六',
  五: '三',
  六: '八',
  七: '九',
  八: '六',
  九: '七',
};

const numbers: Swap[] = [
  [/\d+(?=[亿万多余个年名起周月国列项条次%])/u, another],
  [/(?<![一-龥])\d{2,}/u, another],
  [/[二三四五六七八九](?=个|大|年|次|项|方面|场)/u, (found) => NEXT[found]!],
];
const always = (text: string) => () => text;
const reversals: Swap[] = [
  [/(?<![反绝])不(?=能|会|应|是|允许|可能|搞|让)/u, always('')],
  [/绝不/u, always('')],
  [/没有(?=任何|完成|前途|根本|过时)/u, always('有')],
  [/反对(?=一切|外国|“)/u, always('支持')],
  [/(?<!反)支持(?=中方|东盟|非洲|联合国|两国|各国|欧洲)/u, always('反对')],
  [/加强(?=宏观|战略|国际|对话|同|在|海外)/u, always('削弱')],
  [/(?<=[^不])愿(?=同|与|意|继续|提升|做大|拉)/u, always('不愿')],
  [/维护(?=世界|地区|国家|以|全球|了)/u, always('破坏')],
  [/促进/u, always('阻碍')],
  [/坚持(?=半|维|和|打|政|联|与|以|互|开|一)/u, always('放弃')],
  [/有利/u, always('不利')],
  [/(?<=[^不只就也还都说便])是(?=中国|一个|当今|最大|两国|人类|地区|亚洲)/u, always('不是')],
];
const names: Swap[] = [
  [/中美(?!俄)/u, always('美中')],
  [/中俄/u, always('中印')],
  [/中非/u, always('中欧')],
  [/中菲/u, always('中越')],
  [/中欧/u, always('欧中')],
  [/中韩/u, always('韩中')],
  [/中日(?!韩)/u, always('日中')],
  [/朝美/u, always('韩美')],
  [/菲律宾/u, always('马来西亚')],
  [/巴勒斯坦/u, always('以色列')],
  [/乌克兰/u, always('格鲁吉亚')],
  [/非洲/u, always('拉美')],
  [/东盟/u, always('欧盟')],
  [/联合国/u, always('北约')],
  [/金砖/u, always('上合')],
  [/朝鲜/u, always('韩国')],
];
const scopes: Swap[] = [
  [/所有/u, always('一些')],
  [/一切/u, always('部分')],
  [/必须/u, always('可以')],
  [/应当|应该/u, always('可以')],
  [/任何/u, always('某些')],
  [/必将/u, always('可能')],
  [/完全可以/u, always('未必可以')],
  [/绝不/u, always('一般不')],
  [/各国(?=人民|都|理|权)/u, always('个别国家')],
  [/都(?=要|是|应|有|愿|已|能|离)/u, always('')],
];
/** Dropped without changing what is said. */
const fillers: Swap[] = [
  [/(?<=[一-龥])的(?=[一-龥])/u, always('')],
  [/(?<=[一-龥])了(?=[一-龥])/u, always('')],
  [/(?<=，|,)也(?=[一-龥])/u, always('')],
  [/(?<=，|,)我们/u, always('')],
  [/(?<=[一-龥])还(?=[一-龥])/u, always('')],
];

export function alterations(sentences: Sentences, random: () => number, share = 1): Spec[] {
  return [
    ...altered('number-changed', numbers, 22, 'altered'),
    ...altered('reversal', reversals, 20, 'altered'),
    ...altered('name-swapped', names, 16, 'altered'),
    ...altered('scope-modality', scopes, 12, 'altered'),
    ...altered('near', fillers, 14, 'near'),
    ...long(numbers, 4),
    ...long(reversals, 5),
    ...long(names, 3),
  ];

  /** One word changed in a whole paragraph and more: the share of edits is tiny, the statement another. */
  function long(swaps: Swap[], count: number): Spec[] {
    return sentences.paragraphs(Math.round(count * share * 2), 150, 700).flatMap((one): Spec[] => {
      const fitting = swaps.filter(([from]) => from.test(one.text));
      if (fitting.length === 0 || count <= 0) return [];
      count -= 1;
      const swap = pick(fitting, random);
      const query = one.text.replace(swap[0], (found) => swap[1](found, random));
      return [{ class: 'long-altered', query, verdict: 'altered', at: [one.text] }];
    });
  }

  function altered(name: string, swaps: Swap[], count: number, verdict: string): Spec[] {
    const used = new Map<Swap, number>();
    const suits = (one: GoldSentence) =>
      (one.voice === 'answer' || one.voice === 'reported') &&
      one.length >= 15 &&
      one.length <= 70 &&
      fitting(one).length > 0;
    const fitting = ({ text }: GoldSentence) => swaps.filter(([from]) => from.test(text));
    return sentences.take(Math.round(count * share), suits).map((one): Spec => {
      const least = Math.min(...fitting(one).map((swap) => used.get(swap) ?? 0));
      const swap = pick(
        fitting(one).filter((swap) => (used.get(swap) ?? 0) === least),
        random,
      );
      used.set(swap, least + 1);
      const query = one.text.replace(swap[0], (found) => swap[1](found, random));
      return { class: name, query, verdict, at: [one.text] };
    });
  }
}
