/**
 * How a quote stands to one transcript, by the rules of DESIGN §4 and nothing else.
 *
 * Some rules leave room (is 愿 dropped a changed modality or a filler?). There the judge says so: it answers with the
 * best and the worst wording that can be defended, and the gold file accepts what lies between.
 */
import type { Wording } from '../../engine/record/answer.ts';
import type { Emendation, Range } from '../../engine/record/record.ts';
import { align, differences, nearestStretch, type GoldDifference } from './align.ts';
import { letters, rangesOf, type TurnText } from './text.ts';

export interface Judgement {
  turn: TurnText;
  /** Best first; more than one where the rules leave room. */
  wordings: Wording[];
  ranges: Range[];
  /** Characters that differ, before any is forgiven. */
  distance: number;
  similarity: number;
}

const ORDER: Wording[] = [
  'verbatim',
  'near',
  'altered',
  'abridged',
  'spliced',
  'partial',
  'similar',
  'none',
  'unchecked',
];
export const rank = (wording: Wording): number => ORDER.indexOf(wording);

const MINOR_WORDS = /^(的|地|得|了|也|还)*$/;
const MINOR_PAIRS = new Set(['你/您', '和/与', '与/和', '您/你', '号/日', '日/号', '应当/应', '应/应当']);
const NEGATION = /[不没未无非勿别]/gu;
const NO_NEGATION = /不管|不论|不仅|不但|不过|不断|无论|无比|未来|非洲|非常|特别|分别|个别|区别|级别|别国|别的/gu;
const NUMERAL = /[.0-9零〇一二两三四五六七八九十百千万亿]/u;
const NAMES =
  /金砖|上合|北约|格鲁吉亚|马来西亚|中国|美国|俄罗斯|日本|韩国|朝鲜|越南|印度|印尼|法国|德国|英国|乌克兰|以色列|伊朗|沙特|巴西|菲律宾|非洲|欧洲|拉美|东盟|台湾|香港|上海|深圳|北京|习近平|王毅|特朗普|拜登|普京|联合国|欧盟|安理会|[美俄日韩朝欧非菲英法德印越]/u;
const DIRECTION = /支持|反对|增加|减少|加强|削弱|维护|破坏|促进|阻碍|坚持|放弃|积极|消极|加法|减法/u;
const MAYBE_PROTECTED =
  /必|须|应|该|可|能|会|决|绝|愿|意|将|要|都|一些|全|所有|部分|各|每|一切|任何|个别|唯一|多|更|最|很|始终|一直|中|台|巴|以|乌|马/u;

/** `equal` is the same number in another form: listed, but no edit. */
type Kind = 'equal' | 'minor' | 'plain' | 'protected';

/** Kinds that an edit may be given: one where the rules are plain, two where they leave room. */
function kindsOf({ quote, record, before, after }: GoldDifference): Kind[] {
  if (MINOR_WORDS.test(quote) && MINOR_WORDS.test(record)) return ['minor'];
  if (MINOR_PAIRS.has(`${quote}/${record}`)) return ['minor'];
  if (quote === '' && record === '我们') return ['minor'];
  if (quote === '我们' && record === '') return ['minor', 'plain'];
  if (`${quote}${record}` === '当' && before[0].endsWith('应')) return ['minor', 'protected'];
  if (NUMERAL.test(quote + record)) return numberKinds({ quote, record, before, after });
  if (negations(quote) !== negations(record)) return ['protected'];
  if (NAMES.test(quote) && NAMES.test(record)) return ['protected'];
  if (DIRECTION.test(quote) && DIRECTION.test(record)) return ['protected'];
  if (NAMES.test(quote + record) || MAYBE_PROTECTED.test(quote + record)) return ['plain', 'protected'];
  return ['plain'];
}

const negations = (text: string): string => (text.replace(NO_NEGATION, '').match(NEGATION) ?? []).join('');

function numberKinds({ quote, record, before, after }: GoldDifference): Kind[] {
  const head = (text: string) => /[.0-9零〇一二两三四五六七八九十百千万亿]*$/u.exec(text)![0];
  const tail = (text: string) => /^[.0-9零〇一二两三四五六七八九十百千万亿]*/u.exec(text)![0];
  const values = [
    numberValue(head(before[0]) + quote + tail(after[0])),
    numberValue(head(before[1]) + record + tail(after[1])),
  ];
  if (values[0] === null || values[1] === null) return ['plain', 'protected'];
  return values[0] === values[1] ? ['equal'] : ['protected'];
}

const digitOf = (figure: string): number =>
  Math.max(0, '零一二三四五六七八九'.indexOf(figure === '两' ? '二' : figure));
const UNITS: Record<string, number> = { 十: 10, 百: 100, 千: 1000 };

/** The value of a number in Arabic or Chinese figures; null for anything else. */
export function numberValue(text: string): number | null {
  const parts = /^(?:百分之)?(\d+(?:\.\d+)?|[零〇一二两三四五六七八九十百千]+)?([万亿]*)$/u.exec(text);
  if (!parts || text === '') return null;
  const scale = parts[2]!.split('').reduce((all, unit) => all * (unit === '万' ? 10_000 : 100_000_000), 1);
  const figures = parts[1] ?? '1';
  if (/^\d/.test(figures)) return Number(figures) * scale;
  if (!/[十百千]/u.test(figures)) return Number(figures.split('').map(digitOf).join('')) * scale;
  let [sum, digit] = [0, 0];
  for (const one of figures) {
    if (one in UNITS) sum += (digit || 1) * UNITS[one]!;
    digit = digitOf(one);
  }
  return (sum + digit) * scale;
}

/** The wording that the edits amount to, every doubt taken in the quote's favour, or none. */
function wordingOf(quote: string[], record: string[], isLenient: boolean): Wording {
  if (quote.join('') === record.join('')) return 'verbatim';
  if (quote.length < 8) return 'none';
  const edits = differences(quote, record).map((edit) => ({
    kind: (isLenient ? kindsOf(edit)[0] : kindsOf(edit).at(-1))!,
    size: isLenient ? leanSize(edit) : Math.max(edit.quote.length, edit.record.length),
    isSwap: isSwap(edit, isLenient),
  }));
  const longer = Math.max(quote.length, record.length);
  const sum = (kind: Kind) => edits.filter((edit) => edit.kind === kind).reduce((all, { size }) => all + size, 0);
  const all = sum('minor') + sum('plain') + sum('protected');
  const changed = edits.filter(({ kind }) => kind === 'plain' || kind === 'protected');
  if (changed.length === 0) return all <= longer * 0.2 ? 'near' : 'altered';
  // So short, one protected edit in a whole clause at most; what is a clause, and what else is protected, the judge leaves open.
  if (quote.length <= 12)
    return isLenient && changed.length === 1 && mayBeProtected(quote, record) ? 'altered' : 'none';
  const allowed = quote.length <= 40 ? 2 : longer * 0.05;
  const hasProtected = changed.some(({ kind }) => kind === 'protected');
  // A changed word of content makes a quote altered, one in another form does not: the judge knows no words, and accepts both.
  if (isLenient && !hasProtected && sum('plain') <= allowed && all <= longer * 0.2) return 'near';
  const isOtherCountry = edits.some((edit) => edit.isSwap) && all > longer * 0.15;
  // The same edits can be grouped in several ways, which moves the share a little to either side of 30 %.
  if (all <= longer * (isLenient ? 0.32 : 0.26) && !isOtherCountry) return 'altered';
  return all <= longer * 0.5 && quote.length >= 13 ? 'similar' : 'none';
}

function mayBeProtected(quote: string[], record: string[]): boolean {
  return differences(quote, record).some((edit) => kindsOf(edit).includes('protected'));
}

/** Filler beside a changed word may be counted as part of it or for itself. */
function leanSize({ quote, record }: GoldDifference): number {
  const size = Math.max(quote.length, record.length);
  if (quote !== '' && record !== '') return size;
  return (quote + record).replace(/^[的地得了也还]+|[的地得了也还]+$/gu, '').length || size;
}

/** A name for a name, or, at the worst, one that stands against other words. */
function isSwap({ quote, record }: GoldDifference, isLenient: boolean): boolean {
  if (isLenient) return NAMES.test(quote) && NAMES.test(record);
  return NAMES.test(quote + record) && quote !== '' && record !== '';
}

function wordingsOf(quote: string[], record: string[]): Wording[] {
  const [best, worst] = [wordingOf(quote, record, true), wordingOf(quote, record, false)];
  return ORDER.slice(rank(best), rank(worst) + 1).filter((one) => !['abridged', 'spliced', 'partial'].includes(one));
}

/**
 * The turn's letters with some emendations read instead of the print.
 *
 * What print and emendation have in common keeps its place; the rest points at the damaged characters.
 */
function emend(turn: TurnText, emendations: readonly Emendation[]): TurnText {
  let { chars, at } = turn.letters;
  for (const { range, emended } of emendations) {
    const from = at.findIndex(([start]) => start >= range[0]);
    if (from < 0 || at[from]![0] >= range[1]) continue;
    let to = from;
    while (to < at.length && at[to]![0] < range[1]) to += 1;
    const right = letters(emended!).chars;
    let head = 0;
    while (head < right.length && from + head < to && right[head] === chars[from + head]) head += 1;
    let tail = 0;
    while (tail < right.length - head && to - tail > from + head && right.at(-1 - tail) === chars[to - tail - 1])
      tail += 1;
    const damaged: Range =
      from + head < to - tail
        ? [at[from + head]![0], at[to - tail - 1]![1]]
        : [at[from + head - 1]?.[1] ?? range[0], at[from + head - 1]?.[1] ?? range[0]];
    const middle = right.slice(head, right.length - tail);
    chars = [...chars.slice(0, from + head), ...middle, ...chars.slice(to - tail)];
    at = [...at.slice(0, from + head), ...middle.map(() => damaged), ...at.slice(to - tail)];
  }
  return { ...turn, letters: { chars, at } };
}

function judgeText(quote: string[], turn: TurnText): Judgement {
  const { from: start, to: end, distance } = nearestStretch(quote, turn.letters.chars);
  const { first, last } = align(quote, turn.letters.chars.slice(start, end));
  // A word changed at the edge belongs to the passage; words of the sentence before or after do not.
  const { at } = turn.letters;
  const isOneClause = (from: number, to: number) => {
    for (let index = from; index < to; index += 1) if (at[index + 1]![0] > at[index]![1]) return false;
    return true;
  };
  const from = last < first || isOneClause(start, start + first) ? start : start + first;
  const to = last < first || isOneClause(start + last, end - 1) ? end : start + last + 1;
  const record = turn.letters.chars.slice(from, to);
  return {
    turn,
    wordings: wordingsOf(quote, record),
    ranges: to > from ? rangesOf(turn, from, to) : [],
    distance,
    similarity: 1 - distance / Math.max(quote.length, record.length, 1),
  };
}

const better = (a: Judgement, b: Judgement) => rank(a.wordings[0]!) - rank(b.wordings[0]!) || a.distance - b.distance;

/** A quote against one turn, as printed and as emended. An emended reading is never more than `near`. */
export function judgeTurn(quote: string[], turn: TurnText, emendations: readonly Emendation[]): Judgement {
  const printed = judgeText(quote, turn);
  if (printed.wordings[0] === 'verbatim' || printed.similarity < 0.3) return printed;
  const [start, end] = [printed.ranges[0]?.[0] ?? 0, printed.ranges.at(-1)?.[1] ?? 0];
  const near = emendations
    .filter(({ transcript, emended }) => transcript === turn.transcript && emended !== null)
    .filter(({ range }) => range[0] < end + 8 && range[1] > start - 8)
    .filter(({ emended, printed }) => emended!.length - printed.length < 30)
    .slice(0, 5);
  const candidates = [printed];
  for (let subset = 1; subset < 1 << near.length; subset += 1) {
    const emended = judgeText(
      quote,
      emend(
        turn,
        near.filter((_, index) => subset & (1 << index)),
      ),
    );
    candidates.push({
      ...emended,
      turn,
      wordings: [...new Set(emended.wordings.map((one) => (one === 'verbatim' ? 'near' : one)))] as Wording[],
    });
  }
  return candidates.sort(better)[0]!;
}

const VOICES = ['answer', 'reported', 'moderator', 'question', 'narration', 'caption', 'heading'];

/** The best place of a quote in each transcript. */
export function judge(quote: string, turns: readonly TurnText[], emendations: readonly Emendation[]): Judgement[] {
  const { chars } = letters(quote);
  const best = new Map<string, Judgement>();
  for (const turn of turns) {
    const here = judgeTurn(chars, turn, emendations);
    const known = best.get(turn.transcript);
    const order = known && (better(here, known) || VOICES.indexOf(turn.voice) - VOICES.indexOf(known.turn.voice));
    if (!known || order! < 0) best.set(turn.transcript, here);
  }
  return [...best.values()].sort(better);
}

/** Every place where a phrase stands, letter by letter. */
export function placesOf(phrase: string, turns: readonly TurnText[]): { turn: TurnText; ranges: Range[] }[] {
  const wanted = letters(phrase).chars.join('');
  return turns.flatMap((turn) => {
    const text = turn.letters.chars.join('');
    const found = [];
    for (let at = text.indexOf(wanted); at >= 0; at = text.indexOf(wanted, at + 1))
      found.push({ turn, ranges: rangesOf(turn, at, at + wanted.length) });
    return found;
  });
}
