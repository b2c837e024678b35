/**
 * Times that captions and live reports put between the words: 00:12:31 … 00:12:35 …, however they are laid out.
 *
 * A time that somebody says (上午9:30), or a ratio, looks much the same. So a time of two numbers is taken for a cue only beside another one, both
 * where words pause, the later one no earlier than the one before; one of hours, minutes and seconds by itself.
 */
import type { Range } from '../../record/record.ts';
import { neighbours } from '../../record/neighbours.ts';

const UNITS = '[:：]([0-5]\\d)(?:[:：]([0-5]\\d))?(?:[.,](\\d{1,3}))?';
const MARK = new RegExp(`([[(（<【]?)(?<![\\d:：.])(\\d{1,3})${UNITS}(?![\\d:：%％])([\\])）>】]?)`, 'gu');

/** What stands before or behind a time that is said: 上午9:30, 从9:30开始, 9:30至11:45; a day has its hour. */
const SAID_BEFORE = /(?:[从从于於至到在午晚晨早夜约約点點近自为為变變日号號以前后後]|比分|比例)\s*$/u;
const SAID_AFTER = /^\s*(?:[至到开開举舉许許整的分比]|左右|前后|前後|起)/u;
/** Words pause, or nothing stands there. */
const PAUSE_BEFORE = /(?:^|[\s\p{P}→⇒>])$/u;
const PAUSE_AFTER = /^(?:$|[\s→⇒|｜丨])/u;
const AT_LINE_START = /(?:^|[\n\r])[^\S\n\r]*$/u;
/** The number of a cue of SubRip, on its line or before the time on the line of all. */
const COUNTER = /(?:^|\s)\d{1,5}\s+$/u;
const ARROW = /^\s*(-->|->|[→⇒])\s*$/u;
const CLOCK_SIGN = /\d[:：]\d/u;

interface Mark {
  range: Range;
  /** Hours, minutes and seconds, or parts of one. */
  isExact: boolean;
  isEnclosed: boolean;
  seconds: number;
  /** The words around it have it as a time that is said. */
  isSaid: boolean;
}

/** @returns ranges of the cues, with the arrows between them and the numbers before them, in order */
export function timeCues(text: string): Range[] {
  if (!CLOCK_SIGN.test(text)) return [];
  const marks = [...text.matchAll(MARK)]
    .map((match) => markOf(text, match))
    .filter(({ range, isExact, isEnclosed }) => isExact || isEnclosed || isApart(text, range));
  const kinds = Map.groupBy(marks, ({ isExact, isEnclosed }) => `${isExact} ${isEnclosed}`);
  const cues = [...kinds.values()].flatMap((like) => cuesAmong(text, like));
  return joined(
    text,
    cues.toSorted((a, b) => a.range[0] - b.range[0]),
  );
}

function markOf(text: string, match: RegExpExecArray): Mark {
  const { 0: all, 1: open = '', 2: first = '', 3: second = '', 4: third, 5: parts, 6: close = '', index } = match;
  const [high, middle, low] = [Number(first), Number(second), Number(third ?? 0)];
  const isEnclosed = open !== '' && close !== '';
  // A bracket that is closed elsewhere encloses other words as well.
  const start = index + (isEnclosed ? 0 : open.length);
  const end = index + all.length - (isEnclosed ? 0 : close.length);
  return {
    range: [start, end],
    isExact: third !== undefined || parts !== undefined,
    isEnclosed,
    seconds: third === undefined ? 60 * high + middle : 3600 * high + 60 * middle + low,
    isSaid: SAID_BEFORE.test(before(text, start)) || SAID_AFTER.test(text.slice(end, end + 8)),
  };
}

function isApart(text: string, [start, end]: Range): boolean {
  return PAUSE_BEFORE.test(before(text, start)) && PAUSE_AFTER.test(text.slice(end, end + 1));
}

/** As much of what stands before a time as says anything about it. */
function before(text: string, start: number): string {
  return text.slice(Math.max(0, start - 24), start);
}

/** @param like times of one kind, in their order */
function cuesAmong(text: string, like: readonly Mark[]): readonly Mark[] {
  const [first] = like;
  // Captions break lines anywhere: 三天后 12:33 is no time that is said where a series begins with its line.
  if (first !== undefined && isSeries(like) && AT_LINE_START.test(before(text, first.range[0]))) return like;
  const unsaid = like.filter(({ isSaid }) => !isSaid);
  return isSeries(unsaid) ? unsaid : unsaid.filter(({ isExact }) => isExact);
}

/** Several, in the order of time. */
function isSeries(marks: readonly Mark[]): boolean {
  return marks.length > 1 && neighbours(marks).every(([one, next]) => one.seconds <= next.seconds);
}

/** Two times with an arrow between them are one cue; its number goes with it. */
function joined(text: string, cues: readonly Mark[]): Range[] {
  const ranges: Range[] = [];
  for (const { range } of cues) {
    const last = ranges.at(-1);
    const arrow = last === undefined ? null : ARROW.exec(text.slice(last[1], range[0]));
    if (last !== undefined && arrow !== null) {
      const number = arrow[1] === '-->' ? COUNTER.exec(before(text, last[0])) : null;
      ranges[ranges.length - 1] = [last[0] - (number === null ? 0 : number[0].trimStart().length), range[1]];
    } else ranges.push([...range]);
  }
  return ranges;
}
