/** What two transcripts of one event are compared by: letters and digits, whatever the punctuation. */

/** Half-width forms, without punctuation and blanks. Two texts of one event are in one script: no more folding is needed. */
export function contentOf(text: string): string {
  return text
    .normalize('NFKC')
    .replaceAll(/[\p{P}\p{S}\p{Z}\s]+/gu, '')
    .toLowerCase();
}

export function pairsOf(content: string): Set<string> {
  const pairs = new Set<string>();
  for (let i = 0; i + 1 < content.length; i += 1) pairs.add(content.slice(i, i + 2));
  return pairs;
}

/** Common pairs as a share of the smaller set: an abridged answer is still the same answer. */
export function shareOf(one: Set<string>, other: Set<string>): number {
  const [small, large] = one.size <= other.size ? [one, other] : [other, one];
  // A handful of pairs is found anywhere.
  if (small.size < 4) return 0;
  let common = 0;
  for (const pair of small) if (large.has(pair)) common += 1;
  return common / small.size;
}
