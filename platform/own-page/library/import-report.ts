import { csvCell } from '../../../engine/text/csv-cell.ts';
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
}

/** What became of each file, as a table for any spreadsheet. The mark at the beginning tells Excel the encoding. */
export function writeReport(items: readonly QueueItem[], { head, outcome, place, why }: ReportWords): string {
  const rows = items.map((item) => {
    const facts = item.open?.understood.transcript;
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
