import { render } from 'preact';
import { figures } from '../../data/figures.ts';
import { browser } from '../../platform/shared/browser.ts';
import { t } from '../../platform/shared/i18n.ts';
import { loadRecord, packagedFile } from '../../platform/background/load-record.ts';
import { startOwnPage } from '../../platform/own-page/start.ts';
import { comparePath, readerPath } from '../../platform/shared/addresses.ts';
import { About } from './About.tsx';

const urlOf = (path: string) => browser.runtime.getURL(path);
const record = loadRecord(packagedFile(urlOf));

function draw(): void {
  document.title = `${t('about.title')} · ${t('common.name')}`;
  render(
    <About
      record={record}
      figures={figures}
      readerAddressOf={(passage) => urlOf(readerPath(passage))}
      compareAddressOf={(a, b) => urlOf(comparePath(a, b))}
    />,
    document.body,
  );
}

await startOwnPage(draw);
draw();
