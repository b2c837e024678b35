import { NAMES } from '../../data/known-names.ts';
import type { AddedPage } from '../../engine/library/added-page.ts';
import { understandSteps } from '../../engine/library/understand.ts';
import { byTurns } from '../../platform/library/by-turns.ts';
import { openLibrary } from '../../platform/library/open-library.ts';
import { readings } from '../../platform/library/read/encoding/readings.ts';
import { readAddedPage } from '../../platform/library/read/html/read-page.ts';
import { openPackagedPdf } from '../../platform/library/read/pdf/open-packaged.ts';
import { readFiles } from '../../platform/library/read/read-files.ts';
import { ReadProblem } from '../../platform/library/read/read-problem.ts';
import { openKeys } from '../../platform/pack/kept-key.ts';
import { makePack } from '../../platform/pack/make-pack.ts';
import { readPack } from '../../platform/pack/read-pack.ts';
import { eventWorld } from '../../platform/own-page/library/event-world.ts';
import type { QueueWorld } from '../../platform/own-page/library/queue-item.ts';
import { recordContents } from '../../platform/own-page/record-contents.ts';
import { saveBlob } from '../../platform/own-page/save-file.ts';
import { addedPageKey } from '../../platform/shared/library/added-page.ts';
import { readerPath } from '../../platform/shared/addresses.ts';
import { makeAsk } from '../../platform/shared/ask.ts';
import { nextTurn } from '../../platform/shared/next-turn.ts';
import { browser } from '../../platform/shared/browser.ts';
import { once } from '../../platform/shared/once.ts';
import type { LibraryServices } from './services.ts';

/** Of a file: more lines than are shown. */
const LOOKED_AT = 64_000;

/** The world, as the browser gives it to the page of the reader's texts. */
export function makeServices(): LibraryServices {
  const isPrivate = browser.extension.inIncognitoContext === true;
  const urlOf = (path: string): string => browser.runtime.getURL(path);
  const ask = makeAsk((message) => browser.runtime.sendMessage(message));
  // It is asked for again with every text that comes in, and stays the same for as long as the page is open.
  const contents = once(() => recordContents(ask));
  const events = eventWorld(ask, contents, NAMES);
  const run = byTurns();
  const library = openLibrary({ mark: browser.storage.local, events, names: NAMES, readOnly: isPrivate });
  return {
    library,
    read: readOne,
    understand: (read, corrections) => run(understandSteps(read, NAMES, corrections)),
    readings: async (file) => readings(new Uint8Array(await file.slice(0, LOOKED_AT).arrayBuffer())),
    async readPasted(text, name) {
      const file = new TextEncoder().encode(text.toWellFormed());
      for await (const read of readFiles(name, file, { encoding: 'utf-8' })) {
        if (read instanceof ReadProblem) throw read;
        return read;
      }
      throw new ReadProblem('empty');
    },
    async takePage(key) {
      const stored = (await browser.storage.session.get(addedPageKey(key)))[addedPageKey(key)];
      // Written by our background, which has checked it.
      return stored === undefined ? null : readAddedPage(stored as AddedPage);
    },
    isPrivate,
    save: saveBlob,
    readerAddress: (id) => urlOf(readerPath(id)),
    recordTexts: async () => (await contents()).events.flatMap(({ texts }) => texts),
    async readPack(file, checking) {
      const bytes = new Uint8Array(await file.arrayBuffer());
      const outcome = await readPack(bytes, checking);
      return outcome.ok ? { ok: true, pack: { pack: outcome.pack, file: bytes } } : outcome;
    },
    makePack: ({ collection, texts, rights, ...making }) =>
      makePack({
        ...making,
        texts: library.textsToPack({ collection, texts, rights }),
        ofTexts: texts.size,
        between: nextTurn,
      }),
    keys: openKeys(),
    persist: () => void navigator.storage.persist(),
  };
}

const readOne: QueueWorld['read'] = async function* ({ name, blob }, options) {
  for await (const read of readFiles(name, blob, { ...options, openPdf: openPackagedPdf }))
    yield read instanceof ReadProblem ? { problem: read } : { text: read };
};
