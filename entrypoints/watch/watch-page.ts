import type { AnswerView } from '../../engine/view.ts';
import { makeAsk } from '../../platform/ask.ts';
import { type Listener, pageRuntime } from '../../platform/page-browser.ts';
import { handover, type PanelRequest, type Watcher } from '../../platform/page-handover.ts';
import type { Locale } from '../../platform/i18n.ts';
import { canHost } from '../../platform/page-host.ts';
import { MAX_PAGE_QUOTE, type PanelWords } from '../../platform/protocol.ts';
import type { PageSettings } from '../../platform/page-settings.ts';
import { anchorTo, anchorToField } from './anchor.ts';
import { type Gesture, isSelectingKey, watchGestures } from './gestures.ts';
import { type Mark, showMark } from './mark.ts';
import { isEditable, type PageQuote, readRange, selectedRange } from './read-selection.ts';
import { hasSomething, isSomething, isWanted, quoteOfMessage } from './decide.ts';

/** Presses that follow each other more quickly are no reader's: of what they select the last is looked up. */
const CALM_MS = 60;

type Words = Pick<PageQuote, 'text' | 'length'>;

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
  /** Under way: the pointer may come to the mark, and click it, before the code is here. */
  let loading: Promise<null> | null = null;
  let mark: Mark | null = null;
  /** The selection that was considered last: shown, dismissed or let be, it does not come up again by itself. */
  let considered: Range | null = null;
  let roots: ShadowRoot[] = [];
  /** What the mouse selected when it came to rest before the button was up, and whether the record has it; null: not known. */
  let ahead: { selected: Range; isKnown: Promise<boolean | null> } | null = null;
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

  /** Ask before the button is up, so that the mark need not wait for the answer. Nothing of it is remembered. */
  async function onRest(roots: ShadowRoot[]): Promise<void> {
    if (!isAlive() || shared.panel?.isOpen()) return;
    const selected = selectedRange(roots)?.cloneRange() ?? null;
    const quote = selected === null || isEditable(selected) ? null : readRange(selected);
    if (selected === null || quote === null || quote.han === 0) return;
    settings = await ask('viewSettings', null);
    if (settings.markFor === 'all' || !isWanted(settings, { held: NO_KEYS }, quote)) return;
    const { text, length } = quote;
    const isKnown = ask('lookAhead', { quote: text, length }).then(
      ({ wording }) => isSomething(wording),
      () => null,
    );
    ahead = { selected, isKnown };
  }

  async function onSettle(gesture: Gesture): Promise<void> {
    if (!isAlive() || (shared.panel?.isOpen() && !shared.panel.isPinned())) return;
    roots = gesture.roots;
    const selected = selectedRange(roots);
    if (selected !== null && considered !== null && isSame(selected, considered)) return;
    considered = selected?.cloneRange() ?? null;
    mark?.remove();
    const mine = (turn += 1);
    const quote = selected === null || isEditable(selected) ? null : readRange(selected);
    if (quote === null || quote.han === 0) return;
    for (let last = isHasty ? -Infinity : pressedAt; last !== pressedAt;) {
      last = pressedAt;
      await new Promise((wake) => setTimeout(wake, CALM_MS));
      if (mine !== turn) return;
    }
    // Asked for with the settings as they were, which saves a round trip; shown by the settings as they are.
    const early = settings === null || isWanted(settings, gesture, quote) ? lookUp(quote) : null;
    // Asked for a moment ago, both of them.
    const known = selected !== null && ahead !== null && isSame(selected, ahead.selected) ? ahead.isKnown : null;
    if (settings === null || known === null) settings = await ask('viewSettings', null);
    if (mine !== turn || !isWanted(settings, gesture, quote)) return;
    const { trigger, markFor, markSide, locale } = settings;
    const answer = early ?? lookUp(quote);
    // A held key asks for the answer, whatever it is.
    if (markFor === 'known' && trigger !== 'modifier' && !((await known) ?? (await hasSomething(answer)))) return;
    if (mine !== turn || !isAlive()) return;
    const open = () => openPanel({ quote, answer, anchor: anchorTo(quote), takeFocus: false });
    if (trigger === 'at-once' || trigger === 'modifier') return void (await open());
    mark = showMark({
      range: quote.range,
      side: markSide,
      onNear: () => void (trigger === 'mark-hover' && open()),
      onClick: () => void open(),
      onGone: () => (mark = null),
    });
    // Once it is drawn: a click on it finds the panel here.
    requestAnimationFrame(() => setTimeout(() => mark && void prepare(locale).catch(() => undefined)));
  }

  function lookUp({ text, length }: Words): Promise<AnswerView> {
    const answer = ask('lookUp', { quote: text, length });
    // The panel says what went wrong. Until one is open nobody listens, and the page's console is not ours.
    answer.catch(() => undefined);
    return answer;
  }

  /** Bring what the page does not have yet of the panel: its code, and its words in the reader's language. */
  async function prepare(locale: Locale): Promise<void> {
    const code = shared.panel ? null : (loading ??= ask('loadPanel', null).finally(() => (loading = null)));
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
    ask('panelOpened', { quote: request.quote.text, length: request.quote.length }).catch(() => undefined);
    if (words !== null) shared.panel?.open({ ...request, settings, words, ask });
    return shared.panel?.isOpen() ?? false;
  }

  /** A right click or the shortcut: always answers, whatever the settings say. */
  async function onAsked(told: string): Promise<boolean> {
    if (!canHost()) return false;
    const selected = selectedRange(roots);
    const quote = selected && readRange(selected);
    const words: Words = quote ?? { text: told.slice(0, MAX_PAGE_QUOTE), length: told.length };
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
    const told = quoteOfMessage(message);
    if (told === null) return false;
    onAsked(told).then(sendResponse, () => sendResponse(false));
    return true;
  };

  const gestures = watchGestures(
    {
      // A background that cannot be reached leaves the page as it was.
      onSettle: (gesture) => void onSettle(gesture).catch(() => (considered = null)),
      // What fails here is asked for again when the button is up.
      onRest: (roots) => void onRest(roots).catch(() => undefined),
      onRelease: (gesture) => ahead && void onSettle(gesture).catch(() => (considered = null)),
      onPress(event) {
        isHasty = performance.now() - pressedAt < CALM_MS;
        pressedAt = performance.now();
        ahead = null;
        if (mark?.holds(event)) return;
        mark?.remove();
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
  return { isAlive, stop };
}

function isSame(a: Range, b: Range): boolean {
  return (
    a.startContainer === b.startContainer &&
    a.startOffset === b.startOffset &&
    a.endContainer === b.endContainer &&
    a.endOffset === b.endOffset
  );
}
