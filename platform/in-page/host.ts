import { isFitting, putInto } from './page-element.ts';

/**
 * An element of ours in a web page: a closed shadow root with a layer of the browser's top layer in it.
 *
 * The element itself carries no style, name or attribute by which a page could know or move it: `:host` rules marked
 * important in `assets/styles/in-page/host.css` win over everything a page says. The popover is inside, because its events do not leave
 * the root: a page that listens for `beforetoggle` can neither hear of it nor prevent it, nor hide what it cannot reach.
 */
export interface Host {
  element: HTMLElement;
  root: ShadowRoot;
  /** What is drawn goes in here. */
  layer: HTMLElement;
}

const XHTML = 'http://www.w3.org/1999/xhtml';

/**
 * @param near something in the page; inside a modal dialog everything outside it is inert, so the host goes there
 * @returns null where no element of ours can live, as in an SVG document, or come up
 */
export function attachHost(near: Node, css: string): Host | null {
  if (!canHost()) return null;
  const element = document.createElementNS(XHTML, 'div');
  const root = element.attachShadow({ mode: 'closed' });
  style(root, css);
  const layer = document.createElementNS(XHTML, 'div');
  layer.popover = 'manual';
  root.append(layer);
  const host = { element, root, layer };
  showHost(host, near);
  if (isShown(host)) return host;
  element.remove();
  return null;
}

/** Firefox opens closed roots to content scripts. */
type Opened = Element & { openOrClosedShadowRoot?: ShadowRoot | null };

/** Take away what an earlier version left in an open page: Firefox ends its script in mid-air, and nobody could close its panel. */
export function removeRemains(): void {
  for (const element of document.querySelectorAll<Opened>(':is(html, dialog, [popover], :modal) > div')) {
    if (element.openOrClosedShadowRoot?.querySelector('.yuanhua, [data-part="mark"]')) element.remove();
  }
}

/** Put a host in, or back, on top of everything. */
export function showHost({ element, layer }: Host, near: Node): void {
  const home = homeFor(near);
  if (element.parentNode !== home) putInto(home, element);
  if (!element.isConnected) return;
  if (layer.matches(':popover-open')) layer.hidePopover();
  layer.showPopover();
}

/** Whether an event that is on its way happens on it. From outside an open root of the page's, that root's host is what was hit. */
export function isOn({ element }: Host, event: Event): boolean {
  return event.composedPath()[0] === element;
}

export function isShown({ element, layer }: Host): boolean {
  return element.isConnected && layer.matches(':popover-open');
}

/**
 * A page can enlarge itself, and all that stands in it. What we draw keeps its size, and so stands where the browser says that the
 * words are: boxes are told in pixels of the window. To be called before each placing.
 */
export function undoZoom(drawn: HTMLElement): void {
  drawn.style.zoom = '';
  // Browsers that do not have it yet have no way to tell.
  const { currentCSSZoom = 1 } = drawn as { currentCSSZoom?: number };
  if (currentCSSZoom !== 1) drawn.style.zoom = String(1 / currentCSSZoom);
}

/** Whether elements of ours can be drawn here. The PDF viewer's outer page is a document without text. */
export function canHost(): boolean {
  return document.documentElement instanceof HTMLHtmlElement && document.contentType !== 'application/pdf';
}

/** Whether a frame has no room for a panel that could be read: it is answered beside the page then. */
export function isTiny(): boolean {
  return innerWidth < LEAST_ROOM.width || innerHeight < LEAST_ROOM.height;
}

const LEAST_ROOM = { width: 240, height: 110 };

/** No page's policy binds an adopted sheet, and none can be seen or fetched by the page. */
function style(root: ShadowRoot, css: string): void {
  try {
    const sheet = new CSSStyleSheet();
    sheet.replaceSync(css);
    root.adoptedStyleSheets = [sheet];
  } catch {
    // Firefox keeps the list from content scripts (bug 1751346); there a policy does not bind our own elements.
    const element = document.createElementNS(XHTML, 'style');
    element.textContent = css;
    root.append(element);
  }
}

/**
 * Where a host has to live. A modal dialog makes all outside it inert, and in Chromium a fullscreen element does so too, `:modal` is true
 * of both; a popover is closed by the browser at a press outside of it, and so is an open dialog that asks for it.
 */
export function homeFor(near: Node): Element {
  for (let node: Node | null = near; node !== null; node = drawnIn(node)) {
    if (node instanceof Element && isFitting(node, HOMES)) return node;
  }
  return document.documentElement;
}

const HOMES = ':modal,:popover-open,dialog[open]';

/** What a node is drawn in: with a shadow root, the slot that it is put into. */
function drawnIn(node: Node): Node | null {
  const kind = node instanceof Element ? Element : node instanceof Text ? Text : null;
  return (kind && (Reflect.get(kind.prototype, 'assignedSlot', node) as Node | null)) ?? parentOf(node);
}

/** Climbs out of shadow roots. By Node's own getter: a page's form can hide `parentNode` behind a field of that name. */
export function parentOf(node: Node): Node | null {
  return node instanceof ShadowRoot ? node.host : (Reflect.get(Node.prototype, 'parentNode', node) as Node | null);
}

/** The same, to the next element. */
export function elementAround(node: Node): Element | null {
  const parent = parentOf(node);
  const around = parent instanceof ShadowRoot ? parent.host : parent;
  return around instanceof Element ? around : null;
}
