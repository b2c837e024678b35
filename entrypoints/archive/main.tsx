import { render } from 'preact';
import { PageHead } from '../../components/head/PageHead.tsx';
import { readArchive } from '../../platform/archive/stored-archive.ts';
import { headServices } from '../../platform/own-page/head-services.ts';
import { loadArchiveWords } from '../../platform/own-page/load-archive-words.ts';
import { startOwnPage } from '../../platform/own-page/start.ts';
import { givenIdIn } from '../../platform/shared/addresses.ts';
import { bringNames } from '../../components/names/printed-names.ts';
import { ENGLISH } from '../../data/names.ts';
import { makeAsk } from '../../platform/shared/ask.ts';
import { browser } from '../../platform/shared/browser.ts';
import { t } from '../../platform/shared/i18n.ts';
import { ArchivePage } from './ArchivePage.tsx';
import { makeServices } from './make-services.ts';

const ask = makeAsk((message) => browser.runtime.sendMessage(message));
const head = headServices(ask);
const services = makeServices(ask);

/** What was selected, kept by the background: an address has no words. */
async function givenWords(): Promise<string> {
  const id = givenIdIn(location.hash);
  return id === null ? '' : ((await ask('givenWords', { id })).words ?? '');
}

const draw = (words: string, stored: Awaited<ReturnType<typeof readArchive>>): void => {
  document.title = t('archive.title');
  render(
    <>
      <PageHead here={null} services={head} />
      <ArchivePage words={words} stored={stored} services={services} />
    </>,
    document.body,
  );
};

bringNames(ENGLISH);
let shown: Parameters<typeof draw> = ['', null];
const [words, stored] = await Promise.all([
  givenWords().catch(() => ''),
  readArchive(browser.storage.local),
  startOwnPage(() => draw(...shown), loadArchiveWords),
]);
shown = [words, stored];
draw(...shown);
// Other words are another page.
window.addEventListener('hashchange', () => location.reload());
