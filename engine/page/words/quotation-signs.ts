/** Which quotation marks open and which close, by the signs themselves and what stands beside them. */
export const CLOSING: ReadonlyMap<string, string> = new Map(
  ['“”', '‘’', '「」', '『』', '﹁﹂', '﹃﹄', '〝〞', '""', '＂＂'].map((pair): [string, string] => [
    pair.charAt(0),
    pair.charAt(1),
  ]),
);
export const OPENING: ReadonlyMap<string, string> = new Map([...CLOSING].map(([open, close]) => [close, open]));
export const ANY_MARK = /[“”‘’「」『』﹁﹂﹃﹄〝〞"＂]/gu;

/** What a text may have before words that a mark opens. */
const LEADS = /[\s：:，,、。；;！!？?（(【「『“‘《]/u;
/** What follows words that a mark has closed. */
const FOLLOWS = /[\s，,。；;、！!？?）)」』”’》]/u;
const LATIN = /[A-Za-z]/u;

/**
 * @param last the mark that was opened last
 * @param counts how many are open, by the sign that opened them
 * @returns null where it is no quotation mark
 */
export function opensHere(
  text: string,
  at: number,
  last: string | undefined,
  counts: ReadonlyMap<string, number>,
): boolean | null {
  const mark = text.charAt(at);
  const before = text[at - 1] ?? ' ';
  const after = text[at + 1] ?? ' ';
  if (mark === '’' && LATIN.test(before) && (LATIN.test(after) || (counts.get('‘') ?? 0) === 0)) return null;
  if (mark === '"' || mark === '＂') {
    if ((counts.get(mark) ?? 0) > 0) return false;
    // An inch, not a quotation.
    return /\d/u.test(before) ? null : true;
  }
  const opener = OPENING.get(mark);
  if (opener !== undefined) {
    // Pages that set ” on both sides.
    if ((counts.get(opener) ?? 0) > 0 || mark === '’') return false;
    return LEADS.test(before) && !FOLLOWS.test(after) && text.includes(mark, at + 1);
  }
  // Pages that set “ on both sides.
  return !(last === mark && mark !== '‘' && FOLLOWS.test(after) && !LEADS.test(before));
}

const MIXED: readonly string[] = ['「', '『', '“'];

/**
 * The kind of mark that is closed: “…“ closes what “ opened.
 * @param only the one that is open, where no other is
 */
export function kindClosedBy(mark: string, only: string | null, counts: ReadonlyMap<string, number>): string {
  const kind = OPENING.get(mark) ?? mark;
  // 「…』: a slip of the pen, where only the other is open.
  if ((counts.get(kind) ?? 0) > 0 || only === null) return kind;
  return MIXED.includes(only) && MIXED.includes(kind) ? only : kind;
}

/** “某事”是…: a paragraph's first word. */
export function isWordInMarks(text: string, at: number, closing: string): boolean {
  const close = text.indexOf(closing, at);
  const words = text.slice(at + 1, Math.max(at + 1, close));
  return /^\p{Script=Han}{1,12}$/u.test(words) && /\p{Script=Han}/u.test(text[close + 1] ?? '');
}

const OPENING_MARKS: ReadonlySet<string> = new Set(['“', '「', '『', '"']);

/** How many marks are open behind a block into which one comes open: 0 where it is closed there, other than 1 where it cannot go on. */
export function openMarks(text: string, from: number, mark: string, closing: string): number {
  let open = 1;
  for (let at = from; at < text.length; at += 1) {
    const sign = text.charAt(at);
    if (sign === closing) {
      open -= 1;
      if (open === 0) return 0;
    } else if (OPENING_MARKS.has(sign)) {
      // Somebody else has begun to speak.
      if (/[：:]/u.test(text[at - 1] ?? '')) return 2;
      if (sign === mark) open += 1;
    }
  }
  return open;
}
