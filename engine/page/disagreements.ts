/** The few cases in which it is said that a page and the record disagree; DESIGN §10. All else is told as a fact. */
import type { Match } from '../record/answer.ts';
import { isOfRecord } from '../record/of-record.ts';
import { commonText } from './common-form.ts';
import { daysBetween, daysIn, sessionsIn } from './days.ts';
import type { EventFinding } from './event-of-page.ts';
import { isSame } from './gates.ts';
import type { PageBlock } from './page-text.ts';
import type { CheckedStatement, PageDate, PageDisagreement } from './statement.ts';

/** Folded characters from which the same words are hardly chance. */
const LEAST_SAME = 21;
/** …, and from which words that stand in one voice alone are that voice's. */
const LEAST_VOICE = 13;
/** UTF-16 units of a page that are read for its sessions. */
const MOST_READ = 60_000;

const ANOTHERS: ReadonlySet<string> = new Set(['question', 'moderator', 'heading', 'narration', 'caption']);

/** What was checked of one statement, as far as it is needed here. */
export interface Sized {
  statement: CheckedStatement;
  /** Folded characters. */
  length: number;
}

export function disagreementsOf(
  sized: readonly Sized[],
  date: PageDate,
  { occasion }: EventFinding,
  blocks: readonly PageBlock[],
): PageDisagreement[] {
  const found: PageDisagreement[] = [];
  const session = sessionAgainstDay(blocks, date);
  if (session !== null) found.push(session);
  for (const [at, { statement, length }] of sized.entries()) {
    const only = onlyMatch(statement);
    if (only === null || statement.shown !== 'mark') continue;
    const each =
      dayOfStatement(statement, length, only, occasion) ??
      personOf(statement, length, only) ??
      voiceOf(statement, length, only);
    if (each !== null) found.push({ ...each, statement: at });
  }
  return found;
}

/**
 * The one place where the words stand; null where they are said in several, or not the same. What stands in a text of the reader's own
 * alone is nothing that the page and the record could disagree on.
 */
function onlyMatch({ answer, formula }: CheckedStatement): Match | null {
  if (!isSame(answer.wording) || formula) return null;
  const [match, ...others] = answer.matches.filter(({ wording }) => wording !== 'similar');
  return match?.count === 1 && others.length === 0 && isOfRecord(match) ? match : null;
}

type Told = Omit<PageDisagreement, 'statement'>;

/** The page names the same occasion, and another day. */
function dayOfStatement(
  { day, speaker, kind }: CheckedStatement,
  length: number,
  { date, event }: Match,
  occasion: string | null,
): Told | null {
  if (length < LEAST_SAME || kind === 'embedded' || date === null || day.day === null || occasion === null) return null;
  if (speaker.who !== 'official' || day.from !== 'words' || !event.startsWith(date)) return null;
  // News of the next day are no other day.
  if (day.day === date || day.day.slice(0, 4) !== date.slice(0, 4)) return null;
  const [session] = sessionsIn(commonText(occasion), date);
  if (session === undefined || session.year !== Number(date.slice(0, 4))) return null;
  return { kind: 'day', page: day.day, record: date, evidence: `${day.evidence ?? ''} ${occasion}`.trim() };
}

/** The official's answer in another's mouth. */
function personOf({ kind, speaker, text }: CheckedStatement, length: number, match: Match): Told | null {
  if (length < LEAST_SAME || kind !== 'direct' || speaker.who !== 'other' || speaker.name === null) return null;
  if (
    (match.voice !== 'answer' && match.voice !== 'reported') ||
    match.saidBy === null ||
    match.flags.includes('in-others-view')
  )
    return null;
  // Whoever has the record's name may be a namesake, and no page disagrees with the record in naming him.
  if (areOneName(commonText(speaker.name), commonText(match.saidBy))) return null;
  return { kind: 'person', page: speaker.name, record: match.saidBy, evidence: text.slice(0, 80) };
}

/** One may stand with a title. */
function areOneName(a: string, b: string): boolean {
  return a.includes(b) || b.includes(a);
}

/** Another's words in the official's mouth. */
function voiceOf({ kind, speaker, text }: CheckedStatement, length: number, match: Match): Told | null {
  if (length < LEAST_VOICE || speaker.who !== 'official' || speaker.name === null) return null;
  if (kind === 'embedded' || kind === 'headline') return null;
  if (!ANOTHERS.has(match.voice)) return null;
  if (match.flags.includes('also-in-heading')) return null;
  return { kind: 'voice', page: speaker.name, record: match.voice, evidence: text.slice(0, 80) };
}

/** A day and a session of one sentence that cannot both be true. */
function sessionAgainstDay(blocks: readonly PageBlock[], date: PageDate): PageDisagreement | null {
  let read = 0;
  const today = date.state === 'sure' ? date.day : null;
  for (const { text } of blocks) {
    read += text.length;
    if (read > MOST_READ) return null;
    const common = commonText(text);
    for (const { year, at, text: words } of sessionsIn(common)) {
      const before = /[^。！？!?\n]{0,80}$/u.exec(common.slice(Math.max(0, at - 80), at))?.[0] ?? '';
      const [day] = daysIn(before, today).slice(-1);
      if (day === undefined || Number(day.day.slice(0, 4)) === year) continue;
      if (!day.isFull && (today === null || Math.abs(daysBetween(day.day, today)) > 3)) continue;
      return { kind: 'day', statement: null, page: day.day, record: String(year), evidence: `${day.text} ${words}` };
    }
  }
  return null;
}
