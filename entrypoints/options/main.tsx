import { render } from 'preact';
import { browser } from '../../platform/browser.ts';
import { startOwnPage } from '../../platform/own-page.ts';
import { readSettings, writeSettings } from '../../platform/settings.ts';
import { App } from './App.tsx';

/** The site that a panel or the toolbar asked to switch off: `options.html#off=news.example`. */
function siteToSwitchOff(): string {
  return new URLSearchParams(location.hash.slice(1)).get('off') ?? '';
}

async function start(): Promise<void> {
  const app = document.getElementById('app')!;
  const draw = async () => {
    const settings = await readSettings(browser.storage.local);
    render(
      <App
        settings={settings}
        suggestedSite={siteToSwitchOff()}
        onChange={(changed) => writeSettings(browser.storage.local, changed)}
      />,
      app,
    );
  };
  await startOwnPage(() => void draw());
  window.addEventListener('hashchange', () => void draw());
  await draw();
}

void start();
