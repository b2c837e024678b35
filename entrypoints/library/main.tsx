import { render } from 'preact';
import { PageHead } from '../../components/head/PageHead.tsx';
import { bringNames } from '../../components/names/printed-names.ts';
import { ENGLISH } from '../../data/names.ts';
import { createQueue } from '../../platform/own-page/library/import-queue.ts';
import { loadLibraryWords } from '../../platform/own-page/library/load-library-words.ts';
import { headServices } from '../../platform/own-page/head-services.ts';
import { startOwnPage } from '../../platform/own-page/start.ts';
import { libraryPath, openBeside } from '../../platform/shared/addresses.ts';
import { makeAsk } from '../../platform/shared/ask.ts';
import { browser } from '../../platform/shared/browser.ts';
import { LibraryPage } from './LibraryPage.tsx';
import { makeServices } from './make-services.ts';
import { PrivateWindow } from './PrivateWindow.tsx';

const services = makeServices();
const head = headServices(makeAsk((message) => browser.runtime.sendMessage(message)));
/** Where new texts go: chosen on the page, asked for by the queue. */
const target = { current: 'main' };
const queue = createQueue({ ...services, collection: () => target.current });

bringNames(ENGLISH);
await startOwnPage(undefined, loadLibraryWords);
render(
  <>
    <PageHead here="library" services={head} />
    {services.isPrivate ? (
      <PrivateWindow onLeave={() => void openBeside(libraryPath(), { tabId: null, tabIndex: null, incognito: true })} />
    ) : (
      <LibraryPage services={services} queue={queue} target={target} />
    )}
  </>,
  document.body,
);
