/**
 * The marks of a frame, drawn by the browser's own highlights: no element is made or changed.
 *
 * Every stretch of a text node has a range of its own. Ranges move with the text around them, and are empty once theirs is gone.
 */
import { isInDocument } from '../../platform/in-page/page-element.ts';
import type { BlockStretch, FrameMark, MarkLook, MarkNames } from '../../platform/shared/page-check/in-page.ts';
import { type ReadBlock, withoutLines } from './block-list.ts';

export interface StandingMark {
  readonly mark: FrameMark;
  readonly pieces: { range: Range; words: string }[];
}

type Look = keyof MarkNames;

export class PageMarks {
  private readonly blocks: readonly ReadBlock[];
  private readonly names: MarkNames;
  private all: StandingMark[] = [];
  private byNode = new Map<Node, StandingMark[]>();
  private current: StandingMark | null = null;
  /** How many ranges each of our highlights has. */
  private readonly drawn = new Map<Look, number>();

  constructor(blocks: readonly ReadBlock[], names: MarkNames) {
    this.blocks = blocks;
    this.names = names;
  }

  set(marks: readonly FrameMark[]): void {
    // While statements are compared, most marks are those of the time before.
    const before = new Map(this.all.map((each) => [keyOf(each.mark), each]));
    this.all = marks.map((mark) => before.get(keyOf(mark)) ?? this.standing(mark));
    this.byNode = new Map();
    for (const standing of this.all) {
      if (standing.mark.look === 'none') continue;
      for (const { range } of standing.pieces) {
        const there = this.byNode.get(range.startContainer);
        if (there) there.push(standing);
        else this.byNode.set(range.startContainer, [standing]);
      }
    }
    this.current = null;
    this.draw();
  }

  /** Draw them, and again where the page has taken them out of the browser's list, or put something of its own among them. */
  draw(): void {
    for (const look of ['found', 'different'] as const) this.register(look, this.standingWith(look));
    this.register('current', this.current === null ? [] : [this.current]);
  }

  clear(): void {
    this.all = [];
    this.byNode.clear();
    this.current = null;
    for (const name of Object.values(this.names)) CSS.highlights.delete(name);
    this.drawn.clear();
  }

  /** Statements that stand at no place of this frame any longer. Their marks go. */
  lookAfter(): number[] {
    const standing = new Set<number>();
    const gone = new Set<number>();
    for (const each of this.all) (isStanding(each) ? standing : gone).add(each.mark.index);
    if (this.isOther()) this.draw();
    return [...gone].filter((index) => !standing.has(index));
  }

  /** @param place null: wherever it stands first. @returns null where it stands no longer */
  choose(index: number, place: number | null): StandingMark | null {
    const [chosen = null] = this.all.filter(
      (each) => each.mark.index === index && (place === null || each.mark.place === place) && isStanding(each),
    );
    return this.makeCurrent(chosen);
  }

  /** Words that have no mark. @returns null where they stand no longer */
  chooseWords(stretches: BlockStretch[]): StandingMark | null {
    const words = this.standing({ index: -1, place: 0, look: 'none', stretches, says: '' });
    return this.makeCurrent(isStanding(words) ? words : null);
  }

  /** The mark that is drawn over a character of the page; the shortest, where they lie in each other. */
  at(node: Node, offset: number): StandingMark | null {
    const here = (this.byNode.get(node) ?? []).filter(
      ({ mark, pieces }) =>
        mark.look !== 'none' &&
        pieces.some(
          ({ range }) => range.startContainer === node && range.startOffset <= offset && offset <= range.endOffset,
        ),
    );
    return here.filter(isStanding).sort((a, b) => lengthOf(a) - lengthOf(b))[0] ?? null;
  }

  /** Ranges are made for what is drawn; for the rest when they are asked for. */
  private standing(mark: FrameMark): StandingMark {
    let pieces: StandingMark['pieces'] | null = null;
    const make = (): StandingMark['pieces'] => mark.stretches.flatMap((stretch) => this.piecesOf(...stretch));
    return {
      mark,
      get pieces() {
        return (pieces ??= make());
      },
    };
  }

  private makeCurrent(chosen: StandingMark | null): StandingMark | null {
    this.current = chosen;
    this.draw();
    return chosen;
  }

  private standingWith(look: MarkLook): StandingMark[] {
    return this.all.filter((each) => each.mark.look === look && isStanding(each));
  }

  private register(look: Look, marks: readonly StandingMark[]): void {
    const ranges = marks.flatMap(({ pieces }) => pieces.map(({ range }) => range));
    if (ranges.length === 0) {
      CSS.highlights.delete(this.names[look]);
      this.drawn.delete(look);
      return;
    }
    const highlight = new Highlight(...ranges);
    // Where they lie over each other the higher one is drawn alone.
    highlight.priority = look === 'current' ? 2 : look === 'different' ? 1 : 0;
    CSS.highlights.set(this.names[look], highlight);
    this.drawn.set(look, ranges.length);
  }

  private isOther(): boolean {
    return (
      [...this.drawn].some(([look, count]) => CSS.highlights.get(this.names[look])?.size !== count) ||
      this.all.some((each) => each.mark.look !== 'none' && !isStanding(each))
    );
  }

  private piecesOf(block: number, from: number, until: number): StandingMark['pieces'] {
    const { pieces: all = [], text = '' } = this.blocks[block] ?? {};
    const found: StandingMark['pieces'] = [];
    for (let next = firstBehind(all, from); next < all.length && all[next]!.at < until; next += 1) {
      const { node, at, length } = all[next]!;
      const [start, end] = [Math.max(from, at), Math.min(until, at + length)];
      const range = document.createRange();
      // Cut short by the page meanwhile: an empty range, and so no longer standing.
      const isThere = end - at <= node.length;
      range.setStart(node, isThere ? start - at : 0);
      range.setEnd(node, isThere ? end - at : 0);
      found.push({ range, words: text.slice(start, end) });
    }
    return found;
  }
}

function keyOf({ index, place, look, says, stretches }: FrameMark): string {
  return [index, place, look, says, ...stretches].join();
}

/** The first piece that does not end before a place in the block. */
function firstBehind(pieces: ReadBlock['pieces'], from: number): number {
  let [low, high] = [0, pieces.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    const { at, length } = pieces[middle]!;
    if (at + length <= from) low = middle + 1;
    else high = middle;
  }
  return low;
}

/** All its words are there as they were compared. */
function isStanding({ pieces }: StandingMark): boolean {
  return (
    pieces.length > 0 &&
    pieces.every(
      ({ range, words }) => isInDocument(range.startContainer) && withoutLines(String(range)) === withoutLines(words),
    )
  );
}

function lengthOf({ pieces }: StandingMark): number {
  return pieces.reduce((sum, { words }) => sum + words.length, 0);
}
