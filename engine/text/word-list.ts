import { foldText } from './fold.ts';
import { UnitSet } from './letters.ts';

/** Words separated by spaces, folded as the texts are that they are looked for in. */
export function wordList(...lines: readonly string[]): string[] {
  return lines
    .flatMap((line) => line.split(' '))
    .filter((word) => word !== '')
    .map((word) => foldText(word, { vocabulary: false }).text);
}

/** Pairs `one/other` separated by spaces. */
export function pairList(...lines: readonly string[]): [string, string][] {
  return lines
    .flatMap((line) => line.split(' '))
    .map((pair) => wordList(pair.replace('/', ' ')))
    .map(([one = '', other = '']) => [one, other]);
}

/** A pattern's source that matches any of the words, the longest that stands there; without words, nothing. */
export function anyOf(words: Iterable<string>): string {
  const sorted = [...new Set(words)].sort((a, b) => b.length - a.length);
  if (sorted.length === 0) return '(?:(?!))';
  return `(?:${sorted.map((word) => word.replaceAll(/[.*+?^${}()|[\]\\]/gu, String.raw`\$&`)).join('|')})`;
}

/** Words by the unit they begin with, longest first: the longest that stands at a place is the one that is meant. */
export class WordIndex {
  readonly #byFirst = new Map<number, string[]>();
  /** With which units a word begins: at most places of a text none does. */
  readonly #beginnings = new UnitSet();

  constructor(words: Iterable<string>) {
    for (const word of new Set(words)) {
      const first = word.charCodeAt(0);
      this.#byFirst.set(first, [...(this.#byFirst.get(first) ?? []), word]);
      this.#beginnings.add(first);
    }
    for (const list of this.#byFirst.values()) list.sort((a, b) => b.length - a.length);
  }

  /** Whether some word begins with the unit at `at`. */
  mayBegin(text: string, at: number): boolean {
    return this.#beginnings.has(text.charCodeAt(at));
  }

  /** The longest word that stands at `at`. */
  at(text: string, at: number): string | undefined {
    if (!this.mayBegin(text, at)) return undefined;
    return this.#byFirst.get(text.charCodeAt(at))?.find((word) => text.startsWith(word, at));
  }

  /** Whether any of the words stands in a text. */
  standsIn(text: string): boolean {
    for (let at = 0; at < text.length; at += 1) if (this.at(text, at) !== undefined) return true;
    return false;
  }
}
/** @param pattern with the flag `g`, and never of nothing. `matchAll` would make a copy of it, and compile a long one anew, for each text. */
export function matchesIn(text: string, pattern: RegExp): RegExpExecArray[] {
  const found: RegExpExecArray[] = [];
  pattern.lastIndex = 0;
  for (let match = pattern.exec(text); match !== null; match = pattern.exec(text)) found.push(match);
  return found;
}
