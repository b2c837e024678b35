import type { AnswerView } from '../../engine/record/view.ts';
import { makeAsk } from '../../platform/shared/ask.ts';
import { isEditable, isSameRange, selectedRange, toRange } from '../../platform/in-page/selected-range.ts';
import { pageRuntime } from '../../platform/in-page/page-browser.ts';
import {
  FEWEST_WORDS,
  type Follower,
  handover,
  type KnownHands,
  type Mark,
  type PageQuote,
  type PanelRequest,
  type Watcher,
} from '../../platform/in-page/handover.ts';
import type { PanelWords, ReadWords } from '../../platform/shared/protocol.ts';
import type { PageSettings } from '../../platform/shared/page-settings.ts';
import { isTiny } from '../../platform/in-page/host.ts';
import { edgeBox } from '../../platform/in-page/character-box.ts';
import { type Gesture, isSelectingKey, watchGestures } from './gestures.ts';
import { isSeen } from './is-seen.ts';
import { readRange } from './read-selection.ts';
import { hasSomething, isSomething } from './decide.ts';
import {
  AT_FIRST,
  calmed,
  type Deed,
  failed,
  gone,
  known,
  opened,
  pressed,
  ready,
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
  let words: PanelWords | undefined;
  /** Under way: the button may go up, or the mark be clicked, before the code is here. */
  const loading: { [T in 'loadMark' | 'loadPanel']?: Promise<null> | undefined } = {};
  let mark: Mark | null | undefined;
  /** What the reader's own hand has selected. */
  let byHand: PageQuote | null | undefined;
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
      const has = await hasSomething(answer, document.documentElement);
      take(known(watch, quote, has));
    },
    viewSettings,
    async bringMark() {
      if (!shared.showMark) await load('loadMark');
      take(ready(watch));
    },
    draw,
    open,
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
    mark?.remove();
    shared.panel?.close();
  }

  function isOurs(event: Event): boolean | undefined {
    return mark?.holds(event) || shared.panel?.holds(event);
  }

  /** Ask before the button is up, so that the mark need not wait for the answer. Nothing of it is remembered. */
  async function onRest(roots: ShadowRoot[]): Promise<void> {
    if (!isAlive() || follower || shared.panel?.isOpen()) return;
    const selected = selectedRange(roots);
    const quote = selected && readPage(selected);
    if (!quote?.han) return;
    await viewSettings(null);
    take(rested(watch, quote));
  }

  /** What a gesture has selected; null where that is nothing, the reader's own writing, or not the work of this hand. */
  function madeBy(gesture: Gesture, selected: AbstractRange): PageQuote | null {
    const quote = readPage(selected);
    if (quote === null || !gesture.canMake(quote) || !isSeen(quote)) return null;
    hands.made = selected;
    return quote.han > 0 || quote.words >= FEWEST_WORDS ? quote : null;
  }

  function onSettle(gesture: Gesture): void {
    if (!isAlive()) return;
    const selected = selectedRange(gesture.roots);
    if (isSameRange(selected, watch.considered)) return;
    hands.made = null;
    mark?.remove();
    const quote = (byHand = selected && madeBy(gesture, selected));
    if (quote) follower?.(quote, ask);
    comeUp(hands.made, quote, gesture.held);
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

  async function draw(quote: PageQuote): Promise<void> {
    if (!isAlive()) return;
    // A panel that stays answers what comes next where it stands.
    if (shared.panel?.isPinned()) return open(quote);
    const { trigger, markSide } = watch.settings!;
    const found = answer;
    let standing = quote;
    mark = shared.showMark?.({
      near: quote.range.startContainer,
      side: markSide,
      box() {
        if (standing.range.collapsed) standing = readAgain(quote) ?? quote;
        return edgeBox(standing.range, markSide.startsWith('start'));
      },
      onNear: () => trigger === 'mark-hover' && void open(quote, found),
      onClick: () => void open(quote, found),
      onGone() {
        mark = undefined;
        take(gone(watch));
      },
    });
    // Once it is drawn: a click on it finds the panel here.
    requestAnimationFrame(() => setTimeout(() => mark && void prepare().catch(() => undefined)));
  }

  async function open(quote: PageQuote, found = answer): Promise<void> {
    // A page may exchange the words after they were looked up: the panel speaks of those that stand there now.
    const now = readAgain(quote);
    if (now === null) {
      mark?.remove();
      return take(gone(watch));
    }
    const isSame = now.text === quote.text && now.length === quote.length;
    take(opened(watch, watch.considered));
    // By a click, and not by itself.
    const isBeside = isTiny() && watch.settings?.trigger === 'mark-click';
    if (isBeside && (await ask('openLookup', messageOf(now)).catch(() => 'refused')) === null) return mark?.remove();
    await openPanel({
      quote: now,
      answer: isSame ? found : lookUp(now),
      place: now,
      takeFocus: false,
    });
  }

  /** The words where they stand now: a page that set marks around them may have selected them anew. */
  function readAgain(quote: PageQuote): PageQuote | null {
    const now = readRange(quote.range);
    if (now?.text === quote.text) return now;
    const selected = selectedRange(hands.roots);
    const again = selected && readPage(selected);
    return again?.text === quote.text ? again : now;
  }

  function lookUp(words: ReadWords): Promise<AnswerView> {
    const answer = ask('lookUp', messageOf(words));
    // The panel says what went wrong. Until one is open nobody listens, and the page's console is not ours.
    answer.catch(() => undefined);
    return answer;
  }

  function load(part: keyof typeof loading): Promise<null> {
    return (loading[part] ??= ask(part, null).finally(() => (loading[part] = undefined)));
  }

  /** Bring what the page does not have yet of what the panel needs: its code, and its words in the reader's language. */
  async function prepare(): Promise<Pick<PanelRequest, 'settings' | 'words'>> {
    const settings = watch.settings ?? (await viewSettings(null));
    const code = shared.panel ? null : load('loadPanel');
    [words] = await Promise.all([words?.locale === settings.locale ? words : ask('panelWords', null), code]);
    return { settings, words };
  }

  async function openPanel(request: Omit<PanelRequest, 'settings' | 'words' | 'ask'>): Promise<boolean> {
    // Without the panel's code the mark is all that can say so.
    const brought = await prepare().catch(() => mark?.fail());
    if (!brought) return false;
    mark?.remove();
    shared.panel?.open({ ...request, ...brought, ask });
    return shared.panel?.isOpen() ?? false;
  }

  const gestures = watchGestures(
    {
      onSettle,
      // What fails here is asked for again when the button is up.
      onRest: (roots) => void onRest(roots).catch(() => undefined),
      isOurs,
      onPress(event, around) {
        hands.isHeard = true;
        hands.pressed = event.target;
        isHasty = performance.now() - pressedAt < CALM_MS;
        pressedAt = performance.now();
        take(pressed(watch));
        if (mark?.holds(event)) return;
        mark?.remove();
        if (shared.panel?.holds(event)) return;
        hands.roots = around;
        shared.panel?.onPress(event);
      },
      onKey(event) {
        if (isDown(event)) hands.isHeard = true;
        shared.panel?.onKey(event);
        if (event.type === 'keydown' && !isSelectingKey(event)) mark?.remove();
      },
    },
    shared.early ?? [],
  );
  shared.early = [];
  shared.onEvent = (...heard) => {
    shared.keep?.(heard[0]);
    gestures.take(...heard);
  };
  return {
    isAlive,
    stop,
    read: readRange,
    isSeen,
    hands,
    async show(words, quote, takeFocus) {
      // The next time it is asked about, hands may have been heard.
      if (quote !== null) hands.made = quote.selected;
      take(opened(watch, quote && quote.selected));
      await viewSettings(null);
      return openPanel({ quote: words, answer: lookUp(words), place: quote ?? document.activeElement, takeFocus });
    },
    follow(next) {
      const last = follower;
      follower = next;
      const selected = selectedRange(hands.roots);
      if (!byHand || !isSameRange(byHand.selected, selected)) return;
      // The words that the side panel turned out not to want any more come up here, as they would have.
      if (next === null && last) comeUp(selected, byHand, new Set());
      if (next) {
        mark?.remove();
        next(byHand, ask);
      }
    },
  };
}

/** The words of a selection outside of the reader's own writing. */
function readPage(selected: AbstractRange): PageQuote | null {
  const range = toRange(selected);
  return range === null || isEditable(range) ? null : readRange(range);
}
