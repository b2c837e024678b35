import { render } from 'preact';
import { PageHead } from '../../components/head/PageHead.tsx';
import { openedWith, ownAddress } from '../../platform/own-page/given-words.ts';
import { makeAsk } from '../../platform/shared/ask.ts';
import { libraryPath } from '../../platform/shared/addresses.ts';
import { browser } from '../../platform/shared/browser.ts';
import { SettingsFailure } from '../../platform/shared/failures.ts';
import { t } from '../../platform/shared/i18n.ts';
import { headServices } from '../../platform/own-page/head-services.ts';
import { startOwnPage } from '../../platform/own-page/start.ts';
import { DEFAULT_SETTINGS, readSettings } from '../../platform/shared/settings.ts';
import { App } from './App.tsx';
import { makeServices } from './make-services.ts';

const services = makeServices();
const ask = makeAsk((message) => browser.runtime.sendMessage(message));
const head = headServices(ask);
const urlOf = (path: string) => browser.runtime.getURL(path);
const pages = {
  library: urlOf(libraryPath()),
  welcome: urlOf('/welcome.html'),
  about: urlOf('/about.html'),
  notices: urlOf('/notices.txt'),
};

/** The site that a panel or the toolbar asked to switch off; empty where there is none. */
async function siteToSwitchOff(): Promise<string> {
  // Without it the settings are shown all the same.
  return openedWith(ask, 'options', ownAddress).then(
    ({ words }) => words,
    () => '',
  );
}
let site = siteToSwitchOff();

async function draw(): Promise<void> {
  const read = await readSettings(browser.storage.local).then(
    (settings) => ({ settings, failure: null }),
    (error: unknown) => ({ settings: DEFAULT_SETTINGS, failure: new SettingsFailure('settings-unreadable', error) }),
  );
  const suggestedSite = await site;
  document.title = t('options.title');
  render(
    <>
      <PageHead here="settings" services={head} />
      <main>
        <App {...read} suggestedSite={suggestedSite} pages={pages} services={services} />
      </main>
    </>,
    document.body,
  );
}

await startOwnPage(() => void draw());
window.addEventListener('hashchange', () => {
  site = siteToSwitchOff();
  void draw();
});
await draw();
