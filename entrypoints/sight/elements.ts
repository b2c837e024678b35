import { listen } from '../../platform/in-page/listen.ts';
import { styleOf } from './styles.ts';

/** Of a larger page so many elements are looked at. */
const MAX_ELEMENTS = 20_000;
/** So long at a time, in milliseconds, a page is kept waiting for what can wait. */
const SLICE_MS = 4;

export type StyledElement = readonly [element: Element, style: CSSStyleDeclaration];

/** What a page has of elements. */
export interface PageElements {
  /** With their live styles. */
  list(): readonly StyledElement[];
  /** Whether the page has changed anything of its document since it was asked last. What style sheets and animations do is not told. */
  isChanged(): boolean;
}

/** Have the elements of a page at hand: to get all their styles takes long, and is done bit by bit. */
export async function gatherElements(signal: AbortSignal): Promise<PageElements> {
  let list: StyledElement[] | null = null;
  let isChanged = true;
  const note = (records: readonly MutationRecord[]): void => {
    if (records.length > 0) isChanged = true;
    if (records.some(({ type }) => type === 'childList')) list = null;
  };
  const changes = new MutationObserver(note);
  changes.observe(document, { childList: true, attributes: true, characterData: true, subtree: true });
  listen(signal, ['abort'], () => changes.disconnect());
  let since = performance.now();
  for (const element of allElements()) {
    styleOf(element);
    if (performance.now() - since < SLICE_MS) continue;
    await new Promise((wake) => setTimeout(wake));
    if (signal.aborted) break;
    since = performance.now();
  }
  return {
    list() {
      note(changes.takeRecords());
      return (list ??= allElements().map((element) => [element, styleOf(element)]));
    },
    isChanged() {
      note(changes.takeRecords());
      const wasChanged = isChanged;
      isChanged = false;
      return wasChanged;
    },
  };
}

function allElements(): Element[] {
  return [...document.querySelectorAll('body *')].slice(0, MAX_ELEMENTS);
}
