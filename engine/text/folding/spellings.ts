/** Where a regional spelling of the vocabulary stands in folded text: 纽西兰 for 新西兰. */
import { UnitSet } from '../letters.ts';
import { VOCABULARY } from '../vocabulary.ts';

/** Regional spellings by the unit they begin with, longest first. */
const spellings = new Map<number, (readonly [string, string])[]>();
/**
 * With which units one begins; and, put together to one unit, all of those of two units, and the first three of the longer ones. What is not
 * among them begins none: that is told of nearly every place without a look into the map.
 */
const beginnings = new UnitSet();
const [short, long] = [new UnitSet(), new UnitSet()];
for (const entry of VOCABULARY) {
  const first = entry[0].charCodeAt(0);
  spellings.set(first, [...(spellings.get(first) ?? []), entry]);
  beginnings.add(first);
  // No word of the vocabulary has one unit alone.
  const pair = together(first, entry[0].charCodeAt(1));
  if (entry[0].length === 2) short.add(pair);
  else long.add(together(pair, entry[0].charCodeAt(2)));
}

function together(first: number, second: number): number {
  return (Math.imul(first, 0x9e37) ^ second) & 0xffff;
}

/**
 * Whether a spelling may begin with these units: told quickly, and true of a few others as well.
 * @param third anything at the end of a text
 */
export function mayBegin(first: number, second: number, third: number): boolean {
  if (!beginnings.has(first)) return false;
  const pair = together(first, second);
  return short.has(pair) || long.has(together(pair, third));
}

for (const entries of spellings.values()) entries.sort((a, b) => b[0].length - a[0].length);

/** Whether one begins at a place of units that are no string yet. */
export function isSpelled(units: readonly number[], at: number): boolean {
  const entries = spellings.get(units[at]!) ?? [];
  return entries.some(([from]) => {
    let index = 0;
    while (index < from.length && from.charCodeAt(index) === units[at + index]) index += 1;
    return index === from.length;
  });
}

/** The spelling that begins at a place, and the mainland's. */
export function spellingAt(text: string, at: number): readonly [string, string] | undefined {
  const first = text.charCodeAt(at);
  if (!mayBegin(first, text.charCodeAt(at + 1), text.charCodeAt(at + 2))) return undefined;
  // 哈萨克 is the mainland's 哈萨克斯坦, but not where 斯坦 follows.
  return spellings.get(first)?.find(([from, to]) => text.startsWith(from, at) && !text.startsWith(to, at));
}
