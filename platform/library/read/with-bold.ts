/** Put `**` around stretches, without the blanks at their edges: the parser takes a bold name for a speaker's. */
export function withBold(text: string, stretches: readonly (readonly [start: number, end: number])[]): string {
  let marked = '';
  let from = 0;
  for (const [start, end] of stretches) {
    const stretch = text.slice(start, end);
    const words = stretch.trim();
    const at = start + stretch.indexOf(words);
    // What spans lines would be bold from a mark in one to a mark in another.
    if (words === '' || words.includes('\n') || words.includes('**')) continue;
    marked += `${text.slice(from, at)}**${words}**`;
    from = at + words.length;
  }
  return marked + text.slice(from);
}
