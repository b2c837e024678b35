import '../../platform/background/all-words.ts';
import { defineBackground } from 'wxt/utils/define-background';
import { sayVoiceInLine } from '../../components/controls/say-voice.ts';
import { NAMES } from '../../data/known-names.ts';
import { ENGLISH } from '../../data/names.ts';
import { locate } from '../../engine/search/locate.ts';
import { createTimelines } from '../../engine/search/timeline.ts';
import { contentsOf } from '../../engine/source/contents.ts';
import { eventTexts } from '../../engine/source/event-texts.ts';
import { knownDamage } from '../../engine/source/known-damage.ts';
import { verify } from '../../engine/source/verify.ts';
import { viewOf } from '../../engine/record/view.ts';
import { wordPatterns } from '../../engine/search/word-pattern.ts';
import { createTell, showPause } from '../../platform/background/badge.ts';
import { browser } from '../../platform/shared/browser.ts';
import { citePassage } from '../../platform/background/cite-passage.ts';
import { dayOf } from '../../platform/shared/day.ts';
import { namingWith } from '../../platform/background/naming.ts';
import { noteFailure, noteUncaught } from '../../platform/shared/failure-log.ts';
import {
  enterOpenTabs,
  focusedFrame,
  followIn,
  loadInto,
  readFrame,
  readSelectionIn,
  showPanelIn,
} from '../../platform/shared/frames.ts';
import { createHistory, lookupOf, type Show } from '../../platform/shared/history.ts';
import { setLocale, t } from '../../platform/shared/i18n.ts';
import { loadFinder } from '../../platform/background/load-finder.ts';
import { loadRecord, packagedFile } from '../../platform/background/load-record.ts';
import { createMenus } from '../../platform/background/menus.ts';
import { serveOmnibox } from '../../platform/background/omnibox.ts';
import { once } from '../../platform/shared/once.ts';
import { lookupPath, openBeside, readerPath, settingsPath } from '../../platform/shared/addresses.ts';
import { pageSettings } from '../../platform/shared/page-settings.ts';
import { panelWords } from '../../platform/background/page-words.ts';
import { readPanelSize, writePanelSize } from '../../platform/shared/panel-size.ts';
import { KnownFailure } from '../../platform/shared/protocol.ts';
import { type Asker, serve } from '../../platform/background/serve.ts';
import { changeSettings, keepsHistory, readViewSettings } from '../../platform/shared/settings.ts';
import {
  isSidePanelFollowing,
  isSidePanelOpen,
  openSidePanel,
  showInSidePanel,
} from '../../platform/shared/side-panel.ts';
import { guardStorage } from '../../platform/background/storage-access.ts';
import { createGestures } from './gestures.ts';
import { createMemory } from './memory.ts';
import { createOpenForPage } from './open-for-page.ts';
import { rememberLast } from './remember-last.ts';

export default defineBackground(() => {
  noteUncaught(globalThis, browser.storage.session, 'background');
  const packaged = packagedFile((path) => browser.runtime.getURL(path));
  // Apart from the index: a page that shows a text does not wait for it.
  const record = once(() => loadRecord(packaged));
  const loaded = once(() => loadFinder(packaged, NAMES, undefined, record()));
  const viewSettings = () => readViewSettings(browser.storage.local, browser.i18n.getUILanguage());

  const contents = once(async () => contentsOf(await record()));
  const timelines = once(async () => createTimelines((await loaded()).record));
  const naming = namingWith(ENGLISH);
  const history = createHistory(browser.storage.session, () => keepsHistory(browser.storage.local));
  const memory = createMemory(history);
  const open = createOpenForPage(openBeside);
  const tell = createTell(viewSettings);
  // A mark's quote is asked for three times: while it is selected, for the mark, and where the panel's answer was lost.
  const lookUp = rememberLast(async (quote: string, length = quote.length) => {
    const { finder, record } = await loaded();
    return viewOf(await finder.lookUp(quote, length), record, naming);
  });
  const load =
    (part: Parameters<typeof loadInto>[0]) =>
    async (_ask: null, { tabId, frameId, windowId }: Asker) => {
      if (tabId === null) throw new KnownFailure('not-allowed');
      await loadInto(part, tabId, frameId);
      // A frame that came up after its page was followed.
      if (part === 'watch' && windowId !== null && (await isSidePanelFollowing(windowId))) {
        await followIn({ tabId, frameIds: [frameId] });
      }
      return null;
    };
  /** Tells the side panel of a window, if it is open there. */
  const showIn =
    (windowId: number | null | undefined): Show =>
    async (lookup) => {
      if (typeof windowId === 'number' && (await isSidePanelOpen(windowId))) await showInSidePanel(windowId, lookup);
    };

  serve(
    {
      lookUp: async ({ quote, length }) => lookUp(quote, length),
      lookAhead: async ({ quote, length }) => ({ wording: (await lookUp(quote, length)).answer.wording }),
      loadWatch: load('watch'),
      loadMark: load('mark'),
      loadPanel: load('panel'),
      panelWords: async () => panelWords((await viewSettings()).locale),
      viewSettings: async (_ask, { hosts }) => {
        const [settings, panelSize] = await Promise.all([viewSettings(), readPanelSize(browser.storage.local)]);
        return pageSettings(settings, panelSize, hosts);
      },
      keepSize: async (size, { incognito }) => {
        // Private windows leave nothing behind, not even this.
        if (!incognito) await writePanelSize(browser.storage.local, size);
        return null;
      },
      cite: async ({ paragraph }) => {
        const [{ record }, { locale }] = await Promise.all([loaded(), viewSettings()]);
        return citePassage(record, paragraph, locale, dayOf(new Date()), ENGLISH);
      },
      openSettings: async ({ site }, asker) => {
        await open(settingsPath(site), asker);
        return null;
      },
      openReader: async ({ paragraph, ranges }, asker) => {
        await open(readerPath(paragraph, ranges), asker);
        return null;
      },
      openLookup: async ({ quote, length }, asker) => {
        const { windowId, incognito, page } = asker;
        // At once: after anything is awaited the browsers refuse to open it. Firefox opens it at no message.
        const opened = openSidePanel(windowId ?? -1).then(
          () => true,
          () => false,
        );
        if (await opened) {
          const view = await lookUp(quote, length);
          // A page's script tells of it, so it is remembered among what scripts tell; shown it is as what was asked for.
          if (!incognito) await memory.remember(view, length, { page, show: async () => null }, 'selected');
          await showInSidePanel(windowId ?? -1, lookupOf(view, length, page, 'asked'));
          return null;
        }
        if (incognito) throw new KnownFailure('not-allowed');
        await open(lookupPath(quote), asker);
        return null;
      },
      search: async ({ query, ...options }) => (await loaded()).search(query, options),
      followSelection: async ({ quote, length }, { incognito, windowId, page }) => {
        if (windowId === null || !(await isSidePanelFollowing(windowId))) return { going: false };
        const view = await lookUp(quote, length);
        const show = showIn(windowId);
        if (incognito) await show(lookupOf(view, length, page, 'selected'));
        else await memory.remember(view, length, { page, show }, 'selected');
        return { going: true };
      },
      panelOpened: async ({ quote, length }, { tabId, windowId, incognito, page }) => {
        const how = memory.howTold(tabId, quote);
        // Before anything is awaited: what the page tells next of this panel comes after.
        if (tabId !== null) void tell(tabId, null);
        if (!incognito) {
          await memory.remember(await lookUp(quote, length), length, { page, show: showIn(windowId) }, how);
        }
        return null;
      },
      tellTrouble: async ({ trouble }, { tabId }) => {
        if (tabId !== null) await tell(tabId, trouble);
        return null;
      },
      // Asked by the side panel while a history is kept, and by the lookup page, in a private window too where the browser lets it be there.
      remember: async ({ quote, length }, { incognito }) => {
        if (incognito) return null;
        await memory.remember(await lookUp(quote, length), length, { page: null, show: async () => {} }, 'asked');
        return null;
      },
      clearHistory: async () => {
        await history.clear();
        return null;
      },
      contents,
      eventTexts: async ({ transcript }) => eventTexts(await record(), transcript),
      damage: async () => knownDamage(await record()),
      timeline: async ({ phrases }) => (await timelines()).count(phrases),
      phrasePlaces: async ({ phrases, event }) => (await timelines()).places(phrases, event),
      wordPatterns: async ({ query }) => wordPatterns(query),
      verify: async ({ claims }) => {
        const { record, finder } = await loaded();
        return Promise.all(claims.map((claim) => verify(record, finder, claim)));
      },
      locate: async ({ passages }) => locate((await loaded()).record, passages),
    },
    (failure, during, error) => void noteFailure(browser.storage.session, { failure, during, error }),
  );

  serveOmnibox({
    search: async (query, limit) => {
      setLocale((await viewSettings()).locale);
      return (await loaded()).search(query, { limit });
    },
    invitation: async () => t('search.omnibox', {}, (await viewSettings()).locale),
    nearest: async (query) => {
      const [{ answer }, { locale }] = await Promise.all([lookUp(query), viewSettings()]);
      const match = answer.matches[0];
      const reading = match?.readings[0];
      if (match === undefined || reading === undefined) return null;
      const { wording, voice, date, speaker } = match;
      const whose = voice === 'answer' ? (speaker ?? '') : t(`voice.${voice}`, {}, locale);
      const head = [t(`wording.${wording}`, {}, locale), date ?? '', whose].filter((part) => part !== '').join(' · ');
      return { paragraph: reading.paragraph, text: `${head} ${reading.text}` };
    },
    otherLanguage: async () => t('search.other-language', {}, (await viewSettings()).locale),
    sayHit: (hit) => [hit.date, sayVoiceInLine(hit)].filter((part) => part !== null).join(' '),
    markup: !import.meta.env.FIREFOX,
  });

  const gestures = createGestures({
    lookUp,
    memory,
    showPanel: showPanelIn,
    focusedFrame,
    readFrame,
    readSelection: readSelectionIn,
    openBeside,
    openSidePanel,
    isSidePanelOpen,
    showInSidePanel,
    changePause: () => changeSettings(browser.storage.local, ({ paused }) => ({ paused: !paused })),
    tell,
  });
  browser.contextMenus.onClicked.addListener((click, tab) => void gestures.onMenu(click, tab));
  browser.commands.onCommand.addListener((command, tab) => void gestures.onCommand(command, tab));

  browser.runtime.onInstalled.addListener(({ reason }) => {
    void enterOpenTabs();
    // Once: after an update there is nothing that readers must know.
    if (reason === 'install') void browser.tabs.create({ url: browser.runtime.getURL('/welcome.html') });
  });

  const drawSigns = async () => {
    const settings = await viewSettings();
    const { locale } = settings;
    void showPause(settings);
    await createMenus({ lookup: t('menu.lookup', {}, locale), sidePanel: t('sidepanel.menu', {}, locale) });
  };
  browser.storage.onChanged.addListener((_changes, area) => {
    if (area === 'local') void drawSigns();
  });
  void drawSigns();
  void guardStorage();
});
