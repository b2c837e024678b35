/** The phrases of a comparison, as a reader types them: `多极化, 全球南方`. */
export function splitPhrases(typed: string): string[] {
  return typed
    .split(/[,，、;；|\n]+/u)
    .map((phrase) => phrase.trim())
    .filter((phrase) => phrase !== '');
}
