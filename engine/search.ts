/** Search by words, for the toolbar popup and the reader. */
import { type Folded, foldText } from './fold.ts';
import type { Form, OfficialRecord, Paragraph, Range, Transcript, Turn, Voice } from './record.ts';
import { closest, excerptOf } from './search-excerpt.ts';
import { parseQuery, type SearchQuery } from './search-query.ts';

export interface SearchHit {
  transcript: string;
  /** The passage's id. */
  paragraph: string;
  date: string | null;
  title: string;
  publisher: string | null;
  form: Form;
  speaker: string | null;
  voice: Voice;
  outlet: string | null;
  /** An excerpt of the record's own text. */
  excerpt: string;
  /** Whether the paragraph goes on before and after the excerpt. */
  cut: [before: boolean, after: boolean];
  /** Where the words typed stand in `excerpt`, UTF-16 units. */
  marks: Range[];
  /** Other published texts of the event that have the same sentence with the words, by transcript id. */
  alsoIn: string[];
}

export type Search = (query: string, limit: number) => SearchHit[];

interface Unit {
  transcript: Transcript;
  turn: Turn;
  paragraph: Paragraph;
  folded: Folded;
  /** Place in the record, for a steady order. */
  order: number;
}

interface Found {
  unit: Unit;
  /** 0: the words run on as typed; 1: all in one sentence; 2: all in the paragraph. */
  quality: number;
  /** For each word, its places in the paragraph's text. */
  places: Range[][];
  alsoIn: string[];
}

/** Of the same event, the official's own words first. */
const VOICES: readonly Voice[] = ['answer', 'reported', 'moderator', 'question', 'narration', 'caption', 'heading'];
const FORMS: readonly Form[] = ['full', 'partial', 'digest'];
const SENTENCE_END = /[。！？!?；;]/;

/**
 * Make the search over a record.
 *
 * Every paragraph is read each time: half a million characters take a few milliseconds, and no index has to agree with it.
 */
export function createSearch(record: OfficialRecord): Search {
  const units: Unit[] = [];
  for (const transcript of record.transcripts) {
    for (const turn of transcript.turns) {
      for (const paragraph of turn.paragraphs) {
        units.push({ transcript, turn, paragraph, folded: foldText(paragraph.text), order: units.length });
      }
    }
  }
  const counterparts = counterpartsIn(record);
  return (query, limit) => {
    const asked = parseQuery(query);
    if (asked.words.length === 0) return [];
    const found = units.map((unit) => look(unit, asked)).filter((each) => each !== null);
    return joinEditions(found.sort(better), counterparts).slice(0, limit).map(hitOf);
  };
}

/** Every place of the words in one text. @returns null unless all of them stand there, and none that must not */
export function findWords(folded: Folded, { words, without }: SearchQuery): Range[][] | null {
  if (without.some((word) => folded.text.includes(word))) return null;
  // Cheap first: most texts lack a word.
  if (!words.every((word) => folded.text.includes(word))) return null;
  return words.map((word) => placesOf(folded, word));
}

function placesOf(folded: Folded, word: string): Range[] {
  const places: Range[] = [];
  for (let at = folded.text.indexOf(word); at >= 0; at = folded.text.indexOf(word, at + word.length)) {
    places.push([folded.starts[at]!, folded.ends[at + word.length - 1]!]);
  }
  return places;
}

function look(unit: Unit, asked: SearchQuery): Found | null {
  const places = findWords(unit.folded, asked);
  if (places === null) return null;
  return { unit, quality: qualityOf(unit, asked, places), places, alsoIn: [] };
}

function qualityOf({ folded, paragraph }: Unit, { phrase }: SearchQuery, places: Range[][]): number {
  if (folded.text.includes(phrase)) return 0;
  const [start, end] = closest(places);
  return SENTENCE_END.test(paragraph.text.slice(start, end)) ? 2 : 1;
}

/** Best first, then newest first; within an event by whose words they are, and by the fuller text. */
function better(a: Found, b: Found): number {
  return (
    a.quality - b.quality ||
    compare(b.unit.transcript.date ?? '', a.unit.transcript.date ?? '') ||
    compare(b.unit.transcript.event, a.unit.transcript.event) ||
    VOICES.indexOf(a.unit.turn.voice) - VOICES.indexOf(b.unit.turn.voice) ||
    FORMS.indexOf(a.unit.transcript.form) - FORMS.indexOf(b.unit.transcript.form) ||
    a.unit.order - b.unit.order
  );
}

function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}

/** For each paragraph, those of the other texts of its event that hold one of its sentences. */
function counterpartsIn(record: OfficialRecord): Map<string, Set<string>> {
  const counterparts = new Map<string, Set<string>>();
  const link = (from: string, to: string): void => {
    const known = counterparts.get(from);
    if (known) known.add(to);
    else counterparts.set(from, new Set([to]));
  };
  for (const { sentences } of record.alignment) {
    for (const { a, b } of sentences) {
      if (a === null || b === null) continue;
      link(a.paragraph, b.paragraph);
      link(b.paragraph, a.paragraph);
    }
  }
  return counterparts;
}

/** Show a passage once where several published texts of the event have it: the same words are no second finding. */
function joinEditions(found: readonly Found[], counterparts: ReadonlyMap<string, ReadonlySet<string>>): Found[] {
  const kept: Found[] = [];
  const shown = new Map<string, Found>();
  for (const each of found) {
    const { paragraph, transcript } = each.unit;
    const other = [...(counterparts.get(paragraph.id) ?? [])]
      .map((id) => shown.get(id))
      .find((one) => one !== undefined && one.unit.transcript !== transcript && one.quality === each.quality);
    if (other) {
      if (!other.alsoIn.includes(transcript.id)) other.alsoIn.push(transcript.id);
      continue;
    }
    shown.set(paragraph.id, each);
    kept.push(each);
  }
  return kept;
}

function hitOf({ unit: { transcript, turn, paragraph }, places, alsoIn }: Found): SearchHit {
  const { text } = paragraph;
  const { range, marks } = excerptOf(text, places);
  const [from, to] = range;
  const { id, date, title, publisher, form } = transcript;
  return {
    transcript: id,
    paragraph: paragraph.id,
    date,
    title,
    publisher,
    form,
    speaker: turn.speaker,
    voice: turn.voice,
    outlet: turn.outlet,
    excerpt: text.slice(from, to),
    cut: [from > 0, to < text.length],
    marks: marks.map(([start, end]) => [start - from, end - from] as const),
    alsoIn,
  };
}
