import { render } from 'preact';
import { makeAsk } from '../../platform/ask.ts';
import { browser } from '../../platform/browser.ts';
import { copyText } from '../../platform/copy-text.ts';
import { corpus } from '../../platform/corpus.ts';
import { hearLookups } from '../../platform/history.ts';
import { t } from '../../platform/i18n.ts';
import { openNotebook } from '../../platform/notebook.ts';
import { startOwnPage } from '../../platform/own-page.ts';
import { answerAsSidePanel, readFollow, writeFollow } from '../../platform/side-panel.ts';

import { followPages } from './follow-pages.ts';
import { type Services, SidePanel } from './SidePanel.tsx';

const ask = makeAsk((message) => browser.runtime.sendMessage(message));
const notebook = openNotebook({ mark: browser.storage.local });
let following: AbortController | null = null;

function follow(isOn: boolean): void {
  following?.abort();
  following = isOn ? new AbortController() : null;
  if (following) void followPages(following.signal);
}

const services: Services = {
  ask,
  notebook,
  corpus: corpus(),
  copy: copyText,
  onLookups: (tell) => void hearLookups(browser.storage, tell),
  async setFollow(isOn) {
    await writeFollow(browser.storage.local, isOn);
    follow(isOn);
  },
  // Asked so that a full disk does not cost the notebook; what the browser answers is seen in a purge or in none.
  persist: () => void navigator.storage.persist(),
};

void answerAsSidePanel();
await startOwnPage();
document.title = t('sidepanel.title');
const isFollowing = await readFollow(browser.storage.local);
follow(isFollowing);
render(<SidePanel services={services} isFollowing={isFollowing} />, document.body);
