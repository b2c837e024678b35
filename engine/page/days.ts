/** Days as pages write them, and what 今天 and 8日 mean on a page of a known day. All in China's time, +08:00. */
import { readNumber } from '../parse/dates.ts';
import { groupOf } from '../record/match-groups.ts';

const DAY_MS = 86_400_000;
const CHINA_MS = 8 * 3_600_000;

/** `YYYY-MM-DD`; null where there is no such day. */
export function dayOf(year: number, month: number, day: number): string | null {
  if (!(year >= 1900 && year <= 2100 && month >= 1 && month <= 12 && day >= 1)) return null;
  if (day > new Date(Date.UTC(year, month, 0)).getUTCDate()) return null;
  return `${year}-${String(month).padStart(2, '0')}-${String(day).padStart(2, '0')}`;
}

export function addDays(day: string, days: number): string {
  return new Date(Date.parse(`${day}T00:00:00Z`) + days * DAY_MS).toISOString().slice(0, 10);
}

/** How many days lie between, later − earlier. */
export function daysBetween(from: string, to: string): number {
  return Math.round((Date.parse(`${to}T00:00:00Z`) - Date.parse(`${from}T00:00:00Z`)) / DAY_MS);
}

const ISO =
  /(?<!\d)(?<year>(?:19|20)\d\d)[-/.](?<month>\d{1,2})[-/.](?<day>\d{1,2})(?!\d)(?:[T\s]+(?<hour>\d{1,2}):(?<minute>\d\d)(?::\d\d)?(?:\.\d{1,9})?\s?(?<zone>Z|[+-]\d\d:?\d\d)?)?/u;
const COMPACT = /(?<!\d)(?<year>20\d\d)(?<month>0[1-9]|1[0-2])(?<day>0[1-9]|[12]\d|3[01])(?:\d{4}|\d{6})?(?!\d)/u;
const NUMERAL = '[〇零○一二三四五六七八九十\\d０-９]';
const HAN = new RegExp(
  `(?:(?<year>[〇零○一二三四五六七八九\\d０-９]{4})|民[国國]\\s?(?<republic>\\d{2,3}))\\s?年\\s?(?<month>${NUMERAL}{1,3})\\s?月\\s?(?<day>${NUMERAL}{1,3})\\s?[日号號]`,
  'u',
);

/** A date as a page's own data write it; a moment in another zone is the day that it was in China. */
export function readDay(text: string): string | null {
  const written = text.slice(0, 200);
  const iso = ISO.exec(written);
  if (iso !== null) {
    const day = plainDay(iso);
    const zone = iso.groups?.['zone']?.replace(/^([+-]\d\d)(\d\d)$/u, '$1:$2');
    if (day === null || zone === undefined) return day;
    const time = `${groupOf(iso, 'hour').padStart(2, '0')}:${groupOf(iso, 'minute')}`;
    const moment = Date.parse(`${day}T${time}:00${zone}`);
    return Number.isNaN(moment) ? day : new Date(moment + CHINA_MS).toISOString().slice(0, 10);
  }
  const han = HAN.exec(written);
  if (han !== null) {
    const republic = han.groups?.['republic'];
    const year = republic === undefined ? readNumber(groupOf(han, 'year')) : Number(republic) + 1911;
    return dayOf(year, readNumber(groupOf(han, 'month')), readNumber(groupOf(han, 'day')));
  }
  const compact = COMPACT.exec(written);
  if (compact !== null) return plainDay(compact);
  // Wed, 08 Mar 2017 10:00:00 GMT
  const moment = /[A-Za-z]{3}/u.test(written) && /\d{4}/u.test(written) ? Date.parse(written) : Number.NaN;
  if (Number.isNaN(moment)) return null;
  return new Date(moment + (/GMT|UTC|[+-]\d{4}/u.test(written) ? CHINA_MS : 0)).toISOString().slice(0, 10);
}

/** Of figures alone. */
function plainDay(match: RegExpExecArray): string | null {
  return dayOf(Number(groupOf(match, 'year')), Number(groupOf(match, 'month')), Number(groupOf(match, 'day')));
}

const ADDRESS =
  /(?<!\d)(?<year>20\d\d)[-/_]?(?<month>0[1-9]|1[0-2])[-/_]?(?<day>0[1-9]|[12]\d|3[01])(?:\d{4}|\d{6})?(?!\d)|(?<!\d)(?<year2>20\d\d)[-/](?<month2>[1-9]|1[0-2])[-/](?<day2>[1-9]|[12]\d|3[01])(?!\d)/u;

/** A date in an address: /20260308/, /2026-03/08/, t20170308_. */
export function dayInAddress(address: string): { day: string; text: string } | null {
  const path = address.replace(/^[a-z]+:\/\/[^/]*/u, '').slice(0, 400);
  const match = ADDRESS.exec(path);
  if (match === null) return null;
  const read = dayOf(
    Number(groupOf(match, 'year', 'year2')),
    Number(groupOf(match, 'month', 'month2')),
    Number(groupOf(match, 'day', 'day2')),
  );
  return read === null ? null : { day: read, text: match[0] };
}

export interface DayWords {
  day: string;
  text: string;
  at: number;
  /** The year is written too. */
  isFull: boolean;
}

const WORDS = new RegExp(
  [
    `(?:(?<year>[〇零○一二三四五六七八九\\d０-９]{4})年|(?<relative>[今去]年))?\\s?(?<month>${NUMERAL}{1,3})月\\s?(?<day>${NUMERAL}{1,3})[日号]`,
    `(?<!\\d)(?<bare>\\d{1,2})[日号](?![子常前后内]|\\d)`,
    '(?<word>今[天日早晚]|昨[天日晚]|前[天日](?!本)|当[天日])',
  ].join('|'),
  'gu',
);
const IS_SPAN = /^(?:至|到|—|-|起|前|以来|之前|以前)/u;

/**
 * Days that words tell, on a page of `today`.
 * @param text in the common form of its characters
 * @param today null: unknown, so that only a full date can be read
 */
export function daysIn(text: string, today: string | null): DayWords[] {
  const found: DayWords[] = [];
  for (const match of text.matchAll(WORDS)) {
    const { groups: { year, relative, month, bare } = {} } = match;
    if (IS_SPAN.test(text.slice(match.index + match[0].length, match.index + match[0].length + 3))) continue;
    const read =
      month !== undefined
        ? monthAndDay(year, relative, readNumber(month), readNumber(groupOf(match, 'day')), today)
        : bare !== undefined
          ? today === null || /[\d月]/u.test(text[match.index - 1] ?? '')
            ? null
            : nearestPast(Number(bare), today)
          : wordDay(groupOf(match, 'word'), today);
    if (read !== null) found.push({ day: read, text: match[0], at: match.index, isFull: year !== undefined });
  }
  return found;
}

function monthAndDay(
  year: string | undefined,
  relative: string | undefined,
  month: number,
  day: number,
  today: string | null,
): string | null {
  if (year !== undefined) return dayOf(readNumber(year), month, day);
  if (today === null) return null;
  const present = Number(today.slice(0, 4));
  if (relative !== undefined) return dayOf(relative.startsWith('去') ? present - 1 : present, month, day);
  const own = dayOf(present, month, day);
  // A page of January tells of a December of the year before.
  return own !== null && daysBetween(today, own) > 60 ? dayOf(present - 1, month, day) : own;
}

function nearestPast(day: number, today: string): string | null {
  const [year, month, date] = today.split('-').map(Number) as [number, number, number];
  if (day <= date + 1) return dayOf(year, month, day);
  return month === 1 ? dayOf(year - 1, 12, day) : dayOf(year, month - 1, day);
}

function wordDay(word: string, today: string | null): string | null {
  if (today === null || word.startsWith('当')) return null;
  return addDays(today, word.startsWith('今') ? 0 : word.startsWith('昨') ? -1 : -2);
}

const COUNT = '[一二三四五六七八九十\\d]{1,3}';
const SESSION = new RegExp(
  `(?<term>${COUNT})届(?:全国)?(?:人民代表大会|人大|政协)(?:第)?(?<session>${COUNT})次(?:全体)?(?:会议)?|(?:全国)?(?:人大|政协)(?<term2>${COUNT})届(?<session2>${COUNT})次会议|全国(?:人大|政协)第?(?<alone>${COUNT})次会议`,
  'gu',
);

export interface SessionWords {
  year: number;
  text: string;
  at: number;
}

/**
 * A National People's Congress sits for five years, a session a year: the twelfth met first in 2013.
 * @param near a day in whose year a session is meant that is named without its congress; null: none is
 */
export function sessionsIn(text: string, near: string | null = null): SessionWords[] {
  return [...text.matchAll(SESSION)].flatMap((match) => {
    const alone = match.groups?.['alone'];
    if (alone !== undefined) {
      const year = Number(near?.slice(0, 4));
      const isThatYears = year >= 2013 && ((year - 2013) % 5) + 1 === readNumber(alone);
      return isThatYears ? [{ year, text: match[0], at: match.index }] : [];
    }
    const held = readNumber(groupOf(match, 'term', 'term2'));
    const met = readNumber(groupOf(match, 'session', 'session2'));
    if (!(held >= 6 && held <= 30 && met >= 1 && met <= 5)) return [];
    return [{ year: 2013 + 5 * (held - 12) + (met - 1), text: match[0], at: match.index }];
  });
}
