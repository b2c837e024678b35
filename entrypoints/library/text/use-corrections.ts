import { useRef, useState } from 'preact/hooks';
import { useUndoKeys } from '../../../components/controls/use-undo-keys.ts';
import type { Correction, Corrections } from '../../../engine/library/correction.ts';
import type { Understood } from '../../../engine/library/understood.ts';
import {
  beginHistory,
  changeTo,
  type CorrectionsHistory,
  redo,
  undo,
  withCorrection,
} from '../../../platform/own-page/library/corrections-history.ts';

export interface Correcting {
  history: CorrectionsHistory;
  /** By the corrections that hold now. */
  understood: Understood;
  correct: (added: Correction) => void;
  /** Take one change back, whatever was done after it. */
  drop: (correction: Correction) => void;
  reset: () => void;
  undo: () => void;
  redo: () => void;
}

/**
 * The reader's changes to a text, each understood at once.
 * @param onChange hears of what holds after each change, in their order
 */
export function useCorrections(
  begin: { corrections: Corrections; understood: Understood },
  understand: (corrections: Corrections) => Promise<Understood>,
  onChange: (corrections: Corrections, understood: Understood) => void,
): Correcting {
  const [shown, setShown] = useState({ history: beginHistory(begin.corrections), understood: begin.understood });
  /** What the next change comes after: that of the last one may not be understood yet. */
  const latest = useRef(shown.history);
  const go = (to: (history: CorrectionsHistory) => CorrectionsHistory): void => {
    const history = to(latest.current);
    if (history === latest.current) return;
    latest.current = history;
    void understand(history.now).then((understood) => {
      // Another change was made meanwhile, and is shown in its place.
      if (latest.current !== history) return;
      setShown({ history, understood });
      onChange(history.now, understood);
    });
  };
  const correcting: Correcting = {
    ...shown,
    correct: (added) => go((history) => changeTo(history, withCorrection(history.now, added))),
    drop: (correction) =>
      go((history) =>
        changeTo(
          history,
          history.now.filter((each) => each !== correction),
        ),
      ),
    reset: () => go((history) => (history.now.length === 0 ? history : changeTo(history, []))),
    undo: () => go(undo),
    redo: () => go(redo),
  };
  useUndoKeys(correcting);
  return correcting;
}
