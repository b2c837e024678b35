import { render } from 'preact';
import { bringNames } from '../../components/names/printed-names.ts';
import { ENGLISH } from '../../data/names.ts';
import { makeAsk } from '../../platform/shared/ask.ts';
import { browser } from '../../platform/shared/browser.ts';
import { nameArchive } from '../../platform/archive/name-archive.ts';
import { loadArchiveWords } from '../../platform/own-page/load-archive-words.ts';
import { copyText } from '../../platform/own-page/copy-text.ts';
import { corpus } from '../../platform/own-page/corpus.ts';
import { t } from '../../platform/shared/i18n.ts';
import { closedNotebook } from '../../platform/notebook/private-notebook.ts';
import { openNotebook } from '../../platform/notebook/notebook.ts';
import { loadSidePanelWords } from '../../platform/own-page/words/load-side-panel-words.ts';
import { startOwnPage } from '../../platform/own-page/start.ts';
import { switchStore } from '../../platform/own-page/check/check-switches.ts';
import { watchFrontTab } from '../../platform/own-page/check/front-tab.ts';
import { createTabCheck } from '../../platform/own-page/check/tab-check.ts';
import { askToLeave } from '../../components/controls/ask-to-leave.tsx';
import { libraryPath, openBeside, readerPath } from '../../platform/shared/addresses.ts';
import { answerAsSidePanel, hearNotebookAsked, readFollow, writeFollow } from '../../platform/shared/side-panel.ts';
import { followPages } from './follow-pages.ts';
import { privateLookups, sharedLookups } from './lookups.ts';
import { SidePanel } from './SidePanel.tsx';

const ask = makeAsk((message) => browser.runtime.sendMessage(message));
let following: AbortController | null = null;

function follow(isOn: boolean): void {
  following?.abort();
  following = isOn ? new AbortController() : null;
  if (following) void followPages(following.signal);
}

let keepsHistory = true;
bringNames(ENGLISH);
// Both are asked for at once: each answer of the browser takes as long as a frame.
const followed = readFollow(browser.storage.local);
const starting = startOwnPage(
  ({ history }) => {
    keepsHistory = history;
  },
  // What was kept of an archive is told by its name.
  import.meta.env.MODE === 'newsroom'
    ? () => loadArchiveWords().then(() => nameArchive((name) => t('archive.there', { name })))
    : loadSidePanelWords,
);
const { id: windowId, incognito: isPrivate } = await browser.windows.getCurrent();
const lookups = isPrivate ? privateLookups(ask) : sharedLookups(ask, () => keepsHistory);
const tabCheck = createTabCheck(ask);
answerAsSidePanel(windowId, {
  follows: () => following !== null,
  show: (lookup) => lookups.show(lookup),
  onCheck: (tabId) => tabCheck.changed(tabId),
});
let front: number | null = null;
void watchFrontTab(windowId, (tabId) => {
  front = tabId;
  tabCheck.show(tabId);
});
window.addEventListener('focus', () => tabCheck.lookAgain());
keepsHistory = (await starting).history;
document.title = t('sidepanel.title');
async function open(path: string): Promise<void> {
  if (isPrivate && !(await askToLeave())) return;
  await openBeside(path, { tabId: null, tabIndex: null, incognito: isPrivate });
}
const isFollowing = await followed;
follow(isFollowing);
render(
  <SidePanel
    services={{
      ask,
      isPrivate,
      keepsHistory: () => keepsHistory,
      notebook: isPrivate ? closedNotebook() : openNotebook({ mark: browser.storage.local }),
      lookups,
      tabCheck,
      switches: switchStore(browser.storage.local, isPrivate),
      async addPage() {
        if (front === null) return 'closed';
        return (await ask('addPage', { tabId: front }).catch(() => ({ refusal: 'failed' as const }))).refusal;
      },
      libraryAddress: browser.runtime.getURL(libraryPath()),
      open,
      openReader: (passage, ranges) => open(readerPath(passage, ranges)),
      corpus: corpus(),
      copy: copyText,
      hearNotebookAsked: (show) => void hearNotebookAsked(windowId ?? -1, show),
      async setFollow(isOn) {
        follow(isOn);
        // What is chosen in a private window holds for that window.
        if (!isPrivate) await writeFollow(browser.storage.local, isOn);
      },
      // Asked so that a full disk does not cost the notebook; what the browser answers is seen in a purge or in none.
      persist: () => void navigator.storage.persist(),
    }}
    isFollowing={isFollowing}
  />,
  document.body,
);
