import { render } from 'preact';
import { bringNames } from '../../components/names/printed-names.ts';
import { PageHead } from '../../components/head/PageHead.tsx';
import { ENGLISH } from '../../data/names.ts';
import { makeAsk } from '../../platform/shared/ask.ts';
import { browser } from '../../platform/shared/browser.ts';
import { copyText } from '../../platform/own-page/copy-text.ts';
import { t } from '../../platform/shared/i18n.ts';
import { lookupPathOf } from '../../platform/own-page/given-words.ts';
import { headServices } from '../../platform/own-page/head-services.ts';
import { startOwnPage } from '../../platform/own-page/start.ts';
import { comparePath, readerPath } from '../../platform/shared/addresses.ts';
import { saveFile } from '../../platform/own-page/save-file.ts';
import { parseAddress } from './address.ts';
import { askCompared } from './ask-compared.ts';
import { ComparePage } from './ComparePage.tsx';

const urlOf = (path: string) => browser.runtime.getURL(path);
const ask = makeAsk((message) => browser.runtime.sendMessage(message));
const head = headServices(ask);
const compared = askCompared(ask, parseAddress(location.search, location.hash));
// Said on the page once it is drawn; until then nobody listens.
compared.catch(() => {});

function draw(): void {
  document.title = `${t('compare.title')} · ${t('common.name')}`;
  render(
    <>
      <PageHead here="compare" services={head} />
      <ComparePage
        compared={compared}
        address={parseAddress(location.search, location.hash)}
        readerAddressOf={(passage) => urlOf(readerPath(passage))}
        compareAddressOf={(a, b) => urlOf(comparePath(a, b))}
        lookupAddressOf={async (words) => urlOf(await lookupPathOf(ask, words))}
        onCopy={copyText}
        onGo={(address) => location.assign(address)}
        moreContents={(after) => ask('contents', { after, isRecord: false })}
        events={() => ask('timeline', { phrases: [] })}
        searchAddress={urlOf('/popup.html')}
        aboutAddress={urlOf('/about.html')}
        save={saveFile}
        openPairs={
          browser.extension.inIncognitoContext
            ? null
            : async (english) => (await import('./translated/open-pairs.ts')).openPairs(ask, english)
        }
      />
    </>,
    document.body,
  );
}

bringNames(ENGLISH);
await startOwnPage(draw);
window.addEventListener('hashchange', draw);
draw();
