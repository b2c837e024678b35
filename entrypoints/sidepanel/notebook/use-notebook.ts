import { useEffect, useRef, useState } from 'preact/hooks';
import type { NotebookEntry } from '../../../platform/notebook/entry.ts';
import type { Loss } from '../../../platform/notebook/loss-marker.ts';
import type { NotebookRow } from '../../../platform/notebook/schema.ts';
import type { Imported } from '../../../platform/notebook/write.ts';
import { type Notebook, NotebookFailure } from '../../../platform/notebook/notebook.ts';
import type { NotebookWhy } from '../../../platform/shared/failures.ts';
import type { SidePanelServices } from '../services.ts';

export type NotebookTrouble = NotebookWhy | 'unexpected';

export interface NotebookState {
  /** As they were read last: still there to be saved as a file when the storage is gone. null before the first reading. */
  rows: readonly NotebookRow[] | null;
  loss: Loss | null;
  /** What was there before the browser deleted it, as far as this window has it. */
  before: readonly NotebookRow[];
  failure: NotebookTrouble | null;
  /** Findings that could not be stored: kept here until they can be, or are saved as a file. */
  unsaved: readonly NotebookEntry[];
  /** Ids that were deleted last, to be brought back. */
  deleted: readonly string[];
  keep: (entry: NotebookEntry) => Promise<boolean>;
  /** All of them or none. */
  keepAll: (entries: readonly NotebookEntry[]) => Promise<boolean>;
  keepAgain: () => Promise<void>;
  /** Store again what was there before the browser deleted it. */
  putBack: () => Promise<void>;
  saveText: (
    ...written: Parameters<Notebook['saveText']>
  ) => Promise<{ saved: boolean; row: NotebookRow | null } | null>;
  arrange: (ids: readonly string[]) => Promise<void>;
  remove: (id: string) => Promise<void>;
  undo: () => Promise<void>;
  dismissDeleted: () => void;
  /** @returns null where nothing was imported */
  add: (entries: readonly NotebookEntry[], tell?: (share: number) => void) => Promise<Imported | null>;
  forgetLoss: () => Promise<void>;
}

/** The notebook as the page shows it: read again after every change, in this window or another. */
export function useNotebook({ notebook, persist }: SidePanelServices): NotebookState {
  const [rows, setRows] = useState<readonly NotebookRow[] | null>(null);
  const [loss, setLoss] = useState<Loss | null>(null);
  const [before, setBefore] = useState<readonly NotebookRow[]>([]);
  const [failure, setFailure] = useState<NotebookTrouble | null>(null);
  const [unsaved, setUnsaved] = useState<readonly NotebookEntry[]>([]);
  const [deleted, setDeleted] = useState<readonly string[]>([]);
  const latest = useRef<readonly NotebookRow[]>([]);

  /** @returns null for what failed; it is said above the notebook */
  async function attempt<T>(work: () => Promise<T>): Promise<T | null> {
    try {
      const done = await work();
      setFailure(null);
      return done;
    } catch (error) {
      setFailure(error instanceof NotebookFailure ? error.why : 'unexpected');
      if (!(error instanceof NotebookFailure)) console.error('yuanhua:', error);
      return null;
    }
  }

  useEffect(() => {
    let reading = 0;
    const read = async (): Promise<void> => {
      const mine = (reading += 1);
      const contents = await attempt(() => notebook.read());
      if (contents === null || mine !== reading) return;
      if (contents.loss !== null && contents.rows.length < latest.current.length) setBefore(latest.current);
      if (contents.loss === null) setBefore([]);
      latest.current = contents.rows;
      setRows(contents.rows);
      setLoss(contents.loss);
    };
    void read();
    return notebook.onChange(() => void read());
  }, [notebook]);

  const add: NotebookState['add'] = (entries, tell) => attempt(() => notebook.add(entries, tell));
  const keepAll: NotebookState['keepAll'] = async (entries) => {
    persist();
    const isKept = (await attempt(async () => (await notebook.keepAll(entries), true))) === true;
    if (!isKept) setUnsaved((all) => [...all, ...entries]);
    return isKept;
  };
  return {
    rows,
    loss,
    before,
    failure,
    unsaved,
    deleted,
    keep: (entry) => keepAll([entry]),
    keepAll,
    async keepAgain() {
      if ((await attempt(async () => (await notebook.keepAll(unsaved), true))) === true) setUnsaved([]);
    },
    async putBack() {
      if ((await attempt(async () => (await notebook.keepAll(before), true))) !== true) return;
      await attempt(() => notebook.forgetLoss());
    },
    saveText: (...written) => attempt(() => notebook.saveText(...written)),
    async arrange(ids) {
      await attempt(() => notebook.arrange(ids));
    },
    async remove(id) {
      if ((await attempt(async () => (await notebook.remove([id]), true))) === true) setDeleted((ids) => [...ids, id]);
    },
    async undo() {
      if ((await attempt(async () => (await notebook.restore(deleted), true))) === true) setDeleted([]);
    },
    dismissDeleted: () => setDeleted([]),
    add,
    forgetLoss: async () => {
      await attempt(() => notebook.forgetLoss());
    },
  };
}
