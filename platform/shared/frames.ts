import type { Scripting } from 'webextension-polyfill';
import { browser } from './browser.ts';
import { unseenIn } from './messages/checks.ts';
import type { ReadWords, ShownPanel, TabProtocol } from './protocol.ts';

/** The scripts that the build makes, as the browser names them in the package. */
const FILES = {
  quote: '/content-scripts/quote.js',
  watch: '/watch.js',
  asked: '/asked.js',
  follow: '/follow.js',
  mark: '/mark.js',
  panel: '/panel.js',
  sight: '/sight.js',
};
/** What a page needs where the browser has put nothing of ours in it. */
const ENTER = [FILES.quote, FILES.watch];

/** Load a part of our code into one frame. At once: pages are read long before they are complete. */
export async function loadInto(part: 'watch' | 'mark' | 'panel', tabId: number, frameId: number): Promise<void> {
  // The panel says nothing of words that are not seen.
  await bring(part === 'panel' ? [FILES.sight, FILES.panel] : [FILES[part]], { tabId, frameIds: [frameId] });
}

async function bring(files: string[], target: Scripting.InjectionTarget): Promise<void> {
  await browser.scripting.executeScript({ target, files, injectImmediately: true });
}

/**
 * Have a frame show the panel for its selection.
 *
 * A frame in which the mouse has selected nothing yet, a tab that was open before we were installed, or one that we may enter
 * only at the reader's gesture, has nobody to ask: our scripts are brought first.
 * @returns false where no panel can be shown: a store page, the PDF viewer, an SVG document
 */
export async function showPanelIn(tabId: number, frameId: number, quote: string): Promise<ShownPanel> {
  return (await tellOrEnter(tabId, frameId, { type: 'showPanel', ask: { quote } }, isTaken)) ?? false;
}

/**
 * What is selected in a frame, read as the panel reads it: no readings above characters, no note marks, nothing hidden.
 * @param writing in what the reader writes, too: a right click there asks for it
 * @param quote what the browser says is selected; empty where it does not
 * @returns null where nothing is selected in the page's text, or the frame is closed to extensions; `changed` as of a panel
 */
export async function readSelectionIn(
  tabId: number,
  frameId: number,
  writing: boolean,
  quote = '',
): Promise<ReadWords | null | 'changed'> {
  const read = await tellOrEnter(tabId, frameId, { type: 'readSelection', ask: { writing, quote } }, isReading);
  return read === 'changed' || read?.text ? read : null;
}

/** Have the frames of a tab tell the side panel what the reader selects there. @throws where the browser keeps extensions out */
export async function followIn(target: Scripting.InjectionTarget): Promise<void> {
  await bring([...ENTER, FILES.follow], target);
}

/**
 * Bring our scripts to the tabs that are open already, when we are installed or updated: they need no reload. A copy that is
 * still alive there stays the only one; the old version's goes away.
 */
export async function enterOpenTabs(): Promise<void> {
  const tabs = await browser.tabs.query({ url: ['http://*/*', 'https://*/*'] });
  await Promise.allSettled(tabs.map(({ id = -1 }) => bring(ENTER, { tabId: id, allFrames: true })));
}

/**
 * The frame that has the keyboard. A shortcut names none; only the frame itself knows.
 * @returns 0, the page's own, where no frame can be asked
 */
export async function focusedFrame(tabId: number): Promise<number> {
  try {
    const frames = await browser.scripting.executeScript({ target: { tabId, allFrames: true }, func: hasKeyboard });
    return frames.find(({ result }) => result === true)?.frameId ?? 0;
  } catch {
    return 0; // The browser keeps extensions out of this page.
  }
}

/** Runs in each frame. A page has focus too while a frame of it has. */
function hasKeyboard(): boolean {
  return document.hasFocus() && !/^i?frame$/i.test(document.activeElement?.localName ?? '');
}

export interface FrameText {
  /** What is selected there; empty where nothing is, and in fields that the reader writes in. */
  words: string;
  /** The browser's PDF viewer, whose text is not the document's. */
  isPdf: boolean;
}

/** What a frame has for a shortcut that no panel could answer. @returns null where the browser keeps extensions out */
export async function readFrame(tabId: number, frameId: number): Promise<FrameText | null> {
  try {
    const target = { tabId, frameIds: [frameId] };
    const [frame] = await browser.scripting.executeScript({ target, func: selectedText });
    return (frame?.result as FrameText | undefined) ?? null;
  } catch {
    return null;
  }
}

/** Runs in the frame. */
function selectedText(): FrameText {
  const selection = document.getSelection();
  // The text of a selection has that of a field too; its range has not.
  const words = selection && selection.rangeCount > 0 ? selection.getRangeAt(0).toString() : '';
  return { words, isPdf: document.contentType === 'application/pdf' };
}

type Told = { [T in keyof TabProtocol]: { type: T; ask: TabProtocol[T]['ask'] } }[keyof TabProtocol];

/** Tell a frame; where nobody there has an answer, with our scripts brought first. @returns null where there is none then either */
async function tellOrEnter<A>(
  tabId: number,
  frameId: number,
  message: Told,
  isAnswer: (answer: unknown) => answer is A,
): Promise<A | null> {
  const answer = await tell(tabId, frameId, message);
  if (isAnswer(answer)) return answer;
  try {
    await bring([...ENTER, FILES.asked], { tabId, frameIds: [frameId] });
  } catch {
    return null; // The browser keeps extensions out of this page.
  }
  const late = await tell(tabId, frameId, message);
  return isAnswer(late) ? late : null;
}

async function tell(tabId: number, frameId: number, message: Told): Promise<unknown> {
  try {
    return await browser.tabs.sendMessage(tabId, message, { frameId });
  } catch {
    return null; // Nobody listens in that frame.
  }
}

function isTaken(answer: unknown): answer is true | 'changed' {
  return answer === true || answer === 'changed';
}

function isReading(answer: unknown): answer is ReadWords | 'changed' {
  if (answer === 'changed') return true;
  const { text, length } = (answer ?? {}) as { text?: unknown; length?: unknown };
  return typeof text === 'string' && typeof length === 'number' && unseenIn(answer) !== undefined;
}
