import type { SourcedMatch } from '../../engine/record/answer.ts';
import type { AnswerView } from '../../engine/record/view.ts';
import { browser } from '../shared/browser.ts';
import { corpus } from './corpus.ts';
import { readLookups } from '../shared/history.ts';
import type { NotebookEntry } from '../notebook/entry.ts';
import { entryOf } from '../notebook/keep.ts';
import { NotebookFailure, openNotebook } from '../notebook/notebook.ts';

/**
 * Put a finding into the notebook.
 *
 * The page on which the quote was found is known where a right click there led here: the history has it.
 * @returns whether it is stored; the side panel says more where it is not
 */
export function keepFinding(view: AnswerView, match: SourcedMatch | null): Promise<boolean> {
  return store(async () => {
    const lookups = await readLookups(browser.storage.session);
    const page = lookups.find(({ quote }) => quote === view.answer.query)?.page ?? null;
    const best = match ?? view.answer.matches[0] ?? null;
    const stamp = { id: crypto.randomUUID(), now: new Date().toISOString() };
    return [entryOf(view, best, page, corpus(), stamp)];
  });
}

/** All of them or none. */
export function storeEntries(entries: readonly NotebookEntry[]): Promise<boolean> {
  return store(async () => entries);
}

async function store(entries: () => Promise<readonly NotebookEntry[]>): Promise<boolean> {
  const notebook = openNotebook({ mark: browser.storage.local });
  try {
    await notebook.keepAll(await entries());
    return true;
  } catch (error) {
    if (!(error instanceof NotebookFailure)) console.error('yuanhua:', error);
    return false;
  } finally {
    notebook.close();
  }
}
