/** The day of an event from all that speaks for one: the text's own words, and what the file or page states. */
import type { ProvenDate } from '../parse/dates.ts';
import type { StatedFact } from './read-text.ts';

export interface SettledDate {
  /** `YYYY-MM-DD`; null where nothing proves one, or two do not agree. */
  date: string | null;
  /** For each day its words, the strongest first. */
  evidence: StatedFact[];
  /** Days that do not agree, the strongest first. */
  disagree: string[];
}

/** When a page was changed, or a file made, says nothing of when its words were spoken. */
const CHANGED = /modif|updated?\b|last-?mod|revised|created|更新|修改/iu;
/** How well a place tells a day: the form's own field, schema.org, other metadata, the text, `<time>`, the page's line, the address. */
const STRENGTH: readonly [pattern: RegExp, strength: number][] = [
  [/^(?:header|TEI|AKN|FRBR|front matter|field|column|key)\b/iu, 0],
  [/JSON-LD|datePublished|schema\.org|microdata/iu, 1],
  [/published|pubdate|publish|<meta|article:|dc\.|dcterms/iu, 2],
  [/<time/iu, 4],
  [/address|url|href/iu, 6],
  [/name/iu, 7],
];
const OTHER = 3;
const LINE_OF_PAGE = 5;
/** The event's own words go before all: a page may be put up the day after. */
const OWN_WORDS = -1;
/** The dateline of a text in which nobody is asked tells of an event less than metadata do of the text. */
const DATELINE = 3;
const DAY_MS = 86_400_000;

interface Told extends StatedFact {
  strength: number;
}

/** @param isExchange somebody is asked, or speaks: the text is of an event of its own */
export function settleDate(stated: readonly StatedFact[], proof: ProvenDate, isExchange: boolean): SettledDate {
  const told = statedDays(stated);
  if (proof.published !== null) told.push(fact(proof.published.date, `text: ${proof.published.words}`, LINE_OF_PAGE));
  told.sort((a, b) => a.strength - b.strength);
  const own = isExchange ? OWN_WORDS : DATELINE;
  const words = proof.evidence.join('；');
  if (proof.rival !== null) told.unshift(fact(proof.rival, words, own));
  if (proof.date !== null) told.unshift(fact(proof.date, words, own));
  else if (proof.dayOnly !== null) {
    // The text tells month and day, and something else the year.
    const [year] = told;
    if (year) told.unshift(fact(nearest(proof.dayOnly, year.value), words, own));
  }
  told.sort((a, b) => a.strength - b.strength);
  const days = [...new Set(told.map(({ value }) => value))];
  const evidence = told.map(({ fact: name, value, evidence: from }) => ({ fact: name, value, evidence: from }));
  if (proof.problems.includes('date-conflict')) return { date: null, evidence, disagree: days };
  const times = days.map((day) => Date.parse(day));
  if (days.length > 1 && Math.max(...times) - Math.min(...times) > DAY_MS)
    return { date: null, evidence, disagree: days };
  return { date: days[0] ?? null, evidence, disagree: [] };
}

function statedDays(stated: readonly StatedFact[]): Told[] {
  return stated.slice(0, 200).flatMap(({ fact: name, value, evidence }) => {
    if (name !== 'date' || CHANGED.test(evidence.slice(0, 200))) return [];
    const day = readDay(value);
    return day === null ? [] : [fact(day, evidence, strengthOf(evidence.slice(0, 200)))];
  });
}

function fact(value: string, evidence: string, strength: number): Told {
  return { fact: 'date', value, evidence, strength };
}

function strengthOf(evidence: string): number {
  return STRENGTH.find(([pattern]) => pattern.test(evidence))?.[1] ?? OTHER;
}

const WRITTEN =
  /^\s{0,9}(?<year>\d{4})(?:[-/.](?<month>\d{1,2})[-/.](?<day>\d{1,2})|(?<months>\d\d)(?<days>\d\d)|年(?<m>\d{1,2})月(?<d>\d{1,2})日)(?!\d)(?<rest>.{0,40})/su;
/** A moment of world time that in China is the next day already. */
const LATE = /^[T\s](?:1[6-9]|2\d):?\d\d.*(?:Z|[+-]00:?00)\s*$/u;

/** A date as metadata write it, checked against the calendar; null where the day depends on where one stands. */
export function readDay(value: string): string | null {
  const { year, month, day, months, days, m, d, rest = '' } = WRITTEN.exec(value.slice(0, 80))?.groups ?? {};
  if (year === undefined || LATE.test(rest)) return null;
  const date = [year, (month ?? months ?? m)!.padStart(2, '0'), (day ?? days ?? d)!.padStart(2, '0')].join('-');
  return isDay(date) ? date : null;
}

/** `YYYY-MM-DD` of a year that texts can be of, and in the calendar: 30 February is none. */
export function isDay(value: string): boolean {
  if (!/^(?:1\d|2[0-2])\d\d-\d\d-\d\d$/u.test(value)) return false;
  const time = Date.parse(value);
  return !Number.isNaN(time) && new Date(time).toISOString().startsWith(value);
}

/** The day and month in the year that brings them nearest to `day`. */
function nearest({ month, day }: { month: number; day: number }, date: string): string {
  const year = Number(date.slice(0, 4));
  const at = Date.parse(date);
  return (
    [year, year - 1, year + 1]
      .map((each) => `${each}-${String(month).padStart(2, '0')}-${String(day).padStart(2, '0')}`)
      .filter(isDay)
      .sort((a, b) => Math.abs(Date.parse(a) - at) - Math.abs(Date.parse(b) - at))[0] ?? date
  );
}
