import { render } from 'preact';
import { NO_FILTER } from '../../engine/search-filter.ts';
import { makeAsk } from '../../platform/ask.ts';
import { browser } from '../../platform/browser.ts';
import { t } from '../../platform/i18n.ts';
import { loadRecord, packagedFile } from '../../platform/load-record.ts';
import { lookupPath, readerPath } from '../../platform/own-pages.ts';
import { pageSelection } from '../../platform/page-selection.ts';
import { startOwnPage } from '../../platform/own-page.ts';
import { Popup } from './Popup.tsx';

/** An address holds no more than this of what was typed; the rest is typed or pasted on the page itself. */
const MAX_IN_ADDRESS = 2000;

const ask = makeAsk((message) => browser.runtime.sendMessage(message));
const urlOf = (path: string) => browser.runtime.getURL(path);
const record = loadRecord(packagedFile(urlOf));
// Said on the page once it is drawn; until then nobody listens.
record.catch(() => {});

async function open(passage: string): Promise<void> {
  // A transcript's beginning is no passage of the record, and the message asks for one.
  if (passage.endsWith('#')) await browser.tabs.create({ url: urlOf(readerPath(passage)) });
  else await ask('openReader', { paragraph: passage });
  window.close();
}

const { textSize } = await startOwnPage();
// The browser gives the popup a frame of its own; opened in a tab, the page takes the window.
const inPopup = browser.extension.getViews({ type: 'popup' }).includes(window);
document.documentElement.classList.add(inPopup ? 'in-popup' : 'in-tab');
document.documentElement.style.setProperty('--zoom', String(textSize / 100));
document.title = t('common.name');
const typedAhead = document.querySelector('input')?.value ?? '';
document.body.replaceChildren();
render(
  <Popup
    firstQuery={typedAhead}
    selected={inPopup ? pageSelection() : Promise.resolve('')}
    record={record}
    search={async (query, limit) => (await ask('search', { query, limit, filter: NO_FILTER, any: false })).hits}
    open={open}
    addressOf={(passage) => urlOf(readerPath(passage))}
    lookupAddressOf={(quote) => urlOf(lookupPath(quote.slice(0, MAX_IN_ADDRESS).toWellFormed()))}
    close={() => window.close()}
  />,
  document.body,
);
