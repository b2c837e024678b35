import type { Match } from '../../engine/record/answer.ts';
import type { AnswerView } from '../../engine/record/view.ts';
import { browser } from '../../platform/shared/browser.ts';
import { corpus } from '../../platform/own-page/corpus.ts';
import { readLookups } from '../../platform/shared/history.ts';
import { entryOf } from '../../platform/notebook/keep.ts';
import { NotebookFailure, openNotebook } from '../../platform/notebook/notebook.ts';

/**
 * Put a finding into the notebook.
 *
 * The page on which the quote was found is known where a right click there led here: the history has it.
 * @returns whether it is stored; the side panel says more where it is not
 */
export async function keepFinding(view: AnswerView, match: Match | null): Promise<boolean> {
  const notebook = openNotebook({ mark: browser.storage.local });
  try {
    const lookups = await readLookups(browser.storage.session);
    const page = lookups.find(({ quote }) => quote === view.answer.query)?.page ?? null;
    const best = match ?? view.answer.matches[0] ?? null;
    const stamp = { id: crypto.randomUUID(), now: new Date().toISOString() };
    await notebook.keep(entryOf(view, best, page, corpus(), stamp));
    return true;
  } catch (error) {
    if (!(error instanceof NotebookFailure)) console.error('yuanhua:', error);
    return false;
  } finally {
    notebook.close();
  }
}
