/** Turns that the form itself names, as the record has them. */
import type { Range, Voice } from '../record/record.ts';
import { readHead } from '../parse/labels.ts';
import type { Candidate, Head } from '../parse/labels.ts';
import { CLOSED } from '../parse/matter.ts';
import { decideVoices } from '../parse/speakers.ts';
import { TurnBuilder } from '../parse/turn-builder.ts';
import type { KnownNames } from '../text/names.ts';
import { CAPTIONS } from './forms/spoken-lines.ts';
import { trimmed } from './ranges.ts';
import type { ReadText, StatedTurn } from './read-text.ts';
import { createSpokenFinder } from './spoken-times.ts';
import type { SpokenFinder, SpokenSpan } from './spoken-times.ts';

export interface BuiltTurns extends ReturnType<TurnBuilder['finish']> {
  /** Ids of the turns whose voice the form does not state and no label tells. */
  guessed: string[];
  /** Office by speaker, as labels print it. */
  offices: Map<string, string>;
}

/** A turn with what is its own alone: no character of the source is in two. */
interface OwnTurn {
  voice: Voice | null;
  speaker: string | null;
  label: Range[];
  paragraphs: Range[];
}

/** So long a silence, ms, begins another paragraph behind a closed sentence. */
const SILENCE = 1500;
/** Captions without a single stop still make paragraphs that can be read. */
const LONG = 160;
const LONGEST = 400;
/** What the form holds besides turns. */
const BESIDE = 'metadata';

/** Whether anything says who speaks: captions mostly do not. */
export function nameSpeakers(turns: readonly StatedTurn[]): boolean {
  return turns.some(({ voice, speaker, label }) => voice !== null || speaker !== null || label !== null);
}

export function buildStated(read: ReadText, transcript: string, names: KnownNames): BuiltTurns {
  const { source, format, times } = read;
  const turns = merged(source, ownTurns(source, read.turns ?? []), CAPTIONS.has(format));
  const { voices, guessedAt } = voicesOf(source, turns, names);
  const builder = new TurnBuilder(source, transcript);
  const find = createSpokenFinder(times);
  const guessed: string[] = [];
  const offices = new Map<string, string>();
  for (const [index, turn] of turns.entries()) {
    const { voice, speaker, outlet, office } = voices[index]!;
    const draft = builder.open(voice, {
      speaker,
      outlet,
      label: turn.label[0] ? source.slice(...turn.label[0]).trim() : turn.speaker,
      labelRanges: turn.label,
    });
    if (guessedAt.has(index)) guessed.push(draft.id);
    if (speaker !== null && office !== null && !offices.has(speaker)) offices.set(speaker, office);
    if (CAPTIONS.has(format)) addCaptions(source, builder, draft, turn.paragraphs, find);
    else for (const range of turn.paragraphs) builder.addParagraph(draft, range);
  }
  for (const range of besides(source, turns)) builder.addFurniture(BESIDE, range);
  return { ...builder.finish([]), guessed, offices };
}

/** Captions of which nothing says who speaks: one narration. */
export function buildCaptions({ source, turns, times }: ReadText, transcript: string): BuiltTurns {
  const stated = turns ?? times.map(({ range }) => ({ voice: null, speaker: null, label: null, paragraphs: [range] }));
  const own = ownTurns(source, stated);
  const builder = new TurnBuilder(source, transcript);
  const ranges = own.flatMap(({ paragraphs }) => paragraphs);
  if (ranges.length > 0) addCaptions(source, builder, builder.open('narration'), ranges, createSpokenFinder(times));
  for (const range of besides(source, own)) builder.addFurniture(BESIDE, range);
  return { ...builder.finish([]), guessed: [], offices: new Map() };
}

/** In the order of the source, without what lies outside of it or belongs to an earlier range. */
function ownTurns(source: string, stated: readonly StatedTurn[]): OwnTurn[] {
  const pieces = stated
    .flatMap(({ label, paragraphs }, turn) => [
      ...(label ? [{ turn, range: label, isLabel: true }] : []),
      ...paragraphs.map((range) => ({ turn, range, isLabel: false })),
    ])
    .sort((a, b) => a.range[0] - b.range[0]);
  const turns = stated.map(({ voice, speaker }): OwnTurn => ({
    voice,
    speaker: speaker?.trim() ? speaker.trim() : null,
    label: [],
    paragraphs: [],
  }));
  let reached = 0;
  for (const { turn, range, isLabel } of pieces) {
    const own = trimmed(source, [Math.max(range[0], reached), Math.min(range[1], source.length)]);
    for (const piece of own) {
      turns[turn]![isLabel ? 'label' : 'paragraphs'].push(piece);
      reached = piece[1];
    }
  }
  return turns
    .filter(({ label, paragraphs }) => label.length > 0 || paragraphs.length > 0)
    .sort((a, b) => beginOf(a) - beginOf(b));
}

function beginOf({ label, paragraphs }: OwnTurn): number {
  return Math.min(label[0]?.[0] ?? Infinity, paragraphs[0]?.[0] ?? Infinity);
}

/** Neighbours of one speaker are one turn; a caption that names nobody goes on with the words before it. */
function merged(source: string, turns: readonly OwnTurn[], captions: boolean): OwnTurn[] {
  const all: OwnTurn[] = [];
  for (const turn of turns) {
    const last = all.at(-1);
    const labelled = turn.label[0] ? source.slice(...turn.label[0]) : null;
    const before = last?.label[0] ? source.slice(...last.label[0]) : null;
    const same =
      last !== undefined &&
      turn.speaker !== null &&
      last.speaker === turn.speaker &&
      last.voice === turn.voice &&
      (labelled === null || labelled === before);
    const silent = captions && turn.speaker === null && turn.voice === null && labelled === null;
    if (last && (same || silent)) {
      last.label.push(...turn.label);
      last.paragraphs.push(...turn.paragraphs);
    } else all.push({ ...turn, label: [...turn.label], paragraphs: [...turn.paragraphs] });
  }
  return all;
}

interface Spoken {
  voice: Voice;
  speaker: string | null;
  outlet: string | null;
  office: string | null;
}

/** Voices that are stated, and of the rest what the parser makes of the names and words. */
function voicesOf(
  source: string,
  turns: readonly OwnTurn[],
  names: KnownNames,
): { voices: Spoken[]; guessedAt: Set<number> } {
  const heads = turns.map((turn): Head | null => {
    const words =
      turn.speaker ?? (turn.label[0] ? source.slice(...turn.label[0]).replace(/(?<![\s:：])[\s:：]+$/u, '') : null);
    if (words === null || (turn.voice !== null && !SPOKEN.has(turn.voice))) return null;
    const head = readHead(words, names) ?? unknownHead(words);
    if (turn.voice === 'question')
      return head.kind === 'question' ? head : { ...NOBODY, kind: 'question', outlet: words.slice(0, 80) };
    if (turn.voice === 'moderator') return { ...head, kind: 'moderator' };
    if (turn.voice === 'answer' || turn.voice === 'reported')
      return head.kind === 'question' ? { ...NOBODY, kind: 'answer' } : { ...head, kind: 'official' };
    return head;
  });
  const at: number[] = [];
  const accepted = heads.flatMap((head, index): Candidate[] => {
    const { label, paragraphs } = turns[index]!;
    if (head === null) return [];
    at.push(index);
    const start = beginOf(turns[index]!);
    const end = paragraphs[0]?.[0] ?? label.at(-1)![1];
    const words = turns[index]!.speaker ?? source.slice(...label[0]!);
    return [{ head, words: words.normalize('NFKC'), start, end: Math.max(start, end), atLineStart: true }];
  });
  const decided = new Map(decideVoices(source, accepted).map((label, index) => [at[index]!, label]));
  const guessedAt = new Set<number>();
  // Names alone do not tell who asks and who answers.
  const onlyNames = heads.every((head) => head === null || head.kind === 'name');
  const voices = turns.map(({ voice, speaker }, index): Spoken => {
    const label = decided.get(index);
    const own = voice ?? label?.voice ?? 'narration';
    if (voice === null && (onlyNames || !label)) guessedAt.add(index);
    const answers = own === 'answer' || own === 'reported' || own === 'moderator';
    return {
      voice: own,
      speaker: answers ? (label?.speaker ?? (voice === null ? null : speakerOf(speaker, heads[index]))) : null,
      outlet: own === 'question' ? (label?.outlet ?? null) : null,
      office: answers ? (label?.office ?? null) : null,
    };
  });
  return { voices, guessedAt };
}

/** A name that looks like none: 甲（某某公司董事长）. */
function unknownHead(words: string): Head {
  const { name = words, office = null } =
    /^(?<name>[^（(]{1,40}?)[\s　]?[（(](?<office>[^）)]{2,40})[）)]$/u.exec(words)?.groups ?? {};
  return { kind: 'name', name, office, outlet: null };
}

const SPOKEN: ReadonlySet<Voice> = new Set(['question', 'answer', 'moderator', 'reported']);
const NOBODY = { name: null, office: null, outlet: null };

/** Who the form says answers, unless that is no more than `答`. */
function speakerOf(speaker: string | null, head: Head | null | undefined): string | null {
  return head?.kind === 'answer' || head?.kind === 'question' ? null : (head?.name ?? speaker);
}

/** A sentence goes on over captions; a silence or a long stretch behind its end begins another paragraph. */
function addCaptions(
  source: string,
  builder: TurnBuilder,
  draft: ReturnType<TurnBuilder['open']>,
  ranges: readonly Range[],
  find: SpokenFinder,
): void {
  let length = 0;
  let last: SpokenSpan | null = null;
  for (const range of ranges) {
    const time = find(range);
    const end = draft.texts.at(-1)?.at(-1)?.[1];
    const closed = end !== undefined && CLOSED.test(source.slice(Math.max(0, end - 4), end));
    const silent = last !== null && time !== null && time.startMs - last.endMs >= SILENCE;
    const begins = end === undefined || (closed && (silent || length >= LONG)) || length >= LONGEST;
    if (begins) builder.addParagraph(draft, range);
    else builder.continueParagraph(draft, range);
    length = (begins ? 0 : length) + range[1] - range[0];
    last = time ?? last;
  }
}

/** What is in none of the turns, line by line. */
function besides(source: string, turns: readonly OwnTurn[]): Range[] {
  const taken = turns.flatMap(({ label, paragraphs }) => [...label, ...paragraphs]).sort((a, b) => a[0] - b[0]);
  const rest: Range[] = [];
  let from = 0;
  const addLines = (to: number): void => {
    while (from < to) {
      const stop = source.indexOf('\n', from);
      const end = stop < 0 || stop > to ? to : stop;
      rest.push(...trimmed(source, [from, end]));
      from = end + 1;
    }
    from = to;
  };
  for (const [start, end] of taken) {
    addLines(start);
    from = end;
  }
  addLines(source.length);
  return rest;
}
