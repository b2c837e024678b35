/**
 * Compare every statement of a page with the record. This file is the way of a page from beginning to end:
 *
 * | stage | from | to | file |
 * |---|---|---|---|
 * | date | what the page says of itself | its day, and how sure | `page-date.ts` |
 * | who is meant | what stands beside the official's name | he, or a namesake | `namesake.ts` |
 * | event | names, days, sessions | the event that it tells of | `event-of-page.ts` |
 * | marks | blocks | what stands in quotation marks | `marks.ts` |
 * | frames | sentences | who speaks, and from where | `speakers.ts`, `frames.ts` |
 * | drafts | all of these | statements of five kinds | `draft-statements.ts`, `draft/`, `labels.ts` |
 * | first marks | the drafts of its beginning | what is marked whatever follows | `draft/first-marks.ts` |
 * | groups | drafts | same words once | `group.ts` |
 * | findings | the finder's answers | what is told of each | `gates.ts` |
 * | the whole | all statements | a text of an event, disagreements | `text-of-event.ts`, `disagreements.ts` |
 */
import type { SourcedAnswer } from '../record/answer.ts';
import type { Waiting } from '../source/source.ts';
import { foldText } from '../text/fold.ts';
import type { KnownNames } from '../text/names.ts';
import { disagreementsOf, type Sized } from './disagreements.ts';
import { draftStatements } from './draft-statements.ts';
import { englishSpeakersOf } from './english/english-speakers.ts';
import { eventOfPage, type EventOfRecord } from './event-of-page.ts';
import { isSame, judge } from './gates.ts';
import { askOnce, type EarlyOptions, FirstMarks, mayBeTranscript, MOST_EARLY } from './draft/first-marks.ts';
import { groupDrafts, type GroupedDraft } from './group.ts';
import { isOfficialMeant, namesBegunAlike } from './namesake.ts';
import { dateOf } from './page-date.ts';
import type { PageText } from './page-text.ts';
import { createSpeakers } from './speech/speakers.ts';
import type { AskRecord, CheckedStatement, PageCheck, PageCheckStep } from './statement.ts';
import { createDayOf, type DayOf } from './statement-day.ts';
import { LEAST_LABELLED, textOfEvent } from './text-of-event.ts';

/** Statements that are compared between two steps, together; a library has four seconds for all of them. */
const AT_ONCE = 8;
/** Set phrases of so many characters leave nothing of a statement. */
const LEAST_OWN = 6;

/**
 * In slices: whoever reads the steps may wait between two of them, and stop.
 * @param events those of the record, without their words
 * @param early what is told before all of the page is read
 */
export async function* checkPage(
  page: PageText,
  ask: AskRecord,
  events: readonly EventOfRecord[],
  names: KnownNames,
  signal: Waiting = { aborted: false },
  early: EarlyOptions = { most: MOST_EARLY },
): AsyncGenerator<PageCheckStep, PageCheck, undefined> {
  const { blocks } = page;
  const date = dateOf(page);
  const speakers = createSpeakers(names, isOfficialMeant(page, names), namesBegunAlike(page, names));
  const english = englishSpeakersOf(page, names);
  const finding = eventOfPage(page, date, events, (text) => english.hasOfficial || speakers.isOfficialNamed(text));
  const event = events.find((each) => each.event === finding.event) ?? null;
  const isOfEvent = event !== null;
  const statements: CheckedStatement[] = [];
  const sized: Sized[] = [];
  const done = (cut: string | null): PageCheck => ({
    date,
    event: finding.event,
    isTextOf: null,
    disagreements: [],
    statements,
    cut,
  });
  const session = event !== null && finding.occasion !== null ? { event, words: finding.occasion } : null;
  const dayOf = createDayOf({ date, blocks, session });
  const once = askOnce(ask, early.most);
  const check = async (draft: GroupedDraft): Promise<CheckedStatement | null> => {
    const statement = checked(draft, await askOf(draft, once, isOfEvent), dayOf, names, isOfEvent);
    return statement === null || !(await citesRightly(statement, once)) ? statement : { ...statement, shown: 'no' };
  };
  const first = new FirstMarks(blocks, isOfEvent, mayBeTranscript(page) ? 0 : early.most);
  const drafting = draftStatements(blocks, { speakers, english, isOfEvent, ...early });
  let step = drafting.next();
  for (; step.done !== true; step = drafting.next()) {
    if (signal.aborted) return done('cancelled');
    const statements = await first.among(step.value, check);
    yield { checked: 0, of: 0, statements, ...(statements.length > 0 && { isEarly: true }) };
  }
  const drafts = yield* whileWaiting(groupDrafts(step.value, blocks), signal);
  if (drafts === null) return done('cancelled');
  // What stands in another site's frame is not what the reader's page is.
  const mayBeText =
    page.frames === undefined && drafts.filter(({ kind }) => kind === 'transcript').length >= LEAST_LABELLED;
  let told = 0;
  for (let from = 0; from < drafts.length; from += AT_ONCE) {
    const some = drafts.slice(from, from + AT_ONCE);
    // Together: before each answer it is looked up which sources there are, and that is waited for.
    for (const [at, statement] of (await Promise.all(some.map(check))).entries()) {
      if (statement === null) continue;
      statements.push(statement);
      sized.push({ statement, length: some[at]!.length });
    }
    if (some.length < AT_ONCE) break;
    if (signal.aborted) return done('cancelled');
    yield { checked: from + AT_ONCE, of: drafts.length, statements: mayBeText ? [] : statements.slice(told) };
    if (!mayBeText) told = statements.length;
  }
  const isTextOf = mayBeText ? textOfEvent(statements, blocks) : null;
  // The page is compared as a whole then, instead of in hundreds of marks.
  if (isTextOf !== null) for (const statement of statements) statement.shown = 'no';
  yield { checked: drafts.length, of: drafts.length, statements: statements.slice(told) };
  const disagreements = isTextOf === null ? disagreementsOf(sized, date, finding, blocks) : [];
  return { ...done(page.cut), isTextOf, disagreements };
}

/** Tells that nothing is checked yet at each pause of some work. @returns its result; null where it was stopped in one */
function* whileWaiting<T>(
  work: Generator<undefined, T, undefined>,
  signal: Waiting,
): Generator<PageCheckStep, T | null, undefined> {
  let step = work.next();
  for (; step.done !== true; step = work.next()) {
    if (signal.aborted) return null;
    yield { checked: 0, of: 0, statements: [] };
  }
  return step.value;
}

/** Paragraphs that each open the marks anew have a break between them that the page marks. */
const BREAK = '……';

async function askOf(draft: GroupedDraft, ask: AskRecord, isOfEvent: boolean): Promise<SourcedAnswer> {
  const { text, stretches, speaker, isReopened } = draft;
  // What is likest to somebody else's words is told nowhere.
  const options = { isOfEvent: isOfEvent && speaker.who !== 'other' };
  const answer = await ask(text, options);
  if (!isReopened || stretches.length < 2 || (answer.wording !== 'spliced' && answer.wording !== 'partial'))
    return answer;
  const marked = await ask(text.replaceAll('\n', BREAK), options);
  return marked.wording === 'abridged' ? { ...marked, query: text } : answer;
}

/** Words within marks in what somebody says. */
const CITED = /[“「『‘](?<words>[^“”「」『』‘’]{8,})[”」』’]/gu;

/**
 * Another who cites the record's words, and says more than these: 部长说‘…’，你同意吗? What he says is not the record's words altered; the words
 * that he cites are a statement of their own.
 */
async function citesRightly(
  { kind, speaker, text, shown, finding }: CheckedStatement,
  ask: AskRecord,
): Promise<boolean> {
  if (shown !== 'mark' || speaker.who !== 'other' || isSame(finding)) return false;
  if (kind !== 'direct' && kind !== 'transcript') return false;
  for (const { groups } of text.matchAll(CITED))
    if (isSame((await ask(groups?.['words'] ?? '', { isOfEvent: false })).wording)) return true;
  return false;
}

function checked(
  draft: GroupedDraft,
  answer: SourcedAnswer,
  dayOf: DayOf,
  names: KnownNames,
  isOfEvent: boolean,
): CheckedStatement | null {
  const verdict = judge(draft, answer, isSetPhrase(draft.text, names), isOfEvent);
  if (verdict === null) return null;
  const { text, kind, speaker, places } = draft;
  return { text, kind, speaker, day: dayOf(draft), places, ...verdict, answer };
}

/** Nothing, or next to nothing, but phrases that any such text has. */
function isSetPhrase(text: string, { formulas }: KnownNames): boolean {
  if (text.length > 60) return false;
  const { text: folded } = foldText(text);
  let own = 0;
  for (let at = 0; at < folded.length;) {
    const formula = formulas.at(folded, at);
    if (formula === undefined) own += 1;
    at += formula?.length ?? 1;
  }
  return own < LEAST_OWN;
}
