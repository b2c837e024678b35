import type { AnswerView } from '../../engine/record/view.ts';
import { makeAsk } from '../../platform/shared/ask.ts';
import { isSameRange, selectedRange, toRange } from '../../platform/in-page/selected-range.ts';
import { pageRuntime } from '../../platform/in-page/page-browser.ts';
import {
  type Follower,
  handover,
  type KnownHands,
  type PageQuote,
  type Showing,
  type Watcher,
} from '../../platform/in-page/handover.ts';
import type { ReadWords } from '../../platform/shared/protocol.ts';
import type { PageSettings } from '../../platform/shared/page-settings.ts';
import { type Gesture, isSelectingKey, watchGestures } from './gestures.ts';
import { hasSomething, isPhrase, isSomething, mayBePhrase } from './decide.ts';
import {
  AT_FIRST,
  calmed,
  type Deed,
  failed,
  gone,
  known,
  opened,
  pressed,
  rested,
  settled,
  type WatchStep,
  told,
} from './states.ts';

/** Presses that follow each other more quickly are no reader's: of what they select the last is looked up. */
const CALM_MS = 60;
/** A hand goes to work: letting go may be the end of what was begun before we came. */
const isDown = ({ type }: Event): boolean => type.endsWith('down');

const messageOf = ({ text, length }: ReadWords) => ({ quote: text, length });

/** Watch a page for selections. */
export function watchPage(): Watcher {
  const shared = handover();
  const ask = makeAsk(async (message) => {
    const runtime = pageRuntime();
    return runtime === null ? { ok: false, failure: 'outdated' } : runtime.sendMessage(message);
  });
  let watch = AT_FIRST;
  /** What was looked up last, for the mark or for the panel that comes up at once. */
  let asked: PageQuote | undefined;
  let answer: Promise<AnswerView>;
  /** Brought with the first words that are worth it. */
  let showing: Showing | undefined;
  let bringing: Promise<null> | undefined;
  /** What the reader's own hand has selected. */
  let byHand: PageQuote | null | undefined;
  let last: Gesture | undefined;
  const hands: KnownHands = {
    isHeard: (shared.early ?? []).some(([event]) => isDown(event)),
    made: null,
    pressed: null,
    roots: [],
  };
  /** Hears of it for the side panel. */
  let follower: Follower | null | undefined;
  /** When a button or a finger went down last, and whether right after the time before. */
  let pressedAt = -Infinity;
  let isHasty = false;

  function take([next, ...due]: WatchStep): void {
    watch = next;
    const quote = next.quote!;
    // A background that cannot be reached leaves the page as it was.
    for (const deed of due) deeds[deed](quote).catch(() => take(failed(watch, quote)));
  }

  const deeds: Record<Deed, (quote: PageQuote) => Promise<unknown>> = {
    async wait(quote) {
      for (let last = isHasty ? 0 : pressedAt; last !== pressedAt && watch.quote === quote;) {
        last = pressedAt;
        await new Promise((wake) => setTimeout(wake, CALM_MS));
      }
      take(calmed(watch, quote));
    },
    async lookAhead(quote) {
      const { wording } = await ask('lookAhead', messageOf(quote));
      take(known(watch, quote, isSomething(wording)));
    },
    async lookUp(quote) {
      if (asked === quote) return;
      asked = quote;
      answer = lookUp(quote);
      const has = await hasSomething(answer, async (view) => (await bring()) && shared.lent!.isNamedHere(view));
      take(known(watch, quote, has));
    },
    viewSettings,
    draw: async (quote) => isAlive() && showing?.drawMark(quote, answer),
    open: async (quote) => showing?.open(quote, answer),
  };

  function isAlive(): boolean {
    if (pageRuntime() !== null) return true;
    // Updated or removed under an open page: go away without a word.
    stop();
    return false;
  }

  function stop(): void {
    delete shared.onEvent;
    shared.early = [];
    gestures.stop();
    removeMark();
    shared.panel?.close();
  }

  function isOurs(event: Event): boolean | undefined {
    return showing?.mark?.holds(event) || shared.panel?.holds(event);
  }

  function removeMark(): void {
    showing?.mark?.remove();
  }

  async function bring(): Promise<Showing> {
    if (!shared.makeShowing) await (bringing ??= ask('loadMark', null).finally(() => (bringing = undefined)));
    return (showing ??= shared.makeShowing!({
      ask,
      lookUp,
      hands,
      settings: async () => watch.settings ?? viewSettings(null),
      onOpened: () => take(opened(watch, watch.considered)),
      onGone: () => take(gone(watch)),
    }));
  }

  /** Ask before the button is up, so that the mark need not wait for the answer. Nothing of it is remembered. */
  async function onRest(roots: ShadowRoot[]): Promise<void> {
    if (!isAlive() || follower || shared.panel?.isOpen() || !mayBePhrase(toRange(selectedRange(roots)))) return;
    const [{ readPage }] = await Promise.all([bring(), viewSettings(null)]);
    const selected = selectedRange(roots);
    const quote = selected && readPage(selected);
    if (quote?.han) take(rested(watch, quote));
  }

  async function onSettle(gesture: Gesture): Promise<void> {
    if (!isAlive()) return;
    const selected = selectedRange(gesture.roots);
    if (isSameRange(selected, watch.considered)) return;
    last = gesture;
    hands.made = byHand = null;
    removeMark();
    const range = toRange(selected);
    // At once: a page may move what it shows while our code is brought.
    let isMade = range !== null && gesture.canMake({ range, selected: range, length: 0 });
    let quote: PageQuote | null = null;
    if (selected && mayBePhrase(range)) {
      const { isSeen, readPage } = showing ?? (await bring());
      if (last !== gesture) return;
      quote = readPage(selected);
      isMade = quote !== null && (isMade || gesture.canMake(quote)) && isSeen(quote) === true;
    }
    hands.made = isMade ? selected : null;
    byHand = isMade && quote && isPhrase(quote) ? quote : null;
    if (byHand) follower?.(byHand, ask);
    comeUp(hands.made, byHand, gesture.held);
  }

  /** Nothing comes up by itself while the side panel shows the finding, unless a panel stands open on the page. */
  function comeUp(considered: AbstractRange | null, quote: PageQuote | null, held: Gesture['held']): void {
    const isOpen = shared.panel?.isOpen();
    const isTaken = follower && !isOpen;
    take(settled(watch, considered, isTaken ? null : quote, held, isOpen && !shared.panel!.isPinned()));
  }

  /** For a quote, or for nothing in particular. */
  async function viewSettings(quote: PageQuote | null): Promise<PageSettings> {
    const settings = await ask('viewSettings', null);
    take(told(watch, quote, settings));
    return settings;
  }

  function lookUp(words: ReadWords): Promise<AnswerView> {
    const answer = ask('lookUp', messageOf(words));
    // The panel says what went wrong. Until one is open nobody listens, and the page's console is not ours.
    answer.catch(() => undefined);
    return answer;
  }

  const gestures = watchGestures(
    {
      // Where our code cannot be brought, the same words may be selected again.
      onSettle: (gesture) => void onSettle(gesture).catch(() => undefined),
      // What fails here is asked for again when the button is up.
      onRest: (roots) => void onRest(roots).catch(() => undefined),
      isOurs,
      onPress(event, around) {
        hands.isHeard = true;
        hands.pressed = event.target;
        isHasty = performance.now() - pressedAt < CALM_MS;
        pressedAt = performance.now();
        take(pressed(watch));
        if (showing?.mark?.holds(event)) return;
        removeMark();
        if (shared.panel?.holds(event)) return;
        hands.roots = around;
        shared.panel?.onPress(event);
      },
      onKey(event) {
        if (isDown(event)) hands.isHeard = true;
        shared.panel?.onKey(event);
        if (event.type === 'keydown' && !isSelectingKey(event)) removeMark();
      },
    },
    shared.early ?? [],
  );
  shared.early = [];
  // A hand that never rests finds what it needs here when it lets go.
  if (mayBePhrase(toRange(selectedRange([])))) bring().catch(() => undefined);
  shared.onEvent = (...heard) => {
    shared.keep?.(heard[0]);
    gestures.take(...heard);
  };
  return {
    isAlive,
    stop,
    bring,
    hands,
    async show(words, quote, takeFocus) {
      // The next time it is asked about, hands may have been heard.
      if (quote !== null) hands.made = quote.selected;
      take(opened(watch, quote && quote.selected));
      await viewSettings(null);
      return (await bring()).openPanel({
        quote: words,
        answer: lookUp(words),
        place: quote ?? document.activeElement,
        takeFocus,
      });
    },
    follow(next) {
      const last = follower;
      follower = next;
      const selected = selectedRange(hands.roots);
      if (!byHand || !isSameRange(byHand.selected, selected)) return;
      // The words that the side panel turned out not to want any more come up here, as they would have.
      if (next === null && last) comeUp(selected, byHand, new Set());
      if (next) {
        removeMark();
        next(byHand, ask);
      }
    },
  };
}
