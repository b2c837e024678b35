import { csvCell } from '../../../engine/text/csv-cell.ts';
import type { Transcript } from '../../../engine/record/record.ts';
import type { QueueItem } from './queue-item.ts';

/** One line of the report, in the reader's words. */
export interface ReportWords {
  /** Over the columns. */
  head: readonly string[];
  outcome: (item: QueueItem) => string;
  /** Where in the file; empty where it is all of it. */
  place: (item: QueueItem) => string;
  /** What is wrong and what to do; empty where nothing is. */
  why: (item: QueueItem) => string;
  /** Of a text that is in the library, or waits to be kept; null: nothing is known of it. */
  facts: (item: QueueItem) => ReportFacts | null;
}

export type ReportFacts = Pick<Transcript, 'title' | 'date' | 'speaker'>;

/** What became of each file, as a table for any spreadsheet. The mark at the beginning tells Excel the encoding. */
export function writeReport(
  items: readonly QueueItem[],
  { head, outcome, place, why, facts: factsOf }: ReportWords,
): string {
  const rows = items.map((item) => {
    const facts = factsOf(item);
    return [
      item.name,
      outcome(item),
      place(item),
      why(item),
      facts?.title ?? '',
      facts?.date ?? '',
      facts?.speaker ?? '',
    ];
  });
  return `\uFEFF${[head, ...rows].map((row) => row.map(csvCell).join(',')).join('\r\n')}\r\n`;
}
