/** Which of the texts are listed, and in what order. */
import { foldText } from '../../../engine/text/fold.ts';
import type { LibraryText } from '../../../platform/library/library.ts';

/** What is open about a text, as the list can tell. */
export const OPEN_POINTS = ['no-date', 'no-speaker', 'corrected'] as const;
export type OpenPoint = (typeof OPEN_POINTS)[number];

export const ORDERS = ['newest', 'oldest', 'added', 'title', 'longest'] as const;
export type Order = (typeof ORDERS)[number];

export interface TextChoice {
  words: string;
  /** null: of any. An empty year or speaker is one that is not known. */
  collection: string | null;
  year: string | null;
  speaker: string | null;
  open: OpenPoint | null;
  order: Order;
}

export const ALL_TEXTS: TextChoice = {
  words: '',
  collection: null,
  year: null,
  speaker: null,
  open: null,
  order: 'added',
};

/** What the words typed are looked for in, folded once for each text that is held. */
const folded = new WeakMap<LibraryText, string>();

function wordsOf(text: LibraryText): string {
  let words = folded.get(text);
  if (words === undefined) {
    const { title, name, speaker, office, place, publisher, date, address } = text;
    words = [title, name, speaker, office, place, publisher, date, address].map((each) => fold(each ?? '')).join('\n');
    folded.set(text, words);
  }
  return words;
}

const fold = (text: string): string => foldText(text).text;

const BY: Record<Order, (a: LibraryText, b: LibraryText) => number> = {
  newest: (a, b) => compare(b.date ?? '', a.date ?? ''),
  // One without a date is no older than others.
  oldest: (a, b) => compare(a.date ?? '\uFFFF', b.date ?? '\uFFFF'),
  added: (a, b) => b.addedAt - a.addedAt,
  // By code point: a collator takes a tenth of a second for ten thousand titles.
  title: (a, b) => compare(a.title, b.title),
  longest: (a, b) => b.characters - a.characters,
};

function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}

export function chooseTexts(texts: readonly LibraryText[], choice: TextChoice): LibraryText[] {
  const words = choice.words.split(/\s+/u).map(fold).filter(Boolean);
  return texts
    .filter(
      (text) =>
        (choice.collection === null || text.collection === choice.collection) &&
        (choice.year === null || yearOf(text) === choice.year) &&
        (choice.speaker === null || (text.speaker ?? '') === choice.speaker) &&
        (choice.open === null || isOpen(text, choice.open)) &&
        words.every((word) => wordsOf(text).includes(word)),
    )
    .toSorted(BY[choice.order]);
}

export const yearOf = ({ date }: LibraryText): string => date?.slice(0, 4) ?? '';

function isOpen({ date, speaker, corrected }: LibraryText, point: OpenPoint): boolean {
  if (point === 'corrected') return corrected > 0;
  return (point === 'no-date' ? date : speaker) === null;
}

/** More than that nobody looks through; words typed find the others. */
const MOST_SPEAKERS = 200;

/** What there is to narrow down to: years from the newest on, speakers by how many texts they have. */
export function choicesIn(texts: readonly LibraryText[]): { years: string[]; speakers: string[] } {
  const speakers = new Map<string, number>();
  const years = new Set<string>();
  for (const text of texts) {
    years.add(yearOf(text));
    const speaker = text.speaker ?? '';
    speakers.set(speaker, (speakers.get(speaker) ?? 0) + 1);
  }
  return {
    years: [...years].toSorted((a, b) => compare(b, a)),
    speakers: [...speakers]
      .toSorted((a, b) => b[1] - a[1])
      .slice(0, MOST_SPEAKERS)
      .map(([name]) => name),
  };
}
