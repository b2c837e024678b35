/**
 * What comes of the reader's gestures that no page of ours hears: the menu's items and the shortcuts. Each is answered, or the toolbar
 * button says why it is not.
 */
import type { Menus, Tabs } from 'webextension-polyfill';
import type { AnswerView } from '../../engine/record/view.ts';
import type { Tell, Trouble } from '../../platform/background/badge.ts';
import type { GivenWords } from '../../platform/background/given-words.ts';
import type { FrameText } from '../../platform/shared/frames.ts';
import { lookupOf, type NewLookup, type Show } from '../../platform/shared/history.ts';
import { ADD_MENU, CHECK_MENU, LOOKUP_MENU, SIDE_PANEL_MENU } from '../../platform/background/menus.ts';
import { checkPath, type openBeside } from '../../platform/shared/addresses.ts';
import type { CheckRefusal } from '../../platform/shared/page-check/stored-check.ts';
import { type ReadWords, type ShownPanel, withUnseen } from '../../platform/shared/protocol.ts';
import type { AddedPages } from '../../platform/background/add-page/added-pages.ts';
import type { AddRefusal } from '../../platform/shared/library/added-page.ts';
import type { PageChecks } from '../../platform/background/page-check/page-checks.ts';
import { pageOfSender } from '../../platform/background/sender-page.ts';
import type { Memory } from './memory.ts';

type Tab = Tabs.Tab | undefined;

/** The frame of a gesture, and its address where the browser tells it. */
interface AskedFrame {
  frameId: number;
  url?: string;
}

export interface GestureServices {
  lookUp: (quote: string, length: number) => Promise<AnswerView>;
  memory: Memory;
  /** @returns false where no panel can be shown */
  showPanel: (tabId: number, frameId: number, quote: string) => Promise<ShownPanel>;
  focusedFrame: (tabId: number) => Promise<number>;
  /** null where the browser keeps extensions out. */
  readFrame: (tabId: number, frameId: number) => Promise<FrameText | null>;
  /** What is selected in a frame, as the panel reads it; null where no script of ours may be. */
  readSelection: (
    tabId: number,
    frameId: number,
    writing: boolean,
    quote: string,
  ) => Promise<ReadWords | null | 'changed'>;
  given: Pick<GivenWords, 'pathWith'>;
  openBeside: typeof openBeside;
  openSidePanel: (windowId: number) => Promise<void>;
  isSidePanelOpen: (windowId: number) => Promise<boolean>;
  showInSidePanel: (windowId: number, lookup: NewLookup) => Promise<unknown>;
  checks: Pick<PageChecks, 'begin' | 'stop' | 'isMarked'>;
  addedPages: Pick<AddedPages, 'begin'>;
  /** Pause, or go on. */
  changePause: () => Promise<unknown>;
  tell: Tell;
}

/** A tab whose address is not told to us may be one in which the browser leaves every call without an answer: the source of a page. */
const ANSWERS_MS = 1500;

export function createGestures(services: GestureServices) {
  const { lookUp, memory, showPanel, focusedFrame, readFrame, isSidePanelOpen, showInSidePanel, tell } = services;

  const show =
    (tab: Tab): Show =>
    async (lookup) => {
      const windowId = tab?.windowId;
      if (windowId !== undefined && (await isSidePanelOpen(windowId))) await showInSidePanel(windowId, lookup);
    };
  /**
   * As the panel reads them; where no script of ours may be, in text fields, and where the page has selected something else than the
   * reader, as the browser does: what is looked up so stands above its answer.
   */
  const readWords = async (words: string, frameId: number, tab: Tab): Promise<ReadWords & { isChanged: boolean }> => {
    const read = await inTime(services.readSelection(tab?.id ?? -1, frameId, true, words), tab, null);
    const isChanged = read === 'changed';
    return read === null || read === 'changed'
      ? { text: words, length: words.length, isChanged }
      : { ...read, isChanged };
  };
  const remember = async (
    { text, length, unseen = [] }: ReadWords,
    frame: AskedFrame,
    tab: Tab,
    showIt = show(tab),
  ): Promise<void> => {
    const [view, page] = [
      withUnseen(await lookUp(text, length), unseen),
      pageOfSender({ ...frame, ...(tab ? { tab } : {}) }),
    ];
    if (tab?.incognito) await showIt(lookupOf(view, length, page, 'asked'));
    else await memory.remember(view, length, { page, show: showIt }, 'asked');
  };
  /** Our pages open in normal windows alone, which have a history: nothing of a private one goes there without being asked for. */
  const openLookup = async (words: string, tab: Tab): Promise<Trouble | null> => {
    if (tab?.incognito) return 'private-window';
    await services.openBeside(await services.given.pathWith('lookup', words, 'reader'), besideOf(tab));
    return null;
  };
  /** The side panel shows what was asked for last; where there is none, a page of ours does. */
  const answerElsewhere = async (words: ReadWords, frame: AskedFrame, tab: Tab): Promise<Trouble | null> => {
    // What cannot be remembered is answered all the same, and the answer says what is wrong.
    const remembered = remember(words, frame, tab).catch(() => null);
    if (tab?.windowId === undefined || !(await isSidePanelOpen(tab.windowId))) return openLookup(words.text, tab);
    await remembered;
    return null;
  };

  const lookUpMenu = async (words: string, frame: AskedFrame, tab: Tab): Promise<Trouble | null> => {
    const { frameId } = frame;
    if (words.trim() === '') return 'no-selection';
    const tabId = tab?.id ?? -1;
    const isOpened = memory.expect(tabId, words);
    const shown = tabId >= 0 && (await inTime<ShownPanel>(showPanel(tabId, frameId, words), tab, false));
    if (shown === 'changed') {
      return (await answerElsewhere({ text: words, length: words.length }, frame, tab)) ?? 'not-selected';
    }
    if (!shown) return answerElsewhere(await readWords(words, frameId, tab), frame, tab);
    // A page that shows it, and does not tell of it.
    const told = { text: words, length: words.length };
    void isOpened.then((isTold) => (isTold ? null : remember(told, frame, tab))).catch(() => null);
    return null;
  };

  const lookUpShortcut = async (tabId: number, tab: Tab): Promise<Trouble | null> => {
    void memory.expect(tabId, null);
    const frameId = await inTime<number | null>(focusedFrame(tabId), tab, null);
    // Nothing that is asked of it would be answered.
    if (frameId === null) return 'closed-page';
    const shown = await inTime<ShownPanel>(showPanel(tabId, frameId, ''), tab, false);
    if (shown !== false) return shown === 'changed' ? 'not-selected' : null;
    const frame = await inTime(readFrame(tabId, frameId), tab, null);
    if (frame === null) return isNamedPdf(tab?.url) ? 'pdf' : 'closed-page';
    if (frame.isPdf) return 'pdf';
    if (frame.words.trim() === '') return 'no-selection';
    return answerElsewhere({ text: frame.words, length: frame.words.length }, { frameId }, tab);
  };

  /** Opens it at once: after anything is awaited the browsers refuse to. */
  const openSidePanelWith = async (words: string, frame: AskedFrame, tab: Tab): Promise<Trouble | null> => {
    const windowId = tab?.windowId ?? -1;
    const opened = services.openSidePanel(windowId).then(
      () => true,
      () => false,
    );
    // It takes a moment to listen.
    const showThere: Show = async (lookup) => (await opened) && showInSidePanel(windowId, lookup);
    if (words.trim() === '') return (await opened) ? null : 'no-side-panel';
    const read = readWords(words, frame.frameId, tab);
    void read.then((each) => remember(each, frame, tab, showThere)).catch(() => null);
    const { text, isChanged } = await read;
    const trouble = (await opened) ? null : await openLookup(text, tab);
    return trouble ?? (isChanged ? 'not-selected' : null);
  };

  /**
   * The list stands in the side panel, which is opened at once, as above, or on a page of ours where there is none. The shortcut, pressed again, takes the marks away.
   * @param takesAway where there are marks
   */
  const checkPage = async (tab: Tab, takesAway: boolean): Promise<Trouble | null> => {
    const [tabId, windowId] = [tab?.id ?? -1, tab?.windowId ?? -1];
    if (tabId < 0) return 'check-closed';
    const opened =
      takesAway && services.checks.isMarked(tabId)
        ? Promise.resolve(true)
        : services.openSidePanel(windowId).then(
            () => true,
            () => false,
          );
    if (takesAway && (await services.checks.stop(tabId))) return null;
    const checked = { tabId, windowId: tab?.windowId ?? null, incognito: tab?.incognito ?? false };
    const refusal = await inTime<CheckRefusal | null>(services.checks.begin(checked), tab, 'closed');
    if (refusal === 'closed' && isNamedPdf(tab?.url)) return 'check-pdf';
    if (refusal !== null) return `check-${refusal}`;
    if (await opened) return null;
    // A private page's check is shown in no window that has a history.
    if (checked.incognito) return 'no-side-panel';
    await services.openBeside(checkPath(tabId), besideOf(tab));
    return null;
  };

  const addPage = async (tab: Tab): Promise<Trouble | null> => {
    const tabId = tab?.id ?? -1;
    if (tabId < 0) return 'add-closed';
    const taken = { tabId, tabIndex: tab?.index ?? null, incognito: tab?.incognito ?? false };
    const refusal = await inTime<AddRefusal | null>(services.addedPages.begin(taken), tab, 'closed');
    if (refusal === 'closed' && isNamedPdf(tab?.url)) return 'add-pdf';
    return refusal && `add-${refusal}`;
  };

  const changePause = (): Promise<Trouble | null> =>
    services.changePause().then(
      () => null,
      () => 'not-stored',
    );

  const tellIn = async (tab: Tab, trouble: Trouble | null): Promise<void> => {
    const tabId = tab?.id ?? -1;
    if (tabId >= 0) await tell(tabId, trouble);
  };
  /** What was wrong at the gesture before is taken back at once: a page may tell meanwhile what is wrong now. */
  const answer = async (tab: Tab, gesture: Promise<Trouble | null>): Promise<void> => {
    void tellIn(tab, null);
    const trouble = await gesture.catch((error: unknown): Trouble => {
      console.error('yuanhua:', error);
      return 'failed';
    });
    if (trouble !== null) await tellIn(tab, trouble);
  };

  return {
    async onMenu(
      { menuItemId, selectionText = '', frameId = 0, frameUrl }: Menus.OnClickData,
      tab: Tab,
    ): Promise<void> {
      const frame = { frameId, ...(frameUrl === undefined ? {} : { url: frameUrl }) };
      if (menuItemId === SIDE_PANEL_MENU) await answer(tab, openSidePanelWith(selectionText, frame, tab));
      if (menuItemId === ADD_MENU) await answer(tab, addPage(tab));
      if (menuItemId === CHECK_MENU) await answer(tab, checkPage(tab, false));
      if (menuItemId === LOOKUP_MENU) await answer(tab, lookUpMenu(selectionText, frame, tab));
    },
    async onCommand(command: string, tab: Tab): Promise<void> {
      if (command === 'pause') await answer(tab, changePause());
      if (command === 'check-page') await answer(tab, checkPage(tab, true));
      if (command === 'look-up' && tab?.id !== undefined) await answer(tab, lookUpShortcut(tab.id, tab));
    },
  };
}

/** @param otherwise for a tab whose address is not told to us, when no answer comes */
function inTime<T>(answer: Promise<T>, tab: Tab, otherwise: T): Promise<T> {
  if (tab?.url !== undefined && !tab.url.startsWith('view-source:')) return answer;
  let timer: ReturnType<typeof setTimeout> | undefined;
  const late = new Promise<T>((resolve) => {
    timer = setTimeout(resolve, ANSWERS_MS, otherwise);
  });
  return Promise.race([answer, late]).finally(() => clearTimeout(timer));
}

/** Firefox lets nobody into its PDF viewer, so only the address can tell. */
function isNamedPdf(address: string | undefined): boolean {
  return (
    URL.parse(address ?? '')
      ?.pathname.toLowerCase()
      .endsWith('.pdf') ?? false
  );
}

function besideOf(tab: Tab): Parameters<typeof openBeside>[1] {
  const tabId = tab?.id ?? -1;
  return { tabId: tabId >= 0 ? tabId : null, tabIndex: tab?.index ?? null, incognito: tab?.incognito ?? false };
}
