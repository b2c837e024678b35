/**
 * Words as regular expressions that find them however they are written.
 *
 * For texts outside the record: a page that searches the notebook gets a pattern of its query, and needs no tables of characters.
 */
import { foldText } from './fold.ts';
import { VARIANT_CLASSES } from './variants.ts';

const MAX_WORDS = 20;
const MAX_LENGTH = 100;
/** What folding takes away may stand between two characters. */
const BETWEEN = String.raw`[\p{P}\p{Z}\p{Cf}\s]*`;

let members: Map<string, string[]> | null = null;

/** All ways of writing each character, by the one that stands for them. Made on first use. */
function membersOf(folded: string): string[] {
  members ??= new Map(
    VARIANT_CLASSES.flatMap((line) => line.split(' ')).map((word) => {
      const all = Array.from(word);
      return [all[0]!, all];
    }),
  );
  return members.get(folded) ?? [folded];
}

/** One source for each word, for the flags `iu`; all must be found. Empty for a query without words. */
export function wordPatterns(query: string): string[] {
  return query
    .split(/\s+/u)
    .slice(0, MAX_WORDS)
    .map((word) => Array.from(foldText(word.slice(0, MAX_LENGTH), { vocabulary: false }).text))
    .filter((characters) => characters.length > 0)
    .map((characters) => characters.map(patternOf).join(BETWEEN));
}

function patternOf(folded: string): string {
  const all = membersOf(folded).flatMap((character) => [character, ...fullWidth(character)]);
  return all.length === 1 ? escape(all[0]!) : `(?:${all.map(escape).join('|')})`;
}

/** Latin letters and digits have a wide form. */
function fullWidth(character: string): string[] {
  const code = character.charCodeAt(0);
  return code > 0x20 && code < 0x7f ? [String.fromCharCode(code + 0xfee0)] : [];
}

function escape(character: string): string {
  return character.replace(/[\\^$.*+?()[\]{}|/-]/g, String.raw`\$&`);
}
