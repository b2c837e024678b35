/** Pairs of folded characters: what texts are indexed by. */
export function bigramsOf(folded: string): string[] {
  if (folded.length < 2) return folded ? [folded] : [];
  const bigrams: string[] = [];
  for (let at = 0; at + 1 < folded.length; at += 1) bigrams.push(folded.slice(at, at + 2));
  return bigrams;
}
