/** Bytes to text, in the encoding in which they were written. */
import { ReadProblem } from '../read-problem.ts';
import { readings, RECOGNISED, sampleOf, scoreIn } from './readings.ts';

export interface Decoded {
  text: string;
  /** As the platform calls it, but GBK is its successor, which has all of it. */
  encoding: string;
  /** Nothing in the bytes says so: neither a mark nor that they are sound UTF-8. */
  isGuessed: boolean;
}

/** Of the right one even ten characters have more. */
const LEAST = 0.2;
const CHUNK = 65_536;
/** With so many sequences of UTF-8 and none broken it is no chance. */
const SURELY_UTF8 = 64;

/**
 * @param chosen by the reader
 * @throws ReadProblem `not-decodable` for what reads well in none, with all choices
 */
export function decodeText(bytes: Uint8Array, chosen: string | null = null): Decoded {
  const known = chosen === null ? null : encodingOf(chosen);
  if (known !== null) return decodeAs(bytes, known);
  const sure = decodeSurely(bytes);
  if (sure !== null) return sure;
  const sample = sampleOf(bytes);
  const likely = RECOGNISED.map((encoding) => ({ encoding, score: scoreIn(sample, encoding) ?? -Infinity }))
    .filter(({ score }) => score >= LEAST)
    .toSorted((a, b) => b.score - a.score);
  for (const { encoding } of likely) {
    const text = tryWhole(bytes, encoding);
    if (text !== null) return { text, encoding, isGuessed: encoding !== 'utf-8' };
  }
  throw notDecodable(bytes, likely[0]?.encoding ?? 'utf-8');
}

/**
 * By a byte order mark, or as what is UTF-8 beyond doubt; null for all else.
 * @throws ReadProblem where the mark is not true
 */
export function decodeSurely(bytes: Uint8Array): Decoded | null {
  const marked = markOf(bytes);
  if (marked !== null) return decodeAs(bytes, marked);
  const utf8 = tryWhole(bytes, 'utf-8');
  if (utf8 === null || utf8.includes('\0')) return null;
  const beyond = bytes.length - utf8.length;
  return beyond === 0 || beyond > SURELY_UTF8 ? { text: utf8, encoding: 'utf-8', isGuessed: false } : null;
}

function decodeAs(bytes: Uint8Array, encoding: string): Decoded {
  const text = tryWhole(bytes, encoding);
  if (text === null) throw notDecodable(bytes, encoding);
  return { text, encoding, isGuessed: false };
}

/** @returns what decodes it; null for a name that the platform does not know */
export function encodingOf(label: string): string | null {
  try {
    const { encoding } = new TextDecoder(label);
    return encoding === 'gbk' ? 'gb18030' : encoding;
  } catch {
    return null;
  }
}

/** The encoding that a byte order mark tells. */
function markOf([first, second, third]: Uint8Array): string | null {
  if (first === 0xff && second === 0xfe) return 'utf-16le';
  if (first === 0xfe && second === 0xff) return 'utf-16be';
  return first === 0xef && second === 0xbb && third === 0xbf ? 'utf-8' : null;
}

export function tryWhole(bytes: Uint8Array, encoding: string): string | null {
  try {
    return new TextDecoder(encoding, { fatal: true }).decode(bytes);
  } catch {
    return null;
  }
}

function notDecodable(bytes: Uint8Array, encoding: string): ReadProblem {
  return new ReadProblem('not-decodable', {
    where: { unit: 'byte', at: firstBroken(bytes, encoding), column: null },
    value: encoding,
    readings: readings(bytes),
  });
}

/** The first byte that cannot stand where it does: the platform only says that there is one. */
function firstBroken(bytes: Uint8Array, encoding: string): number {
  const sound = soundUntil(bytes, encoding, 0, CHUNK);
  return soundUntil(bytes, encoding, sound, 1);
}

/** How far it decodes, in steps, of which the first leads as far as `from`. */
function soundUntil(bytes: Uint8Array, encoding: string, from: number, step: number): number {
  const decoder = new TextDecoder(encoding, { fatal: true });
  decoder.decode(bytes.subarray(0, from), { stream: true });
  let at = from;
  try {
    for (; at < bytes.length; at += step) decoder.decode(bytes.subarray(at, at + step), { stream: true });
  } catch {
    return at; // Here it breaks.
  }
  return bytes.length;
}
