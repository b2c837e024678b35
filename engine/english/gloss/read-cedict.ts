/** Definitions of CC-CEDICT as stems of English words. */
import { englishTokens, withoutPossessive } from '../words/tokens.ts';
import { stemOf } from '../words/stem.ts';
import { STOP_WORDS } from './stop-words.ts';

/** Stems of one meaning of a word. */
export type Sense = readonly string[];

export interface CedictEntry {
  traditional: string;
  simplified: string;
  /** One for each meaning. */
  senses: Sense[];
}

const LINE = /^(\S+) (\S+) \[[^\]]*\] \/(.*)\/\s*$/u;
/** Says nothing of what the word means. */
const EMPTY =
  /^(?:surname |CL:|see (?:also )?[\p{Script=Han}]|also pr\.|Taiwan pr\.|(?:old |erhua )?variant of |used in )/u;
/** A field, a region, a reading, a remark. */
const ASIDE = /\([^()]*\)|\[[^\]]*\]|[\p{Script=Han}|·，]+/gu;

/** @returns null for a remark, and for what is no entry */
export function readCedictLine(line: string): CedictEntry | null {
  if (line.startsWith('#')) return null;
  const [, traditional = '', simplified = '', definitions] = LINE.exec(line) ?? [];
  if (definitions === undefined) return null;
  const senses = definitions
    .split(/[/;]/)
    .filter((sense) => !EMPTY.test(sense.trim()))
    .flatMap((sense) => spellings(sense.replaceAll(ASIDE, ' ')))
    .map(stemsOfGloss)
    .filter((sense) => sense.length > 0);
  return { traditional, simplified, senses };
}

/** A see-saw is a seesaw, too: who writes of it may join what the dictionary parts. */
function spellings(sense: string): string[] {
  const word = HYPHENATED.exec(sense.trim())?.[0];
  return word === undefined ? [sense] : [sense, word.replaceAll('-', '')];
}
const HYPHENATED = /(?<=^(?:to |an? |the )?)\p{L}+-\p{L}+$/u;

/** Without words that lead nowhere; each stem once. */
export function stemsOfGloss(gloss: string): string[] {
  const words = englishTokens(gloss).filter(({ kind }) => kind === 'word');
  const bare = words.map(({ word }) => withoutPossessive(word)).filter((word) => !STOP_WORDS.has(word));
  return [...new Set(bare.map(stemOf))];
}
