import { render } from 'preact';
import { rangesAt } from '../../components/finding/passage/ranges-at.ts';
import { setLocale } from '../../platform/shared/i18n.ts';
import { isPrivateWindow } from '../../platform/in-page/page-browser.ts';
import { copyText } from '../../platform/in-page/copy.ts';
import { type CoverWatch, handover, lent, type PanelRequest } from '../../platform/in-page/handover.ts';
import { type Host, isOn } from '../../platform/in-page/host.ts';
import { listen } from '../../platform/in-page/listen.ts';
import { siteOfPage } from '../../platform/in-page/site-names.ts';
import { isInDocument } from '../../platform/in-page/page-element.ts';
import { bringPanelWords } from '../../platform/in-page/bring-words.ts';
import type { PageTrouble } from '../../platform/shared/protocol.ts';
import { type Anchor, anchorFor, nearOf } from './anchor.ts';
import { type ClickGuard, guardClicks } from './click-guard.ts';
import { CSS, drawBox } from './draw-box.ts';
import { holdsSelection, isCopying, keepFocusInside, type PriorFocus, rememberFocus } from './focus.ts';
import { follow } from './follow.ts';
import { keepInside } from './keep-inside.ts';
import { Leaving } from './leaving.ts';
import { hasFinding, PanelLookups } from './lookups.ts';
import { type Answered, PanelView } from './PanelView.tsx';
import type { KeptPlacement } from './place.ts';
import { Placement } from './placement.ts';
import { Returns } from './returns.ts';
import { type Untouched, watchUntouched } from './watch-tampering.ts';
import { elementUnder, watchClicks } from './watch-clicks.ts';
import { type SeenWords, watchWords } from './watch-words.ts';

/** One panel, from its opening to its closing. */
export class OpenPanel {
  private readonly request: PanelRequest;
  private readonly anchor: Anchor | null;
  private readonly host: Host;
  private readonly box: HTMLElement;
  private readonly guard: ClickGuard;
  private readonly focus: PriorFocus;
  private readonly placement: Placement;
  private readonly untouched: Untouched;
  private readonly life = new AbortController();
  private readonly click: ReturnType<typeof watchClicks>;
  private drag: ReturnType<Placement['letDrag']> | null = null;
  private readonly onClosed: (kept: KeptPlacement) => void;
  private readonly lookups: PanelLookups;
  private readonly returns: Returns;
  private cover: CoverWatch | null = null;
  /** Whether the page shows the words that were looked up. */
  private isAsRead = true;
  /** How far the finding was scrolled when it was taken back. */
  private scrolled = 0;
  private readonly leaving = new Leaving(() => this.draw());
  /** Words selected inside the panel. */
  private selected = '';

  /** @returns null where nothing of ours can be drawn */
  static start(request: PanelRequest, kept: KeptPlacement, onClosed: (kept: KeptPlacement) => void): OpenPanel | null {
    const focus = rememberFocus();
    const anchor = anchorFor(request);
    const host = lent().attachHost(nearOf(anchor), CSS);
    return host && new OpenPanel(request, anchor, host, focus, kept, onClosed);
  }

  private constructor(
    request: PanelRequest,
    anchor: Anchor | null,
    host: Host,
    focus: PriorFocus,
    kept: KeptPlacement,
    onClosed: (kept: KeptPlacement) => void,
  ) {
    this.request = request;
    this.anchor = anchor;
    this.host = host;
    this.focus = focus;
    this.onClosed = onClosed;
    bringPanelWords(request.words);
    setLocale(request.words.locale);
    this.box = drawBox(request);
    host.layer.append(this.box);
    this.returns = new Returns(lent().homeFor(nearOf(anchor)));
    const guard = (this.guard = guardClicks(this.box, host.element));
    const { signal } = this.life;
    // No other browser lets a page in.
    this.untouched = import.meta.env.FIREFOX
      ? watchUntouched(host.root, () => this.giveUp('changed'), signal)
      : { change: (make) => make() };
    this.placement = new Placement(this.box, request, anchor, kept, {
      change: (make) => this.untouched.change(make),
      onJump: () => guard.moved(),
      onLost: () => this.close(),
    });
    const onSelected = (words: string): void => {
      this.letBeSelected(words !== '');
      if (words === this.selected) return;
      this.selected = words;
      this.draw();
    };
    this.click = watchClicks(
      host,
      guard,
      () => anchor?.range ?? null,
      {
        onCovered: () => this.draw(true),
        onPress: () => this.letBeSelected(true),
        // Else it would be seen for one frame as it grew, over the words beside which it stands.
        onClicked: () => this.life.signal.aborted || this.settle(false),
        onSelected,
      },
      signal,
    );
    listen(window, ['pagehide'], () => this.close(), { signal });
    keepInside((event) => this.holds(event), signal);
    // Until it is known whether the page shows the words, nothing is said of them.
    const looked = watchWords(anchor, host.element, (seen) => this.judge(seen), signal);
    this.lookups = new PanelLookups(looked, () => {
      this.placement.beginAfresh();
      this.draw();
    });
    this.lookups.add(request.quote, request.answer);
  }

  get isPinned(): boolean {
    return this.placement.isPinned;
  }

  close(): void {
    if (this.life.signal.aborted) return;
    this.life.abort();
    delete handover().onCopy;
    this.guard.stop();
    try {
      this.focus.giveBack(this.host.root);
    } finally {
      // Before the rest, whatever the page has made of what is in it.
      this.host.element.remove();
    }
    render(null, this.box);
    this.onClosed(this.placement.kept);
  }

  holds(event: Event): boolean {
    return isOn(this.host, event) || (event.type === 'selectionchange' && holdsSelection(this.host.root));
  }

  /** What the mouse or a finger does in it, kept from the page. */
  take(event: Event): void {
    const on = elementUnder(this.host.root, event);
    if (event instanceof PointerEvent && event.type.startsWith('pointer')) this.drag?.(event, on);
    else this.click(event, on);
  }

  /** A press anywhere in the page. */
  onPress(event: MouseEvent): void {
    if (this.isPinned) return;
    // A page's scroll bar belongs to nobody.
    if (event.target === document.documentElement && event.clientX >= document.documentElement.clientWidth) return;
    this.close();
  }

  /** A key, before the page has it. */
  onKey(event: KeyboardEvent): void {
    const isInside = this.host.root.activeElement !== null;
    this.letBeSelected(isInside);
    if (event.key === 'Escape' && (isInside || !this.isPinned)) {
      // This key is ours: a page's own dialog stays open.
      event.preventDefault();
      event.stopImmediatePropagation();
      if (event.type === 'keydown') this.close();
    } else if (isInside || isCopying(event, this.host.root)) {
      event.stopImmediatePropagation();
      if (isInside && event.type === 'keydown' && event.key === 'Tab') keepFocusInside(this.box, this.host.root, event);
    }
  }

  /** Whether what is selected in the panel is painted as that: not where the reader selects all of the page. */
  private letBeSelected(lets: boolean): void {
    if (this.box.classList.contains('chosen') !== lets)
      this.untouched.change(() => this.box.classList.toggle('chosen', lets));
  }

  private lookUpSelected(): void {
    const quote = { text: this.selected, length: this.selected.length };
    const { ask } = this.request;
    const message = { quote: quote.text, length: quote.length };
    this.lookups.add(quote, ask('lookUp', message));
    // Remembered as what was selected in the page is.
    ask('panelOpened', message).catch(() => undefined);
  }

  private draw(isCovered = false): void {
    const { request, box, lookups, selected, life } = this;
    const { ask, settings } = request;
    const shown = lookups.last;
    if (shown === undefined || life.signal.aborted) return;
    const { quote, refused, isNamed } = shown;
    const { unseen = [] } = quote;
    const state = shown.state.kind === 'answered' ? withAside(shown.state, unseen) : shown.state;
    const isFirst = box.childElementCount === 0;
    const site = siteOfPage();
    const tryTo = (done: Promise<unknown>): void => void lookups.follow(shown, done).then(() => this.draw());
    const view = (
      <PanelView
        // What was unfolded in one finding is not unfolded in the next.
        key={lookups.depth}
        state={lookups.depth === 1 && !this.isAsRead && hasFinding(state) ? { kind: 'doubtful' } : state}
        length={quote.length}
        parts={settings.panelShows}
        citationStyle={settings.citationStyle}
        zoom={settings.textSize / 100}
        isNamed={isNamed}
        isCovered={isCovered}
        refused={refused}
        isPinned={this.isPinned}
        selected={selected}
        onBack={lookups.depth > 1 ? () => (lookups.goBack(), this.draw()) : null}
        onLookUp={() => this.lookUpSelected()}
        onPin={() => (this.placement.pin(), this.draw())}
        onClose={() => this.close()}
        onCopy={copyText}
        onOpenReader={(paragraph) => {
          const ranges = state.kind === 'answered' ? rangesAt(state.view.answer, paragraph) : [];
          this.leaving.ask(() => tryTo(ask('openReader', { paragraph, ranges })));
        }}
        cite={(paragraph) => ask('cite', { paragraph })}
        // Firefox shows a page, whose address would have the words, and a private window leaves none behind.
        onOpenLookup={
          import.meta.env.FIREFOX && isPrivateWindow()
            ? null
            : () => tryTo(ask('openLookup', { quote: quote.text, length: quote.length, unseen: [...unseen] }))
        }
        onTurnOff={site === null ? null : () => this.leaving.ask(() => tryTo(ask('openSettings', { site })))}
        onLeaving={this.leaving.answer}
      />
    );
    this.untouched.change(() => render(view, box));
    this.placement.update();
    if (!isFirst || life.signal.aborted) return;
    this.guard.moved();
    this.drag = this.placement.letDrag(life.signal);
    const onRisen = (isOver: boolean): void => this.comeBack(isOver ? 'covered' : null);
    const onBlind = (): void => this.giveUp('covered');
    this.cover = handover().looking?.watchCover(box, this.host, { onRisen, onBlind }, life.signal) ?? null;
    follow(box.querySelector<HTMLElement>('.sheet') ?? box, (isOther) => this.settle(isOther), life.signal);
    if (request.takeFocus) box.focus({ preventScroll: true });
  }

  /** After any change around. What cannot be looked at may be anything: then the panel goes, and the toolbar button says why. */
  private settle(isOther: boolean): void {
    try {
      this.settleIn(isOther);
    } catch {
      this.giveUp('changed');
    }
  }

  /** Back into the page if it was taken out or moved, and to its place. */
  private settleIn(isOther: boolean): void {
    // Beside other words the finding would be taken for theirs.
    if (isOther && this.anchor?.pieces() === 'changed') return this.giveUp('changed');
    const near = nearOf(this.anchor);
    if (this.host.element.parentNode !== lent().homeFor(near) || !lent().isShown(this.host)) {
      if (!isInDocument(near)) return this.close();
      this.comeBack('taken-away');
    }
    if (!this.life.signal.aborted) this.placement.update();
  }

  /** The page can make other words of those that were looked up, by its styles alone. */
  private judge(seen: SeenWords): void {
    if (seen === 'changed') return this.giveUp('changed');
    // What they stand in may have been closed, of which no observer tells.
    if (seen === 'doubtful') this.settle(false);
    const isAsRead = seen === 'as-read';
    if (isAsRead === this.isAsRead) return;
    // A hint of the page that came and went over the words is no reason to lose the place in the finding.
    const body = this.box.querySelector('.body');
    if (!isAsRead) this.scrolled = body?.scrollTop ?? 0;
    this.isAsRead = isAsRead;
    // The page's doing: a click that was meant for what stood here is not meant for what comes.
    this.guard.moved();
    this.draw();
    if (isAsRead) body?.scrollTo(0, this.scrolled);
  }

  /** On top again, if it may; else the page has it, and the toolbar button says why. @param trouble null: something beside us */
  private comeBack(trouble: PageTrouble | null): void {
    const near = nearOf(this.anchor);
    if (!this.returns.mayReturn(lent().homeFor(near), trouble)) return this.giveUp(trouble ?? 'covered');
    const body = this.box.querySelector('.body');
    const { scrollTop = 0 } = body ?? {};
    lent().showHost(this.host, near);
    body?.scrollTo(0, scrollTop);
    // A click that was meant for what lay here is not meant for us.
    this.guard.moved();
    this.cover?.raised();
  }

  /** The page has it, and the toolbar button says why. */
  private giveUp(trouble: PageTrouble): void {
    this.close();
    this.request.ask('tellTrouble', { trouble }).catch(() => undefined);
  }
}

/** What was left out as unseen stands with what else was not compared: what is selected has colours of its own, which may show it. */
function withAside(state: Answered, unseen: readonly string[]): Answered {
  return { ...state, view: { ...state.view, setAside: [...state.view.setAside, ...unseen] } };
}
