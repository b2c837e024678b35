/** Of which event of the record a page tells: by its day, or because it names the occasion. */
import type { PageDate } from './statement.ts';
import { commonPattern, commonText } from './common-form.ts';
import { addDays, daysBetween, daysIn, sessionsIn } from './days.ts';
import { dateOf } from './page-date.ts';
import type { PageBlock, PageText } from './page-text.ts';

/** What is known of an event without its words. */
export interface EventOfRecord {
  event: string;
  date: string | null;
}

/** News of an event come on the same day, and for some days on. */
const NEAR_DAYS = 3;
/** UTF-16 units of a page that are read for its occasion. */
const MOST_READ = 60_000;
const OCCASION = commonPattern(/记者会|发布会|招待会|答记者问|回答.{0,20}(?:提问|问题)|两会|见面会|吹风会/u);

export interface EventFinding {
  event: string | null;
  /** The page's words for the occasion: a session, a press conference with its day. */
  occasion: string | null;
}

/** When an event took place of which a page may tell. */
export interface DaysOfPage {
  days: string[];
  /** Of sessions that are named: an event is told by one that is the only one of its year. */
  years: string[];
}

/** For a record of which not all events are at hand: of no others `eventOfPage` finds one, whatever the record has. */
export function daysOfPage(page: PageText): DaysOfPage {
  const { day } = dateOf(page);
  const text = readSome(page.title, page.blocks);
  const near = Array.from({ length: 2 * NEAR_DAYS + 1 }, (_, at) => at - NEAR_DAYS);
  const told = daysIn(text, day).map((words) => words.day);
  return {
    days: [...new Set([...(day === null ? [] : near.map((days) => addDays(day, days))), ...told])],
    years: [...new Set(sessionsIn(text, day).map(({ year }) => String(year)))],
  };
}

/** An official who is not named on a page does not make it one of an event. */
export function eventOfPage(
  { title, blocks }: { title: string; blocks: readonly PageBlock[] },
  date: PageDate,
  events: readonly EventOfRecord[],
  isOfficialNamed: (text: string) => boolean,
): EventFinding {
  const text = readSome(title, blocks);
  if (!isOfficialNamed(text)) return { event: null, occasion: null };
  const occasion = occasionIn(text, date, events);
  if (occasion !== null) return occasion;
  const { day } = date;
  if (day === null) return { event: null, occasion: null };
  const near = events.find((each) => each.date !== null && Math.abs(daysBetween(each.date, day)) <= NEAR_DAYS);
  return { event: near?.event ?? null, occasion: null };
}

function readSome(title: string, blocks: readonly PageBlock[]): string {
  const parts = [title];
  let length = title.length;
  for (const { text } of blocks) {
    if (length > MOST_READ) break;
    parts.push(text.slice(0, MOST_READ - length + 1));
    length += text.length;
  }
  return commonText(parts.join('\n'));
}

/** The session of an event's year with a press conference, or a full date of an event with one. */
function occasionIn(text: string, date: PageDate, events: readonly EventOfRecord[]): EventFinding | null {
  if (!OCCASION.test(text)) return null;
  for (const session of sessionsIn(text, date.day)) {
    const around = text.slice(Math.max(0, session.at - 80), session.at + 160);
    if (!OCCASION.test(around)) continue;
    const [own, ...others] = events.filter((each) => each.date?.startsWith(`${session.year}-`));
    if (own !== undefined && others.length === 0) return { event: own.event, occasion: session.text };
  }
  for (const { day, text: words, at, isFull } of daysIn(text, date.day)) {
    if (!isFull && date.state === 'unknown') continue;
    const own = events.find((each) => each.date === day);
    if (own !== undefined && OCCASION.test(text.slice(Math.max(0, at - 40), at + 120)))
      return { event: own.event, occasion: words };
  }
  return null;
}
