/**
 * Reads and clicks what is drawn in our closed shadow roots, on the production build.
 *
 * A page, and so Playwright's locators, cannot see into a closed root; the browser's debugging protocol can. Nothing is
 * known here of the elements that carry the roots: a root is found by what it holds.
 */
import type { CDPSession, Frame, Page } from 'playwright-core';
import { clickAt } from './mouse.ts';
import { pageSession } from './page-session.ts';

/** The part of the protocol's DOM.Node that is read here. */
interface DomNode {
  nodeId: number;
  backendNodeId: number;
  nodeName: string;
  attributes?: string[];
  shadowRootType?: string;
  documentURL?: string;
  children?: DomNode[];
  shadowRoots?: DomNode[];
  contentDocument?: DomNode;
}

export interface DrawnBox {
  x: number;
  y: number;
  width: number;
  height: number;
}

/** Stands in the panel's root and in no other. */
export const PANEL = '[role="dialog"]';
/** The small mark beside a selection. */
export const MARK = '[data-part="mark"]';

export function panelIn(page: Page, frame: Frame = page.mainFrame()): ClosedRoot {
  return new ClosedRoot(page, frame, PANEL);
}

export function markIn(page: Page, frame: Frame = page.mainFrame()): ClosedRoot {
  return new ClosedRoot(page, frame, MARK);
}

/** Whatever closed shadow root of a frame holds an element of a kind. Looked up anew by each call. */
export class ClosedRoot {
  readonly page: Page;
  readonly frame: Frame;
  readonly holds: string;

  constructor(page: Page, frame: Frame, holds: string) {
    this.page = page;
    this.frame = frame;
    this.holds = holds;
  }

  /** Whether it is there and takes up room. */
  async visible(): Promise<boolean> {
    return (await this.read(this.holds, isShown)) ?? false;
  }

  /** The text as it is shown, of the first element of a kind; null where there is none. */
  text(selector = this.holds): Promise<string | null> {
    return this.read(selector, (element) => (element as HTMLElement).innerText);
  }

  /** The texts of all elements of a kind. */
  async texts(selector: string): Promise<string[]> {
    return (await this.readAll(selector, (elements) => elements.map((e) => (e as HTMLElement).innerText))) ?? [];
  }

  attribute(selector: string, name: string): Promise<string | null> {
    return this.read(selector, (element, name) => element.getAttribute(name as string), name);
  }

  /** What a style comes out as: `style('mark', 'text-decoration-line')`. */
  style(selector: string, property: string): Promise<string | null> {
    return this.read(
      selector,
      (element, property) => getComputedStyle(element).getPropertyValue(property as string),
      property,
    );
  }

  /** In the page's viewport, also for what lies in a frame. */
  async boundingBox(selector = this.holds): Promise<DrawnBox | null> {
    const box = await this.read(selector, (element): DrawnBox => {
      const { x, y, width, height } = element.getBoundingClientRect();
      return { x, y, width, height };
    });
    if (box === null) return null;
    const { x, y } = await originOf(this.page, this.frame);
    return { ...box, x: box.x + x, y: box.y + y };
  }

  /** A real click in the middle of the first element of a kind. */
  async click(selector = this.holds): Promise<void> {
    await this.read(selector, (element) => element.scrollIntoView({ block: 'nearest' }));
    const box = await this.boundingBox(selector);
    if (box === null) throw new Error(`nothing to click: no ${selector} is shown`);
    await clickAt(this.page, { x: box.x + box.width / 2, y: box.y + box.height / 2 });
  }

  /**
   * Run a function in the page on the first element of a kind.
   * @returns null where there is no such element
   */
  async read<T>(selector: string, use: (element: Element, argument: unknown) => T, argument: unknown = null) {
    const first = `(all, argument) => all.length === 0 ? null : (${use.toString()})(all[0], argument)`;
    return this.run(selector, first, argument) as Promise<T | null>;
  }

  /** Run a function in the page on all elements of a kind. */
  async readAll<T>(selector: string, use: (elements: Element[]) => T): Promise<T | null> {
    return this.run(selector, use.toString(), null) as Promise<T | null>;
  }

  private async run(selector: string, use: string, argument: unknown): Promise<unknown> {
    const isPage = this.frame === this.page.mainFrame();
    const roots = isPage ? knownRoots(this.page) : new Map<string, string>();
    const { session, own } = isPage
      ? { session: await pageSession(this.page), own: true }
      : await sessionOf(this.page, this.frame);
    try {
      const known = roots.get(this.holds);
      if (known !== undefined) {
        const value = await this.callOn(session, known, selector, use, argument).catch(whereGone(NOT_FOUND));
        if (value.found) return value.result;
        roots.delete(this.holds);
      }
      const { result } = await session.send('Runtime.evaluate', { expression: 'document' });
      const { node } = (await session.send('DOM.describeNode', {
        objectId: result.objectId!,
        depth: -1,
        pierce: true,
      })) as { node: DomNode };
      const top = own ? node : documentOf(node, this.frame);
      if (top === null) return null;
      for (const { backendNodeId } of closedRoots(top)) {
        const { object } = await session.send('DOM.resolveNode', { backendNodeId });
        if (object.objectId === undefined) continue;
        const value = await this.callOn(session, object.objectId, selector, use, argument);
        if (!value.found) continue;
        roots.set(this.holds, object.objectId);
        return value.result;
      }
      return null;
    } catch (error) {
      return whereGone(null)(error);
    } finally {
      if (!isPage) await session.detach();
    }
  }

  private async callOn(session: CDPSession, objectId: string, selector: string, use: string, argument: unknown) {
    const { result, exceptionDetails } = await session.send('Runtime.callFunctionOn', {
      objectId,
      functionDeclaration: `function (holds, selector, argument) {
        if (!this.isConnected || this.querySelector(holds) === null) return { found: false, result: null };
        return { found: true, result: (${use})([...this.querySelectorAll(selector)], argument) };
      }`,
      arguments: [{ value: this.holds }, { value: selector }, { value: argument }],
      returnByValue: true,
    });
    if (exceptionDetails) throw new Error(exceptionDetails.exception?.description ?? exceptionDetails.text);
    return result.value as { found: boolean; result: unknown };
  }
}

const NOT_FOUND = { found: false, result: null };

/** What was drawn is redrawn between two calls: the same as not being there yet. @throws any other error */
function whereGone<T>(otherwise: T): (error: unknown) => T {
  return (error) => {
    if (/No node with given id|Could not find (node|object)|Cannot find context/.test(String(error))) return otherwise;
    throw error;
  };
}

/**
 * A test reads a root many times: the whole document is searched for it once, which costs more than all that is read there.
 * By what they hold; objects of the page's session.
 */
const rootsOfPages = new WeakMap<Page, Map<string, string>>();
function knownRoots(page: Page): Map<string, string> {
  const known = rootsOfPages.get(page) ?? new Map<string, string>();
  rootsOfPages.set(page, known);
  return known;
}

/** Runs in the page. */
function isShown(element: Element): boolean {
  const { width, height } = element.getBoundingClientRect();
  const { visibility, display, opacity } = getComputedStyle(element);
  return width > 0 && height > 0 && visibility === 'visible' && display !== 'none' && opacity !== '0';
}

/** A frame from another site lives in a process of its own and has a session of its own; others share their parent's. */
async function sessionOf(page: Page, frame: Frame): Promise<{ session: CDPSession; own: boolean }> {
  const context = page.context();
  for (let host: Frame | null = frame; host !== null && host !== page.mainFrame(); host = host.parentFrame()) {
    try {
      return { session: await context.newCDPSession(host), own: host === frame };
    } catch (error) {
      if (!/separate CDP session/.test(String(error))) throw error;
    }
  }
  return { session: await context.newCDPSession(page), own: false };
}

/** The document of a frame inside its host's tree, known by the frame's name or else its address. */
function documentOf(node: DomNode, frame: Frame): DomNode | null {
  if (node.contentDocument) {
    const at = node.attributes?.indexOf('name') ?? -1;
    const name = at < 0 ? '' : node.attributes?.[at + 1];
    const same = frame.name() === '' ? node.contentDocument.documentURL === frame.url() : name === frame.name();
    if (same) return node.contentDocument;
  }
  for (const child of below(node)) {
    const found = documentOf(child, frame);
    if (found !== null) return found;
  }
  return null;
}

/** The closed roots of one document, without those of the frames in it. */
function* closedRoots(node: DomNode): Generator<DomNode> {
  for (const root of node.shadowRoots ?? []) if (root.shadowRootType === 'closed') yield root;
  for (const child of [...(node.children ?? []), ...(node.shadowRoots ?? [])]) yield* closedRoots(child);
}

function below(node: DomNode): DomNode[] {
  const inner = node.contentDocument ? [node.contentDocument] : [];
  return [...(node.children ?? []), ...(node.shadowRoots ?? []), ...inner];
}

/** Where a frame's viewport begins in the page's. */
async function originOf(page: Page, frame: Frame): Promise<{ x: number; y: number }> {
  if (frame === page.mainFrame()) return { x: 0, y: 0 };
  const element = await frame.frameElement();
  const box = await element.boundingBox();
  if (box === null) throw new Error('the frame is not shown');
  const border = await element.evaluate((e) => ({ x: (e as Element).clientLeft, y: (e as Element).clientTop }));
  return { x: box.x + border.x, y: box.y + border.y };
}
