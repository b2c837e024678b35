/** What is the same on all turns that bear one printed label: its words without marks, colon and the brackets around it. */
export function labelKey(label: string): string {
  const words = label
    .slice(0, 200)
    .normalize('NFKC')
    .replaceAll(/\*\*|[\s\u200b-\u200f\u2060\ufeff]+/gu, '')
    .replace(/:$/u, '');
  return /^(?:【.*】|\[.*\]|\([^()]*\))$/u.test(words) ? words.slice(1, -1).replace(/:$/u, '') : words;
}
