/** Pairs of folded characters: what texts are indexed by. */
export function bigramsOf(folded: string): string[] {
  if (folded.length < 2) return folded ? [folded] : [];
  return Array.from({ length: folded.length - 1 }, (_, at) => folded.slice(at, at + 2));
}
