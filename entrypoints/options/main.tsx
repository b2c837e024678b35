import { render } from 'preact';
import { browser } from '../../platform/shared/browser.ts';
import { SettingsFailure } from '../../platform/shared/failures.ts';
import { t } from '../../platform/shared/i18n.ts';
import { startOwnPage } from '../../platform/own-page/start.ts';
import { DEFAULT_SETTINGS, readSettings } from '../../platform/shared/settings.ts';
import { App } from './App.tsx';
import { makeServices } from './make-services.ts';

const services = makeServices();
const urlOf = (path: string) => browser.runtime.getURL(path);
const pages = { welcome: urlOf('/welcome.html'), about: urlOf('/about.html'), notices: urlOf('/notices.txt') };

/** The site that a panel or the toolbar asked to switch off: `options.html#off=news.example`. */
function siteToSwitchOff(): string {
  return new URLSearchParams(location.hash.slice(1)).get('off') ?? '';
}

async function draw(): Promise<void> {
  const read = await readSettings(browser.storage.local).then(
    (settings) => ({ settings, failure: null }),
    (error: unknown) => ({ settings: DEFAULT_SETTINGS, failure: new SettingsFailure('settings-unreadable', error) }),
  );
  document.title = t('options.title');
  render(
    <App {...read} suggestedSite={siteToSwitchOff()} pages={pages} services={services} />,
    document.getElementById('app')!,
  );
}

await startOwnPage(() => void draw());
window.addEventListener('hashchange', () => void draw());
await draw();
