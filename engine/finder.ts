import type { Answer } from './answer.ts';
import type { IndexDump } from './gram-index.ts';
import type { OfficialRecord } from './record.ts';
export interface Finder {
  /**
   * How a quote stands to the record. Never throws.
   * @param length true length of the selection when only its beginning was sent, UTF-16 units
   */
  lookUp(quote: string, length?: number): Answer;
}
export function createFinder(_record: OfficialRecord, _dump: IndexDump, _clock: () => number): Finder {
  throw new Error('not yet');
}
