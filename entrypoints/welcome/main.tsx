import { render } from 'preact';
import { makeAsk } from '../../platform/ask.ts';
import { browser } from '../../platform/browser.ts';
import { copyText } from '../../platform/copy-text.ts';
import { t } from '../../platform/i18n.ts';
import { startOwnPage } from '../../platform/own-page.ts';
import { Welcome } from './Welcome.tsx';

const ask = makeAsk((message) => browser.runtime.sendMessage(message));

/** As the browser writes it; empty where another extension had it first, or the reader took it away. */
async function shortcut(): Promise<string> {
  return (await browser.commands.getAll()).find(({ name }) => name === 'look-up')?.shortcut ?? '';
}

const keys = await shortcut();

function draw(): void {
  document.title = t('welcome.title');
  render(
    <Welcome
      keys={keys}
      inFirefox={import.meta.env.FIREFOX}
      settingsAddress={browser.runtime.getURL('/options.html')}
      aboutAddress={browser.runtime.getURL('/about.html')}
      noticesAddress={browser.runtime.getURL('/notices.txt')}
      lookUp={(quote) => ask('lookUp', { quote, length: quote.length })}
      onCopy={copyText}
      onOpenReader={(paragraph) => ask('openReader', { paragraph })}
    />,
    document.body,
  );
}

await startOwnPage(draw);
draw();
