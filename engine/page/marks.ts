/** Quotation marks of a page, paired: by a stack, nested, over several blocks where a page opens them in one and closes them in another. */
import type { PageBlock } from './page-text.ts';
import type { StatementPlace } from './statement.ts';

/** What stands between two marks. */
export interface MarkedSpan {
  /** Without the marks; one a block. */
  stretches: StatementPlace[];
  /** Where its opening mark stands. */
  open: { block: number; at: number };
  /** Behind its closing mark, or the end of its last block. */
  close: { block: number; at: number };
  /** 0: in no other. */
  depth: number;
  isClosed: boolean;
  /** Opened anew at the beginning of a further block, which marks a break. */
  isReopened: boolean;
  /** Its marks are drawn by style. */
  isDrawn: boolean;
}

const CLOSING: Record<string, string> = {
  '“': '”',
  '‘': '’',
  '「': '」',
  '『': '』',
  '﹁': '﹂',
  '﹃': '﹄',
  '〝': '〞',
  '"': '"',
  '＂': '＂',
};
const OPENING = new Map(Object.entries(CLOSING).map(([open, close]) => [close, open]));
const ANY_MARK = /[“”‘’「」『』﹁﹂﹃﹄〝〞"＂]/gu;
/** A mark left open is looked for in so many further blocks. */
const MAX_CARRIED = 5;
/** A quotation opened anew at each paragraph runs on so long. */
const MAX_REOPENED = 24;
/** Deeper ones are paired, and are no spans of their own. */
const MAX_DEPTH = 3;
/** No writer nests so deep: a page made to be slow. */
const MAX_OPEN = 256;

interface OpenMark {
  mark: string;
  block: number;
  at: number;
  depth: number;
  /** In the blocks before this one. */
  earlier: StatementPlace[];
  isReopened: boolean;
  /** Where its stretch in the present block begins. */
  from: number;
}

/** UTF-16 units between two pauses. */
const SLICE = 60_000;

/** Pauses now and then. @returns in the order in which they open */
export function* pairMarks(blocks: readonly PageBlock[]): Generator<undefined, MarkedSpan[], undefined> {
  const spans: MarkedSpan[] = [];
  let read = 0;
  let stack: OpenMark[] = [];
  let counts = new Map<string, number>();
  for (const [index, { text }] of blocks.entries()) {
    if (text.length === 0) continue;
    read += text.length;
    if (read > SLICE) {
      read = 0;
      yield;
    }
    const from = startIn(text, stack[0]);
    for (const open of stack) {
      open.from = from;
      open.isReopened ||= open.block !== index && from > 0 && text[from - 1] === open.mark;
    }
    ANY_MARK.lastIndex = from;
    for (let match = ANY_MARK.exec(text); match !== null; match = ANY_MARK.exec(text)) {
      const [mark] = match;
      const at = match.index;
      const opens = opensHere(text, at, stack, counts);
      if (opens === null) continue;
      if (opens) {
        if (stack.length >= MAX_OPEN) continue;
        stack.push({
          mark: OPENING.get(mark) ?? mark,
          block: index,
          at,
          depth: stack.length,
          earlier: [],
          isReopened: false,
          from: at + 1,
        });
        count(counts, stack.at(-1)!.mark, 1);
        continue;
      }
      const kind = kindClosedBy(mark, stack, counts);
      if ((counts.get(kind) ?? 0) === 0) continue;
      for (let open = stack.pop(); open !== undefined; open = stack.pop()) {
        count(counts, open.mark, -1);
        if (open.mark !== kind) continue;
        if (open.depth < MAX_DEPTH) spans.push(spanOf(open, index, at, at + 1, true));
        break;
      }
    }
    if (stack.length === 0) continue;
    const [outer] = stack;
    if (carries(blocks, index, outer!)) {
      outer!.earlier.push({ block: index, range: trimmed(text, outer!.from, text.length) });
      stack = [outer!];
      counts = new Map([[outer!.mark, 1]]);
    } else {
      spans.push(...unclosed(stack, spans, index, text));
      stack = [];
      counts = new Map();
    }
  }
  // Marks with nothing between them are nobody's words.
  const filled = spans.filter(({ stretches }) => stretches.length > 0);
  return withDrawn(filled, blocks).sort((a, b) => a.open.block - b.open.block || a.open.at - b.open.at);
}

/** Where the words begin in a block into which a mark was carried: behind the mark, where it is opened anew. */
function startIn(text: string, carried: OpenMark | undefined): number {
  if (carried === undefined) return 0;
  const first = text.length - text.trimStart().length;
  return text[first] === carried.mark && CLOSING[carried.mark] !== carried.mark ? first + 1 : 0;
}

function count(counts: Map<string, number>, mark: string, by: number): void {
  counts.set(mark, (counts.get(mark) ?? 0) + by);
}

/** What a text may have before words that a mark opens. */
const LEADS = /[\s：:，,、。；;！!？?（(【「『“‘《]/u;
/** What follows words that a mark has closed. */
const FOLLOWS = /[\s，,。；;、！!？?）)」』”’》]/u;
const LATIN = /[A-Za-z]/u;

/** @returns null where it is no quotation mark */
function opensHere(
  text: string,
  at: number,
  stack: readonly OpenMark[],
  counts: ReadonlyMap<string, number>,
): boolean | null {
  const mark = text[at]!;
  const before = text[at - 1] ?? ' ';
  const after = text[at + 1] ?? ' ';
  if (mark === '’' && LATIN.test(before) && (LATIN.test(after) || (counts.get('‘') ?? 0) === 0)) return null;
  if (mark === '"' || mark === '＂') {
    if ((counts.get(mark) ?? 0) > 0) return false;
    // An inch, not a quotation.
    return /\d/u.test(before) ? null : true;
  }
  if (OPENING.has(mark)) {
    // Pages that set ” on both sides.
    const isOpen = (counts.get(OPENING.get(mark)!) ?? 0) > 0;
    if (isOpen || mark === '’') return false;
    return LEADS.test(before) && !FOLLOWS.test(after) && text.includes(mark, at + 1);
  }
  // Pages that set “ on both sides.
  const isSame = stack.at(-1)?.mark === mark;
  return !(isSame && mark !== '‘' && FOLLOWS.test(after) && !LEADS.test(before));
}

const MIXED: readonly string[] = ['「', '『', '“'];

/** The kind of mark that is closed: “…“ closes what “ opened. */
function kindClosedBy(mark: string, stack: readonly OpenMark[], counts: ReadonlyMap<string, number>): string {
  const kind = OPENING.get(mark) ?? mark;
  // 「…』: a slip of the pen, where only the other is open.
  if ((counts.get(kind) ?? 0) > 0 || stack.length !== 1) return kind;
  const [{ mark: open }] = stack as [OpenMark];
  return MIXED.includes(open) && MIXED.includes(kind) ? open : kind;
}

/** Whether a mark that is open at a block's end goes on: the next blocks open it anew, or close it before anybody else speaks. */
function carries(blocks: readonly PageBlock[], index: number, { mark, block, earlier }: OpenMark): boolean {
  const closing = CLOSING[mark]!;
  if (closing === mark || earlier.length >= MAX_REOPENED) return false;
  let seen = 0;
  for (let next = index + 1; next < blocks.length && next - index < 64; next += 1) {
    const { text, frame, role } = blocks[next]!;
    if (frame !== blocks[block]!.frame || role === 'heading') return false;
    const first = text.length - text.trimStart().length;
    if (first === text.length) continue;
    // Opened anew in the very next block; further down it is another quotation.
    if (seen === 0 && text[first] === mark && !isWordInMarks(text, first, closing)) return true;
    const left = openMarks(text, first, mark, closing);
    if (left !== 1) return left === 0;
    seen += 1;
    if (seen >= MAX_CARRIED) return false;
  }
  return false;
}

/** “某事”是…: a paragraph's first word. */
function isWordInMarks(text: string, at: number, closing: string): boolean {
  const close = text.indexOf(closing, at);
  const words = text.slice(at + 1, Math.max(at + 1, close));
  return /^\p{Script=Han}{1,12}$/u.test(words) && /\p{Script=Han}/u.test(text[close + 1] ?? '');
}

const OPENING_MARKS: ReadonlySet<string> = new Set(['“', '「', '『', '"']);

/** How many marks are open behind a block into which one comes open: 0 where it is closed there, other than 1 where it cannot go on. */
function openMarks(text: string, from: number, mark: string, closing: string): number {
  let open = 1;
  for (let at = from; at < text.length; at += 1) {
    if (text[at] === closing) {
      open -= 1;
      if (open === 0) return 0;
    } else if (OPENING_MARKS.has(text[at]!)) {
      // Somebody else has begun to speak.
      if (/[：:]/u.test(text[at - 1] ?? '')) return 2;
      if (text[at] === mark) open += 1;
    }
  }
  return open;
}

function trimmed(text: string, from: number, to: number): [number, number] {
  let [start, end] = [from, to];
  while (end > start && /\s/u.test(text[end - 1]!)) end -= 1;
  while (start < end && /\s/u.test(text[start]!)) start += 1;
  return [start, end];
}

function spanOf(open: OpenMark, block: number, end: number, close: number, isClosed: boolean): MarkedSpan {
  return {
    stretches: [...open.earlier, { block, range: [open.from, Math.max(open.from, end)] as [number, number] }].filter(
      ({ range: [from, to] }) => to > from,
    ),
    open: { block: open.block, at: open.at },
    close: { block, at: close },
    depth: open.depth,
    isClosed,
    isReopened: open.isReopened,
    isDrawn: false,
  };
}

/**
 * What was never closed ends with its block; where somebody speaks on in new marks (“…。他又说：“…), each before the next.
 * @param spans those of the block that were closed in it are raised, where what held them is over
 */
function unclosed(stack: readonly OpenMark[], spans: readonly MarkedSpan[], index: number, text: string): MarkedSpan[] {
  const [outer] = stack as [OpenMark];
  const end = text.trimEnd().length;
  const anew = (at: number): boolean => /[：:]/u.test(text[at - 1] ?? '');
  const inner = stack.slice(1, MAX_DEPTH).find(({ mark, at }) => mark === outer.mark && anew(at));
  let within: MarkedSpan | undefined;
  for (let at = spans.length - 1; at >= 0 && at > spans.length - 8; at -= 1) {
    const span = spans[at]!;
    if (span.open.block === index && span.open.at > outer.at && span.depth === 1 && anew(span.open.at)) within = span;
  }
  const next = inner?.at ?? within?.open.at;
  const stop = next === undefined ? -1 : lastStop(text, outer.from, next);
  if (stop < 0) return [spanOf(outer, index, end, text.length, false)];
  const first = spanOf(outer, index, stop, stop, false);
  if (inner !== undefined) return [first, spanOf({ ...inner, depth: 0 }, index, end, text.length, false)];
  within!.depth = 0;
  return [first];
}

function lastStop(text: string, from: number, to: number): number {
  for (let at = to - 1; at > from; at -= 1) if (/[。！？!?]/u.test(text[at]!)) return at + 1;
  return -1;
}

/** With those whose marks are drawn by style, where the text itself has none. */
function withDrawn(spans: MarkedSpan[], blocks: readonly PageBlock[]): MarkedSpan[] {
  const inBlock = Map.groupBy(spans, ({ open }) => open.block);
  const drawn: MarkedSpan[] = [];
  for (const [block, { text, quoted, role }] of blocks.entries()) {
    const own = inBlock.get(block) ?? [];
    for (const [start, end] of quoted) {
      const range = trimmed(text, Math.max(0, start), Math.min(end, text.length));
      if (range[1] > range[0] && !isMarked(own, range)) drawn.push(drawnSpan(block, range));
    }
    if (role !== 'quotation') continue;
    const range = trimmed(text, 0, text.length);
    if (range[1] > range[0] && CLOSING[text[range[0]]!] === undefined) drawn.push(drawnSpan(block, range));
  }
  for (const { open, close } of drawn) {
    for (const span of inBlock.get(open.block) ?? [])
      if (span.open.at >= open.at && span.close.block === open.block && span.close.at <= close.at) span.depth += 1;
  }
  return [...spans, ...drawn];
}

/** Whether marks in the text say the same as those drawn. */
function isMarked(own: readonly MarkedSpan[], [start, end]: [number, number]): boolean {
  return own.some(
    ({ open, close }) => Math.abs(open.at - start) <= 1 && Math.abs(close.at - end) <= 1 && close.block === open.block,
  );
}

function drawnSpan(block: number, range: [number, number]): MarkedSpan {
  return {
    stretches: [{ block, range }],
    open: { block, at: range[0] },
    close: { block, at: range[1] },
    depth: 0,
    isClosed: true,
    isReopened: false,
    isDrawn: true,
  };
}
