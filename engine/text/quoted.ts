/** Words of a third person inside an answer: somebody is named, a verb of speaking follows, then what was said. */
import type { Paragraph, Range } from '../record/record.ts';
import type { Person } from './person.ts';
import { anyOf } from './word-list.ts';

const VERB =
  '(?:说过|说道|说|[說説]過|[說説]道|[說説]|表示|指出|强调|強調|声称|聲稱|宣称|宣稱|讲过|讲(?![话課课述])|講(?![話課述])|所说|所[說説]|所讲的|所讲|所講的|所講|重申|称(?![呼赞号])|稱(?![呼讚號])|写道|寫道|告诉我|告訴我|常说|常[說説]|常讲|常言|云|曰)';
/** Whoever speaks here besides the speaker: a title, a group, a saying, a pronoun of the third person. */
const OTHERS =
  '(?:总书记|總書記|主席|总统|總統|总理|總理|首相|国王|國王|外长|外長|部长|部長|国务卿|國務卿|发言人|發言人|同志|先生|女士|夫人|秘书长|秘書長|大使|将军|議員|议员|领导人|領導人|报告|報告|会议|會議|公报|公報|宣言|中国人|中國人|古人|先贤|先人|祖先|老话|老話|俗话|俗話|古语|古語|古人云|常言道?|诗人|谚语|諺語|同胞|记者|記者|朋友|专家|專家|学者|學者|人士|老人|青年|有人|有些人|不少人|许多人|很多人|大家都|人们|人們|她|他|她们|他们|媒体|媒體|舆论)';
/** Short clauses may stand between the person and the verb: 对记者, 在会上, 多次, 曾经. */
const BETWEEN = '[^，,。：:；;！？!?“”我]{0,16}?';
const OWN = /(?:我们?|我国|中方|中国政府)的?$/u;
/** Of these, even words without a comma before them are told on: 某某总统重申美国不寻求…, 大家都说办好一个会…. */
const OFFICIAL =
  '(?:大家都|俗话|俗話|老话|老話|总统|總統|总理|總理|首相|国王|國王|外长|外長|国务卿|國務卿|秘书长|秘書長)';
const OPENING: Record<string, string> = { '“': '”', '「': '」', '『': '』', '‘': '’' };

/** The quoted spans of one paragraph, in the source. */
export type FindQuoted = (paragraph: Paragraph) => Range[];

/**
 * Compiles its pattern once, for all paragraphs.
 * @param people who are known by name, with their titles: 某某说, 某某署长说
 */
export function createFindQuoted(people: readonly Person[]): FindQuoted {
  const name = anyOf(people.flatMap(({ name, hans, hant }) => [name, ...hans, ...hant]));
  const title = anyOf(people.flatMap(({ titles = [] }) => titles));
  const said = new RegExp(`(?:${name}|${title}|${OTHERS})${BETWEEN}${VERB}[，,：:]?`, 'gu');
  const official = new RegExp(`^(?:${name})?${OFFICIAL}`, 'u');
  return (paragraph) => quotedIn(paragraph, said, official);
}

function quotedIn(paragraph: Paragraph, said: RegExp, official: RegExp): Range[] {
  const { text } = paragraph;
  const spans: Range[] = [];
  for (const { index, 0: lead } of text.matchAll(said)) {
    const at = index + lead.length;
    if (at < (spans.at(-1)?.[1] ?? 0) || OWN.test(text.slice(Math.max(0, index - 8), index))) continue;
    const end = endOfQuote(text, at, /[，,：:]$/u.test(lead) || official.test(lead));
    if (end > at + 1) spans.push([at, end]);
  }
  return spans.flatMap(toSource(paragraph));
}

/** Up to the closing mark of a quotation; without marks, to the end of the sentence, if a comma or colon leads in. */
function endOfQuote(text: string, at: number, ledIn: boolean): number {
  const closing = OPENING[text[at] ?? ''];
  if (closing !== undefined) {
    const close = text.indexOf(closing, at + 1);
    if (close < 0) return at;
    // “台独”, a term in marks, is not somebody's sentence; a sentence may begin with one.
    if (/[\s，,。；;：:！!？?、“「)）]|^$/u.test(text[close + 1] ?? ''))
      return close - at > 6 || ledIn ? close + 1 : at;
  }
  if (!ledIn) return at;
  const stop = /[。！？!?]/g;
  stop.lastIndex = at;
  const end = stop.exec(text)?.index ?? text.length - 1;
  return /[”」』]/u.test(text[end + 1] ?? '') ? end + 2 : end + 1;
}

/** Makes spans of the paragraph's text, to be asked for in order and disjoint, into ranges of the source. */
export function toSource({ ranges }: Pick<Paragraph, 'ranges'>): (span: Range) => Range[] {
  const left = [...ranges];
  let offset = 0;
  return ([from, to]) => {
    const found: Range[] = [];
    for (let range = left[0]; range !== undefined; range = left[0]) {
      const [start, end] = range;
      const a = Math.max(from, offset);
      const b = Math.min(to, offset + end - start);
      if (a < b) found.push([start + a - offset, start + b - offset]);
      if (offset + end - start >= to) break;
      offset += end - start;
      left.shift();
    }
    return found;
  };
}
