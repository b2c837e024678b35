/** Quotation marks of a page, paired: by a stack, nested, over several blocks where a page opens them in one and closes them in another. */
import { itemAt } from '../record/items.ts';
import { firstOf, trim } from './draft/stretches.ts';
import type { PageBlock } from './page-text.ts';
import type { StatementPlace, Stretches } from './statement.ts';
import {
  ANY_MARK,
  CLOSING,
  isWordInMarks,
  kindClosedBy,
  openMarks,
  OPENING,
  opensHere,
} from './words/quotation-signs.ts';

/** What stands between two marks. */
export interface MarkedSpan {
  /** Without the marks; one a block. */
  stretches: Stretches;
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

/** A mark left open is looked for in so many further blocks. */
const MAX_CARRIED = 5;
/** A quotation opened anew at each paragraph runs on so long. */
const MAX_REOPENED = 24;
/** Deeper ones are paired, and are no spans of their own. */
const MAX_DEPTH = 3;
/** No writer nests so deep: a page made to be slow. */
const MAX_OPEN = 256;

/** UTF-16 units between two pauses. */
const SLICE = 60_000;

/** Pauses now and then. @returns in the order in which they open */
export function* pairMarks(blocks: readonly PageBlock[]): Generator<undefined, MarkedSpan[], undefined> {
  const pairing = new MarkPairing(blocks);
  let read = 0;
  for (const [index, { text }] of blocks.entries()) {
    if (text.length === 0) continue;
    read += text.length;
    if (read > SLICE) {
      read = 0;
      yield;
    }
    pairing.read(index, text);
  }
  return withDrawn(pairing.spans.flatMap(filled), blocks).sort(
    (a, b) => a.open.block - b.open.block || a.open.at - b.open.at,
  );
}

interface OpenMark {
  mark: string;
  /** What closes it: itself, where one sign stands on both sides. */
  closing: string;
  block: number;
  at: number;
  depth: number;
  /** In the blocks before this one. */
  earlier: StatementPlace[];
  isReopened: boolean;
  /** Where its stretch in the present block begins. */
  from: number;
}

/** A pair that may have nothing between its marks. */
interface PairedMarks extends Omit<MarkedSpan, 'stretches'> {
  stretches: StatementPlace[];
}

/** Marks with nothing between them are nobody's words; that somebody opens them there still tells where another's end. */
function filled({ stretches: [first, ...others], ...span }: PairedMarks): MarkedSpan[] {
  return first === undefined ? [] : [{ ...span, stretches: [first, ...others] }];
}

/** The marks that are open, from block to block. */
class MarkPairing {
  readonly spans: PairedMarks[] = [];
  readonly #blocks: readonly PageBlock[];
  #stack: OpenMark[] = [];
  #counts = new Map<string, number>();

  constructor(blocks: readonly PageBlock[]) {
    this.#blocks = blocks;
  }

  read(block: number, text: string): void {
    const from = startIn(text, this.#stack[0]);
    for (const open of this.#stack) {
      open.from = from;
      open.isReopened ||= open.block !== block && from > 0 && text[from - 1] === open.mark;
    }
    ANY_MARK.lastIndex = from;
    for (let match = ANY_MARK.exec(text); match !== null; match = ANY_MARK.exec(text)) {
      const [mark] = match;
      const opens = opensHere(text, match.index, this.#stack.at(-1)?.mark, this.#counts);
      if (opens === true) this.#open(mark, block, match.index);
      else if (opens === false) this.#close(mark, block, match.index);
    }
    this.#endBlock(block, text);
  }

  #open(sign: string, block: number, at: number): void {
    if (this.#stack.length >= MAX_OPEN) return;
    const mark = OPENING.get(sign) ?? sign;
    const closing = CLOSING.get(mark) ?? mark;
    const depth = this.#stack.length;
    this.#stack.push({ mark, closing, block, at, depth, earlier: [], isReopened: false, from: at + 1 });
    this.#count(mark, 1);
  }

  #close(sign: string, block: number, at: number): void {
    const [outer] = this.#stack;
    const kind = kindClosedBy(sign, outer && this.#stack.length === 1 ? outer.mark : null, this.#counts);
    if ((this.#counts.get(kind) ?? 0) === 0) return;
    for (let open = this.#stack.pop(); open !== undefined; open = this.#stack.pop()) {
      this.#count(open.mark, -1);
      if (open.mark !== kind) continue;
      if (open.depth < MAX_DEPTH) this.spans.push(spanOf(open, block, at, at + 1, true));
      return;
    }
  }

  #count(mark: string, by: number): void {
    this.#counts.set(mark, (this.#counts.get(mark) ?? 0) + by);
  }

  /** The outermost is carried into the next block, or all are over. */
  #endBlock(block: number, text: string): void {
    const [outer] = this.#stack;
    if (outer === undefined) return;
    const isCarried = carries(this.#blocks, block, outer);
    if (isCarried) outer.earlier.push({ block, range: trim(text, outer.from, text.length) });
    else this.spans.push(...unclosed(outer, this.#stack, this.spans, block, text));
    this.#stack = isCarried ? [outer] : [];
    this.#counts = new Map(isCarried ? [[outer.mark, 1]] : []);
  }
}

/** Where the words begin in a block into which a mark was carried: behind the mark, where it is opened anew. */
function startIn(text: string, carried: OpenMark | undefined): number {
  if (carried === undefined) return 0;
  const first = firstOf(text);
  return text[first] === carried.mark && carried.closing !== carried.mark ? first + 1 : 0;
}

/** Whether a mark that is open at a block's end goes on: the next blocks open it anew, or close it before anybody else speaks. */
function carries(blocks: readonly PageBlock[], index: number, { mark, closing, block, earlier }: OpenMark): boolean {
  if (closing === mark || earlier.length >= MAX_REOPENED) return false;
  const own = itemAt(blocks, block).frame;
  let seen = 0;
  for (const { text, frame, role } of blocks.slice(index + 1, index + 64)) {
    if (frame !== own || role === 'heading') return false;
    const first = firstOf(text);
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

function spanOf(open: OpenMark, block: number, end: number, close: number, isClosed: boolean): PairedMarks {
  const range: StatementPlace['range'] = [open.from, Math.max(open.from, end)];
  return {
    stretches: [...open.earlier, { block, range }].filter(({ range: [from, to] }) => to > from),
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
function unclosed(
  outer: OpenMark,
  stack: readonly OpenMark[],
  spans: readonly PairedMarks[],
  index: number,
  text: string,
): PairedMarks[] {
  const end = text.trimEnd().length;
  const anew = (at: number): boolean => /[：:]/u.test(text[at - 1] ?? '');
  const inner = stack.slice(1, MAX_DEPTH).find(({ mark, at }) => mark === outer.mark && anew(at));
  const within = spans
    .slice(-7)
    .find(({ open: { block, at }, depth }) => block === index && at > outer.at && depth === 1 && anew(at));
  const next = inner?.at ?? within?.open.at;
  const stop = next === undefined ? -1 : lastStop(text, outer.from, next);
  if (stop < 0) return [spanOf(outer, index, end, text.length, false)];
  const first = spanOf(outer, index, stop, stop, false);
  if (inner !== undefined) return [first, spanOf({ ...inner, depth: 0 }, index, end, text.length, false)];
  if (within !== undefined) within.depth = 0;
  return [first];
}

function lastStop(text: string, from: number, to: number): number {
  for (let at = to - 1; at > from; at -= 1) if (/[。！？!?]/u.test(text.charAt(at))) return at + 1;
  return -1;
}

/** With those whose marks are drawn by style, where the text itself has none. */
function withDrawn(spans: MarkedSpan[], blocks: readonly PageBlock[]): MarkedSpan[] {
  const inBlock = Map.groupBy(spans, ({ open }) => open.block);
  const drawn: MarkedSpan[] = [];
  for (const [block, { text, quoted, role }] of blocks.entries()) {
    const own = inBlock.get(block) ?? [];
    for (const [start, end] of quoted) {
      const range = trim(text, Math.max(0, start), Math.min(end, text.length));
      if (range[1] > range[0] && !isMarked(own, range)) drawn.push(drawnSpan(block, range));
    }
    if (role !== 'quotation' || isPost(text, own)) continue;
    const range = trim(text, 0, text.length);
    if (range[1] > range[0] && !CLOSING.has(text.charAt(range[0]))) drawn.push(drawnSpan(block, range));
  }
  for (const { open, close } of drawn) {
    for (const span of inBlock.get(open.block) ?? [])
      if (span.open.at >= open.at && span.close.block === open.block && span.close.at <= close.at) span.depth += 1;
  }
  return [...spans, ...drawn];
}

/** Whose post is quoted, as forums write it. */
const QUOTED_POST =
  /^\s*(?:※\s?引述|引用[^，。]{0,24}(?:的话|的发言|发表的|于)|回复[^，。]{0,24}[：:]|[^，。]{1,24}(?:寫道|写道|發表於|发表于)[：:]?\s*$)/u;
const SAYS_BEFORE = /(?:[說说]|表示|指出|[強强][調调]|[稱称]|[認认][為为]|回[應应]|反[問问])[：:，,]?\s*$/u;

/** A post that is quoted, with words of others in it, is read as any paragraph: 某某说，“…”. */
function isPost(text: string, own: readonly MarkedSpan[]): boolean {
  if (QUOTED_POST.test(text.slice(0, 60))) return true;
  return own.some(({ open, close }) => {
    const before = text.slice(0, open.at);
    return (
      before.length <= 40 &&
      SAYS_BEFORE.test(before) &&
      close.at - open.at > before.length &&
      close.at >= text.trimEnd().length - 1
    );
  });
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
