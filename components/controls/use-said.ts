import { useEffect, useState } from 'preact/hooks';

/** Say quietly what happened. @param undo offers a way back */
export type Say = (text: () => string, undo?: (() => Promise<unknown>) | null) => void;

export interface Said {
  /** Said anew in another language. */
  text: () => string;
  undo: (() => Promise<unknown>) | null;
  /** Two notes with the same words are two. */
  number: number;
}

/** A note that nothing can be undone of goes away by itself; one with a way back stays until the next. */
const SHOWN_MS = 2500;

export function useSaid(): [said: Said | null, say: Say, hush: () => void] {
  const [said, setSaid] = useState<Said | null>(null);
  useEffect(() => {
    const stays = said === null || said.undo !== null;
    const timer = stays ? undefined : setTimeout(() => setSaid(null), SHOWN_MS);
    return () => clearTimeout(timer);
  }, [said]);
  const say: Say = (text, undo = null) => setSaid((last) => ({ text, undo, number: (last?.number ?? 0) + 1 }));
  return [said, say, () => setSaid(null)];
}
