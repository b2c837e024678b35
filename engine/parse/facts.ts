/** Title, speaker, office, place: what the head of a text says of the event. */
import { groupOf } from '../record/match-groups.ts';
import type { Form } from '../record/record.ts';
import { EXPECTED_NAME, OFFICE_END } from './names.ts';

const ABOUT_TALK =
  /答|提问|提問|记者会|記者會|发布会|發布會|吹风会|讲话|講話|致辞|致辭|演讲|演講|谈话|談話|声明|聲明|专访|專訪|对话|[Pp]ress|[Bb]riefing|[Rr]emarks|[Ss]peech|[Ii]nterview|[Ss]tatement|Q&A/u;

export interface HeadLine {
  text: string;
  /** 0: none, 1: `#`, 2: `##` … */
  level: number;
  /** It is the value of a `title:` field. */
  stated: boolean;
}

/** Whether a line goes on with the title above it, which was too long for one. */
export function continuesTitle(title: string, line: string): boolean {
  return /\p{Ll}-$/u.test(title) || /^(?:[和与與及并並](?=\p{Script=Han})|\p{Ll})/u.test(line);
}

export function joinTitle(title: string, line: string): string {
  if (/\p{Ll}-$/u.test(title)) return title.slice(0, -1) + line;
  return /\p{Script=Han}/u.test(line.charAt(0)) ? title + line : `${title} ${line}`;
}

/** The heading that tells what was said to whom; the first of the best. */
export function findTitle(lines: HeadLine[]): string | null {
  let best: { text: string; score: number } | null = null;
  for (const [index, { text, level, stated }] of lines.entries()) {
    const score =
      (stated ? 10 : 0) +
      (ABOUT_TALK.test(text) ? 3 : 0) +
      (level === 1 ? 2 : 0) +
      (index === 0 ? 1 : 0) +
      (text.length > 8 ? 1 : 0);
    if (!best || score > best.score) best = { text, score };
  }
  return best?.text.replaceAll('**', '').trim() ?? null;
}

const LATIN_OFFICE_BEFORE = `(?<office>(?:\\p{Lu}[\\p{L}]*\\s)*(?:${OFFICE_END})(?: (?:of|for) (?:\\p{Lu}[\\p{L}]*|and|the)(?: \\p{Lu}[\\p{L}]*)*?)?)`;
/** The fullest office that stands before the name: 某委员会委员、某部部长 rather than 某部部长. */
export function findOffice(name: string, texts: string[]): string | null {
  let best: string | null = null;
  const isHan = /\p{Script=Han}/u.test(name);
  for (const text of texts) {
    for (const stated of isHan ? officesBeside(name, text) : latinOffices(name, text)) {
      const office = withoutVerb(stated);
      if (office !== '' && (best === null || office.length > best.length)) best = office;
    }
  }
  return best;
}

function latinOffices(name: string, text: string): string[] {
  const pattern = new RegExp(
    `${LATIN_OFFICE_BEFORE}[\\s　]*${escape(name)}|${escape(name)}(?<after>${OFFICE_END})`,
    'gu',
  );
  return Array.from(text.matchAll(pattern), (match) => groupOf(match, 'office', 'after'));
}

const OFFICE_AT = new RegExp(OFFICE_END, 'uy');
/** Offices in a row take no more room than this before a name. */
const MAX_OFFICES = 160;
/** So much may stand before the end of each: 某某大学某某学院(院长). */
const MAX_BEFORE_END = 24;
/** So many places tell a person's office. */
const MAX_PLACES = 50;

/** What stands in front of the name, several offices in a row as one; where there is none, what stands behind it. */
function officesBeside(name: string, text: string): string[] {
  const offices: string[] = [];
  let at = text.indexOf(name);
  for (let count = 0; at >= 0 && count < MAX_PLACES; count += 1, at = text.indexOf(name, at + name.length)) {
    const before = text.slice(Math.max(0, at - 8), at);
    const end = at - before.length + before.trimEnd().length;
    const start = officesFrom(text, end);
    if (start < end) offices.push(text.slice(start, end));
    else {
      OFFICE_AT.lastIndex = at + name.length;
      const after = OFFICE_AT.exec(text)?.[0];
      if (after !== undefined) offices.push(after);
    }
  }
  return offices;
}

/** Where a row of offices begins that ends at `end`; `end` itself where there is none. */
function officesFrom(text: string, end: number): number {
  let floor = end;
  while (floor > 0 && end - floor < MAX_OFFICES && /[\p{Script=Han}、]/u.test(text.charAt(floor - 1))) floor -= 1;
  // From behind: a place is reached where an office ends that the rest of the row goes on from.
  let first = end;
  const reached = new Set([end]);
  for (let from = end - 1; from >= floor; from -= 1) {
    OFFICE_AT.lastIndex = from;
    const office = OFFICE_AT.exec(text)?.[0];
    const to = from + (office?.length ?? 0);
    if (office === undefined || (!reached.has(to) && !(/[、兼]/u.test(text[to] ?? '') && reached.has(to + 1))))
      continue;
    const begins = Math.max(floor, from - MAX_BEFORE_END);
    for (let place = begins; place <= from; place += 1) reached.add(place);
    first = Math.min(first, begins);
  }
  return first;
}

/** …记者会,邀请某部部长林岚: the verb before the office is none of it. */
function withoutVerb(office: string): string {
  return office
    .replace(/^.*的[提答][问問][和与與]/u, '')
    .replace(
      /^.*?(?:以下[为為是]|邀请到?|邀請到?|有请|有請|[请請](?:[来來]的是|[来來]了?|到)?|上(?!海)的?|由|了|(?:记者会|發布會|发布会)(?:的[有是])?|的是|举行|中国的|会见|日(?!本)(?:[专專][访訪]|[采採][访訪])?了?|(?:[专專][访訪]|[采採][访訪])了?|时(?!任)|對話|对话)(?=[\p{Script=Han}]{2,})/u,
      '',
    )
    .replace(/[、兼]$/u, '');
}

const SUBJECT = new RegExp(
  `(?<![\\p{Script=Han}])(?:[\\p{Script=Han}、]{0,24}${OFFICE_END}[\\s　]*)?(?<name>${EXPECTED_NAME})(?:${OFFICE_END})?(?:[今昨][日天]|日前|[上下]午|[于於]|[（(][^）)]{1,12}[）)])*(?=就|谈|談|(?:集中)?(?:作答|解答)|的?(?:答|[谈談][话話]|[讲講][话話]|[发發]言)|回答|出席|在|同|会见|會見|举行|舉行|主持|接受|发表|發表|:|：)`,
  'u',
);

const LATIN_SUBJECT = new RegExp(
  `(?:${OFFICE_END})(?: of \\p{Lu}[\\p{L}]*)? (?<name>\\p{Lu}\\p{Ll}+ \\p{Lu}\\p{Ll}+)`,
  'u',
);

/** Whom a title speaks of: 某部部长林岚就…回答…提问. */
export function findSubject(texts: string[]): string | null {
  for (const text of texts) {
    const name = (SUBJECT.exec(text) ?? LATIN_SUBJECT.exec(text))?.groups?.['name'];
    // 华女士 is polite, and no name in full.
    if (name !== undefined && !/^.(?:女士|先生)$/u.test(name)) return name;
  }
  return null;
}

const MEETING =
  '(?:[^，,。]{0,16}?(?:记者会|記者會|发布会|發布會|吹风会|吹風會|见面会|見面會|招待会|招待會|专场|集体采访))';
const VENUE = new RegExp(
  `在(?<venue>(?![^，,。]{0,20}?(?:会议|會議|届|屆)(?:举行|舉行|召开|召開|举办|舉辦))[^，,。、在]{2,20}?)(?:举行|舉行|召开|召開|举办|舉辦)${MEETING}`,
  'u',
);
const DATELINE_CITY =
  /(?:社|网|網|报|報)(?<city>[\p{Script=Han}]{2,5}?)(?:\d{4}年)?\d{1,2}月\d{1,2}日[\s　]?(?:电|電|讯|訊)/u;
const DATE_AND_CITY = /[（(](?:\d{4}年)?\d{1,2}月\d{1,2}日[，,、\s　]*(?<city>[\p{Script=Han}]{2,12})[）)]/u;
const FIELD_PLACE = /^(?:(?:会议|會議|举行|舉行)?(?:地点|地點)|place|venue)[\s　]?[:：][\s　]*(?<venue>.{2,40})$/imu;

/** City of the dateline and the hall. */
export function findPlace(texts: string[]): string | null {
  let city: string | undefined;
  let venue: string | undefined;
  for (const text of texts) {
    venue ??= FIELD_PLACE.exec(text)?.groups?.['venue']?.trim() ?? VENUE.exec(text)?.groups?.['venue'];
    city ??= (DATELINE_CITY.exec(text) ?? DATE_AND_CITY.exec(text))?.groups?.['city'];
  }
  if (venue === undefined) return city ?? null;
  return city === undefined || venue.startsWith(city) ? venue : `${city}${venue}`;
}

export interface Extent {
  digest: boolean;
  questions: number;
  answers: number;
  sidebars: number;
  hasOpening: boolean;
  startsInside: boolean;
  /** The last turn has no end. */
  stopsInside: boolean;
  /** Questions or answers whose end is lost. */
  lost: number;
  excerpt: boolean;
}

export function findForm({ digest, startsInside, stopsInside, excerpt }: Extent): Form {
  if (digest) return 'digest';
  return startsInside || excerpt || stopsInside ? 'partial' : 'full';
}

/** What the text gives, counted; a catalogue may say more. */
export function describeExtent({ questions, answers, sidebars, hasOpening, startsInside, lost }: Extent): string {
  const parts: string[] = [];
  if (startsInside) parts.push('自一段答话中间起');
  else if (hasOpening) parts.push('开场发言');
  if (questions > 0) parts.push(`提问${questions}、答话${answers}`);
  else if (answers > 0 && !hasOpening) parts.push(`答话${answers}`);
  if (sidebars > 0) parts.push(`摘录${sidebars}`);
  if (lost > 0) parts.push(`残缺${lost}处`);
  return parts.join(';');
}

function escape(text: string): string {
  return text.replaceAll(/[.*+?^${}()|[\]\\]/g, String.raw`\$&`);
}
