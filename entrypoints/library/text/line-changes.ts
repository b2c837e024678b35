/** What changed between two forms of a text, line by line. */

export interface LineChanges {
  /** Lines of the one that stand nowhere in the other, in their order. */
  added: string[];
  gone: string[];
}

export function lineChanges(before: string, now: string): LineChanges {
  const [old, fresh] = [linesOf(before), linesOf(now)];
  const [inOld, inFresh] = [new Set(old), new Set(fresh)];
  return { added: fresh.filter((line) => !inOld.has(line)), gone: old.filter((line) => !inFresh.has(line)) };
}

const linesOf = (text: string): string[] =>
  text
    .split(/[\r\n]+/u)
    .map((line) => line.trim())
    .filter((line) => line !== '');
