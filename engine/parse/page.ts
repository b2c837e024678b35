/** What stands around the words: each line's matter, and the facts that the head of a page gives. */
import type { Range } from '../record/record.ts';
import type { DatedText } from './dates.ts';
import { continuesTitle, findSubject, joinTitle } from './facts.ts';
import type { HeadLine } from './facts.ts';
import { isPageFlag, readMatter } from './matter.ts';
import type { Matter } from './matter.ts';
import { isName, readPerson } from './names.ts';
import { findRunningHeads } from './repeats.ts';
import type { LineSegment } from './segments.ts';
import type { Label } from './speakers.ts';

export interface PrintedPage {
  /** For each segment; null for one with a label. */
  matters: (Matter | null)[];
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

export function describePage(source: string, segments: LineSegment[], labels: Label[]): PrintedPage {
  const bodyStart = labels[0]?.start ?? Infinity;
  const heads = findRunningHeads(source, segments, bodyStart);
  const matters = segments.map((segment, index): Matter | null => {
    const { label, line, start, end } = segment;
    const first = index === 0;
    if (label) return null;
    const text = source.slice(start, end);
    const bold = text.startsWith('**') && text.indexOf('**', 2) === text.length - 2;
    const setting = {
      marked: line.mark !== '' || bold,
      repeated: heads.has(segment),
      opening: start < bodyStart,
      first,
    };
    return readMatter(text.replaceAll('**', ''), setting);
  });
  const rest = {
    titles: [] as HeadLine[],
    head: [] as { text: string }[],
    continued: false,
    publisher: null as string | null,
    dateline: null as string | null,
    pageHead: null as string | null,
    address: null as string | null,
  };
  const dated: (DatedText & { rank: number })[] = [];
  const timestamps = matters.filter((matter) => matter?.is === 'furniture' && matter.kind === 'timestamp').length;
  let before = '';
  let opening = true;
  for (const [index, { start, end, line }] of segments.entries()) {
    const matter = matters[index];
    if (!matter) {
      opening = false;
      continue;
    }
    const range: Range = [start, end];
    const text = source.slice(start, Math.min(end, start + 600));
    if (matter.is === 'text' && opening) {
      before += text;
      if (labels.length > 0 && !FIRST_PERSON.test(text)) dated.push({ range, about: 'event', prose: true, rank: 0 });
    }
    if (matter.is === 'lede') rest.dateline ??= AGENCY.exec(text)?.[0] ?? null;
    if (matter.is === 'lede' || matter.is === 'caption') {
      rest.head.push({ text });
      const isLede = matter.is === 'lede';
      dated.push({ range, about: 'event', prose: !isLede, rank: isLede ? 0 : 3 });
    } else if (matter.is === 'heading' && opening) {
      rest.head.push({ text });
      const title = rest.titles.at(-1);
      if (title && !line.apart && line.mark === '' && continuesTitle(title.text, text))
        title.text = joinTitle(title.text, text);
      else rest.titles.push({ text, level: line.mark.startsWith('#') ? line.mark.length : 0, stated: false });
      dated.push({ range, about: 'event', rank: 1 });
    } else if (matter.is === 'furniture') {
      if (matter.kind === 'running-head' && isPageFlag(text)) rest.pageHead ??= withoutBlanks(text);
      if (matter.kind === 'continuation-note' && opening && CONTINUED.test(text)) rest.continued = true;
      const { name = '', value = '' } = (matter.kind === 'metadata' && FIELD.exec(text)?.groups) || {};
      if (TITLE_FIELD.test(name)) rest.titles.push({ text: value, level: 0, stated: true });
      if (PUBLISHER_FIELD.test(name) && value !== '') rest.publisher ??= value;
      if (ADDRESS_FIELD.test(name) && value !== '') rest.address ??= value;
      if (matter.kind === 'metadata') rest.head.push({ text: value === '' || isWhenOrWhere(name) ? text : value });
      const ofEvent =
        // One tells when the page was put up; several, when each turn was.
        (matter.kind === 'timestamp' && timestamps > 2) ||
        DAY_FIELD.test(name) ||
        TITLE_FIELD.test(name) ||
        (matter.kind === 'source-line' && /[电電讯訊]/u.test(text));
      const published = !ofEvent && (matter.kind === 'metadata' || matter.kind === 'timestamp');
      // A live page's clock, taken for a mark of the line, may hold the day.
      const from = published ? Math.max(source.lastIndexOf('\n', start) + 1, start - 40) : start;
      dated.push({ range: [from, end], about: ofEvent ? 'event' : 'page', published, rank: ofEvent ? 2 : 4 });
    }
  }
  const titles = rest.titles.map(({ text }) => text);
  const statementBy = labels.length > 0 ? null : findStatementBy(titles, before);
  const orphan =
    labels[0]?.voice === 'question' && (rest.continued || (FIRST_PERSON.test(before) && !INTRODUCTION.test(before)));
  return {
    ...rest,
    matters,
    statementBy,
    unlabelled: orphan || statementBy !== null ? 'answer' : 'narration',
    dated: dated.sort((a, b) => a.rank - b.rank),
    excerpt: titles.some((title) => EXCERPT.test(title)),
  };
}

/** Such fields are read with their names. */
function isWhenOrWhere(name: string): boolean {
  return DAY_FIELD.test(name) || /^(?:(?:会议|會議|举行|舉行)?(?:地点|地點)|place|venue)$/iu.test(name);
}

/** The title calls it a speech, the title or a line below names who gave it, and the words are in the first person. */
function findStatementBy(titles: string[], text: string): string | null {
  if (!titles.slice(0, 3).some((title) => STATEMENT.test(title)) || !FIRST_PERSON.test(text)) return null;
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
