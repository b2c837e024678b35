import { useLayoutEffect, useState } from 'preact/hooks';

export interface Asked<T> {
  /** The last answer, kept while the next is waited for; null before the first and when nothing is asked. */
  value: T | null;
  /** What the last question failed with; null when it did not. */
  error: unknown;
  waiting: boolean;
}

/**
 * Ask whenever `key` changes, and keep the answer to the last question only: answers may come in another order.
 * @param ask null: nothing is to be asked, and nothing is shown
 */
export function useLatest<T>(ask: (() => Promise<T>) | null, key: string): Asked<T> {
  const [asked, setAsked] = useState<Asked<T>>({ value: null, error: null, waiting: ask !== null });
  // Not an effect: that would wait for a frame to be painted before it asks.
  useLayoutEffect(() => {
    if (ask === null) {
      setAsked({ value: null, error: null, waiting: false });
      return undefined;
    }
    let overtaken = false;
    setAsked(({ value }) => ({ value, error: null, waiting: true }));
    ask().then(
      (value) => {
        if (!overtaken) setAsked({ value, error: null, waiting: false });
      },
      (error: unknown) => {
        if (!overtaken) setAsked({ value: null, error, waiting: false });
      },
    );
    return () => {
      overtaken = true;
    };
    // oxlint-disable-next-line react-hooks/exhaustive-deps -- `key` says when the question is another one
  }, [key]);
  return asked;
}
