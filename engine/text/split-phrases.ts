/** What stands between commas, where a run in quotation marks may hold commas of its own. */
const PHRASE = /(?:"[^"]*"?|“[^”]*”?|「[^」]*」?|[^,，、;；|\n"“「])+/gu;
const QUOTED = /^(?:"([^"]*)"?|“([^”]*)”?|「([^」]*)」?)$/u;

/** The phrases of a comparison, as a reader types them: `多极化, 全球南方`, `“不冲突、不对抗”，合作共赢`. */
export function splitPhrases(typed: string): string[] {
  return (typed.match(PHRASE) ?? [])
    .map((part) => part.trim())
    .map((part) => QUOTED.exec(part)?.slice(1).join('').trim() ?? part)
    .filter((phrase) => phrase !== '');
}
