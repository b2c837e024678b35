/**
 * What says whose the words are, before, between and behind them: 某某说, 某部长表示, 某部：.
 *
 * Only those whose answers a record holds are set aside by name: 某主席指出 in an answer is part of the answer.
 */
import type { Person } from '../../text/person.ts';
import { anyOf } from '../../text/word-list.ts';

const SAYS =
  '(?:强调指出|表示|指出|强调|说明|说道|说到|说|称|认为|补充|解释|介绍|透露|写道|重申|呼吁|宣布|反问|质问|问道|答道|回答|回应|谈到|提到|坦言|直言|警告|告诉|建议|敦促|希望|承诺|提出|批评|警示|反驳|' +
  '強調指出|強調|說明|說道|說|稱|認為|補充|解釋|介紹|寫道|重申|呼籲|宣佈|反問|質問|問道|回應|談到|坦言|警告說|告訴|建議)';
const OPENS = '“「『〝"';
const CLOSES = '”」』〞"';
const HE = '[他她](?:还|還|也|又|并|並|再次|同时|同時|进一步|進一步|随后|隨後|最后|最後)?';

/** …”，某某说，“… between two halves. Where a sentence ends, what follows is another one: …”峰会。学者认为，“… */
export const BETWEEN = new RegExp(
  `[${CLOSES}]\\s*[，,。]?\\s*[^${OPENS}${CLOSES}。！？\\n]{0,24}?${SAYS}(?:道)?[，,。：:]?\\s*[${OPENS}]`,
  'gu',
);
/** …”，某某说。 at the end. */
export const TRAIL = new RegExp(
  `[${CLOSES}]\\s*[，,]?\\s*[^${OPENS}${CLOSES}\\n。]{0,24}?${SAYS}(?:道)?[。.]?\\s*$`,
  'u',
);

export interface Attributions {
  /**
   * A label that says who speaks, at the beginning of the text or of a line, or after a page's own words in brackets: 某某：, Lin Lan:,
   * 【某网讯】某某谈两国关系：.
   */
  label: RegExp;
  /** 某某说, and its like before the words themselves. */
  lead: RegExp;
  /** As headlines have it, without a pause: 某某称… */
  bareLead: RegExp;
  /** …，某某说。 at the end of words without marks. */
  bareTrail: RegExp;
  /** —— 某某, as posters sign a saying. */
  signature: RegExp;
}

export function createAttributions(people: readonly Person[]): Attributions {
  const answering = people.filter(({ answers }) => answers);
  const name = anyOf(answering.flatMap((person) => [person.name, ...person.hans, ...person.hant]));
  const office = anyOf(answering.flatMap(({ byOffice = [] }) => byOffice));
  const body = anyOf(answering.flatMap(({ bodies = [] }) => bodies));
  const title = anyOf(answering.flatMap(({ titles = [] }) => titles));
  // 王部长: by the surname alone, where the data say that nobody else is meant.
  const address = anyOf(answering.flatMap(({ address = [] }) => address));
  const official = `(?:(?:${name}|${office})${title}?|${address})`;
  return {
    label: new RegExp(
      `(?:^|(?<=[\\n\\r】］\\])）！!丨|｜]))[\\s“「『"*【]{0,9}(?:` +
        `[^\\s“”「」『』。！？：:，,\\n]{0,10}(?:${name}|${address})[^“”「」『』。！？：:\\n]{0,24}|${body}|${office}|(?:中国|中國)?中方|` +
        `答|问|問|主持人|[《〈]?[^\\s：:。，,！？“”「」\\n]{2,20}[》〉]?(?:记者|記者)|` +
        `\\p{Script=Latin}[\\p{Script=Latin}.'’-]{0,30}(?:[ ,]{1,2}\\p{Script=Latin}[\\p{Script=Latin}.'’-]{0,30}){0,7} ?)[*]*[:：](?=[\\s\\S])`,
      'gu',
    ),
    lead: new RegExp(
      `^\\s*(?:对此[，,]?|對此[，,]?)?(?:[^“”「」『』。！？\\n]{0,40}?${official}[^“”「」『』。！？：:，,\\n]{0,24}?|${HE})${SAYS}(?:道|说|說)?[：:，,]\\s*(?=[\\s\\S])`,
      'u',
    ),
    bareLead: new RegExp(
      `^\\s*[^\\s“”「」『』。！？：:，,]{0,8}(?:${name}${title}?|${address})(?:[^“”「」『』。！？：:，,\\n]{0,4}?${SAYS}\\s*|[谈談论論回应應]{1,2}[^“”「」『』。！？：:，,\\s]{1,16}\\s+)(?=\\p{Script=Han})`,
      'u',
    ),
    bareTrail: new RegExp(`[，,]\\s*${official}[^“”「」『』。！？，,\\n]{0,12}?${SAYS}(?:道)?[。.]?\\s*$`, 'u'),
    signature: new RegExp(`[—–―-]{1,3}\\s*(?:${office})?(?:${name}|${address})[^。！？!?]{0,20}$`, 'u'),
  };
}
