/** The check of a tab's page, as the side panel hears of it. */
import type { Ask } from '../../shared/ask.ts';
import type { CheckRefusal, StoredCheck } from '../../shared/page-check/stored-check.ts';

export interface TabCheck {
  /** Hear how it stands, now and whenever that changes; null: nobody asked for one. @returns the way to stop hearing */
  watch: (tell: (seen: StoredCheck | null) => void) => () => void;
  check: () => void;
  /** Stop it, or take its marks away. */
  stop: () => void;
  /** Show a statement on the page, by its index. */
  jump: (index: number) => void;
  /** The background says that the check of a tab is another than before. */
  changed: (tabId: number) => void;
  /** Another tab is in front. */
  show: (tabId: number | null) => void;
  /** The reader looks here again: is what was found still on the page? */
  lookAgain: () => void;
}

/** While statements are compared the background tells of every step; the list is drawn no more often than this. */
const PAUSE_MS = 250;

export function createTabCheck(ask: Ask, wait: (work: () => void, ms: number) => void = setTimeout): TabCheck {
  let tab: number | null = null;
  let told: StoredCheck | null = null;
  const listeners = new Set<(seen: StoredCheck | null) => void>();
  let isReading = false;
  let isStale = false;

  const tell = (seen: StoredCheck | null): void => {
    told = seen;
    for (const listener of listeners) listener(seen);
  };
  /** Once more where something came meanwhile: what is told last is how it stands. */
  const read = async (type: 'readCheck' | 'lookAfterMarks' = 'readCheck'): Promise<void> => {
    if (isReading) {
      isStale = true;
      return;
    }
    const tabId = tab;
    if (tabId === null) return tell(null);
    isReading = true;
    isStale = false;
    const seen = await ask(type, { tabId }).catch(() => undefined);
    // A background that does not answer leaves what is known; another tab came in front, and is asked about below.
    if (seen !== undefined && tabId === tab) tell(seen);
    if (tabId !== tab) isStale = true;
    wait(
      () => {
        isReading = false;
        if (isStale) void read();
      },
      tabId === tab ? PAUSE_MS : 0,
    );
  };
  const refused = (refusal: CheckRefusal): StoredCheck => ({
    id: '',
    tabId: tab ?? -1,
    at: new Date().toISOString(),
    state: 'failed',
    refusal,
    progress: [0, 0],
    check: null,
    gone: [],
    chosen: null,
  });

  return {
    watch(listener) {
      listeners.add(listener);
      listener(told);
      return () => listeners.delete(listener);
    },
    check() {
      const tabId = tab;
      if (tabId === null) return;
      ask('checkPage', { tabId }).then(
        ({ refusal }) => (refusal === null || tabId !== tab ? void read() : tell(refused(refusal))),
        () => tabId === tab && tell(refused('failed')),
      );
    },
    stop() {
      if (tab !== null)
        void ask('stopCheck', { tabId: tab }).then(
          () => read(),
          () => read(),
        );
    },
    jump(index) {
      if (tab === null) return;
      // Where its words are gone, the list says so.
      void ask('showStatement', { tabId: tab, index, place: null }).then(
        ({ stands }) => (stands ? undefined : read('lookAfterMarks')),
        () => undefined,
      );
    },
    changed(tabId) {
      if (tabId === tab) void read();
    },
    show(tabId) {
      if (tabId === tab) return;
      tab = tabId;
      tell(null);
      void read();
    },
    lookAgain() {
      if (told?.state === 'done') void read('lookAfterMarks');
    },
  };
}
