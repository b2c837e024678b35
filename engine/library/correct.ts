/**
 * What a reader has corrected, laid over what the parser has found. The source is never touched.
 *
 * Places are offsets in the source, so that a correction finds its turn however a newer parser cuts or numbers the text; where it
 * finds nothing that it could change, it changes nothing.
 */
import type { Furniture, Range, Transcript, Turn, Voice } from '../record/record.ts';
import type { KnownNames } from '../text/names.ts';
import type { Correction, Corrections } from './correction.ts';
import { putTogether, startOf, takeApart } from './draft-turns.ts';
import type { DraftParagraph, DraftTranscript, DraftTurn } from './draft-turns.ts';
import { labelKey } from './labels.ts';
import { cutAt, united } from './ranges.ts';

/** What the reader has said to be nobody's words. */
export const SET_ASIDE = 'set-aside';

export interface CorrectedTurns {
  turns: Turn[];
  furniture: Furniture[];
  /** Ids of the turns that a correction has changed. */
  corrected: string[];
}

type TurnCorrection = Exclude<Correction, { kind: 'fact' | 'pair' }>;

/** The turns under all corrections of turns, in the order in which they were made. */
export function correctTurns(
  source: string,
  transcript: Transcript,
  corrections: Corrections,
  names: KnownNames,
): CorrectedTurns {
  const wanted = corrections.filter((each): each is TurnCorrection => each.kind !== 'fact' && each.kind !== 'pair');
  if (wanted.length === 0) return { turns: transcript.turns, furniture: transcript.furniture, corrected: [] };
  const draft = takeApart(transcript);
  for (const correction of wanted) correctOne(source, draft, correction, transcript.speaker);
  return putTogether(source, transcript, draft, names);
}

function correctOne(source: string, draft: DraftTranscript, correction: TurnCorrection, official: string | null): void {
  switch (correction.kind) {
    case 'split':
      return split(source, draft.turns, correction.at);
    case 'join':
      return join(source, draft.turns, correction.at);
    case 'voice': {
      const turn = turnAt(draft.turns, correction.at);
      return turn && speak(turn, correction.voice, turn.voice === 'question' ? null : turn.speaker, official);
    }
    case 'speaker': {
      const turn = turnAt(draft.turns, correction.at);
      return turn && name(turn, correction.speaker);
    }
    case 'label': {
      const key = labelKey(correction.label);
      for (const turn of draft.turns) {
        if (turn.label === null || labelKey(turn.label) !== key) continue;
        speak(turn, correction.voice, correction.speaker, official);
        name(turn, correction.speaker);
      }
      return;
    }
    case 'furniture':
      return setAside(source, draft, correction.range);
    case 'words':
      return takeBack(source, draft, correction.range);
  }
}

/** The turn here; beside every turn, the next one, or the last. */
function turnAt(turns: readonly DraftTurn[], at: number): DraftTurn | undefined {
  let next: DraftTurn | undefined;
  for (const turn of turns) {
    if (rangesOf(turn).some(([start, end]) => start <= at && at < end)) return turn;
    const start = startOf(turn);
    if (start >= at && (!next || start < startOf(next))) next = turn;
  }
  return next ?? turns.at(-1);
}

function rangesOf({ labelRanges, paragraphs }: DraftTurn): Range[] {
  return [...labelRanges, ...paragraphs.flatMap(({ ranges }) => ranges)];
}

function speak(turn: DraftTurn, voice: Voice, speaker: string | null, official: string | null): void {
  const answers = voice === 'answer' || voice === 'reported';
  turn.voice = voice;
  turn.reported = voice === 'reported';
  turn.speaker = answers ? (speaker ?? official) : voice === 'moderator' ? speaker : null;
  if (voice !== 'question') turn.outlet = null;
  turn.corrected = true;
}

/** Who asks is known by the outlet; a reader who names one means that. */
function name(turn: DraftTurn, speaker: string | null): void {
  if (turn.voice === 'question') turn.outlet = speaker;
  else turn.speaker = speaker;
  turn.corrected = true;
}

function split(source: string, turns: DraftTurn[], at: number): void {
  const index = turns.findIndex((turn) => {
    const ranges = turn.paragraphs.flatMap((paragraph) => paragraph.ranges);
    return ranges.some(([start]) => start < at) && ranges.some(([, end]) => end > at);
  });
  const turn = turns[index];
  if (!turn) return;
  const before: DraftParagraph[] = [];
  const after: DraftParagraph[] = [];
  for (const { id, ranges } of turn.paragraphs) {
    const { inside: first } = cutAt(source, ranges, [0, at]);
    const { inside: second } = cutAt(source, ranges, [at, source.length]);
    if (first.length > 0) before.push({ id, ranges: first });
    if (second.length > 0) after.push({ id: first.length > 0 ? null : id, ranges: second });
  }
  if (before.length === 0 || after.length === 0) return;
  // A label that is printed again before a later paragraph goes with it.
  const labels = turn.labelRanges;
  turn.paragraphs = before;
  turn.labelRanges = labels.filter(([start]) => start < at);
  turn.corrected = true;
  insert(turns, {
    ...turn,
    id: null,
    label: null,
    labelRanges: labels.filter(([start]) => start >= at),
    paragraphs: after,
  });
}

function insert(turns: DraftTurn[], turn: DraftTurn): void {
  const start = startOf(turn);
  const index = turns.findIndex((other) => startOf(other) > start);
  turns.splice(index < 0 ? turns.length : index, 0, turn);
}

function join(source: string, turns: DraftTurn[], at: number): void {
  const turn = turnAt(turns, at);
  if (!turn) return;
  const index = turns.indexOf(turn);
  let before = index - 1;
  // A caption interrupts a turn; what stands behind it belongs to the words before it.
  while (before > 0 && turn.voice !== 'caption' && turns[before]!.voice === 'caption') before -= 1;
  const first = turns[before];
  if (!first) return;
  const paragraphs = turn.paragraphs.map((paragraph) => ({ ...paragraph }));
  const again =
    turn.label !== null &&
    first.label !== null &&
    (labelKey(turn.label) === labelKey(first.label) || (turn.speaker !== null && turn.speaker === first.speaker));
  if (again) first.labelRanges = [...first.labelRanges, ...turn.labelRanges];
  else if (turn.labelRanges.length > 0) {
    // It was no label: 他说： inside a sentence.
    const [head, ...rest] = paragraphs;
    paragraphs.splice(0, paragraphs.length, {
      id: null,
      ranges: united(source, [...turn.labelRanges, ...(head?.ranges ?? [])]),
    });
    paragraphs.push(...rest);
  }
  const last = first.paragraphs.at(-1);
  const [head] = paragraphs;
  const end = last?.ranges.at(-1)?.[1];
  const start = head?.ranges[0]?.[0];
  // On one line it is one paragraph.
  if (last && head && end !== undefined && start !== undefined && start >= end && !hasBreak(source, end, start)) {
    last.ranges = united(source, [...last.ranges, ...head.ranges]);
    paragraphs.shift();
  }
  first.paragraphs = inOrder([...first.paragraphs, ...paragraphs]);
  first.corrected = true;
  turns.splice(index, 1);
}

function hasBreak(source: string, from: number, to: number): boolean {
  return /[\n\r]/u.test(source.slice(from, to));
}

function inOrder(paragraphs: DraftParagraph[]): DraftParagraph[] {
  return paragraphs.toSorted((a, b) => (a.ranges[0]?.[0] ?? 0) - (b.ranges[0]?.[0] ?? 0));
}

function setAside(source: string, draft: DraftTranscript, range: Range): void {
  const { turns, furniture } = draft;
  const aside: Range[] = [];
  const empty = new Set<DraftTurn>();
  for (const turn of turns) {
    if (!rangesOf(turn).some(within(range))) continue;
    const labels = cutAt(source, turn.labelRanges, range);
    aside.push(...labels.inside);
    turn.labelRanges = labels.outside;
    if (labels.outside.length === 0 && labels.inside.length > 0) turn.label = null;
    turn.paragraphs = turn.paragraphs.flatMap(({ id, ranges }) => {
      const { outside, inside } = cutAt(source, ranges, range);
      aside.push(...inside);
      return outside.length > 0 ? [{ id, ranges: outside }] : [];
    });
    turn.corrected = true;
    if (turn.paragraphs.length > 0) continue;
    // Nobody is left to speak under the label.
    aside.push(...turn.labelRanges);
    empty.add(turn);
  }
  draft.turns = turns.filter((turn) => !empty.has(turn));
  if (aside.length > 0) furniture.set(SET_ASIDE, united(source, [...(furniture.get(SET_ASIDE) ?? []), ...aside]));
}

function takeBack(source: string, { turns, furniture }: DraftTranscript, range: Range): void {
  const pieces: Range[] = [];
  const take = (kind: string): void => {
    const { inside, outside } = cutAt(source, furniture.get(kind) ?? [], range);
    pieces.push(...inside);
    if (inside.length > 0) furniture.set(kind, outside);
  };
  for (const kind of furniture.keys()) if (kind !== 'mark') take(kind);
  for (const turn of turns) {
    const { inside, outside } = cutAt(source, turn.labelRanges, range);
    if (inside.length === 0) continue;
    turn.labelRanges = outside;
    if (outside.length === 0) turn.label = null;
    turn.corrected = true;
    turn.paragraphs = withPiece(source, turn.paragraphs, inside);
  }
  // Typographic marks are nobody's words, unless they alone are meant.
  if (pieces.length === 0 && !turns.some((turn) => turn.paragraphs.some(({ ranges }) => ranges.some(within(range)))))
    take('mark');
  for (const piece of united(source, pieces)) {
    const turn = spokenBefore(turns, piece[0]);
    if (turn) {
      turn.paragraphs = withPiece(source, turn.paragraphs, [piece]);
      turn.corrected = true;
    } else insert(turns, narrationOf(piece));
  }
}

function within([from, to]: Range): (range: Range) => boolean {
  return ([start, end]) => start < to && end > from;
}

/** The turn with words that stand nearest before a place; headings and captions have none but their own. */
function spokenBefore(turns: readonly DraftTurn[], at: number): DraftTurn | null {
  let nearest: DraftTurn | null = null;
  let reached = -1;
  for (const turn of turns) {
    if (turn.voice === 'heading' || turn.voice === 'caption') continue;
    for (const [start, end] of rangesOf(turn)) {
      if (start >= at || end <= reached) continue;
      nearest = turn;
      reached = end;
    }
  }
  return nearest;
}

/** `pieces` inside the paragraph around them, on the line of the one before or after them, or as one of their own. */
function withPiece(source: string, paragraphs: readonly DraftParagraph[], pieces: readonly Range[]): DraftParagraph[] {
  let all = [...paragraphs];
  for (const piece of pieces) {
    const around = all.find(({ ranges }) => {
      const [start, end] = [ranges[0]![0], ranges.at(-1)![1]];
      if (start < piece[0] && end > piece[0]) return true;
      if (end <= piece[0]) return !hasBreak(source, end, piece[0]);
      return piece[1] <= start && !hasBreak(source, piece[1], start);
    });
    if (around) {
      const whole = { ...around, ranges: united(source, [...around.ranges, piece]) };
      all = all.map((each) => (each === around ? whole : each));
    } else all = inOrder([...all, { id: null, ranges: [piece] }]);
  }
  return all;
}

function narrationOf(range: Range): DraftTurn {
  return {
    id: null,
    voice: 'narration',
    speaker: null,
    outlet: null,
    label: null,
    labelRanges: [],
    reported: false,
    part: 'body',
    paragraphs: [{ id: null, ranges: [range] }],
    corrected: true,
  };
}
