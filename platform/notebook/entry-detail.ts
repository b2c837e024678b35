/** What an entry holds of its finding beside the words: their differences, and how other texts of the event have them. */
import type { Edit, SourcedMatch, Wording } from '../../engine/record/answer.ts';
import type { Form, Range } from '../../engine/record/record.ts';
import { LEFT_OUT, type Stretch } from '../../engine/record/record-words.ts';
import type { AnswerView } from '../../engine/record/view.ts';

/** One difference, with its places in what the entry itself holds. */
export interface NotedEdit extends Pick<Edit, 'kind' | 'type' | 'quote' | 'record' | 'at'> {
  /** In the entry's words, UTF-16 units; empty where the quote adds something. */
  in: Range;
}

/** Another text of the event, as it has the passage. */
export interface OtherText {
  source: string;
  transcript: string;
  publisher: string | null;
  sourceLine: string | null;
  pageHead: string | null;
  /** null: not noted. */
  form: Form | null;
  wording: Wording;
  words: string;
}

/** More than anyone reads: the rest is in the record. */
export const MAX_EDITS = 1000;
export const MAX_OTHERS = 50;
export const MAX_PASSAGE = 40_000;
export const MAX_QUESTION = 20_000;
/** Of one difference, and of one other text. */
export const MAX_WORDS = 20_000;
/** What stands before and behind a quote on its page. */
export const MAX_BESIDE = 200;

type Reading = SourcedMatch['readings'][number];

/** @param quoteLength of the quote as the entry has it, which may be cut */
export function notedEdits({ edits, stretches }: Reading, quoteLength: number): NotedEdit[] {
  return edits
    .filter(({ at }) => at[1] <= quoteLength)
    .slice(0, MAX_EDITS)
    .map(({ kind, type, quote, record, at, recordAt }) => ({
      kind,
      type,
      quote: quote.slice(0, MAX_WORDS).toWellFormed(),
      record: record.slice(0, MAX_WORDS).toWellFormed(),
      at,
      in: placeIn(stretches, recordAt),
    }));
}

/** Where a place in the source stands in the words of stretches; empty, at the end of what stands before it, where they do not have it. */
function placeIn(stretches: readonly Stretch[], [from, to]: Range): Range {
  let start: number | null = null;
  let end = 0;
  let offset = 0;
  for (const { text, ranges } of stretches) {
    let within = offset;
    for (const [first, last] of ranges) {
      // The break between two paragraphs is in the words and in no range.
      if (text[within - offset] === '\n') within += 1;
      const [begins, ends] = [Math.max(from, first), Math.min(to, last)];
      if (begins <= ends && (begins < ends || from === to)) {
        start ??= within + begins - first;
        end = within + ends - first;
      }
      within += last - first;
    }
    offset += text.length + LEFT_OUT.length;
  }
  return start === null ? [end, end] : [start, end];
}

/** The paragraphs in which the words of a reading stand, whole, a line each; null where the view does not have them. */
export function wholePassage({ stretches }: Reading, { passages }: Pick<AnswerView, 'passages'>): string | null {
  const whole = new Map<string, string>();
  for (const { paragraph, ranges } of stretches) {
    for (const { id, text, ranges: own } of passages[paragraph]?.paragraphs ?? []) {
      if (own.some(([start, end]) => ranges.some(([from, to]) => from < end && start < to))) whole.set(id, text);
    }
  }
  const text = [...whole.values()].join('\n').slice(0, MAX_PASSAGE).toWellFormed();
  return text === '' ? null : text;
}

/** The readings of a match that are not the one that is kept. */
export function otherTexts({ readings }: SourcedMatch, { editions }: Pick<AnswerView, 'editions'>): OtherText[] {
  return readings.slice(1, 1 + MAX_OTHERS).map(({ source, transcript, wording, text }) => {
    const { publisher = null, sourceLine = null, pageHead = null, form = null } = editions[transcript] ?? {};
    return {
      source,
      transcript,
      publisher,
      sourceLine,
      pageHead,
      form,
      wording,
      words: text.slice(0, MAX_WORDS).toWellFormed(),
    };
  });
}
