import { useLatest } from '../../../components/controls/use-latest.ts';
import type { KeptPassage, Whereabouts } from '../../../engine/search/locate.ts';
import { partWords } from '../../../engine/record/record-words.ts';
import type { Ask } from '../../../platform/shared/ask.ts';
import type { NotebookEntry } from '../../../platform/notebook/entry.ts';
import { needsCheck } from '../check-entries.ts';

/** Where the passages of what was kept in this browser, from another version of the record, stand now, by the entries' ids. */
export function useWhereabouts(ask: Ask, entries: readonly NotebookEntry[], corpusHash: string) {
  const old = entries.filter((entry) => !needsCheck(entry) && entry.corpusHash !== corpusHash && entry.words !== '');
  const located = useLatest(
    old.length === 0 ? null : () => ask('locate', { passages: old.map(passageOf) }),
    // An entry that is imported anew may name another place.
    old.map(({ id, paragraph }) => `${id} ${paragraph}`).join(' '),
  );
  const byId = new Map<string, Whereabouts>();
  if (!located.waiting) {
    for (const [index, whereabouts] of (located.value ?? []).entries()) byId.set(old[index]?.id ?? '', whereabouts);
  }
  return byId;
}

/** Pieces do not stand beside each other. */
function passageOf({ paragraph, words, pieces }: NotebookEntry): KeptPassage {
  return { paragraph: paragraph ?? '', words: (pieces && partWords(words, pieces)) ?? [words] };
}
