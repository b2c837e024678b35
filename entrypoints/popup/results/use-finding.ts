import { useEffect, useState } from 'preact/hooks';
import type { AnswerView } from '../../../engine/record/view.ts';

/** Nobody has typed for so long: the finder is not asked for every key. */
const REST_MS = 200;

export interface Finding {
  /** null where the finder was not asked, or has nothing to say of these words. */
  view: AnswerView | null;
  error: unknown;
  /** Whether it is still to be asked, or to answer. */
  waiting: boolean;
}

/** @param query what the search did not find as it was typed; null: the finder need not be asked */
export function useFinding(query: string | null, lookUp: (query: string) => Promise<AnswerView>): Finding {
  const [found, setFound] = useState<{ query: string; view: AnswerView | null; error: unknown } | null>(null);
  useEffect(() => {
    if (query === null) return undefined;
    let overtaken = false;
    const tell = (view: AnswerView | null, error: unknown): void => {
      if (!overtaken) setFound({ query, view, error });
    };
    const timer = setTimeout(() => {
      lookUp(query).then(
        (view) => tell(view.answer.matches.length > 0 ? view : null, null),
        (error: unknown) => tell(null, error),
      );
    }, REST_MS);
    return () => {
      overtaken = true;
      clearTimeout(timer);
    };
    // oxlint-disable-next-line react-hooks/exhaustive-deps -- the way to ask is the same all the time
  }, [query]);
  if (query === null) return { view: null, error: null, waiting: false };
  // What was found of other words is never shown with these.
  return found?.query === query
    ? { view: found.view, error: found.error, waiting: false }
    : { view: null, error: null, waiting: true };
}
