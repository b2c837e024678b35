/** Statements before they are compared, in the order in which they are found. */
import type { MarkedSpan } from '../marks.ts';
import type { PageBlock } from '../page-text.ts';
import type { StatementKind, StatementPlace, StatementSpeaker } from '../statement.ts';
import { trim } from './stretches.ts';
import { type Speaking, toldSpeaker, UNKNOWN } from './carried.ts';

/** A statement before it is compared. */
export interface StatementDraft {
  kind: StatementKind;
  stretches: StatementPlace[];
  speaker: StatementSpeaker;
  /** The words that lead in, where they may tell the day; null where there are none. */
  frame: StatementPlace | null;
  /** Its marks are opened anew in each paragraph. */
  isReopened: boolean;
  /** Nothing says that somebody spoke: told of only where the record has the words. */
  isTentative: boolean;
  /** Nothing in its block says so: told of only where the record has something like it. */
  isCarriedOver: boolean;
}

/** Fewer Han characters are no statement. */
export const LEAST_HAN = 8;
/** Sentences that nobody is said to have said are compared from so many. */
export const LEAST_TENTATIVE = 13;

export class DraftList {
  readonly all: StatementDraft[] = [];
  readonly #blocks: readonly PageBlock[];

  constructor(blocks: readonly PageBlock[]) {
    this.#blocks = blocks;
  }

  last(): StatementDraft | undefined {
    return this.all.at(-1);
  }

  add(
    kind: StatementKind,
    stretches: StatementPlace[],
    speaking: Speaking,
    frame: StatementPlace | null,
  ): StatementDraft | null {
    return this.push(kind, stretches, toldSpeaker(speaking), frame, false);
  }

  addIndirect(
    block: number,
    from: number,
    to: number,
    speaking: Speaking,
    frame: StatementPlace | null,
    isCarriedOver = false,
  ): void {
    const [start, end] = trim(this.#blocks[block]!.text, from, to);
    if (start < end)
      this.push('indirect', [{ block, range: [start, end] }], toldSpeaker(speaking), frame, false, isCarriedOver);
  }

  embed(span: MarkedSpan): void {
    if (span.isClosed) this.push('embedded', span.stretches, UNKNOWN, null, false);
  }

  push(
    kind: StatementKind,
    stretches: StatementPlace[],
    speaker: StatementSpeaker,
    frame: StatementPlace | null,
    isTentative: boolean,
    isCarriedOver = false,
  ): StatementDraft | null {
    if (stretches.length === 0) return null;
    const draft: StatementDraft = {
      kind,
      stretches: [...stretches],
      speaker,
      frame,
      isReopened: false,
      isTentative,
      isCarriedOver,
    };
    this.all.push(draft);
    return draft;
  }

  /** Whether what stands between these marks is somebody's already. */
  isDirectAt({ stretches }: MarkedSpan): boolean {
    const [first] = stretches;
    if (first === undefined) return false;
    for (let at = this.all.length - 1; at >= Math.max(0, this.all.length - 12); at -= 1) {
      const draft = this.all[at]!;
      if (
        draft.kind === 'direct' &&
        draft.stretches.some(({ block, range }) => block === first.block && range[0] === first.range[0])
      )
        return true;
    }
    return false;
  }
}
