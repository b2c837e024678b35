import type { AnswerView } from '../../engine/record/view.ts';
import { handover, type PanelRequest } from '../../platform/in-page/handover.ts';
import type { Failure, KnownFailure } from '../../platform/shared/protocol.ts';
import type { PanelState } from './PanelView.tsx';

/** An answer within this time is shown at once; a later one has a moment of "looking it up" before it. */
const PATIENCE_MS = 80;

/** The quote that was selected, or words looked up inside the panel. */
interface PanelLookup {
  quote: PanelRequest['quote'];
  state: PanelState;
  /** Why a page of ours that was asked for last did not open; the finding stays. */
  refused: Failure | null;
  isNamed: boolean;
}

/** What was looked up in one panel, one inside the other. */
export class PanelLookups {
  private readonly stack: PanelLookup[] = [];
  private readonly ready: Promise<unknown>;
  private readonly onShown: () => void;

  /** @param ready until then no answer is shown @param onShown the last lookup stands otherwise than before */
  constructor(ready: Promise<unknown>, onShown: () => void) {
    this.ready = ready;
    this.onShown = onShown;
  }

  get depth(): number {
    return this.stack.length;
  }

  get last(): PanelLookup | undefined {
    return this.stack.at(-1);
  }

  goBack(): void {
    this.stack.pop();
  }

  /** Remember whether a page of ours opened that was asked for from a finding. */
  async follow(lookup: PanelLookup, opened: Promise<unknown>): Promise<void> {
    lookup.refused = await opened.then(() => null, failureOf);
  }

  add(quote: PanelLookup['quote'], answer: Promise<AnswerView>): void {
    const lookup: PanelLookup = { quote, state: { kind: 'loading' }, refused: null, isNamed: false };
    this.stack.push(lookup);
    const show = (state: PanelState): void => {
      clearTimeout(patience);
      lookup.state = state;
      if (this.last === lookup) this.onShown();
    };
    const patience = setTimeout(() => show({ kind: 'loading' }), PATIENCE_MS);
    Promise.all([answer, this.ready]).then(
      ([view]) => {
        // Looked at once: while a page goes on changing, nothing in the panel comes up or goes away by itself.
        lookup.isNamed = view.answer.closestShown && (handover().lent?.isNamedHere(view) ?? false);
        show({ kind: 'answered', view });
      },
      (error: unknown) => show({ kind: 'failed', failure: failureOf(error) }),
    );
  }
}

/** By name, not by class: the answer is asked for by the page's small script, whose bundle has a class of its own. */
export function failureOf(error: unknown): Failure {
  return error instanceof Error && error.name === 'KnownFailure' ? (error as KnownFailure).failure : 'unexpected';
}

/** Of words that were not compared, as too long ones, nothing is said that could be untrue. */
export function hasFinding(state: PanelState): boolean {
  return state.kind === 'answered' && state.view.answer.wording !== 'unchecked';
}
