import { writeReport } from '../../../platform/own-page/library/import-report.ts';
import type { QueueItem } from '../../../platform/own-page/library/queue-item.ts';
import { t } from '../../../platform/shared/i18n.ts';
import { sayPlace, sayState, sayWhy } from './say-item.ts';

/** The report of what was added, in the reader's language. */
export function reportOf(items: readonly QueueItem[]): Blob {
  const head = (['name', 'outcome', 'place', 'why', 'title', 'date', 'speaker'] as const).map((column) =>
    t(`library.report.${column}`),
  );
  const text = writeReport(items, { head, outcome: sayState, place: sayPlace, why: sayWhy });
  return new Blob([text], { type: 'text/csv' });
}
