/** What a reader changed in a text, with the way back and forth. */
import type { Correction, Corrections } from '../../../engine/library/correction.ts';
import type { Range } from '../../../engine/record/record.ts';

export interface CorrectionsHistory {
  /** The last one is what an undo leads to. */
  past: readonly Corrections[];
  now: Corrections;
  /** The first one is what a redo leads to. */
  future: readonly Corrections[];
}

export function beginHistory(now: Corrections): CorrectionsHistory {
  return { past: [], now, future: [] };
}

/**
 * Whatever is done anew, a reset and the removal of one change included, can be undone. What changes nothing is nothing to undo: an Enter
 * in a box says a value, and the browser's own word that the box has changed says it again.
 */
export function changeTo(history: CorrectionsHistory, now: Corrections): CorrectionsHistory {
  if (JSON.stringify(now) === JSON.stringify(history.now)) return history;
  return { past: [...history.past, history.now], now, future: [] };
}

export function undo(history: CorrectionsHistory): CorrectionsHistory {
  const before = history.past.at(-1);
  if (before === undefined) return history;
  return { past: history.past.slice(0, -1), now: before, future: [history.now, ...history.future] };
}

export function redo(history: CorrectionsHistory): CorrectionsHistory {
  const [after, ...later] = history.future;
  if (after === undefined) return history;
  return { past: [...history.past, history.now], now: after, future: later };
}

/** Of what can only be one thing the last word holds: the list of changes would else tell what is no longer so. */
export function withCorrection(corrections: Corrections, added: Correction): Corrections {
  return [...corrections.filter((each) => !isOverruled(each, added)), added];
}

function isOverruled(before: Correction, added: Correction): boolean {
  if (before.kind === 'fact' && added.kind === 'fact') return before.fact === added.fact;
  if (before.kind === 'label' && added.kind === 'label') return before.label === added.label;
  if (before.kind === 'pair' && added.kind === 'pair') {
    const isSame = before.text === added.text;
    return isSame && (overlap(before.english, added.english) || overlap(before.chinese, added.chinese));
  }
  const isOfTurn = (before.kind === 'voice' || before.kind === 'speaker') && before.kind === added.kind;
  return isOfTurn && before.at === (added as { at: number }).at;
}

function overlap(one: Range | null, other: Range | null): boolean {
  return one !== null && other !== null && one[0] < other[1] && other[0] < one[1];
}
