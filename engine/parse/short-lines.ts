/** Short lines without a stop: what stands around one tells a heading from an item of a list and from a piece of a paragraph. */
import type { Joins } from './joins.ts';
import { CLOSED, isDateLine } from './matter.ts';
import type { ReadSegment } from './segments.ts';

export interface PlannedLines {
  segments: readonly ReadSegment[];
  /** Reported speech: its side-bars hold excerpts of the same speaker. */
  digest: boolean;
  /** Whose words stand before the first label, and in a text without any. */
  unlabelled: 'answer' | 'narration';
  hasLabels: boolean;
}

/** The turn to which the line may belong. */
interface OpenTurn {
  /** Where its words stop; undefined where it has none. */
  end: number | undefined;
  isBroken: boolean;
}

/** Polite words without a stop are still said by somebody. */
const SAID_SHORTLY =
  /^(?:(?:谢谢|謝謝|感谢|感謝|多谢|多謝|Thank).{0,12}|好的?|是的?|不是|对的?|對的?|没有|沒有|可以|当然|當然|Yes|No)$/u;
/** Longer lines without a stop are broken sentences rather than items of a list. */
const MAX_SHORT = 25;
/** No paragraph has more lines. */
const MAX_LINES = 200;

export class ShortLines {
  readonly #source: string;
  readonly #plan: PlannedLines;
  readonly #joins: Joins;

  constructor(source: string, plan: PlannedLines, joins: Joins) {
    this.#source = source;
    this.#plan = plan;
    this.#joins = joins;
  }

  /** Whether the line is a heading that nothing marks as one, and not words that somebody says. */
  isHeading(index: number, { line, start, end }: ReadSegment, turn: OpenTurn | null): boolean {
    const { hasLabels, unlabelled, digest } = this.#plan;
    if (this.#joins.wrapped && ((turn && !line.apart) || this.#beginsParagraph(index))) return false;
    if (!hasLabels && unlabelled === 'narration') return false;
    if (this.#isListed(index, turn ? 3 : 5, turn?.end)) return false;
    if (!turn) return true;
    if (turn.isBroken && turn.end !== undefined) return this.#joins.find(turn.end, index) !== index;
    const text = this.#source.slice(start, end);
    const comma = /[,，]/u.test(text);
    if (SAID_SHORTLY.test(text)) return false;
    const behind = this.behind(index);
    if (behind?.matter?.is === 'text') {
      return !comma && text.length <= MAX_SHORT && this.#joins.reliable && !this.#joins.fits(end, behind.start);
    }
    return digest || !comma || text.length <= 20;
  }

  /**
   * A short line without a stop that nothing marks as a heading. It may still be the rest of a broken sentence.
   * @param stop where the words before it stop
   */
  isShort(index: number, stop: number | undefined): boolean {
    const segment = this.#plan.segments[index];
    if (segment?.matter?.is !== 'heading' || segment.matter.sure) return false;
    const { start, end } = segment;
    const text = this.#source.slice(start, end);
    if (isDateLine(text)) return true;
    if (text.length > MAX_SHORT || /[,，]/u.test(text)) return false;
    return stop === undefined || !this.#joins.fits(stop, start);
  }

  /** The next segment that is not furniture. */
  behind(index: number): ReadSegment | undefined {
    const { segments } = this.#plan;
    let at = index + 1;
    while (segments[at]?.matter?.is === 'furniture') at += 1;
    return segments[at];
  }

  /** Lines without a blank one between them are a paragraph, if the last of them closes a sentence. */
  #beginsParagraph(index: number): boolean {
    let last: ReadSegment | null = null;
    for (const segment of this.#plan.segments.slice(index + 1, index + 1 + MAX_LINES)) {
      if (segment.line.apart || (segment.matter?.is !== 'text' && segment.matter?.is !== 'heading')) break;
      last = segment;
    }
    return last !== null && CLOSED.test(this.#source.slice(Math.max(last.start, last.end - 4), last.end));
  }

  /** One of many short lines: a list of names is no row of headings. */
  #isListed(index: number, many: number, stop: number | undefined): boolean {
    let from = index;
    let to = index + 1;
    while (this.isShort(from - 1, stop) && to - from < many) from -= 1;
    while (this.isShort(to, stop) && to - from < many) to += 1;
    return to - from >= many;
  }
}
