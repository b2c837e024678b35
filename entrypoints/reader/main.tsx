import { render } from 'preact';
import { browser } from '../../platform/browser.ts';
import { copyText } from '../../platform/copy-text.ts';
import { t } from '../../platform/i18n.ts';
import { loadRecord, packagedFile } from '../../platform/load-record.ts';
import { startOwnPage } from '../../platform/own-page.ts';
import { comparePath, readerPath } from '../../platform/own-pages.ts';
import { parseAddress } from './address.ts';
import { printedSource } from './printed-source.ts';
import { Reader } from './Reader.tsx';

const urlOf = (path: string) => browser.runtime.getURL(path);
const record = loadRecord(packagedFile(urlOf));
// Said on the page once it is drawn; until then nobody listens.
record.catch(() => {});

/** By the reader's own clock: that is the day on which they read. */
function today(): string {
  const now = new Date();
  const two = (n: number) => String(n).padStart(2, '0');
  return `${now.getFullYear()}-${two(now.getMonth() + 1)}-${two(now.getDate())}`;
}

function draw(): void {
  document.title = t('reader.title');
  render(
    <Reader
      record={record}
      address={parseAddress(location.search, location.hash)}
      addressOf={(passage) => urlOf(readerPath(passage))}
      compareAddressOf={(a, b) => urlOf(comparePath(a, b))}
      homeAddress={urlOf('/reader.html')}
      aboutAddress={urlOf('/about.html')}
      searchAddress={urlOf('/popup.html')}
      today={today()}
      sourceOf={printedSource}
      onCopy={copyText}
    />,
    document.body,
  );
}

await startOwnPage(draw);
window.addEventListener('hashchange', draw);
draw();
