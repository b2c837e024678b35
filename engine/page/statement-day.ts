/** The day a statement speaks of: by the words that lead in, by the page's own day, or by the session that the page names. */
import { commonPattern, commonText } from './common-form.ts';
import { daysIn } from './days.ts';
import type { StatementDraft } from './draft/statement-draft.ts';
import type { EventOfRecord } from './event-of-page.ts';
import { type PageBlock, wordsAt } from './page-text.ts';
import type { PageDate, StatementDay, StatementPlace } from './statement.ts';

/** A paragraph's beginning may hold the day for all that it tells. */
const HEAD = 120;
/** …, and so much of it before a statement is read. */
const PARAGRAPH = 600;
/** Blocks of a page's beginning that tell on which day its news happened. */
const LEAD_BLOCKS = 12;
const SPEAKS = commonPattern(/记者会|发布会|招待会|说|表示|指出|强调|回答|会见|会谈|出席|举行|称|发言|讲话|演讲|致辞/u);

export interface DaySources {
  date: PageDate;
  blocks: readonly PageBlock[];
  /** The event's, where the page names its occasion and no day. */
  session: { event: EventOfRecord; words: string } | null;
}

export type DayOf = (draft: StatementDraft) => StatementDay;

export function createDayOf({ date, blocks, session }: DaySources): DayOf {
  const lead = leadDay(blocks, date);
  return ({ frame, stretches }) => {
    const words = frame === null ? '' : commonText(wordsAt(blocks, frame)).slice(0, 200);
    const [own] = daysIn(words, date.day).slice(-1);
    if (own !== undefined) return { day: own.day, from: 'words', evidence: own.text };
    const told = toldBefore(blocks, stretches[0], date);
    if (told !== null) return { day: told.day, from: 'words', evidence: told.text };
    if (lead !== null) return { day: lead.day, from: 'words', evidence: lead.text };
    if (date.day !== null) return { day: date.day, from: 'page', evidence: date.evidence[0]?.text ?? null };
    if (session !== null && stretches.length > 0)
      return { day: session.event.date, from: 'session', evidence: session.words };
    return { day: null, from: null, evidence: null };
  };
}

/** 9日的记者会上，某某说…。他还说: the day that a sentence before, in the same paragraph, gives for what is said. */
function toldBefore(
  blocks: readonly PageBlock[],
  { block, range: [start] }: StatementPlace,
  date: PageDate,
): { day: string; text: string } | null {
  const before = commonText((blocks[block]?.text ?? '').slice(0, start).slice(-PARAGRAPH));
  const sentences = before.split(/(?<=[。！？!?])/u).reverse();
  for (const sentence of sentences) {
    const [plain = ''] = sentence.split(/[“「『"：:]/u);
    if (!SPEAKS.test(plain)) continue;
    const [day] = daysIn(plain, date.day);
    if (day !== undefined) return { day: day.day, text: day.text };
  }
  return null;
}

/** 某某8日在记者会上表示, at the beginning of the page: the day of what follows. */
function leadDay(blocks: readonly PageBlock[], date: PageDate): { day: string; text: string } | null {
  let seen = 0;
  for (const { text, role, frame } of blocks) {
    if (role !== 'text' || frame !== 0 || text.trim() === '') continue;
    seen += 1;
    if (seen > LEAD_BLOCKS) return null;
    const [sentence = ''] = commonText(text.slice(0, HEAD)).split(/[。！？]/u, 1);
    // What is quoted there tells of other days.
    const [plain = ''] = sentence.split(/[“「『"：:]/u);
    if (plain.length < 12 || !SPEAKS.test(sentence)) continue;
    const [day] = daysIn(plain, date.day);
    if (day !== undefined) return { day: day.day, text: day.text };
  }
  return null;
}
