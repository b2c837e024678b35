import { render } from 'preact';
import { createQueue } from '../../platform/own-page/library/import-queue.ts';
import { loadLibraryWords } from '../../platform/own-page/library/load-library-words.ts';
import { startOwnPage } from '../../platform/own-page/start.ts';
import { libraryPath, openBeside } from '../../platform/shared/addresses.ts';
import { LibraryPage } from './LibraryPage.tsx';
import { makeServices } from './make-services.ts';
import { PrivateWindow } from './PrivateWindow.tsx';

const services = makeServices();
/** Where new texts go: chosen on the page, asked for by the queue. */
const target = { current: 'main' };
const queue = createQueue({ ...services, collection: () => target.current });

await startOwnPage(undefined, loadLibraryWords);
render(
  services.isPrivate ? (
    <PrivateWindow
      links={services.links}
      onLeave={() => void openBeside(libraryPath(), { tabId: null, tabIndex: null, incognito: true })}
    />
  ) : (
    <LibraryPage services={services} queue={queue} target={target} />
  ),
  document.body,
);
