/** The day an event took place, as far as the text proves it, and on what words. */
import { groupOf } from '../record/match-groups.ts';
import type { Range } from '../record/record.ts';

export interface DatedText {
  /** Text outside the turns: title, dateline, introduction, running heads, fields. */
  range: Range;
  /** `event`: it tells of the event itself. `page`: only of the page (published on, running head, address). */
  about: 'event' | 'page';
  /** Sentences, which tell of many days: only one on which something was said is the event's. */
  prose?: boolean;
  /** It says when the page was put up; a running head only when the paper was printed. */
  published?: boolean;
}

/** A day and the words that tell it. */
export interface ToldDay {
  date: string;
  words: string;
}

export interface ProvenDate {
  date: string | null;
  evidence: string[];
  problems: ('impossible-date' | 'impossible-session' | 'date-conflict')[];
  /** Where no year is proven. */
  dayOnly: { month: number; day: number; words: string } | null;
  published: ToldDay | null;
  /** The same day in the session's year, where another year is printed. */
  rival: string | null;
}

const DIGITS = '零〇○一二三四五六七八九';
const NUMERAL = '[〇零○一二三四五六七八九十廿卅\\d０-９]';
const HAN_DATE = new RegExp(
  `(?:(?:(?<year>[〇零○一二三四五六七八九\\d０-９]{4})|民[國国][\\s　]*(?<republic>\\d{1,3})|(?<!\\d)(?<bare>1\\d\\d))[\\s　]*年)?[\\s　]*(?<month>${NUMERAL}{1,3})[\\s　]*月[\\s　]*(?<day>${NUMERAL}{1,3})[\\s　]*[日号號]`,
  'gu',
);
const ISO_DATE = /(?<![\d])(?<year>(?:19|20)\d\d)(?<sign>[-/.])(?<month>\d{1,2})\k<sign>(?<day>\d{1,2})(?!\d)/gu;
const MONTHS = ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec'];
const MONTH_NAME =
  '(?:Jan(?:uary)?|Feb(?:ruary)?|Mar(?:ch)?|Apr(?:il)?|May|June?|July?|Aug(?:ust)?|Sept?(?:ember)?|Oct(?:ober)?|Nov(?:ember)?|Dec(?:ember)?)\\.?';
const LATIN_DATE = new RegExp(
  `\\b(?:(?<monthA>${MONTH_NAME})\\s+(?<dayA>\\d{1,2})(?:st|nd|rd|th)?|(?<dayB>\\d{1,2})(?:st|nd|rd|th)?\\s+(?<monthB>${MONTH_NAME}))(?:,?\\s+(?<year>(?:19|20)\\d\\d))?\\b`,
  'gu',
);
const ADDRESS_DATE = /(?<![\d])(?<year>20\d\d)[-/_]?(?<month>0[1-9]|1[0-2])[-/_]?(?<day>[0-3]\d)?(?!\d)/gu;
const LONE_YEAR = /(?<![\d])(?<year>(?:19|20)\d\d)(?=[\s　]*(?:年|全国|全國|两会|兩會|特刊|[^\d\s.,])|$)/gu;
const MEETING_YEAR = /(?<![\d])(?<year>(?:19|20)\d\d)(?=[\s　]*年?[\s　]*(?:全国|全國|两会|兩會|特刊))/gu;
const SESSION =
  /第?(?<term>[一二三四五六七八九十\d]{1,3})[届屆](?:全国|全國)(?:人民代表大会|人民代表大會|人大|政协|政協)(?:第)?(?<session>[一二三四五六七八九十\d]{1,2})次(?:全体)?(?:会议|會議)|(?:全国|全國)(?:政协|政協|人大)(?:第)?(?<term2>[一二三四五六七八九十\d]{1,3})[届屆](?:第)?(?<session2>[一二三四五六七八九十\d]{1,2})次(?:会议|會議)/gu;

/** `关于3月1日事故的…`, `截至3月1日`: a day that the words are about. */
const OTHER_DAY = /(?:关于|關於|针对|針對|[就对對自从從因距]|截至|截止|(?<!邀请|邀請|请)[至到])[\s　]*(?:\d{4}年)?$/u;
const OTHER_USE = /^[\s　]*(?:起|以[来來前后後]|之?[前后後]|止|(?:正式)?(?:生效|实施|實施|施行))/u;
/** On such a day something was said. */
const SPOKEN =
  /举行|舉行|召开|召開|举办|舉辦|[记記]者会|[记記]者會|发布会|發布會|吹风会|吹風會|[见見]面[会會]|招待会|招待會|通[气氣报報][会會]|[提答]问|[提答]問|回答|出席|主持|会见|會見|采访|採訪|专访|專訪|[电電讯訊](?:[\s　(（]|$)/u;
/** `某某社3月8日电 …7日举行`: the paper's day, and then the event's. */
const DATELINE_END = /^[\s　]?(?:专)?[电電讯訊]/u;
const DAY_OF_EVENT =
  /(?<![月\d])(?:(?<month>\d{1,2})月)?(?<day>\d{1,2})日(?:[上下]午|晚上?|[中正]午|凌晨)?(?=(?:在|于|於|就)?[^，,。；;\d]{0,24}(?:举行|舉行|召开|召開|举办|舉辦|出席|主持|[记記]者会|[记記]者會|发布会|發布會))/u;

/** What of a day is told: it may be one that no calendar has. */
interface Told {
  year: number | null;
  month: number | null;
  day: number | null;
}

interface Found extends Told {
  words: string;
  at: number;
  about: DatedText['about'];
  /** Something was said on it. */
  spoken: boolean;
  prose: boolean;
  published: boolean;
}

type FoundDay = Found & { month: number; day: number };

/** @param lineOf The line of an offset, for the evidence. */
export function proveDate(source: string, texts: DatedText[], lineOf: (at: number) => number): ProvenDate {
  const problems = new Set<ProvenDate['problems'][number]>();
  const evidence: string[] = [];
  const found = texts.flatMap((text) => findDates(source, text));
  const cite = ({ words, at }: { words: string; at: number }): string => `“${words}”(第${lineOf(at)}行)`;

  const told = found.filter(({ about, day, prose, spoken }) => about === 'event' && day !== null && (!prose || spoken));
  const whole = told.filter(({ year }) => year !== null);
  const possible = told.filter(isPossible);
  if (told.length > possible.length) problems.add('impossible-date');
  const first = possible.find(({ spoken }) => spoken) ?? possible[0] ?? null;
  // The same day may be told with its year elsewhere.
  const day = possible.find((one) => one.year !== null && one.month === first?.month && one.day === first.day) ?? first;
  const held = day === null ? null : heldBefore(source, day);
  if (day) evidence.push(`${day.year === null ? '月日' : '日期'}:${cite(day)}`);

  const sessions = findSessions(source, texts);
  const session = sessions.find(({ year }) => year !== null) ?? null;
  if (sessions.length > 0 && !session) problems.add('impossible-session');
  if (session) evidence.push(`届次:${cite(session)},即${session.year}年(${session.rule})`);
  const page = found.find(({ about, year }) => about === 'page' && year !== null) ?? null;
  // A year alone, in a running head, says when the page was printed: good enough for the year of a day in that season.
  if (page && (!day || day.year === null)) evidence.push(`年份:${cite(page)}`);

  const year = day?.year ?? session?.year ?? (day && page ? yearNear(page, day) : null);
  if (whole.some((one) => isPossible(one) && session?.year != null && one.year !== session.year))
    problems.add('date-conflict');
  const put = found.find((one) => one.published && one.year !== null && isPossible(one));
  const proof = {
    evidence,
    dayOnly: null,
    rival: null,
    published: put ? { date: format(put), words: put.words } : null,
  };
  if (!day) return { ...proof, date: null, problems: [...problems] };
  const when = held ?? { month: day.month, day: day.day };
  if (held) evidence.push(`会期:“${held.words}”`);
  if (year == null) return { ...proof, date: null, problems: [...problems], dayOnly: { ...when, words: day.words } };
  const proven = { ...when, year: held && held.month > day.month ? year - 1 : year };
  if (!isPossible(proven)) return { ...proof, date: null, problems: [...problems, 'impossible-date'] };
  const rival = problems.has('date-conflict') && session?.year != null ? format({ ...when, year: session.year }) : null;
  return { ...proof, date: format(proven), problems: [...problems], rival };
}

/** The event's own day, where the dateline has the day after it: `…社3月8日电 …7日举行`. */
function heldBefore(
  source: string,
  { at, words, month, day }: FoundDay,
): { month: number; day: number; words: string } | null {
  const behind = source.slice(at, at + 200).slice(words.length);
  if (!DATELINE_END.test(behind)) return null;
  const told = DAY_OF_EVENT.exec(behind);
  const own = Number(told?.groups?.['day']);
  if (!told || own < 1 || own > 31 || own === day) return null;
  const before = month === 1 ? 12 : month - 1;
  const inMonth = Number(told.groups?.['month'] ?? (own < day ? month : before));
  if (inMonth === month && own < day && day - own <= 3) return { month: inMonth, day: own, words: told[0] };
  if (inMonth === before && day <= 3 && own >= 28) return { month: before, day: own, words: told[0] };
  return null;
}

/** The Republic of China counts from 1912: 113年 is 2024. */
function yearOf({ groups: { year, republic, bare } = {} }: RegExpMatchArray): string | undefined {
  const count = republic ?? bare;
  return count === undefined ? year : String(Number(count) + 1911);
}

function findDates(source: string, { range, about, prose = false, published = false }: DatedText): Found[] {
  const text = source.slice(range[0], range[1]);
  const found: Found[] = [];
  const add = (match: RegExpExecArray, year: string | undefined, month: number | null, day: number | null): void => {
    const at = range[0] + match.index;
    const before = source.slice(Math.max(0, at - 12), at);
    const after = source.slice(at + match[0].length, at + match[0].length + 90);
    const [restOfSentence = ''] = after.split(/[。！？!?\n\r]/u, 1);
    if (about === 'event' && (OTHER_DAY.test(before) || OTHER_USE.test(after))) return;
    found.push({
      year: year === undefined ? null : readNumber(year),
      month,
      day,
      words: match[0].trim(),
      at,
      about,
      spoken: SPOKEN.test(restOfSentence),
      prose,
      published,
    });
  };
  for (const match of text.matchAll(HAN_DATE))
    add(match, yearOf(match), readNumber(groupOf(match, 'month')), readNumber(groupOf(match, 'day')));
  for (const match of text.matchAll(ISO_DATE))
    add(match, groupOf(match, 'year'), Number(groupOf(match, 'month')), Number(groupOf(match, 'day')));
  for (const match of text.matchAll(LATIN_DATE)) {
    const month = groupOf(match, 'monthA', 'monthB').slice(0, 3).toLowerCase();
    add(match, match.groups?.['year'], MONTHS.indexOf(month) + 1, Number(groupOf(match, 'dayA', 'dayB')));
  }
  if (about === 'page' && found.length === 0) {
    for (const match of text.matchAll(ADDRESS_DATE)) {
      const day = match.groups?.['day'];
      add(match, groupOf(match, 'year'), Number(groupOf(match, 'month')), day === undefined ? null : Number(day));
    }
  }
  // In a sentence or a headline, a year is what is spoken of: “by 2035”.
  if (found.length === 0)
    for (const match of text.matchAll(about === 'page' ? LONE_YEAR : MEETING_YEAR)) {
      add(match, groupOf(match, 'year'), null, null);
      const year = found.at(-1);
      if (year) year.about = 'page';
    }
  return found;
}

/**
 * A National People's Congress sits for five years, one session a year: the twelfth met first in 2013. The Political
 * Consultative Conference has the same rhythm.
 */
function findSessions(
  source: string,
  texts: DatedText[],
): { year: number | null; rule: string; words: string; at: number }[] {
  return texts.flatMap(({ range }) =>
    [...source.slice(range[0], range[1]).matchAll(SESSION)].map((match) => {
      const term = readNumber(groupOf(match, 'term', 'term2'));
      const session = readNumber(groupOf(match, 'session', 'session2'));
      const valid = term >= 6 && term <= 30 && session >= 1 && session <= 5;
      const year = valid ? 2013 + 5 * (term - 12) + (session - 1) : null;
      return { year, rule: `2013+5×(${term}−12)+(${session}−1)`, words: match[0], at: range[0] + match.index };
    }),
  );
}

/** A page printed in January tells of a December of the year before. */
function yearNear(page: Found, day: Found): number | null {
  if (page.year === null) return null;
  if (page.month !== null && day.month !== null && day.month - page.month > 6) return page.year - 1;
  return page.year;
}

function isPossible<T extends Told>(told: T): told is T & { month: number; day: number } {
  const { year, month, day } = told;
  if (month === null || day === null || month < 1 || month > 12 || day < 1) return false;
  // Without a year, 29 February is possible.
  return day <= new Date(Date.UTC(year ?? 2024, month, 0)).getUTCDate();
}

function format({ year, month, day }: Told): string {
  return `${year}-${String(month).padStart(2, '0')}-${String(day).padStart(2, '0')}`;
}

/** 十二, 廿八, 二〇二四, 12, １２ */
export function readNumber(text: string): number {
  const plain = text.normalize('NFKC');
  if (/^\d+$/.test(plain)) return Number(plain);
  const spelled = text.replace('廿', '二十').replace('卅', '三十');
  if (!spelled.includes('十')) return Number(spelled.replaceAll(/\D/gu, (sign) => String(digit(sign))));
  const [tens = '', ones = ''] = spelled.split('十');
  return (tens === '' ? 1 : digit(tens)) * 10 + (ones === '' ? 0 : digit(ones));
}

function digit(sign: string): number {
  const index = DIGITS.indexOf(sign);
  return index < 0 ? Number.NaN : Math.max(0, index - 2);
}
