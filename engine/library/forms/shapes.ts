/** The shapes in which labels are printed at the start of lines, and which of them a text keeps to. */
import { scanLine } from '../../parse/labels.ts';
import type { Candidate } from '../../parse/labels.ts';
import type { Line } from '../../parse/lines.ts';
import { type Stepwise, withPauses } from '../../record/stepwise.ts';
import type { KnownNames } from '../../text/names.ts';
import { isNobody } from './label-words.ts';
import type { ReadLabel } from './label-words.ts';

/** `colon` stands for brackets, too: a text may have both, and the one inside the other. */
export type LabelShape = 'colon' | 'bar' | 'wide' | 'own';

export interface Placed extends Candidate, Omit<ReadLabel, 'words' | 'head'> {
  shape: LabelShape;
  /** Nothing is known of its words. */
  unknown?: true;
  /** In brackets: `colon` by its shape, but nobody opens a sentence with it. */
  boxed?: true;
}

type Read = (printed: string) => ReadLabel | null;

const COLON = /^(?:\*\*)?(?<words>[^\n:：︰﹕。！？!?；;，,]{1,48}?)(?:\*\*)?[\s　]{0,2}[:：︰﹕](?!\/\/)(?:\*\*)?/u;
/** A clock inside the label has a colon of its own: `林岚(10:00:12)：`. */
const CLOCKED =
  /^(?<words>[^\n:：。！？；，“”]{1,30}[\s　（([［]{1,2}\d{1,2}[:：]\d{2}(?:[:：]\d{2})?[\]］）)]?)[\s　]?[:：]/u;
const BOX =
  /^(?:\*\*)?(?:【(?<a>[^】\n]{1,40})】|[［[](?<b>[^\]］\n]{1,40})[\]］]|[（(〔](?<c>[^（(）)〕\n]{1,40})[）)〕]|[〈<＜](?<d>[^〉>＞\n]{1,30})[〉>＞]|[「『](?<e>[^」』\n]{1,16})[」』](?=[:：]))(?:\*\*)?[\s　]?[:：]?/u;
const BAR =
  /^(?:\*\*)?(?<words>[^\n:：。！？!?；;，,“”｜|]{1,24}?)(?:\*\*)?[\s　]{0,2}(?:[｜|▏∣▶►>＞]|[\s　][—–-]{1,2}[\s　]|——)/u;
const WIDE = /^(?:\*\*)?(?<words>[^\s　:：。！？!?；;，,]{1,20})(?:\*\*)?(?:[　\t]| {2,})[\s　]{0,4}(?=\S)/u;
const OWN_LENGTH = 44;
const SENTENCE = /[。！？!?；;，,、]|[:：](?!\d\d)[^\n]/u;

/** What stands at the start of a line, in each shape that it could have. */
export function startLabels(source: string, { start, end }: Line, read: Read): Placed[] {
  const text = source.slice(start, Math.min(end, start + 64));
  const found: Placed[] = [];
  const add = (shape: LabelShape, words: string, length: number, boxed = false): void => {
    const label = read(words);
    if (!label) {
      if (shape === 'colon' && words.length <= 24) found.push(unknownLabel(words.trim(), start, start + length, boxed));
      return;
    }
    // 【重点】 and （笑） are no names; nor is a bare name an official's in brackets without a colon.
    const isName = label.head.kind === 'name' && !label.known;
    if (boxed && isName && !/[:：]$/u.test(text.slice(0, length)) && !text.startsWith('【')) return;
    found.push({ ...label, shape, start, end: start + length, atLineStart: true, ...(boxed ? { boxed } : {}) });
  };
  const box = BOX.exec(text);
  const boxed = Object.values(box?.groups ?? {}).find((each) => each !== undefined);
  if (box && boxed !== undefined) add('colon', boxed, box[0].length, true);
  else {
    const colon = CLOCKED.exec(text) ?? COLON.exec(text);
    if (colon && !isClock(text, colon[0].length)) add('colon', colon.groups?.['words'] ?? '', colon[0].length);
  }
  const bar = BAR.exec(text);
  if (bar) add('bar', bar.groups?.['words'] ?? '', bar[0].length);
  const wide = WIDE.exec(text);
  if (wide) add('wide', wide.groups?.['words'] ?? '', wide[0].length);
  if (end - start <= OWN_LENGTH) {
    const whole = source.slice(start, end);
    const words = box?.[0].length === whole.length ? (boxed ?? whole) : whole;
    if (!SENTENCE.test(whole) && !NUMBERED.test(whole)) add('own', words, end - start);
  }
  return found;
}

/** 林岚 14:00:03 */
function isClock(text: string, end: number): boolean {
  return /\d[:：]$/u.test(text.slice(0, end)) && /^\d\d/u.test(text.slice(end));
}

/** 壹、主動說明 */
const NUMBERED = /^[（(]?(?:[壹貳贰參叁肆伍陸陆柒捌玖拾]{1,3}|[一二三四五六七八九十]{1,3}|\d{1,2})[)）、.．]/u;

function unknownLabel(words: string, start: number, end: number, boxed: boolean): Placed {
  // 林岚（某厂工程师）, then 林岚
  const name = words.replace(/[（(][^）)]{2,30}[）)]$/u, '');
  const head = { kind: 'name', name, office: null, outlet: null } as const;
  return {
    head,
    words: name,
    start,
    end,
    atLineStart: true,
    shape: 'colon',
    unknown: true,
    ...(boxed ? { boxed } : {}),
  };
}

/** All places of a text at which a label could stand, in order, those of one shape apart. */
export function* findPlaces(
  source: string,
  lines: readonly Line[],
  names: KnownNames,
  read: Read,
): Stepwise<Map<LabelShape, Placed[]>> {
  const places = new Map<LabelShape, Placed[]>([
    ['colon', []],
    ['bar', []],
    ['wide', []],
    ['own', []],
  ]);
  yield* withPauses(lines, (line) => {
    const own = startLabels(source, line, read);
    for (const place of own) if (place.shape !== 'colon') places.get(place.shape)?.push(place);
    const colon = own.find(({ shape }) => shape === 'colon');
    const scanned = scanLine(source, line.start, line.end, names).filter(
      ({ start, end, words }) => !isClock(source.slice(start, end + 2), end - start) && !isNobody(words),
    );
    // What only might be a name is no more than what nothing is known of.
    const isTaken =
      colon && (!colon.unknown || (scanned[0]?.start ?? Infinity) >= colon.end || scanned[0]?.head.unlikely);
    const same = isTaken ? scanned.find(({ start }) => start === colon.start) : undefined;
    if (isTaken)
      places.get('colon')?.push(same?.head.unlikely && colon.unknown ? { ...colon, head: same.head } : colon);
    const ends = new Set(scanned.map(({ end }) => end));
    const behind = isTaken ? colon.end : line.start;
    const inline = inlineLabels(source, line, read).filter(({ start, end }) => start >= behind && !ends.has(end));
    const rest = isTaken ? scanned.filter(({ start }) => start >= colon.end) : scanned;
    // （翻译：……）, inside of what is said
    const seen = rest.map((each) => placed(each, read)).filter((place) => place.atLineStart || !place.interprets);
    for (const place of [...seen, ...inline].sort((a, b) => a.start - b.start)) places.get('colon')?.push(place);
  });
  return places;
}

const INLINE = /(?<=[。！？!?”」』）)…])[\s　]{0,2}(?<words>[^\s。！？!?；;，,：:“”「」（）()【】[\]]{1,24})[:：]/gu;

/** 问：……？林岚答：……: in one paragraph, of those whom the text introduces. */
function inlineLabels(source: string, { start, end }: Line, read: Read): Placed[] {
  return [...source.slice(start, end).matchAll(INLINE)].flatMap(({ index, 0: whole, groups }): Placed[] => {
    const words = groups?.['words'] ?? '';
    const label = read(words);
    if (!label?.known) return [];
    const to = start + index + whole.length;
    return [{ ...label, shape: 'colon', start: to - words.length - 1, end: to, atLineStart: false }];
  });
}

/** A place that the parser sees, with what the text says of its words. */
function placed(candidate: Candidate, read: Read): Placed {
  const label = candidate.head.unlikely ? null : read(candidate.words.replace(/^[（(]/u, ''));
  return { ...candidate, ...(label?.known || label?.interprets || label?.chairs ? label : {}), shape: 'colon' };
}
