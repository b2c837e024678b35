import { writeReport } from '../../../platform/own-page/library/import-report.ts';
import type { QueueItem } from '../../../platform/own-page/library/queue-item.ts';
import type { LibraryText } from '../../../platform/library/library.ts';
import { t } from '../../../platform/shared/i18n.ts';
import { sayPlace, sayState, sayWhy } from './say-item.ts';

/**
 * The report of what was added, in the reader's language.
 * @param texts of the library: a text that was kept is no more in the queue
 */
export function reportOf(items: readonly QueueItem[], texts: readonly LibraryText[]): Blob {
  const kept = new Map(texts.map((text) => [text.id, text]));
  const head = (['name', 'outcome', 'place', 'why', 'title', 'date', 'speaker'] as const).map((column) =>
    t(`library.report.${column}`),
  );
  const text = writeReport(items, {
    head,
    outcome: sayState,
    place: sayPlace,
    why: sayWhy,
    facts: ({ open, keptAs }) => open?.understood.transcript ?? kept.get(keptAs ?? '') ?? null,
  });
  return new Blob([text], { type: 'text/csv' });
}
