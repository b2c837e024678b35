import type { AnswerView } from '../../engine/record/view.ts';
import { makeAsk } from '../../platform/shared/ask.ts';
import { isSameRange, selectedRange } from '../../platform/in-page/selected-range.ts';
import { type Listener, pageRuntime } from '../../platform/in-page/page-browser.ts';
import { handover, type Mark, type PanelRequest, type Watcher } from '../../platform/in-page/handover.ts';
import type { Locale } from '../../platform/shared/i18n.ts';
import { canHost } from '../../platform/in-page/host.ts';
import { MAX_PAGE_QUOTE, type PanelWords, type ReadWords } from '../../platform/shared/protocol.ts';
import type { PageSettings } from '../../platform/shared/page-settings.ts';
import { anchorTo, anchorToField } from './anchor.ts';
import { edgeBox } from './character-box.ts';
import { type Gesture, isSelectingKey, watchGestures } from './gestures.ts';
import { isSeen } from './is-seen.ts';
import { isEditable, type PageQuote, readRange, toRange } from './read-selection.ts';
import { hasMark, hasSomething, isSomething, isWanted, parseTold } from './decide.ts';

/** Presses that follow each other more quickly are no reader's: of what they select the last is looked up. */
const CALM_MS = 60;

/** So many Han characters make a phrase. */
const MIN_FOLLOWED = 2;

const messageOf = ({ text, length }: ReadWords) => ({ quote: text, length });

const NO_KEYS: ReadonlySet<string> = new Set();

/** Watch a page for selections. */
export function watchPage(): Watcher {
  const shared = handover();
  const ask = makeAsk(async (message) => {
    const runtime = pageRuntime();
    return runtime === null ? { ok: false, failure: 'outdated' } : runtime.sendMessage(message);
  });
  let settings: PageSettings | null = null;
  let words: PanelWords | null = null;
  /** Under way: the button may go up, or the mark be clicked, before the code is here. */
  const loading: { [T in 'loadMark' | 'loadPanel']?: Promise<null> | undefined } = {};
  let mark: Mark | null = null;
  /** The selection that was considered last: shown, dismissed or let be, it does not come up again by itself. */
  let considered: AbstractRange | null = null;
  /** What the reader's own hand has selected. */
  let byHand: PageQuote | null = null;
  /** The side panel wants to hear of it. */
  let isFollowed = false;
  /** Open shadow roots around the last press, for a selection inside them. */
  let roots: ShadowRoot[] = [];
  /** What the mouse selected when it came to rest before the button was up, and whether the record has it; null: not known. */
  let ahead: { selected: AbstractRange; isKnown: Promise<boolean | null> } | null = null;
  /** Counts gestures: what is answered after the next one is not shown. */
  let turn = 0;
  /** When a button or a finger went down last, and whether right after the time before. */
  let pressedAt = -Infinity;
  let isHasty = false;

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
    reopened.disconnect();
    mark?.remove();
    shared.panel?.close();
    pageRuntime()?.onMessage.removeListener(onMessage);
  }

  function isOurs(event: Event): boolean {
    return (mark?.holds(event) || shared.panel?.holds(event)) ?? false;
  }

  /** Ask before the button is up, so that the mark need not wait for the answer. Nothing of it is remembered. */
  async function onRest(roots: ShadowRoot[]): Promise<void> {
    if (!isAlive() || shared.panel?.isOpen()) return;
    const selected = selectedRange(roots);
    const quote = selected && readPage(selected);
    if (selected === null || quote === null || quote.han === 0) return;
    settings = await ask('viewSettings', null);
    if (!isWanted(settings, { held: NO_KEYS }, quote)) return;
    if (hasMark(settings)) bringMark().catch(() => undefined);
    if (settings.markFor === 'all') return;
    const isKnown = ask('lookAhead', messageOf(quote)).then(
      ({ wording }) => isSomething(wording),
      () => null,
    );
    ahead = { selected, isKnown };
  }

  /** What a gesture has selected; null where that is nothing, the reader's own writing, or not the work of this hand. */
  function madeBy(gesture: Gesture, selected: AbstractRange | null): PageQuote | null {
    // Something else by now: the page has changed it since the hand let go.
    if (selected === null || gesture.selected === null || !isSameRange(selected, gesture.selected)) return null;
    considered = selected;
    const quote = readPage(selected);
    return quote !== null && quote.han > 0 && gesture.canMake(quote) && isSeen(quote) ? quote : null;
  }

  async function onSettle(gesture: Gesture): Promise<void> {
    if (!isAlive()) return;
    const selected = selectedRange(gesture.roots);
    if (selected !== null && considered !== null && isSameRange(selected, considered)) return;
    considered = null;
    mark?.remove();
    const mine = (turn += 1);
    const quote = (byHand = madeBy(gesture, selected));
    if (quote === null) return;
    if (isFollowed) void tellFollower(quote);
    if (shared.panel?.isOpen() && !shared.panel.isPinned()) return;
    for (let last = isHasty ? -Infinity : pressedAt; last !== pressedAt;) {
      last = pressedAt;
      await new Promise((wake) => setTimeout(wake, CALM_MS));
      if (mine !== turn) return;
    }
    // Asked for with the settings as they were, which saves a round trip; shown by the settings as they are.
    const isLikely = settings === null || isWanted(settings, gesture, quote);
    const early = isLikely ? lookUp(quote) : null;
    if (isLikely && (settings === null || hasMark(settings))) bringMark().catch(() => undefined);
    // Asked for a moment ago, both of them.
    const known = ahead !== null && isSameRange(quote.selected, ahead.selected) ? ahead.isKnown : null;
    if (settings === null || known === null) settings = await ask('viewSettings', null);
    if (mine !== turn || !isWanted(settings, gesture, quote)) return;
    const { trigger, markFor, markSide, locale } = settings;
    const answer = early ?? lookUp(quote);
    // A held key asks for the answer, whatever it is.
    if (markFor === 'known' && trigger !== 'modifier' && !((await known) ?? (await hasSomething(answer)))) return;
    const isMarked = hasMark(settings);
    if (isMarked) await bringMark();
    if (mine !== turn || !isAlive()) return;
    const open = (): void => {
      // A page may exchange the words after they were looked up: the panel speaks of those that stand there now.
      const now = readRange(quote.range);
      if (now === null) return mark?.remove();
      const isSame = now.text === quote.text && now.length === quote.length;
      void openPanel({ quote: now, answer: isSame ? answer : lookUp(now), anchor: anchorTo(now), takeFocus: false });
    };
    if (!isMarked) return open();
    const { range } = quote;
    mark =
      shared.showMark?.({
        near: range.startContainer,
        side: markSide,
        box: () => edgeBox(range, markSide.startsWith('start')),
        onNear: () => trigger === 'mark-hover' && open(),
        onClick: open,
        onGone: () => (mark = null),
      }) ?? null;
    // Once it is drawn: a click on it finds the panel here.
    requestAnimationFrame(() => setTimeout(() => mark && void prepare(locale).catch(() => undefined)));
  }

  function lookUp(words: ReadWords): Promise<AnswerView> {
    const answer = ask('lookUp', messageOf(words));
    // The panel says what went wrong. Until one is open nobody listens, and the page's console is not ours.
    answer.catch(() => undefined);
    return answer;
  }

  async function tellFollower(quote: PageQuote): Promise<void> {
    if (quote.han < MIN_FOLLOWED) return;
    const { going } = await ask('followSelection', messageOf(quote)).catch(() => ({ going: false }));
    isFollowed = going;
  }

  function load(part: keyof typeof loading): Promise<null> {
    return (loading[part] ??= ask(part, null).finally(() => (loading[part] = undefined)));
  }

  /** Bring what draws the mark, once in a page. */
  async function bringMark(): Promise<void> {
    if (!shared.showMark) await load('loadMark');
  }

  /** Bring what the page does not have yet of the panel: its code, and its words in the reader's language. */
  async function prepare(locale: Locale): Promise<void> {
    const code = shared.panel ? null : load('loadPanel');
    [words] = await Promise.all([words?.locale === locale ? words : ask('panelWords', null), code]);
  }

  async function openPanel(request: Omit<PanelRequest, 'settings' | 'words' | 'ask'>): Promise<boolean> {
    try {
      settings ??= await ask('viewSettings', null);
      await prepare(settings.locale);
    } catch {
      mark?.fail(); // Without the panel's code the mark is all that can say so.
      return false;
    }
    mark?.remove();
    // Only what was opened is remembered; nothing here depends on it.
    ask('panelOpened', messageOf(request.quote)).catch(() => undefined);
    if (words !== null) shared.panel?.open({ ...request, settings, words, ask });
    return shared.panel?.isOpen() ?? false;
  }

  /** What is selected, by whatever hand. */
  function readSelected(): PageQuote | null {
    // Words in a text field: in Firefox those of the page stay selected beside them.
    const field = document.activeElement as Partial<HTMLInputElement> | null;
    if (field?.selectionStart !== field?.selectionEnd) return null;
    const range = toRange(selectedRange(roots));
    return range && readRange(range);
  }

  /** A right click or the shortcut: always answers, whatever the settings say. */
  async function onAsked(told: string): Promise<boolean> {
    if (!canHost()) return false;
    const quote = readSelected();
    const words: ReadWords = quote ?? { text: told.slice(0, MAX_PAGE_QUOTE), length: told.length };
    if (words.text.trim() === '') return false;
    turn += 1;
    settings = await ask('viewSettings', null);
    considered = quote?.selected ?? null;
    return openPanel({
      quote: words,
      answer: lookUp(words),
      anchor: quote ? anchorTo(quote) : anchorToField(document.activeElement),
      // A menu gives the words, the shortcut does not: a hand on the keyboard goes on there.
      takeFocus: told === '',
    });
  }

  const onMessage: Listener = (message, _sender, sendResponse) => {
    const told = parseTold(message);
    if (told?.type === 'readSelection') {
      const quote = readSelected();
      const isRead = quote !== null && (told.writing || !isEditable(quote.selected));
      sendResponse(isRead ? { text: quote.text, length: quote.length } : { text: '', length: 0 });
    }
    if (told?.type !== 'showPanel') return false;
    onAsked(told.quote).then(sendResponse, () => sendResponse(false));
    return true;
  };

  const gestures = watchGestures(
    {
      // A background that cannot be reached leaves the page as it was.
      onSettle: (gesture) => void onSettle(gesture).catch(() => (considered = null)),
      // What fails here is asked for again when the button is up.
      onRest: (roots) => void onRest(roots).catch(() => undefined),
      isOurs,
      onPress(event, around) {
        isHasty = performance.now() - pressedAt < CALM_MS;
        pressedAt = performance.now();
        ahead = null;
        if (mark?.holds(event)) return;
        mark?.remove();
        if (shared.panel?.holds(event)) return;
        roots = around;
        shared.panel?.onPress(event);
      },
      onKey(event) {
        shared.panel?.onKey(event);
        if (event.type === 'keydown' && !isSelectingKey(event)) mark?.remove();
      },
    },
    shared.early ?? [],
  );
  shared.early = [];
  shared.onEvent = gestures.take;
  // `document.open()` takes all listeners from the window, and the root element from the document.
  const reopened = new MutationObserver(() => shared.listen?.());
  reopened.observe(document, { childList: true });
  pageRuntime()?.onMessage.addListener(onMessage);
  return {
    isAlive,
    stop,
    read: readRange,
    follow() {
      isFollowed = true;
      const selected = selectedRange(roots);
      if (byHand && selected && isSameRange(byHand.selected, selected)) void tellFollower(byHand);
    },
  };
}

/** The words of a selection outside of the reader's own writing. */
function readPage(selected: AbstractRange): PageQuote | null {
  const range = toRange(selected);
  return range === null || isEditable(range) ? null : readRange(range);
}
