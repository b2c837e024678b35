/** The check of a tab's page as the side panel is told of it. What the background keeps of it besides is in `background/page-check/`. */
import type { ListedCheck } from '../../../engine/page/listed.ts';

/**
 * Why a page was not checked, or not to the end. On the toolbar button each has a sentence under `trouble`, with `check-` before it.
 *
 * `closed`: the browser keeps extensions out; `pdf`: a viewer, whose text no script can read; `no-text`: nothing that a reader sees is
 * text; `page-gone`: the tab went to another page, or the page was thrown away, before it was compared; `failed`: a fault of ours.
 */
export const CHECK_REFUSALS = ['closed', 'pdf', 'no-text', 'page-gone', 'failed'] as const;
export type CheckRefusal = (typeof CHECK_REFUSALS)[number];

/** `off`: the reader took the marks away, or stopped it; what was found until then still stands in it. */
export type CheckStage = 'reading' | 'comparing' | 'done' | 'failed' | 'off';

export interface StoredCheck {
  /** Made at the gesture: another check of the same tab has another. */
  id: string;
  tabId: number;
  /** When it was asked for. ISO 8601, UTC. */
  at: string;
  state: CheckStage;
  /** null but where it failed, and where the page is gone (`off`). */
  refusal: CheckRefusal | null;
  /** Statements compared so far, and of how many; 0 of 0 until the page is read. */
  progress: [compared: number, of: number];
  /** What is found so far; null until there is something. */
  check: ListedCheck | null;
  /** Statements, by `index`, whose words no longer stand on the page as they were compared. */
  gone: number[];
  /** The statement that the reader clicked in the page last, and the how many-eth click that was. */
  chosen: { statement: number; time: number } | null;
}
