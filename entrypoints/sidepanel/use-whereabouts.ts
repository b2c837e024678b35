import { useLatest } from '../../components/use-latest.ts';
import type { KeptPassage, Whereabouts } from '../../engine/locate.ts';
import type { Ask } from '../../platform/ask.ts';
import type { NotebookEntry } from '../../platform/notebook-entry.ts';

/** Where the passages of entries from another version of the record stand now, by the entries' ids. */
export function useWhereabouts(ask: Ask, entries: readonly NotebookEntry[], corpusHash: string) {
  const old = entries.filter(({ corpusHash: hash, words }) => hash !== corpusHash && words !== '');
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

/** The words part where their ranges do: pieces of a quote do not stand beside each other. */
function passageOf({ paragraph, words, ranges }: NotebookEntry): KeptPassage {
  const lengths = ranges.map(([start, end]) => end - start);
  const isWhole = lengths.reduce((sum, length) => sum + length, 0) === words.length;
  let at = 0;
  const stretches = isWhole ? lengths.map((length) => words.slice(at, (at += length))) : [words];
  return { paragraph: paragraph ?? '', words: stretches };
}
