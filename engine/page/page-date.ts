/** The day of a page, by what it says of itself, with evidence; DESIGN §10. */
import { groupOf } from '../record/match-groups.ts';
import { commonText } from './common-form.ts';
import { dayInAddress, dayOf, daysBetween, readDay } from './days.ts';
import type { PageText } from './page-text.ts';
import type { DateEvidence, PageDate } from './statement.ts';

/** A dateline stands in one of the first blocks with words. */
const HEAD_BLOCKS = 16;
/** …, a byline before or close behind the words begin. */
const BYLINE_BLOCKS = 10;
const BYLINE_LENGTH = 90;
/** Two sources tell the same day where they are so near: midnight, zones. */
const SAME = 1;
/** A source so much later is a reprint's. */
const REPRINT = 2;

/** 某某社某地3月8日电, （某报某地8日讯）. */
const DATELINE =
  /^[\s（(【[]*(?:[^，。！？：:\n]{0,24}?)(?:(?<year>\d{4})年)?(?<month>\d{1,2})月(?<day>\d{1,2})日(?:专?电|综合电|讯|消息|报道)/u;
const FULL = /(?<!\d)(?:19|20)\d\d(?:[-/.]\d{1,2}[-/.]\d{1,2}|年\d{1,2}月\d{1,2}[日号])/u;

export function dateOf({ address, dates, blocks }: Pick<PageText, 'address' | 'dates' | 'blocks'>): PageDate {
  const evidence: DateEvidence[] = [];
  const add = (from: DateEvidence['from'], text: string, day: string | null): void => {
    if (day !== null && !evidence.some((each) => each.from === from && each.day === day))
      evidence.push({ from, text, day });
  };
  for (const { from, text } of dates) add(from, text, readDay(text));
  const inAddress = dayInAddress(address);
  if (inAddress !== null) add('address', inAddress.text, inAddress.day);
  const head = blocks.filter(({ text, frame }) => frame === 0 && text.trim() !== '').slice(0, HEAD_BLOCKS);
  for (const [at, { text, role }] of head.entries()) {
    if (at >= BYLINE_BLOCKS || role === 'row' || text.length > BYLINE_LENGTH) continue;
    const full = FULL.exec(commonText(text));
    if (full !== null) add('byline', full[0], readDay(full[0]));
  }
  const dateline = datelineIn(
    head.map(({ text }) => text),
    evidence,
  );
  if (dateline !== null) add('dateline', dateline.text, dateline.day);
  return judged(evidence);
}

/** A dateline has no year: it is that of the other evidence, or the year before where a page of January tells of a December. */
function datelineIn(texts: readonly string[], evidence: readonly DateEvidence[]): { text: string; day: string } | null {
  for (const text of texts) {
    const match = DATELINE.exec(commonText(text.slice(0, 80)));
    if (match === null) continue;
    const year = match.groups?.['year'];
    const month = Number(groupOf(match, 'month'));
    const day = Number(groupOf(match, 'day'));
    const told = year ?? evidence[0]?.day.slice(0, 4);
    if (told === undefined) return null;
    const read = dayOf(Number(told), month, day);
    if (read === null) return null;
    const other = evidence[0]?.day;
    const isYearBefore = year === undefined && other !== undefined && daysBetween(other, read) > 60;
    const settled = isYearBefore ? dayOf(Number(told) - 1, month, day) : read;
    return settled === null ? null : { text: match[0].trim(), day: settled };
  }
  return null;
}

type PageSource = 'json-ld' | 'meta' | 'address' | 'dateline';

/** Meta and `<time>` are one source, of which meta is believed first. */
function dayBySource(evidence: readonly DateEvidence[]): Map<PageSource, string> {
  const days = new Map<PageSource, string>();
  for (const name of ['json-ld', 'meta', 'time', 'address', 'dateline'] as const) {
    const source: PageSource = name === 'time' ? 'meta' : name;
    const own = evidence.filter(({ from }) => from === name);
    const [first] = own;
    if (first === undefined || days.has(source)) continue;
    // Several that contradict each other are those of several articles.
    if (name === 'time' && own.some(({ day }) => Math.abs(daysBetween(first.day, day)) > SAME)) continue;
    days.set(source, first.day);
  }
  return days;
}

function judged(evidence: DateEvidence[]): PageDate {
  const sources = dayBySource(evidence);
  const days = [...sources.values()];
  const isSame = (a: string, b: string): boolean => Math.abs(daysBetween(a, b)) <= SAME;
  const agreed = days.find((day, at) => days.some((other, index) => index !== at && isSame(day, other)));
  if (agreed !== undefined) {
    const others = days.filter((day) => !isSame(day, agreed));
    // What the news themselves say of their day is no reprint's.
    const isDateline = others.some((day) => day === sources.get('dateline'));
    if (!isDateline && others.every((day) => daysBetween(agreed, day) >= REPRINT))
      return { day: agreed, state: 'sure', evidence };
    return { day: null, state: 'unknown', evidence };
  }
  const [only, ...others] = days;
  if (others.length > 0) return { day: null, state: 'unknown', evidence };
  if (only !== undefined) return { day: only, state: 'probable', evidence };
  const [byline, ...more] = evidence.filter(({ from }) => from === 'byline');
  if (byline === undefined || !more.every(({ day }) => isSame(day, byline.day)))
    return { day: null, state: 'unknown', evidence };
  return { day: byline.day, state: 'probable', evidence };
}
