/** How far the check of a page is, as whoever draws it is told. */
import type { ListedCheck } from '../../engine/page/listed.ts';

/** Why a page cannot be checked. Each has a sentence in the locale files under `check.why`. */
export const CHECK_TROUBLES = ['closed', 'pdf', 'no-text', 'page-gone', 'failed'] as const;
export type CheckTrouble = (typeof CHECK_TROUBLES)[number];

export type CheckState =
  /** Nobody asked yet, or what was shown was taken away. */
  | { stage: 'idle' }
  | { stage: 'refused'; why: CheckTrouble }
  /** `share`: how much is compared, from 0 to 1; null while the page is read. `found`: as far as it is compared. */
  | { stage: 'working'; share: number | null; found: ListedCheck | null }
  | {
      stage: 'done';
      found: ListedCheck;
      /** When it was checked, ISO 8601. */
      at: string;
      /** Statements, by their index, whose words are no longer on the page. */
      gone: readonly number[];
      /** Whether the page has its marks. */
      isMarked: boolean;
      /** Whether the tab still shows the page that was checked. */
      isThere: boolean;
    };
