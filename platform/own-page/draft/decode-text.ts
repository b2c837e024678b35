import { DraftProblem } from './draft-problem.ts';

/** The encodings in which Chinese texts are stored that do not say so. */
const CHINESE = ['gb18030', 'big5'] as const;
/** The most common characters of both scripts, and the stops: of the right encoding there are many, of the wrong one hardly any. */
const COMMON = /[的是不了在有人中大我國国這这為为與与說说，。「」“”]/gu;
/** That is enough to tell them apart. */
const LOOKED_AT = 20_000;

/**
 * The text of a file: UTF-8, UTF-16 by its mark, or an encoding of the mainland or of Taiwan and Hong Kong.
 * @throws DraftProblem for what is no text
 */
export function decodeText(bytes: Uint8Array): string {
  const marked =
    bytes[0] === 0xff && bytes[1] === 0xfe ? 'utf-16le' : bytes[0] === 0xfe && bytes[1] === 0xff ? 'utf-16be' : null;
  if (marked !== null) return new TextDecoder(marked).decode(bytes);
  if (bytes.subarray(0, LOOKED_AT).includes(0)) throw new DraftProblem('not-text');
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    // Another encoding, or UTF-8 with a broken character in it: what reads best is taken.
    const readings = ['utf-8', ...CHINESE].map((encoding) => new TextDecoder(encoding).decode(bytes));
    const [best] = readings.toSorted((a, b) => worthOf(b) - worthOf(a));
    return best!;
  }
}

function worthOf(text: string): number {
  const part = text.slice(0, LOOKED_AT);
  return (part.match(COMMON)?.length ?? 0) - 2 * (part.match(/\uFFFD/gu)?.length ?? 0);
}
