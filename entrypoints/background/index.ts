import '../../platform/background/all-words.ts';
import { sayView } from '../../components/finding/say/say-view.ts';
import { defineBackground } from 'wxt/utils/define-background';
import { NAMES, namesWith } from '../../data/known-names.ts';
import { bringNames } from '../../components/names/printed-names.ts';
import { ENGLISH } from '../../data/names.ts';
import { knownDamage } from '../../engine/source/known-damage.ts';
import type { Sources } from '../../engine/source/sources.ts';
import { verify } from '../../engine/source/verify.ts';
import type { SourcedAnswer } from '../../engine/record/answer.ts';
import { transcriptsOf, viewOf } from '../../engine/record/view.ts';
import { wordPatterns } from '../../engine/search/word-pattern.ts';
import { createTell, showPause, showUnshown } from '../../platform/background/badge.ts';
import { browser } from '../../platform/shared/browser.ts';
import { readPackNames } from '../../platform/shared/library/pack-names.ts';
import { citePassage } from '../../platform/background/cite-passage.ts';
import { dayOf } from '../../platform/shared/day.ts';
import { namingWith } from '../../components/finding/say/naming.ts';
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
import { createGivenWords } from '../../platform/background/given-words.ts';
import { createHistory } from '../../platform/shared/history.ts';
import { t } from '../../platform/shared/i18n.ts';
import { loadAddClosest, loadAddInMeaning, loadDictionary, loadFinder } from '../../platform/background/load-finder.ts';
import { builtRecord, loadRecord, packagedFile } from '../../platform/background/load-record.ts';
import { openLibrary, openLibraryIfThere } from '../../platform/library/open-library.ts';
import { LIBRARY_MARK } from '../../platform/library/loss-mark.ts';
import { drawArchiveMenu, serveArchiveMenu } from '../../platform/archive/newsroom-menu.ts';
import { createMenus } from '../../platform/background/menus.ts';
import { serveOmnibox } from '../../platform/background/omnibox.ts';
import { once } from '../../platform/shared/once.ts';
import { openBeside, readerPath } from '../../platform/shared/addresses.ts';
import { pageSettings } from '../../platform/shared/page-settings.ts';
import { panelWords } from '../../platform/background/panel-words.ts';
import { readPanelSize, writePanelSize } from '../../platform/shared/panel-size.ts';
import { serve } from '../../platform/background/serve.ts';
import { failureOf } from '../../platform/shared/protocol.ts';
import { changeSettings, keepsHistory, readViewSettings } from '../../platform/shared/settings.ts';
import {
  isSidePanelFollowing,
  isSidePanelOpen,
  openSidePanel,
  showInSidePanel,
  tellCheckChanged,
} from '../../platform/shared/side-panel.ts';
import { guardStorage } from '../../platform/background/storage-access.ts';
import { checkedFrames } from '../../platform/background/page-check/checked-frames.ts';
import { compareForPages } from '../../platform/background/page-check/for-pages.ts';
import { keptChecks } from '../../platform/background/page-check/kept-checks.ts';
import { createPageChecks } from '../../platform/background/page-check/page-checks.ts';
import { createAddedPages } from '../../platform/background/add-page/added-pages.ts';
import { takenFrame } from '../../platform/background/add-page/taken-frame.ts';
import { createAddAnswers } from './add-answers.ts';
import { comparePage } from './compare-page.ts';
import { createAllSources } from './all-sources.ts';
import { createAddressBar } from './address-bar.ts';
import { createCheckAnswers } from './check-answers.ts';
import { createDraftChecks } from './draft-checks.ts';
import { createGestures } from './gestures.ts';
import { createMemory } from './memory.ts';
import { createOpenForPage } from './open-for-page.ts';
import { createPageAnswers } from './page-answers.ts';
import { createPageLookups } from './page-lookups.ts';
import { sayMark } from './say-mark.ts';
import { rememberLast } from './remember-last.ts';

/** Events in one page of contents. */
const EVENTS_IN_PAGE = 100;

export default defineBackground(() => {
  noteUncaught(globalThis, browser.storage.session, 'background');
  const packaged = packagedFile((path) => browser.runtime.getURL(path));
  // Apart from the index: a page that shows a text does not wait for it.
  const record = once(() => loadRecord(packaged));
  const loaded = once(() => loadFinder(packaged, NAMES, undefined, record()));
  const viewSettings = () => readViewSettings(browser.storage.local, browser.i18n.getUILanguage());

  const version = () => browser.runtime.getManifest().version;
  const { own, shown, bundled, countUnshown, hasUnshown } = createAllSources(
    {
      record,
      loaded,
      addClosest: once(() => loadAddClosest(packaged, NAMES, record)),
      addInMeaning: once(() => loadAddInMeaning(packaged, NAMES, record)),
      version,
      hash: builtRecord,
    },
    {
      open: (onClosed) => openLibraryIfThere(browser.storage.local, onClosed),
      rebuild: () => openLibrary({ mark: browser.storage.local }).rebuild(() => undefined),
      namesWith,
      dictionary: once(() => loadDictionary(packaged)),
    },
    NAMES,
    { wait: (ms) => new Promise((resolve) => setTimeout(resolve, ms)), reasonOf: failureOf },
  );
  const naming = namingWith(ENGLISH);
  bringNames(ENGLISH);
  const history = createHistory(browser.storage.session, () => keepsHistory(browser.storage.local));
  const memory = createMemory(history);
  const given = createGivenWords(browser.storage.session);
  const open = createOpenForPage(openBeside);
  const tell = createTell(viewSettings);
  const viewed = async (sources: Sources, looking: Promise<SourcedAnswer>) => {
    const answer = await looking;
    return sayView(viewOf(answer, { transcripts: await sources.transcripts(transcriptsOf(answer)) }, naming));
  };
  // A mark's quote is asked for three times: while it is selected, for the mark, and where the panel's answer was lost.
  const lookUpIn = (sources: Sources, options: Parameters<Sources['lookUp']>[2] = {}) =>
    rememberLast((quote: string, length = quote.length) => viewed(sources, sources.lookUp(quote, length, options)));
  const lookUp = lookUpIn(own);
  // Whether the page names the official is seen there, and no word of it is sent.
  const lookUpShown = lookUpIn(shown, { page: { names: true } });
  const citeIn = (sources: Sources) => async (paragraph: string) => {
    const [transcripts, { locale }] = await Promise.all([
      sources.transcripts([paragraph.split('#')[0]!]),
      viewSettings(),
      readPackNames(browser.storage.local),
    ]);
    return citePassage({ transcripts }, paragraph, locale, dayOf(new Date()), ENGLISH);
  };

  const compare = comparePage(own, NAMES);
  const checks = createPageChecks({
    compareForPages: compareForPages(shown, (sources) => comparePage(sources, NAMES)),
    compareAll: async () => ((await hasUnshown()) ? compare : null),
    frames: checkedFrames,
    kept: keptChecks(browser.storage.session),
    says: async () => sayMark((await viewSettings()).locale),
    onChange: (tabId, windowId) => void tellCheckChanged(windowId, tabId),
  });

  const addedPages = createAddedPages({
    frame: takenFrame,
    session: browser.storage.session,
    open: openBeside,
    tell: (tabId, refusal) => tell(tabId, `add-${refusal}`),
  });

  serve(
    {
      ...createPageLookups({
        own: { lookUp, cite: citeIn(own) },
        shown: { lookUp: lookUpShown, cite: citeIn(shown) },
        countUnshown,
        tellUnshown: async (tabId, count) => showUnshown(tabId, count, await viewSettings()),
      }),
      lookUpClosest: async ({ quote, length }) => viewed(own, own.lookUp(quote, length, { closest: true })),
      ...createPageAnswers({
        lookUp,
        given,
        memory,
        loadInto,
        followIn,
        isSidePanelFollowing,
        isSidePanelOpen,
        openSidePanel,
        showInSidePanel,
        open,
        keepSize: (size) => writePanelSize(browser.storage.local, size),
        tell,
      }),
      ...createDraftChecks(compare),
      ...createCheckAnswers({
        checks,
        tab: async (tabId) => browser.tabs.get(tabId),
        openSidePanel,
        isSidePanelOpen,
        tell,
      }),
      ...createAddAnswers({ addedPages, tab: async (tabId) => browser.tabs.get(tabId), tell }),
      panelWords: async () => panelWords((await viewSettings()).locale),
      viewSettings: async (_ask, { hosts }) => {
        const [settings, panelSize] = await Promise.all([viewSettings(), readPanelSize(browser.storage.local)]);
        return pageSettings(settings, panelSize, hosts);
      },
      openSettings: async ({ site }, asker) => {
        const path = () => given.pathWith('options', site, asker.own ? 'reader' : 'page');
        await open({ key: `options ${site}`, path }, asker);
        return null;
      },
      openReader: async ({ paragraph, ranges }, asker) => {
        await open(readerPath(paragraph, ranges), asker);
        return null;
      },
      search: async ({ query, ...options }) => own.search(query, options),
      clearHistory: async () => {
        await Promise.all([history.clear(), given.clear()]);
        return null;
      },
      contents: async ({ after, isRecord }) =>
        (isRecord ? bundled : own).contentsWithQuestions({ after, limit: EVENTS_IN_PAGE }),
      eventTexts: async ({ transcript }) => own.eventTexts(transcript),
      damage: async () => knownDamage(await record()),
      timeline: async ({ phrases }) => own.timeline(phrases),
      phrasePlaces: async ({ phrases, event }) => own.phrasePlaces(phrases, event),
      wordPatterns: async ({ query }) => wordPatterns(query),
      verify: async ({ claims }) => {
        // The record alone: a text that a file brought must not bear out what another file says of the record.
        const transcripts = await bundled.transcripts(claims.flatMap(({ transcript }) => transcript ?? []));
        return Promise.all(claims.map((claim) => verify({ transcripts }, bundled, claim)));
      },
      locate: async ({ passages }) => own.locate(passages),
    },
    (failure, during, error) => void noteFailure(browser.storage.session, { failure, during, error }),
  );

  serveOmnibox(
    createAddressBar({
      search: (query, limit) => own.search(query, { limit, soon: true }),
      lookUp,
      given,
      showPrivately: async (lookup, windowId) =>
        (await isSidePanelOpen(windowId)) && (await showInSidePanel(windowId, lookup)),
      tell,
      async locale() {
        // What packs are called is said with it.
        await readPackNames(browser.storage.local);
        return (await viewSettings()).locale;
      },
      markup: !import.meta.env.FIREFOX,
    }),
  );

  const gestures = createGestures({
    lookUp,
    given,
    memory,
    showPanel: showPanelIn,
    focusedFrame,
    readFrame,
    readSelection: readSelectionIn,
    openBeside,
    openSidePanel,
    isSidePanelOpen,
    showInSidePanel,
    checks,
    addedPages,
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

  if (import.meta.env.MODE === 'newsroom') serveArchiveMenu((words) => given.give(words, 'reader'), openBeside);

  const drawSigns = async () => {
    const settings = await viewSettings();
    const { locale } = settings;
    void showPause(settings);
    await createMenus({
      lookup: t('menu.lookup', {}, locale),
      sidePanel: t('sidepanel.menu', {}, locale),
      checkPage: t('menu.check-page', {}, locale),
      addPage: t('menu.add-page', {}, locale),
    });
    if (import.meta.env.MODE === 'newsroom') drawArchiveMenu(locale);
  };
  browser.storage.onChanged.addListener((changes, area) => {
    if (area !== 'local') return;
    if (LIBRARY_MARK in changes) for (const each of [lookUp, lookUpShown]) each.forget();
    void drawSigns();
  });
  void drawSigns();
  void guardStorage();
});
