/** Statements before they are compared, in the order in which they are found. */
import type { MarkedSpan } from '../marks.ts';
import type { BlockText } from '../block-text.ts';
import type { StatementKind, StatementPlace, StatementSpeaker, Stretches } from '../statement.ts';
import { trim } from './stretches.ts';
import { type Speaking, toldSpeaker, UNKNOWN } from './carried.ts';

/** A statement before it is compared. */
export interface StatementDraft {
  kind: StatementKind;
  stretches: Stretches;
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

  last(): StatementDraft | undefined {
    return this.all.at(-1);
  }

  add(kind: StatementKind, stretches: Stretches, speaking: Speaking, frame: StatementPlace | null): StatementDraft {
    return this.push(kind, stretches, toldSpeaker(speaking), frame, false);
  }

  addIndirect(
    { block: { text }, index: block }: BlockText,
    from: number,
    to: number,
    speaking: Speaking,
    frame: StatementPlace | null,
    isCarriedOver = false,
  ): void {
    const [start, end] = trim(text, from, to);
    if (start < end)
      this.push('indirect', [{ block, range: [start, end] }], toldSpeaker(speaking), frame, false, isCarriedOver);
  }

  embed(span: MarkedSpan): void {
    if (span.isClosed) this.push('embedded', span.stretches, UNKNOWN, null, false);
  }

  push(
    kind: StatementKind,
    stretches: Stretches,
    speaker: StatementSpeaker,
    frame: StatementPlace | null,
    isTentative: boolean,
    isCarriedOver = false,
  ): StatementDraft {
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
  isDirectAt({ stretches: [first] }: MarkedSpan): boolean {
    return this.all
      .slice(-12)
      .some(
        ({ kind, stretches }) =>
          kind === 'direct' &&
          stretches.some(({ block, range }) => block === first.block && range[0] === first.range[0]),
      );
  }
}
