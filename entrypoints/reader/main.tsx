import { render } from 'preact';
import { browser } from '../../platform/browser.ts';
import { t } from '../../platform/i18n.ts';
import { loadRecord, packagedFile } from '../../platform/load-record.ts';
import { startOwnPage } from '../../platform/own-page.ts';
import { readerPath } from '../../platform/own-pages.ts';
import { parseAddress } from './address.ts';
import { Reader } from './Reader.tsx';

const urlOf = (path: string) => browser.runtime.getURL(path);
const record = loadRecord(packagedFile(urlOf));

function draw(): void {
  document.title = t('reader.title');
  render(
    <Reader
      record={record}
      address={parseAddress(location.search, location.hash)}
      addressOf={(passage) => urlOf(readerPath(passage))}
      besideOf={(a, b) => urlOf(`/reader.html?t=${encodeURIComponent(a)}&beside=${encodeURIComponent(b)}`)}
      homeAddress={urlOf('/reader.html')}
      searchAddress={urlOf('/popup.html')}
    />,
    document.body,
  );
}

await startOwnPage(draw);
window.addEventListener('hashchange', draw);
draw();
