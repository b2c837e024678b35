import { useCallback, useEffect, useRef, useState } from 'preact/hooks';
import type { Collection, Library, LibraryState, LibraryText, LibraryUsage } from '../../platform/library/library.ts';

/** What the page shows of the library, as it was read last. */
export interface HeldLibrary {
  state: LibraryState;
  texts: LibraryText[];
  collections: Collection[];
  usage: LibraryUsage;
}

/** Do something, and say at the top of the page what failed. */
export type Attempt = (work: () => Promise<void>) => Promise<void>;

/** @returns null until it is read for the first time */
export function useLibrary(library: Library): {
  held: HeldLibrary | null;
  unfinished: string[];
  failed: unknown;
  /** @param isWorking texts still come in: an index that was whole is not checked again for each of them, since all of it is read for that */
  refresh: (isWorking?: boolean) => Promise<void>;
  attempt: Attempt;
} {
  const [held, setHeld] = useState<HeldLibrary | null>(null);
  const [unfinished, setUnfinished] = useState<string[]>([]);
  const [failed, setFailed] = useState<unknown>(null);
  const last = useRef<LibraryState | null>(null);
  const refresh = useCallback(
    async (isWorking = false) => {
      const state = isWorking && last.current === 'whole' ? last.current : await library.state();
      last.current = state;
      const [texts, collections, usage] = await Promise.all([library.texts(), library.collections(), library.usage()]);
      setHeld({ state, texts, collections, usage });
    },
    [library],
  );
  const attempt: Attempt = useCallback(async (work) => {
    try {
      setFailed(null);
      await work();
    } catch (error) {
      setFailed(error);
    }
  }, []);
  useEffect(() => {
    void attempt(async () => {
      await refresh();
      setUnfinished(await library.unfinished());
    });
  }, [library, refresh, attempt]);
  return { held, unfinished, failed, refresh, attempt };
}
