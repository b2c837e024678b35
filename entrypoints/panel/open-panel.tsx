import { render } from 'preact';
import findingCss from '../../assets/styles/finding.css?inline';
import hostCss from '../../assets/styles/host.css?inline';
import panelCss from '../../assets/styles/panel.css?inline';
import tokensCss from '../../assets/styles/tokens.css?inline';
import type { AnswerView } from '../../engine/view.ts';
import { setLocale } from '../../platform/i18n.ts';
import { copyText } from '../../platform/page-copy.ts';
import type { PanelRequest } from '../../platform/page-handover.ts';
import { bringPanelWords } from '../../platform/page-words.ts';
import { hostsOf } from '../../platform/page-hosts.ts';
import { attachHost, homeFor, type Host, showHost, undoZoom } from '../../platform/page-host.ts';
import type { Failure, KnownFailure } from '../../platform/protocol.ts';
import { isSite } from '../../platform/settings.ts';
import { type ClickGuard, guardClicks } from './click-guard.ts';
import { dragWith } from './drag.ts';
import { giveBackSelection, keepFocusInside, type PriorFocus, rememberFocus, selectedInside } from './focus.ts';
import { follow } from './follow.ts';
import { HEADLINE, type PanelState, PanelView } from './PanelView.tsx';
import { type Box, clampSize, dock, keepAt, type Kept, place, type Side } from './place.ts';

const CSS = hostCss + tokensCss + findingCss + panelCss;
const WIDTH = 420;
/** An answer within this time is shown at once; a later one has a moment of "looking it up" before it. */
const PATIENCE_MS = 80;
/** A page that takes the panel away again and again may have it. */
const MAX_RETURNS = 3;
/** A jump of more than this is no scrolling along, and a click may have been meant for something else. */
const JUMP_PX = 60;

/** The quote that was selected, or words looked up inside the panel. */
interface Shown {
  state: PanelState;
  length: number;
}

/** One panel, from its opening to its closing. */
export class OpenPanel {
  private readonly request: PanelRequest;
  private readonly host: Host;
  private readonly box: HTMLElement;
  private readonly guard: ClickGuard;
  private readonly focus: PriorFocus;
  private readonly life = new AbortController();
  private readonly onClosed: (kept: Kept) => void;
  /** What was looked up, the newest last. */
  private readonly stack: Shown[] = [];
  private kept: Kept;
  private side: Side | null = null;
  private returns = 0;
  /** Words selected inside the panel. */
  private selected = '';

  /** @returns null where nothing of ours can be drawn */
  static start(request: PanelRequest, kept: Kept, onClosed: (kept: Kept) => void): OpenPanel | null {
    const focus = rememberFocus();
    const host = attachHost(nearOf(request), CSS);
    return host && new OpenPanel(request, host, focus, kept, onClosed);
  }

  private constructor(
    request: PanelRequest,
    host: Host,
    focus: PriorFocus,
    kept: Kept,
    onClosed: (kept: Kept) => void,
  ) {
    this.request = request;
    this.host = host;
    this.focus = focus;
    this.kept = { ...kept, size: request.settings.panelSize ?? kept.size };
    this.onClosed = onClosed;
    bringPanelWords(request.words);
    setLocale(request.words.locale);
    this.box = drawBox(request);
    host.root.append(this.box);
    this.guard = guardClicks(this.box, host.element);
    this.listen();
    this.lookUp(request.answer, request.quote.length);
  }

  get isPinned(): boolean {
    return this.kept.isPinned;
  }

  close(): void {
    if (this.life.signal.aborted) return;
    this.life.abort();
    this.guard.stop();
    this.focus.giveBack(this.host.root);
    render(null, this.box);
    this.host.element.remove();
    // The next panel stands beside its own words, unless this one was to stay where it is.
    this.onClosed(this.isPinned ? this.kept : { ...this.kept, spot: null });
  }

  onPress(event: MouseEvent): void {
    if (this.isPinned || event.target === this.host.element) return;
    // A page's scroll bar belongs to nobody.
    if (event.target === document.documentElement && event.clientX >= document.documentElement.clientWidth) return;
    this.close();
  }

  /** A key, before the page has it. */
  onKey(event: KeyboardEvent): void {
    const isInside = this.host.root.activeElement !== null;
    if (event.key === 'Escape' && (isInside || !this.isPinned)) {
      // This key is ours: a page's own dialog stays open.
      event.preventDefault();
      event.stopImmediatePropagation();
      if (event.type === 'keydown') this.close();
    } else if (isInside) {
      event.stopImmediatePropagation();
      if (event.type === 'keydown' && event.key === 'Tab') keepFocusInside(this.box, this.host.root, event);
    }
  }

  private lookUp(answer: Promise<AnswerView>, length: number): void {
    const shown: Shown = { state: { kind: 'loading' }, length };
    this.stack.push(shown);
    const show = (state: PanelState): void => {
      clearTimeout(patience);
      shown.state = state;
      if (this.stack.at(-1) === shown) this.draw();
    };
    const patience = setTimeout(() => show({ kind: 'loading' }), PATIENCE_MS);
    answer.then(
      (view) => show({ kind: 'answered', view }),
      (error: unknown) => show({ kind: 'failed', failure: failureOf(error) }),
    );
  }

  private draw(isCovered = false): void {
    const { request, box, stack, selected, life } = this;
    const shown = stack.at(-1);
    if (shown === undefined || life.signal.aborted) return;
    const isFirst = box.childElementCount === 0;
    const site = siteOfPage();
    const fail = (error: unknown): void => {
      shown.state = { kind: 'failed', failure: failureOf(error) };
      this.draw();
    };
    render(
      <PanelView
        // What was unfolded in one finding is not unfolded in the next.
        key={stack.length}
        state={shown.state}
        length={shown.length}
        isCovered={isCovered}
        isPinned={this.isPinned}
        selected={selected}
        onBack={stack.length > 1 ? () => (stack.pop(), this.draw()) : null}
        onLookUp={() =>
          this.lookUp(request.ask('lookUp', { quote: selected, length: selected.length }), selected.length)
        }
        onPin={() => this.pin()}
        onClose={() => this.close()}
        onCopy={copyText}
        onOpenReader={(paragraph) => void request.ask('openReader', { paragraph }).catch(fail)}
        cite={(paragraph) => request.ask('cite', { paragraph })}
        onTurnOff={site === null ? null : () => void request.ask('openSettings', { site }).catch(fail)}
      />,
      box,
    );
    this.position();
    if (!isFirst) return;
    this.guard.moved();
    this.letDrag();
    follow(this.part('.sheet'), () => this.settle(), life.signal);
    if (request.takeFocus) box.focus({ preventScroll: true });
  }

  private pin(): void {
    const { left, top } = this.box.getBoundingClientRect();
    const isPinned = !this.isPinned;
    this.kept = { ...this.kept, isPinned, spot: isPinned ? { left, top } : null };
    this.draw();
  }

  /** After any change around: back into the page if it was taken out, and to its place. */
  private settle(): void {
    const { element } = this.host;
    const near = nearOf(this.request);
    // A dialog or the full screen was opened around the words, or closed.
    if (element.isConnected && element.parentNode !== homeFor(near)) showHost(element, near);
    else if (!element.isConnected || !element.matches(':popover-open')) {
      this.returns += 1;
      if (!near.isConnected || this.returns > MAX_RETURNS) return this.close();
      showHost(element, near);
    }
    this.position();
  }

  private position(): void {
    const { box, request, kept } = this;
    const words = request.anchor?.rects() ?? null;
    // The words left the document.
    if (words?.length === 0 && !kept.isPinned) return this.close();
    const view = viewport();
    const scale = request.settings.textSize / 100;
    undoZoom(box);
    const width = Math.min(kept.size?.width ?? WIDTH * scale, view.right - view.left - 16);
    const before = box.getBoundingClientRect();
    box.style.inlineSize = `${width}px`;
    const size = { width, height: kept.size?.height ?? this.naturalHeight() };
    const at = kept.spot
      ? keepAt(kept.spot, view, size)
      : words
        ? place(words, view, size, this.side)
        : dock(view, size);
    this.side = at.side;
    Object.assign(box.style, { left: `${at.left}px`, top: `${at.top}px`, maxBlockSize: `${at.maxHeight}px` });
    box.style.blockSize = kept.size ? `${at.maxHeight}px` : '';
    if (Math.hypot(at.left - before.left, at.top - before.top) > JUMP_PX) this.guard.moved();
  }

  /** Not by letting the panel grow: that would take its scrolled text back to the beginning. */
  private naturalHeight(): number {
    const BORDERS = 2;
    const heights = ['.bar', '.sheet'].map((part) => this.part(part).getBoundingClientRect().height);
    return Math.ceil(heights.reduce((sum, height) => sum + height, BORDERS));
  }

  private part(selector: string): HTMLElement {
    return this.box.querySelector<HTMLElement>(selector) ?? this.box;
  }

  /** By its bar to another place, by its corner to another size. */
  private letDrag(): void {
    const { box, life } = this;
    let from = box.getBoundingClientRect();
    const onStart = (): void => {
      from = box.getBoundingClientRect();
    };
    const move = (dx: number, dy: number): void => {
      this.kept = { ...this.kept, spot: { left: from.left + dx, top: from.top + dy } };
      this.position();
    };
    const size = (dx: number, dy: number): void => {
      const size = clampSize({ width: from.width + dx, height: from.height + dy }, viewport());
      this.kept = { ...this.kept, spot: { left: from.left, top: from.top }, size };
      this.position();
    };
    dragWith(this.part('.bar'), { onStart, onMove: move }, life.signal);
    const onEnd = (): void => {
      // Not kept, it is at least the size of this panel.
      if (this.kept.size) this.request.ask('keepSize', this.kept.size).catch(() => undefined);
    };
    dragWith(this.part('.corner'), { onStart, onMove: size, onEnd }, life.signal);
  }

  private listen(): void {
    const { host, guard, life, request } = this;
    const { signal } = life;
    const onClick = (event: Event): void => {
      // Closing does no harm, and is the way out where a page's own effects look like a cover.
      const isClose = event.target instanceof Element && event.target.closest('.close') !== null;
      const verdict = guard.judge(event);
      if (verdict === 'accepted' || (isClose && verdict !== 'untrusted')) return;
      event.preventDefault();
      event.stopImmediatePropagation();
      if (verdict === 'covered') this.draw(true);
    };
    host.root.addEventListener('click', onClick, { capture: true, signal });
    // A press on a button leaves the page its focus and its selection; one on text may begin a selection.
    let before: PriorFocus | null = null;
    const onDown = (event: Event): void => {
      before = host.root.activeElement === null ? rememberFocus() : null;
      if (event.target instanceof Element && event.target.closest('button, summary, .bar, .corner')) {
        event.preventDefault();
      }
    };
    const onUp = (): void => {
      // Closed by this click: by now the selection may be the reader's next.
      if (signal.aborted) return;
      before?.giveBack(host.root);
      const selected = selectedInside(host.root);
      if (selected === '' && document.getSelection()?.isCollapsed) giveBackSelection(request.anchor?.range ?? null);
      if (selected === this.selected) return;
      this.selected = selected;
      this.draw();
    };
    host.root.addEventListener('mousedown', onDown, { signal });
    // A click into an old selection takes it away only once its events are through.
    host.root.addEventListener('mouseup', () => setTimeout(onUp), { signal });
    addEventListener('pagehide', () => this.close(), { signal });
  }
}

function nearOf({ anchor }: PanelRequest): Node {
  return anchor?.node ?? document.documentElement;
}

function drawBox({ settings, words }: PanelRequest): HTMLElement {
  const box = document.createElementNS('http://www.w3.org/1999/xhtml', 'div');
  box.className = 'yuanhua box';
  box.role = 'dialog';
  box.tabIndex = -1;
  box.setAttribute('aria-labelledby', HEADLINE);
  box.lang = words.locale;
  if (settings.theme !== 'auto') box.dataset['theme'] = settings.theme;
  box.style.setProperty('--yh-zoom', String(settings.textSize / 100));
  return box;
}

/** The page that the reader knows by its address, where a frame is in another; null where there is none to be named. */
function siteOfPage(): string | null {
  const site = hostsOf(location, document.baseURI).at(-1) ?? '';
  return isSite(site) ? site : null;
}

/** What is seen, in the layout viewport's pixels. */
function viewport(): Box {
  const { clientWidth, clientHeight } = document.documentElement;
  if (!visualViewport) return { left: 0, top: 0, right: clientWidth, bottom: innerHeight || clientHeight };
  const { offsetLeft: left, offsetTop: top, width, height } = visualViewport;
  return { left, top, right: left + width, bottom: top + height };
}

/** By name, not by class: the answer is asked for by the page's small script, whose bundle has a class of its own. */
function failureOf(error: unknown): Failure {
  return error instanceof Error && error.name === 'KnownFailure' ? (error as KnownFailure).failure : 'unexpected';
}
