/** Reporters' outlets, as a reader may type them: a search for one finds what it asked. */
import { foldText } from '../text/fold.ts';
import type { OutletNames } from '../text/names.ts';

/** The names under which one question is found, folded. */
export interface Names {
  whole: ReadonlySet<string>;
  /** All of them, for one that is half typed. */
  joined: string;
}

/** Two characters tell outlets apart; one does not. */
const SHORTEST_PART = 2;
const NOTHING: Names = { whole: new Set(), joined: '' };

/** @returns for a turn's outlet (several are joined by 、), the names under which it is found */
export function namesOfOutlets(outlets: readonly OutletNames[]): (outlet: string | null) => Names {
  const aliases = new Map(outlets.map(({ name, aliases }) => [name, aliases]));
  const made = new Map<string, Names>();
  return (outlet) => {
    if (outlet === null) return NOTHING;
    const known = made.get(outlet);
    if (known !== undefined) return known;
    const all = outlet.split('、').flatMap((name) => [name, ...(aliases.get(name) ?? [])]);
    const folded = all.map((name) => foldText(name).text).flatMap((name) => [name, `${name}记者`]);
    // Folding leaves no bar, so no word runs from one name into the next.
    const names = { whole: new Set(folded), joined: folded.join('|') };
    made.set(outlet, names);
    return names;
  };
}

/** @param half also a part of a name */
export function isNamed({ whole, joined }: Names, word: string, half: boolean): boolean {
  return whole.has(word) || (half && word.length >= SHORTEST_PART && joined.includes(word));
}
