/**
 * Whether the record has what a finding that was kept elsewhere claims of it.
 *
 * A file can claim anything, and the hash of any record: so all that would be shown as the record's is compared with the record itself, the
 * words at their places, whose they are and when they were spoken; and the wording with what the finder says of the quote today.
 */
import type { Answer, Wording } from '../record/answer.ts';
import type { Finder } from '../find/finder.ts';
import { joinWords, placeInTurn, type Stretch, stretchesOf } from '../record/record-words.ts';
import { isOfRecord } from '../record/of-record.ts';
import type { Form, OfficialRecord, Range, Transcript, TranscriptFacts, Turn, Voice } from '../record/record.ts';
import { wordsSetAside } from '../record/set-aside.ts';
import { pausesAt } from '../text/breaks.ts';
import { foldText } from '../text/fold.ts';

/** The place of a piece of the record's words. */
export interface PieceAt {
  paragraph: string;
  ranges: Range[];
}

/** What a finding says of the record; `null`: nothing. */
export interface Claim {
  /** Whose text it says that it rests on; null: not noted. */
  source: string | null;
  quote: string;
  wording: Wording;
  words: string;
  voice: Voice | null;
  event: string | null;
  date: string | null;
  title: string | null;
  speaker: string | null;
  publisher: string | null;
  sourceLine: string | null;
  pageHead: string | null;
  form: Form | null;
  transcript: string | null;
  paragraph: string | null;
  ranges: Range[];
  /** null: one piece, at `ranges`. */
  pieces: PieceAt[] | null;
}

export type ClaimStanding =
  /** The record has it, and the finder says the same of the quote. */
  | 'confirmed'
  /**
   * The record has the words, where and whose they are said to be, or none are claimed; but the finder says something else of the quote.
   * The words are those that the finder gives out for it, or passages that stand by themselves: of cut words a file could make any sentence.
   */
  | 'unconfirmed'
  /** The record has each of the words at its place, but not joined so, or cut so that they are no passage. */
  | 'joined'
  /** The record does not have it. */
  | 'absent'
  /** By its own word it rests on a text that is none of the record's, so that the record has nothing to say to it. */
  | 'elsewhere';

/** A claim compared with the record. */
export interface ClaimCheck {
  standing: ClaimStanding;
  /** What the finder says of the quote. */
  wording: Wording;
  /** The words of the quote that the finder does not compare. What a file says of that is not asked. */
  setAside: string[];
}

/** @param record and finder of the bundled record alone: what the reader's own texts have bears out nothing that is said of the record */
export async function verify(
  record: Pick<OfficialRecord, 'transcripts'>,
  finder: Finder,
  claim: Claim,
): Promise<ClaimCheck> {
  const found = await finder.lookUp(claim.quote);
  const isClaimed = claim.source === null || isOfRecord({ source: claim.source });
  const standing = isClaimed ? standingOf(record, found, claim) : 'elsewhere';
  return { standing, wording: found.wording, setAside: wordsSetAside(found) };
}

function standingOf({ transcripts }: Pick<OfficialRecord, 'transcripts'>, found: Answer, claim: Claim): ClaimStanding {
  const transcript = transcripts.find(({ id }) => id === claim.transcript);
  if (transcript === undefined) return claimsNothing(claim) ? standingOfNothing(found, claim) : 'absent';
  const turn = transcript.turns.find(({ paragraphs }) => paragraphs.some(({ id }) => id === claim.paragraph));
  if (turn === undefined || turn.voice !== claim.voice || !hasFacts(transcript, claim)) return 'absent';
  const given = givenFor(found, claim);
  if (given.includes(claim.wording)) return 'confirmed';
  const places = claim.pieces?.map(({ ranges }) => ranges) ?? [claim.ranges];
  const stretches = stretchesOf(transcript, places);
  // Whoever asked is not the one who answers: pieces of several voices are told only as the finder finds them.
  if (!stretches.every(({ voice }) => voice === claim.voice) || !standsIn(turn, claim)) return 'absent';
  if (joinWords(stretches) === claim.words && samePlaces(stretches, claim)) {
    return given.length > 0 || stretches.every((stretch) => isPassage(transcript, stretch)) ? 'unconfirmed' : 'joined';
  }
  return isJoined(transcript, claim) ? 'joined' : 'absent';
}

/** Folded characters. Shorter ones are counted, and are nobody's in particular: DESIGN §4. */
const LEAST_PASSAGE = 8;

/** Whether words can be read without those around them: 愿看到 out of 不愿看到的 says what nobody said. */
function isPassage(transcript: Transcript, { ranges, text }: Stretch): boolean {
  const place = placeInTurn(transcript, ranges);
  if (place === null || foldText(text).text.length < LEAST_PASSAGE) return false;
  return pausesAt(place.text, place.from) && pausesAt(place.text, place.to);
}

/** Whether some of the words stand in the paragraph that is named. */
function standsIn({ paragraphs }: Turn, claim: Claim): boolean {
  const own = paragraphs.find(({ id }) => id === claim.paragraph)?.ranges ?? [];
  return own.some(([from, to]) => claim.ranges.some(([start, end]) => start < to && from < end));
}

/** A quote that was not found: nothing is said of the record. */
function claimsNothing({ words, paragraph, ranges, pieces, ...facts }: Claim): boolean {
  const { voice, event, date, title, speaker, publisher, sourceLine, pageHead, form, transcript } = facts;
  const told = [voice, event, date, title, speaker, publisher, sourceLine, pageHead, form, transcript, paragraph];
  return words === '' && ranges.length === 0 && pieces === null && told.every((fact) => fact === null);
}

function standingOfNothing(found: Answer, { wording }: Claim): ClaimStanding {
  return found.wording === wording && (wording === 'none' || wording === 'unchecked') ? 'confirmed' : 'unconfirmed';
}

/** Facts that files of older versions lack are not held against them. */
function hasFacts(facts: TranscriptFacts, claim: Claim): boolean {
  return (
    facts.event === claim.event &&
    facts.date === claim.date &&
    facts.title === claim.title &&
    facts.speaker === claim.speaker &&
    facts.publisher === claim.publisher &&
    [facts.sourceLine, null].includes(claim.sourceLine) &&
    [facts.pageHead, null].includes(claim.pageHead) &&
    [facts.form, null].includes(claim.form)
  );
}

/** The wordings with which the finder gives out these very words, at their places, for the quote; none where it does not. */
function givenFor({ matches }: Answer, claim: Claim): Wording[] {
  return matches
    .filter(({ voice, readings: [best] }) => {
      if (best === undefined || voice !== claim.voice) return false;
      const { paragraph, transcript, text, ranges, stretches } = best;
      return (
        transcript === claim.transcript &&
        paragraph === claim.paragraph &&
        text === claim.words &&
        isSame(ranges, claim.ranges) &&
        samePlaces(stretches, claim)
      );
    })
    .map(({ wording }) => wording);
}

function samePlaces(stretches: readonly Stretch[], { ranges, pieces }: Claim): boolean {
  const all = stretches.flatMap((each) => each.ranges);
  if (pieces === null || !isSame(all, ranges)) return stretches.length === 1 && isSame(all, ranges);
  return isSame(
    stretches.map((each) => [each.paragraph, each.ranges]),
    pieces.map((each) => [each.paragraph, each.ranges]),
  );
}

/** As entries were kept when pieces were joined without a mark. */
function isJoined({ turns }: Transcript, { words, ranges }: Claim): boolean {
  const texts = ranges.map((range) => joinWords(stretchesOf({ turns }, [[range]])));
  return texts.length > 1 && texts.every((text) => text !== '') && texts.join('') === words;
}

function isSame(a: unknown, b: unknown): boolean {
  return JSON.stringify(a) === JSON.stringify(b);
}
