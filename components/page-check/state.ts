/** How far the check of a page is: as whoever makes it tells, and as it is drawn. */
import type { ListedCheck } from '../../engine/page/listed.ts';

/** Why a page cannot be checked. Each has a sentence in the locale files under `check.why`. */
type CheckTrouble = 'closed' | 'pdf' | 'no-text' | 'page-gone' | 'failed';

/** What is told of a check; a draft is told of in the same shape. */
export interface CheckSeen {
  id: string;
  /** When it was asked for. ISO 8601, UTC. */
  at: string;
  /** `off`: the marks were taken away, the check was stopped, or the page is gone. */
  state: 'reading' | 'comparing' | 'done' | 'failed' | 'off';
  refusal: CheckTrouble | null;
  progress: readonly [compared: number, of: number];
  check: ListedCheck | null;
  /** Statements, by their index, whose words are no longer on the page. */
  gone: readonly number[];
  /** The statement that was pressed on the page last, and the how many-eth press that was. */
  chosen: { statement: number; time: number } | null;
}

export type CheckState =
  /** Nobody asked yet, or it was stopped before anything was found. */
  | { stage: 'idle'; isStopped: boolean }
  | { stage: 'refused'; why: CheckTrouble }
  /** `share`: how much is compared, from 0 to 1; null while the page is read. `found`: as far as it is compared. */
  | { stage: 'working'; share: number | null; found: ListedCheck | null }
  | {
      stage: 'done';
      id: string;
      found: ListedCheck;
      gone: readonly number[];
      /** Whether the page has its marks. */
      isMarked: boolean;
      /** Whether the tab still shows the page that was checked. */
      isThere: boolean;
    };

export function stateOf(seen: CheckSeen | null): CheckState {
  if (seen === null) return { stage: 'idle', isStopped: false };
  const { id, state, refusal, progress, check, gone } = seen;
  const [compared, of] = progress;
  if (state === 'reading') return { stage: 'working', share: null, found: null };
  if (state === 'comparing') return { stage: 'working', share: of === 0 ? 0 : compared / of, found: check };
  if (check === null) {
    return refusal === null ? { stage: 'idle', isStopped: state === 'off' } : { stage: 'refused', why: refusal };
  }
  return { stage: 'done', id, found: check, gone, isMarked: state === 'done', isThere: refusal !== 'page-gone' };
}
