/** Paragraphs of a page: its blocks, parted where a line break parts what is said, without those that are empty. */
import { itemAt } from '../record/items.ts';
import type { PageBlock } from './page-text.ts';
import type { StatementPlace } from './statement.ts';

export interface PageParagraph extends PageBlock {
  /** Where it stands in the page: its block, and its offset there. */
  origin: { block: number; offset: number };
  /** It is parted from the one before by a single break, so that whoever spoke may go on. */
  isRunOn: boolean;
}

/** Line breaks with the space around them. */
const BREAKS = /(?<![^\S\n])[^\S\n]*\n\s*/gu;
const ENDS = /[。！？!?：:…”」』）)】\]]$/u;
const INDENTED = /[\u{3000}\u{2003}]{2}|[\u{A0}]{4}/u;

/** Signs as they stand in columns, and the same in a line: one for one, so that offsets stay. */
const IN_LINE: ReadonlyMap<string, string> = new Map([
  ['︐', '，'],
  ['︑', '、'],
  ['︒', '。'],
  ['︓', '：'],
  ['︔', '；'],
  ['︕', '！'],
  ['︖', '？'],
  ['︙', '…'],
  ['︰', '：'],
  ['﹁', '「'],
  ['﹂', '」'],
  ['﹃', '『'],
  ['﹄', '』'],
]);
const UPRIGHT = /[\u{FE10}-\u{FE16}\u{FE19}\u{FE30}\u{FE41}-\u{FE44}]/gu;

/** Nobody writes such a paragraph; it is read in parts, so that no part takes long. UTF-16 units. */
const MOST = 8000;

/** UTF-16 units of a headline. */
const LONGEST_HEAD = 40;

/** Blocks between two pauses. */
const AT_ONCE = 10_000;

/** Pauses now and then. One break within a sentence is how a page's source was wrapped. */
export function* paragraphsOf(blocks: readonly PageBlock[]): Generator<undefined, PageParagraph[], undefined> {
  const paragraphs: PageParagraph[] = [];
  for (const [block, { text: printed, role, quoted, frame }] of blocks.entries()) {
    if (block % AT_ONCE === AT_ONCE - 1) yield;
    const text = printed.replace(UPRIGHT, (sign) => IN_LINE.get(sign) ?? sign);
    if (text === '') continue;
    const isList = text.includes('\n') && isListOfHeads(text);
    const push = (start: number, till: number, runsOn: boolean): void => {
      let from = start;
      for (let isRunOn = runsOn; from < till; isRunOn = true) {
        const end = till - from > MOST ? cutIn(text, from) : till;
        pushPart(from, end, isRunOn);
        from = end;
      }
    };
    const pushPart = (start: number, end: number, isRunOn: boolean): void => {
      if (text.slice(start, end).trim() === '') return;
      const inside = quoted
        .filter(([from, to]) => from < end && to > start)
        .map(([from, to]): [number, number] => [Math.max(from, start) - start, Math.min(to, end) - start]);
      paragraphs.push({
        text: text.slice(start, end),
        role: isList && role === 'text' ? 'item' : role,
        quoted: inside,
        frame,
        origin: { block, offset: start },
        isRunOn,
      });
    };
    if (!text.includes('\n')) {
      push(0, text.length, false);
      continue;
    }
    let from = 0;
    let isRunOn = false;
    for (const { 0: gap, index } of text.matchAll(BREAKS)) {
      const isDouble = gap.indexOf('\n') !== gap.lastIndexOf('\n') || INDENTED.test(gap);
      if (!isList && !isDouble && !ENDS.test(text.slice(Math.max(from, index - 1), index))) continue;
      push(from, index, isRunOn);
      isRunOn = !isDouble && !isList;
      from = index + gap.length;
    }
    push(from, text.length, isRunOn);
  }
  return paragraphs;
}

/** Lines of a list of headlines: short, and no sentence ends in any. A wrapped paragraph has its stop somewhere. */
function isListOfHeads(text: string): boolean {
  if (text.length > MOST || /[。！？!?；;，,]\s*(?:\n|$)|。/u.test(text)) return false;
  return text.split('\n').every((line) => line.trim().length <= LONGEST_HEAD);
}

/** Behind the last stop that leaves a part short enough. */
function cutIn(text: string, from: number): number {
  for (let at = from + MOST; at > from + MOST / 2; at -= 1) if (/[。！？!?]/u.test(text.charAt(at - 1))) return at;
  return from + MOST;
}

/** A place among paragraphs, as a place of the page. */
export function inPage({ block, range }: StatementPlace, paragraphs: readonly PageParagraph[]): StatementPlace {
  const { origin } = itemAt(paragraphs, block);
  return { block: origin.block, range: [range[0] + origin.offset, range[1] + origin.offset] };
}
