import { useState } from 'preact/hooks';
import type { FoundHit } from '../../platform/own-page/popup/found-passage.ts';

/** What can be done with a passage without opening it. */
export const ACTIONS = ['copy', 'cite', 'keep'] as const;
export type PassageAction = (typeof ACTIONS)[number];

/** Each resolves to whether it was done; null where nothing is kept. */
export interface PassageServices extends Record<'copy' | 'cite', (hit: FoundHit) => Promise<boolean>> {
  keep: ((hit: FoundHit) => Promise<boolean>) | null;
}

/** The physical keys with Alt: none writes a letter in the box, or opens a menu of a browser. */
const KEYS = { copy: 'C', cite: 'R', keep: 'N' } as const satisfies Record<PassageAction, string>;

/** As it is shown, and as assistive technology is told. */
export function keysOf(action: PassageAction): string {
  return `Alt+${KEYS[action]}`;
}

export function actionOf({ altKey, ctrlKey, metaKey, shiftKey, code }: KeyboardEvent): PassageAction | null {
  if (!altKey || ctrlKey || metaKey || shiftKey) return null;
  return ACTIONS.find((action) => code === `Key${KEYS[action]}`) ?? null;
}

export interface PassageOutcome {
  paragraph: string;
  action: PassageAction;
  state: 'waiting' | 'done' | 'failed';
}

/** Does one after the other, and knows how the last ended. */
export function usePassageActions(
  services: PassageServices,
): [PassageOutcome | null, (action: PassageAction, hit: FoundHit) => void] {
  const [outcome, setOutcome] = useState<PassageOutcome | null>(null);
  const run = (action: PassageAction, hit: FoundHit): void => {
    const work = services[action];
    const mine = { paragraph: hit.paragraph, action };
    // What is kept already is not kept twice.
    const isSame = outcome?.paragraph === mine.paragraph && outcome.action === action && outcome.state !== 'failed';
    if (work === null || (isSame && action === 'keep')) return;
    setOutcome({ ...mine, state: 'waiting' });
    work(hit).then(
      (isDone) => setOutcome({ ...mine, state: isDone ? 'done' : 'failed' }),
      () => setOutcome({ ...mine, state: 'failed' }),
    );
  };
  return [outcome, run];
}
