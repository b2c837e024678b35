import { type Notebook, NotebookFailure } from './notebook.ts';

/**
 * The notebook as private windows have it: empty, and not to be written. The one of usual windows is not touched: in Firefox it is
 * another database there, which would look like one that the browser had deleted.
 */
export function closedNotebook(): Notebook {
  const refuse = (): Promise<never> => Promise.reject(new NotebookFailure('gone', 'a private window'));
  return {
    read: async () => ({ rows: [], loss: null }),
    keep: refuse,
    keepAll: refuse,
    saveText: refuse,
    arrange: refuse,
    remove: refuse,
    restore: refuse,
    add: refuse,
    forgetLoss: async () => {},
    onChange: () => () => {},
    close: () => {},
  };
}
