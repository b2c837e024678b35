/** What stands around the words: each line's matter, and the facts that the head of a page gives. */
import { type Stepwise, withPauses } from '../record/stepwise.ts';
import type { Range } from '../record/record.ts';
import type { DatedText } from './dates.ts';
import { continuesTitle, findSubject, joinTitle } from './facts.ts';
import type { HeadLine } from './facts.ts';
import type { Line } from './lines.ts';
import { isPageFlag, readMatter } from './matter.ts';
import type { Matter } from './matter.ts';
import type { FurnitureKind } from './matter.ts';
import { isName, readPerson } from './names.ts';
import { findRunningHeads } from './repeats.ts';
import type { LineSegment, ReadSegment } from './segments.ts';
import type { Label } from './speakers.ts';

export interface PrintedPage {
  segments: ReadSegment[];
  unlabelled: 'answer' | 'narration';
  /** Who gives a statement that has no labels; null where the head does not say. */
  statementBy: string | null;
  titles: HeadLine[];
  /** Title, introduction, captions: where office and place are told. */
  head: { text: string }[];
  dated: DatedText[];
  /** (上接第2版) */
  continued: boolean;
  excerpt: boolean;
  publisher: string | null;
  /** The dateline of the introduction: `据某某社北京3月7日电`. */
  dateline: string | null;
  /** The first of the page's own heads. */
  pageHead: string | null;
  address: string | null;
}

const FIELD = /^(?<name>[^:：]{1,8}?)[\s　]?[:：][\s　]*(?<value>.*)$/u;
const TITLE_FIELD = /^(?:title|标题|標題|题目)$/iu;
/** What the page was called, and what it was called where it was taken from. */
const HEADLINE_FIELD = /^(?:title|(?:原)?(?:标题|標題)|题目)$/iu;
const PUBLISHER_FIELD = /^(?:author|source|来源|來源|稿源|publisher)$/iu;
const ADDRESS_FIELD = /^(?:url|link|链接|網址|网址|address)$/iu;
const DAY_FIELD = /^(?:时间|時間|time|date of event|会议时间|举行时间)$/iu;
const AGENCY = /^(?:据|據)?[\s　]?[\p{Script=Han}]{1,16}?(?:\d{4}年)?\d{1,2}月\d{1,2}日[\s　]?(?:电|電|讯|訊)/u;
const CONTINUED = /上接|接上|^[（(]?接第/u;
const EXCERPT = /摘要|节选|節選|摘录|摘錄|选登|要点|excerpts?|highlights/iu;
const STATEMENT =
  /讲话|講話|致辞|致辭|致词|演讲|演講|发言|發言|声明|聲明|谈话|談話|[Ss]tatement|[Ss]peech|[Rr]emarks|[Aa]ddress/u;
/** An editor, too, may say “we”. */
const INTRODUCTION =
  /记者会|記者會|发布会|發布會|采访|採訪|专访|專訪|编者按|編者按|本报|本報|实录|實錄|全文|以下[为是為]|作答|解答|答[复覆]|留言|咨询|諮詢|[Tt]ranscript|[Ff]ollowing is/u;
const FIRST_PERSON = /我们|我們|我(?![国國])|\b(?:I|we|our|my)\b/u;

/** Where in a line `title: …` the title begins; −1 in any other line. */
export function titleFieldIn(line: string): number {
  const { name = '', value = '' } = FIELD.exec(line)?.groups ?? {};
  return value.trim() !== '' && HEADLINE_FIELD.test(name) ? line.length - value.length : -1;
}

/** What is known of a page before the parser looks at it. */
export interface KnownPage {
  /** What lines are, by where they start; the parser looks at the others. */
  matters: ReadonlyMap<number, Matter>;
  /** Who gives it if it is a statement; null: nobody, as far as is known; undefined: that is to be found. */
  statementBy?: string | null;
}

export function* describePage(
  source: string,
  segments: LineSegment[],
  labels: Label[],
  { matters, statementBy: known }: KnownPage,
): Stepwise<PrintedPage> {
  const read = yield* readSegments(source, segments, labels[0]?.start ?? Infinity, matters);
  yield;
  const { rest, before, dated } = new PageReader(source, read, labels.length > 0);
  const titles = rest.titles.map(({ text }) => text);
  const statementBy = labels.length > 0 ? null : findStatementBy(titles, before, known);
  const orphan =
    labels[0]?.voice === 'question' && (rest.continued || (FIRST_PERSON.test(before) && !INTRODUCTION.test(before)));
  return {
    ...rest,
    segments: read,
    statementBy,
    unlabelled: orphan || statementBy !== null ? 'answer' : 'narration',
    dated: dated.sort((a, b) => a.rank - b.rank),
    excerpt: titles.some((title) => EXCERPT.test(title)),
  };
}

function* readSegments(
  source: string,
  segments: LineSegment[],
  bodyStart: number,
  known: KnownPage['matters'],
): Stepwise<ReadSegment[]> {
  const heads = findRunningHeads(source, segments, bodyStart);
  return yield* withPauses(segments, (segment, index): ReadSegment => {
    const { label, line, start, end } = segment;
    if (label) return { ...segment, label, matter: null };
    const matter = known.get(start);
    if (matter) return { ...segment, label, matter };
    const text = source.slice(start, end);
    const bold = text.startsWith('**') && text.indexOf('**', 2) === text.length - 2;
    const setting = {
      marked: line.mark !== '' || bold,
      repeated: heads.has(segment),
      opening: start < bodyStart,
      first: index === 0,
    };
    return { ...segment, label, matter: readMatter(text.replaceAll('**', ''), setting) };
  });
}

/** What is gathered on the way down a page. */
class PageReader {
  readonly rest: Pick<
    PrintedPage,
    'titles' | 'head' | 'continued' | 'publisher' | 'dateline' | 'pageHead' | 'address'
  > = { titles: [], head: [], continued: false, publisher: null, dateline: null, pageHead: null, address: null };
  readonly dated: (DatedText & { rank: number })[] = [];
  /** The text before the first label. */
  before = '';
  readonly #source: string;
  readonly #hasLabels: boolean;
  readonly #timestamps: number;
  #opening = true;

  constructor(source: string, segments: readonly ReadSegment[], hasLabels: boolean) {
    this.#source = source;
    this.#hasLabels = hasLabels;
    this.#timestamps = segments.filter(
      ({ matter }) => matter?.is === 'furniture' && matter.kind === 'timestamp',
    ).length;
    for (const segment of segments) this.#read(segment);
  }

  #read({ matter, line, start, end }: ReadSegment): void {
    const range: Range = [start, end];
    const text = this.#source.slice(start, Math.min(end, start + 600));
    if (matter === null) this.#opening = false;
    else if (matter.is === 'furniture') this.#furniture(matter.kind, range, text);
    else if (matter.is === 'lede') {
      this.rest.dateline ??= AGENCY.exec(text)?.[0] ?? null;
      this.rest.head.push({ text });
      this.dated.push({ range, about: 'event', prose: false, rank: 0 });
    } else if (matter.is === 'caption') {
      this.rest.head.push({ text });
      this.dated.push({ range, about: 'event', prose: true, rank: 3 });
    } else if (matter.is === 'heading' && this.#opening) this.#heading(line, range, text);
    else if (matter.is === 'text' && this.#opening) {
      this.before += text;
      if (this.#hasLabels && !FIRST_PERSON.test(text)) this.dated.push({ range, about: 'event', prose: true, rank: 0 });
    }
  }

  #heading({ apart, mark }: Line, range: Range, text: string): void {
    const { head, titles } = this.rest;
    head.push({ text });
    const title = titles.at(-1);
    if (title && !apart && mark === '' && continuesTitle(title.text, text)) title.text = joinTitle(title.text, text);
    else titles.push({ text, level: mark.startsWith('#') ? mark.length : 0, stated: false });
    this.dated.push({ range, about: 'event', rank: 1 });
  }

  #furniture(kind: FurnitureKind, [start, end]: Range, text: string): void {
    const { rest } = this;
    if (kind === 'running-head' && isPageFlag(text)) rest.pageHead ??= withoutBlanks(text);
    if (kind === 'continuation-note' && this.#opening && CONTINUED.test(text)) rest.continued = true;
    const { name = '', value = '' } = (kind === 'metadata' && FIELD.exec(text)?.groups) || {};
    if (TITLE_FIELD.test(name)) rest.titles.push({ text: value, level: 0, stated: true });
    if (PUBLISHER_FIELD.test(name) && value !== '') rest.publisher ??= value;
    if (ADDRESS_FIELD.test(name) && value !== '') rest.address ??= value;
    if (kind === 'metadata') rest.head.push({ text: value === '' || isWhenOrWhere(name) ? text : value });
    const ofEvent =
      // One tells when the page was put up; several, when each turn was.
      (kind === 'timestamp' && this.#timestamps > 2) ||
      DAY_FIELD.test(name) ||
      TITLE_FIELD.test(name) ||
      (kind === 'source-line' && /[电電讯訊]/u.test(text));
    const published = !ofEvent && (kind === 'metadata' || kind === 'timestamp');
    // A live page's clock, taken for a mark of the line, may hold the day.
    const from = published ? Math.max(this.#source.lastIndexOf('\n', start) + 1, start - 40) : start;
    this.dated.push({ range: [from, end], about: ofEvent ? 'event' : 'page', published, rank: ofEvent ? 2 : 4 });
  }
}

/** Such fields are read with their names. */
function isWhenOrWhere(name: string): boolean {
  return DAY_FIELD.test(name) || /^(?:(?:会议|會議|举行|舉行)?(?:地点|地點)|place|venue)$/iu.test(name);
}

/** The title calls it a speech, the title or a line below names who gave it, and the words are in the first person. */
function findStatementBy(titles: string[], text: string, known: string | null | undefined): string | null {
  if (!titles.slice(0, 3).some((title) => STATEMENT.test(title)) || !FIRST_PERSON.test(text)) return null;
  if (known !== undefined) return known;
  for (const title of titles.slice(0, 5)) {
    const person = title.length <= 30 ? readPerson(title.replaceAll(/[\s　—-]/gu, '')) : null;
    if (person?.name && isName(person.name) && person.name.length > 1) return person.name;
  }
  return findSubject(titles.slice(0, 3));
}

/** `要 闻` */
function withoutBlanks(text: string): string {
  return text.replaceAll(/(?<=\p{Script=Han})[\s　]+(?=\p{Script=Han})/gu, '');
}
