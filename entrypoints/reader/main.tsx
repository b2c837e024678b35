import { render } from 'preact';
import { PageHead } from '../../components/head/PageHead.tsx';
import { bringNames } from '../../components/names/printed-names.ts';
import { ENGLISH } from '../../data/names.ts';
import { makeAsk } from '../../platform/shared/ask.ts';
import { browser } from '../../platform/shared/browser.ts';
import { dayOf } from '../../platform/shared/day.ts';
import { copyText } from '../../platform/own-page/copy-text.ts';
import { t } from '../../platform/shared/i18n.ts';
import { lookupPathOf } from '../../platform/own-page/given-words.ts';
import { headServices } from '../../platform/own-page/head-services.ts';
import { saveFile } from '../../platform/own-page/save-file.ts';
import { savePng } from '../../platform/own-page/save-png.ts';
import { sayFailure } from '../../platform/own-page/say-failure.ts';
import { loadReaderWords } from '../../platform/own-page/words/load-reader-words.ts';
import { startOwnPage } from '../../platform/own-page/start.ts';
import { comparePath, readerPath } from '../../platform/shared/addresses.ts';
import type { Settings } from '../../platform/shared/settings.ts';
import { findWays } from '../../platform/own-page/ways-back.ts';
import { parseAddress } from './address.ts';
import { askShown } from './ask-shown.ts';
import { printedSource } from './text/printed-source.ts';
import { Reader } from './Reader.tsx';

const ask = makeAsk((message) => browser.runtime.sendMessage(message));
const head = headServices(ask);
const urlOf = (path: string) => browser.runtime.getURL(path);
const shown = askShown(ask, parseAddress(location.search, location.hash).transcript);
// Said on the page once it is drawn; until then nobody listens.
shown.catch(() => {});
const ways = findWays();

async function draw(settings: Settings): Promise<void> {
  const { back, sidePanel } = await ways;
  document.title = t('reader.title');
  render(
    <>
      <PageHead here="reader" services={head} />
      <Reader
        shown={shown}
        address={parseAddress(location.search, location.hash)}
        links={{
          ways: { back, sidePanel },
          addressOf: (passage) => urlOf(readerPath(passage)),
          moreContents: (after) => ask('contents', { after, isRecord: false }),
          phrases: {
            count: (phrases) => ask('timeline', { phrases }),
            placesOf: (phrases, event) => ask('phrasePlaces', { phrases, event }),
            onOpen: async (paragraph) => location.assign(urlOf(readerPath(paragraph))),
            sayFailure,
            saves: { file: saveFile, png: savePng },
          },
          compareAddressOf: (a, b) => urlOf(comparePath(a, b)),
          lookupAddressOf: async (words) => urlOf(await lookupPathOf(ask, words)),
          today: dayOf(new Date()),
          citeStyle: settings.citationStyle,
          sourceOf: printedSource,
          patternsOf: (query) => ask('wordPatterns', { query }),
          onCopy: copyText,
          onGo: (address) => location.assign(address),
        }}
      />
    </>,
    document.body,
  );
}

bringNames(ENGLISH);
let settings: Settings = await startOwnPage((changed) => {
  settings = changed;
  void draw(settings);
}, loadReaderWords);
window.addEventListener('hashchange', () => void draw(settings));
await draw(settings);
