import type { OfSource } from '../../engine/record/answer.ts';
import type { BUNDLED } from '../../engine/record/of-record.ts';
import { t } from '../../platform/shared/i18n.ts';

/** The engine's own, of which a web page is brought no more than the type. */
const RECORD: typeof BUNDLED = 'bundled';

/** Whether it may be told as the record's: all else is of the reader's own library, and is told as that. */
export function isOfRecord({ source }: OfSource): boolean {
  return source === RECORD;
}

/** What is told of a text, behind whose it is where it is not the record's. */
export function ofLibrary(from: OfSource, told: string): string {
  return isOfRecord(from) ? told : `${t('finding.library-text.name')} · ${told}`;
}
