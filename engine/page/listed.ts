/**
 * A check as the list and the evidence have it: JSON, each statement with what is shown of it and without the finder's whole answer, which
 * is asked for again when a statement is opened. Of 5,000 statements the answers alone are many megabytes.
 */
import type { Coverage, Edit, OfSource } from '../record/answer.ts';
import type { Range } from '../record/record.ts';
import type { PageText } from './page-text.ts';
import type { CheckedStatement, PageCheck, StatementPlace } from './statement.ts';

/** What the record has, or a text of the reader's own, as far as a list shows it. */
export interface ListedMatch extends OfSource {
  event: string;
  date: string | null;
  title: string;
  speaker: string | null;
  /** Who asks, where the words are a question's. */
  outlet: string | null;
  transcript: string;
  paragraph: string;
  ranges: Range[];
  /** The text's own. */
  words: string;
  edits: Edit[];
}

/** A stretch of the page by which it can be found again there. */
export interface PagePart {
  text: string;
  before: string;
  after: string;
}

export interface ListedStatement extends Pick<
  CheckedStatement,
  'text' | 'kind' | 'day' | 'finding' | 'voice' | 'shown' | 'said' | 'formula'
> {
  /** In the order of the page, from 0: by this it is named between list and page. */
  index: number;
  speaker: Pick<CheckedStatement['speaker'], 'who' | 'name'>;
  /** The address of the frame in which it stands, where that is another site's; null: it stands on the page itself. */
  frame: string | null;
  /** How many places of the page have it. */
  places: number;
  /** What stands before and behind it on the page, up to `CONTEXT` UTF-16 units of each. */
  before: string;
  after: string;
  /** The stretches of which it is made at its first place, as they stand on the page; null where it is one that reads as `text`. */
  parts: PagePart[] | null;
  /** null where the record has nothing. */
  match: ListedMatch | null;
}

export interface ListedCheck extends Pick<PageCheck, 'date' | 'event' | 'isTextOf' | 'disagreements' | 'cut'> {
  page: Pick<PageText, 'address' | 'title' | 'dates'>;
  statements: ListedStatement[];
  /** null where no statement was compared. */
  coverage: Coverage | null;
  /** Whether there is Chinese enough on the page to quote anything in. */
  isChinese: boolean;
}

/** Han characters: fewer make no statement. */
const LEAST_HAN = 8;

/** A reader of a report sees what a statement stands in: one that is cited to be corrected, say. */
export const CONTEXT = 40;

export function listedCheck(check: PageCheck, page: PageText): ListedCheck {
  const { date, event, isTextOf, disagreements, cut } = check;
  const { address, title, dates } = page;
  return {
    page: { address, title, dates },
    date,
    event,
    isTextOf,
    disagreements,
    cut,
    statements: check.statements.map((statement, index) => listedStatement(statement, index, page)),
    coverage: check.statements[0]?.answer.coverage ?? null,
    isChinese: hasHan(page, LEAST_HAN),
  };
}

export function listedStatement(statement: CheckedStatement, index: number, page: PageText): ListedStatement {
  const { text, kind, speaker, day, finding, voice, shown, said, formula, places } = statement;
  return {
    index,
    text,
    kind,
    speaker: { who: speaker.who, name: speaker.name },
    day,
    finding,
    voice,
    shown,
    said,
    formula,
    frame: frameOf(places[0]?.[0], page),
    places: places.length,
    ...placeOf(text, places[0] ?? [], page),
    match: matchOf(statement),
  };
}

function frameOf(place: StatementPlace | undefined, { blocks, frames = [] }: PageText): string | null {
  return frames[blocks[place?.block ?? 0]?.frame ?? 0] ?? null;
}

function hasHan({ blocks, frames = [] }: PageText, least: number): boolean {
  let count = 0;
  for (const { text, frame } of blocks) {
    if ((frames[frame] ?? null) !== null) continue;
    count += text.match(/\p{Script=Han}/gu)?.length ?? 0;
    if (count >= least) return true;
  }
  return false;
}

function placeOf(
  text: string,
  place: readonly StatementPlace[],
  page: PageText,
): Pick<ListedStatement, 'before' | 'after' | 'parts'> {
  const parts = place.map((stretch) => partAt(stretch, page));
  const [first, ...others] = parts;
  const isOne = others.length === 0 && (first === undefined || first.text === text);
  return { before: first?.before ?? '', after: parts.at(-1)?.after ?? '', parts: isOne ? null : parts };
}

/** With what stands beside it in its block. */
function partAt({ block, range: [start, end] }: StatementPlace, { blocks }: PageText): PagePart {
  const text = blocks[block]?.text ?? '';
  return {
    text: text.slice(start, end),
    // A cut may fall between the halves of a surrogate pair.
    before: text.slice(Math.max(0, start - CONTEXT), start).replace(/^[\uDC00-\uDFFF]/, ''),
    after: text.slice(end, end + CONTEXT).replace(/[\uD800-\uDBFF]$/, ''),
  };
}

function matchOf({ answer, formula }: CheckedStatement): ListedMatch | null {
  const match = answer.matches[0];
  const reading = match?.readings[0];
  if (match === undefined || reading === undefined) return null;
  return {
    source: reading.source,
    event: match.event,
    // A phrase of many events is nobody's of one day.
    date: formula ? null : match.date,
    title: match.title,
    speaker: match.speaker,
    outlet: match.voice === 'question' ? (match.question?.outlet ?? null) : null,
    transcript: reading.transcript,
    paragraph: reading.paragraph,
    ranges: reading.ranges,
    words: reading.text,
    edits: reading.edits,
  };
}
