/** How a file reads in each encoding in which it could be written. */
import { scoreText } from './score.ts';

export type Encoding =
  | 'utf-8'
  | 'utf-16le'
  | 'utf-16be'
  /** GBK and GB2312 are parts of it. */
  | 'gb18030'
  | 'big5'
  | 'shift_jis'
  | 'euc-kr'
  | 'euc-jp'
  | 'windows-1252'
  | 'windows-1251';

export interface EncodedReading {
  encoding: Encoding;
  /** Its first 200 characters. */
  text: string;
  /** 1 the most likely, below 0 hardly possible. */
  score: number;
}

/** Those that are recognised. Of equals the first is taken. */
export const RECOGNISED = ['utf-8', 'utf-16le', 'utf-16be', 'gb18030', 'big5', 'shift_jis'] as const;
/** Those that a reader can choose besides: a text in them looks like any other of its script. */
const OFFERED = ['euc-kr', 'euc-jp', 'windows-1252', 'windows-1251'] as const;
export const ENCODINGS: readonly Encoding[] = [...RECOGNISED, ...OFFERED];

/** More does not tell them apart better. */
const SAMPLE = 4096;
const SHOWN = 200;
/** That bytes are sound UTF-8 by chance is next to impossible beyond a few characters, whatever the text says. */
const SOUND_UTF8 = 0.4;

/** The likeliest first; without those that the bytes cannot be. */
export function readings(bytes: Uint8Array): EncodedReading[] {
  const sample = sampleOf(bytes);
  return ENCODINGS.flatMap((encoding) => {
    const score = scoreIn(sample, encoding);
    const text = score === null ? null : decodeStart(bytes.subarray(0, 4 * SHOWN + 4), encoding);
    return score === null || text === null
      ? []
      : [{ encoding, text: Array.from(text).slice(0, SHOWN).join(''), score }];
  }).toSorted((a, b) => b.score - a.score);
}

/** Where two encodings differ: from the first byte that is not ASCII on. */
export function sampleOf(bytes: Uint8Array): Uint8Array {
  let first = 0;
  while (first < bytes.length && bytes[first]! < 0x80 && bytes[first] !== 0) first += 1;
  // On an even place, where a character of two bytes begins.
  const start = first === bytes.length ? 0 : first & ~1;
  return bytes.subarray(start, start + SAMPLE);
}

/** null where the bytes cannot be of this encoding. */
export function scoreIn(sample: Uint8Array, encoding: Encoding): number | null {
  const text = decodeStart(sample, encoding);
  if (text === null) return null;
  const isChinese = encoding === 'gb18030' || encoding === 'big5';
  const score = scoreText(text, !isChinese);
  // Of two that a reader may choose neither is likelier: they stand behind all that are recognised.
  if (!(RECOGNISED as readonly string[]).includes(encoding)) return Math.min(score, 0);
  return encoding === 'utf-8' && score > -1 ? Math.max(SOUND_UTF8, score) : score;
}

/** The beginning of a longer text, whose last character may be cut. */
function decodeStart(bytes: Uint8Array, encoding: Encoding): string | null {
  try {
    return new TextDecoder(encoding, { fatal: true }).decode(bytes, { stream: true });
  } catch {
    return null;
  }
}
