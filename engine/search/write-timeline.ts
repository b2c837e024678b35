/** A timeline as a table for a spreadsheet. */
import { csvCell } from '../text/csv-cell.ts';
import type { PhraseCount, Timeline, TimelineEvent } from './timeline.ts';

const COLUMNS = 'event date title characters texts phrase count by_official per_10000 counted_text source'.split(' ');

interface Counted extends Pick<Timeline, 'phrases'> {
  events: (Omit<TimelineEvent, 'counts'> & { counts: (PhraseCount & { source?: string | null })[] })[];
}

/**
 * One line for each event and phrase, RFC 4180, with a byte order mark, without which Excel reads UTF-8 as something else. The headings are
 * the same in every language, so that a script can rely on them.
 * @param nameOf a source, in words
 */
export function timelineCsv({ phrases, events }: Counted, nameOf: (source: string) => string): string {
  const lines = events.flatMap(({ event, date, title, characters, texts, counts }) =>
    counts.map(({ count, own, per10k, transcript, source = null }, at) => [
      event,
      date ?? '',
      title,
      String(characters),
      String(texts),
      phrases[at] ?? '',
      String(count),
      String(own),
      per10k.toFixed(2),
      transcript ?? '',
      source === null ? '' : nameOf(source),
    ]),
  );
  return `\uFEFF${[COLUMNS, ...lines].map((cells) => `${cells.map(csvCell).join(',')}\r\n`).join('')}`;
}
