import { render } from 'preact';
import findingCss from '../../assets/styles/finding.css?inline';
import hostCss from '../../assets/styles/host.css?inline';
import panelCss from '../../assets/styles/panel.css?inline';
import tokensCss from '../../assets/styles/tokens.css?inline';
import { setLocale } from '../../platform/i18n.ts';
import { copyText } from '../../platform/page-copy.ts';
import type { Panel, PanelRequest } from '../../platform/page-handover.ts';
import { attachHost, type Host, showHost } from '../../platform/page-host.ts';
import { type Failure, KnownFailure } from '../../platform/protocol.ts';
import { type ClickGuard, guardClicks } from './click-guard.ts';
import { follow } from './follow.ts';
import { keepFocusInside, type PriorFocus, rememberFocus } from './focus.ts';
import { HEADLINE, type PanelState, PanelView } from './PanelView.tsx';
import { type Box, dock, place, type Side } from './place.ts';

const CSS = hostCss + tokensCss + findingCss + panelCss;
const WIDTH = 420;
/** An answer within this time is shown at once; a later one has a moment of "looking it up" before it. */
const PATIENCE_MS = 80;
/** A page that takes the panel away again and again may have it. */
const MAX_RETURNS = 3;
/** A jump of more than this is no scrolling along, and a click may have been meant for something else. */
const JUMP_PX = 60;

interface Open {
  request: PanelRequest;
  host: Host;
  box: HTMLElement;
  guard: ClickGuard;
  life: AbortController;
  focus: PriorFocus;
  state: PanelState;
  side: Side | null;
  returns: number;
  isCovered: boolean;
}

/** The panel of one page: at most one is open. */
export function createPanel(): Panel {
  let open: Open | null = null;

  function close(): void {
    if (open === null) return;
    const { box, host, guard, life, focus } = open;
    open = null;
    life.abort();
    guard.stop();
    focus.giveBack(host.root);
    render(null, box);
    host.element.remove();
  }

  function start(request: PanelRequest): void {
    close();
    const near = request.anchor?.node ?? document.documentElement;
    const focus = rememberFocus();
    const host = attachHost(near, CSS);
    if (host === null) return;
    setLocale(request.settings.locale);
    const box = drawBox(request);
    host.root.append(box);
    const life = new AbortController();
    const mine: Open = {
      request,
      host,
      box,
      guard: guardClicks(box, host.element),
      life,
      focus,
      state: { kind: 'loading' },
      side: null,
      returns: 0,
      isCovered: false,
    };
    open = mine;
    listenTo(mine);
    const patience = setTimeout(() => show(mine, { kind: 'loading' }), PATIENCE_MS);
    request.answer.then(
      (view) => {
        clearTimeout(patience);
        show(mine, { kind: 'answered', view });
      },
      (error: unknown) => {
        clearTimeout(patience);
        show(mine, { kind: 'failed', failure: failureOf(error) });
      },
    );
  }

  function show(mine: Open, state: PanelState): void {
    if (open !== mine) return;
    const isFirst = mine.box.childElementCount === 0;
    mine.state = state;
    draw(mine);
    position(mine);
    if (!isFirst) return;
    mine.guard.moved();
    follow(mine.box, mine.box.querySelector('.body') ?? mine.box, () => settle(mine), mine.life.signal);
    if (mine.request.takeFocus) mine.box.focus({ preventScroll: true });
  }

  function draw(mine: Open): void {
    const { request, box, state, isCovered } = mine;
    render(
      <PanelView
        state={state}
        length={request.quote.length}
        isCovered={isCovered}
        onClose={close}
        onCopy={copyText}
        onOpenReader={(paragraph) =>
          void request.ask('openReader', { paragraph }).catch((error: unknown) => {
            show(mine, { kind: 'failed', failure: failureOf(error) });
          })
        }
      />,
      box,
    );
  }

  /** After any change around: back into the page if it was taken out, and to its place. */
  function settle(mine: Open): void {
    if (open !== mine) return;
    const { element } = mine.host;
    const near = mine.request.anchor?.node ?? document.documentElement;
    if (!element.isConnected || !element.matches(':popover-open')) {
      if (!near.isConnected || mine.returns === MAX_RETURNS) return close();
      mine.returns += 1;
      showHost(element, near);
    }
    position(mine);
  }

  function position(mine: Open): void {
    const { box, request, side } = mine;
    const words = request.anchor?.rects();
    // The words left the document.
    if (words?.length === 0) return close();
    const view = viewport();
    const scale = request.settings.textSize / 100;
    const width = Math.min(WIDTH * scale, view.right - view.left - 16);
    const before = box.getBoundingClientRect();
    box.style.inlineSize = `${width}px`;
    box.style.maxBlockSize = 'none';
    const size = { width, height: box.offsetHeight };
    const at = words ? place(words, view, size, side) : dock(view, size);
    mine.side = at.side;
    Object.assign(box.style, { left: `${at.left}px`, top: `${at.top}px`, maxBlockSize: `${at.maxHeight}px` });
    if (Math.hypot(at.left - before.left, at.top - before.top) > JUMP_PX) mine.guard.moved();
  }

  function listenTo(mine: Open): void {
    const { host, guard, life, request } = mine;
    const { signal } = life;
    host.root.addEventListener(
      'click',
      (event) => {
        // Closing does no harm, and is the way out where a page's own effects look like a cover.
        const isClose = event.target instanceof Element && event.target.closest('.close') !== null;
        if (isClose ? event.isTrusted : guard.accepts(event as MouseEvent)) return;
        event.preventDefault();
        event.stopImmediatePropagation();
      },
      { capture: true, signal },
    );
    // A press on a button leaves the page its focus and its selection; one on text may begin a selection.
    let before: PriorFocus | null = null;
    host.root.addEventListener(
      'mousedown',
      (event) => {
        before = host.root.activeElement === null ? rememberFocus() : null;
        if (event.target instanceof Element && event.target.closest('button, summary')) event.preventDefault();
      },
      { signal },
    );
    const giveBack = (): void => {
      before?.giveBack(host.root);
      giveBackSelection(request);
    };
    host.root.addEventListener('mouseup', () => setTimeout(giveBack), { signal });
    addEventListener('pagehide', close, { signal });
  }

  return {
    open: start,
    close,
    isOpen: () => open !== null,
    onPress(event) {
      if (open === null || event.target === open.host.element) return;
      // A page's scroll bar belongs to nobody.
      if (event.target === document.documentElement && event.clientX >= document.documentElement.clientWidth) return;
      close();
    },
    onKey(event) {
      if (open === null) return;
      const isInside = open.host.root.activeElement !== null;
      if (event.key === 'Escape') {
        // This key is ours: a page's own dialog stays open.
        event.preventDefault();
        event.stopImmediatePropagation();
        if (event.type === 'keydown') close();
      } else if (isInside) {
        event.stopImmediatePropagation();
        if (event.type === 'keydown' && event.key === 'Tab') keepFocusInside(open.box, open.host.root, event);
      }
    },
  };
}

function drawBox({ settings }: PanelRequest): HTMLElement {
  const box = document.createElementNS('http://www.w3.org/1999/xhtml', 'div');
  box.className = 'yuanhua box';
  box.role = 'dialog';
  box.tabIndex = -1;
  box.setAttribute('aria-labelledby', HEADLINE);
  box.lang = settings.locale;
  if (settings.theme !== 'auto') box.dataset['theme'] = settings.theme;
  box.style.setProperty('--yh-zoom', String(settings.textSize / 100));
  return box;
}

function viewport(): Box {
  const { clientWidth, clientHeight } = document.documentElement;
  if (!visualViewport) return { left: 0, top: 0, right: clientWidth, bottom: innerHeight || clientHeight };
  const { offsetLeft: left, offsetTop: top, width, height } = visualViewport;
  return { left, top, right: left + width, bottom: top + height };
}

/** A click on the panel's text takes the page's selection away; it comes back unless something was selected. */
function giveBackSelection({ anchor }: PanelRequest): void {
  const selection = document.getSelection();
  if (!selection || !anchor?.range || !selection.isCollapsed || !anchor.range.startContainer.isConnected) return;
  selection.removeAllRanges();
  selection.addRange(anchor.range);
}

function failureOf(error: unknown): Failure {
  return error instanceof KnownFailure ? error.failure : 'unexpected';
}
