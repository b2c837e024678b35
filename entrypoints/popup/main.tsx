import { render } from 'preact';
import { bringNames } from '../../components/names/printed-names.ts';
import { ENGLISH } from '../../data/names.ts';
import { makeAsk } from '../../platform/shared/ask.ts';
import { browser } from '../../platform/shared/browser.ts';
import { t } from '../../platform/shared/i18n.ts';
import { loadPopupWords } from '../../platform/own-page/words/load-popup-words.ts';
import { givenPath, libraryPath, readerPath } from '../../platform/shared/addresses.ts';
import { openedWith, ownAddress, pathWith } from '../../platform/own-page/given-words.ts';
import { startOwnPage } from '../../platform/own-page/start.ts';
import { pageSelection } from '../../platform/own-page/popup/page-selection.ts';
import { createRecentSearches } from '../../platform/own-page/popup/recent-searches.ts';
import { SettingsFailure } from '../../platform/shared/failures.ts';
import { changeSettings } from '../../platform/shared/settings.ts';
import { openSidePanel } from '../../platform/shared/side-panel.ts';
import { copyText } from '../../platform/own-page/copy-text.ts';
import { type FoundHit, matchOfHit } from '../../platform/own-page/popup/found-passage.ts';
import { hostOf, isOpenToUs } from '../../platform/own-page/popup/page-behind.ts';
import { openPage } from './open-page.ts';
import { Popup } from './Popup.tsx';
import { EMPTY_STATE, readPopupState, writePopupState } from './popup-state.ts';

/** What the engine compares of a quote is far less. */
const MAX_QUOTE = 50_000;
/** A longer query is a quotation. */
const MAX_QUERY = 1000;

const ask = makeAsk((message) => browser.runtime.sendMessage(message));
// First of all: a background that was stopped starts meanwhile, and reads the record.
const contents = ask('contents', { after: null, isRecord: false });
// Said on the page once it is drawn; until then nobody listens.
contents.catch(() => {});
const urlOf = (path: string) => browser.runtime.getURL(path);
// The browser gives the popup a frame of its own; opened in a tab, the page takes the window.
const inPopup = browser.extension.getViews({ type: 'popup' }).includes(window);
const selection = inPopup ? pageSelection() : Promise.resolve('');

/** A page in a tab may be opened with what the address bar was given; without an answer the box is there to type in. */
const opening = inPopup
  ? Promise.resolve({ words: '', problem: null })
  : openedWith(ask, 'popup', ownAddress).catch(() => ({ words: '', problem: 'gone' as const }));

const tabs = inPopup ? browser.tabs.query({ active: true, currentWindow: true }) : Promise.resolve([]);

bringNames(ENGLISH);
const [{ history, paused, offSites, citationStyle }, here, kept, [tab], opened] = await Promise.all([
  startOwnPage(undefined, loadPopupWords),
  browser.windows.getCurrent(),
  readPopupState(browser.storage.session),
  tabs,
  opening,
]);
const tabId = tab?.id;
/** Nothing of a private window is kept, and nothing at all where no history is wanted. */
const keeps = history && !here.incognito;
const last = inPopup && keeps ? kept : { ...EMPTY_STATE, query: opened.words.slice(0, MAX_QUERY) };

/** Its words lead to themselves, with all that the notebook has of a finding. */
async function keepPassage(hit: FoundHit): Promise<boolean> {
  const [view, { keepFinding }] = await Promise.all([
    ask('lookUp', { quote: hit.excerpt, length: hit.excerpt.length }),
    // The notebook's code is for those who keep something.
    import('../../platform/own-page/keep-finding.ts'),
  ]);
  const match = matchOfHit(view, hit);
  return match !== null && keepFinding(view, match);
}

document.documentElement.classList.add(inPopup ? 'in-popup' : 'in-tab');
document.title = t('common.name');
const typedAhead = document.querySelector('input')?.value ?? '';
document.body.replaceChildren();
render(
  <>
    {opened.problem !== null && <p class="failure">{t(`popup.${opened.problem}`)}</p>}
    <Popup
      typedAhead={typedAhead !== ''}
      isTab={!inPopup}
      start={typedAhead === '' ? last : { ...EMPTY_STATE, query: typedAhead }}
      selected={selection.then((words) => (words === last.selected ? '' : words))}
      contents={contents}
      moreContents={(after) => ask('contents', { after, isRecord: false })}
      search={(query, options) => ask('search', { query, ...options })}
      lookUp={(quote) => ask('lookUp', { quote, length: quote.length })}
      countPhrases={(phrases) => ask('timeline', { phrases })}
      open={async (passage, behind) => {
        if ((await openPage(readerPath(passage), behind, here.incognito)) && !behind) window.close();
      }}
      addressOf={(passage) => urlOf(readerPath(passage))}
      openFinding={async (quote) => {
        const path = await pathWith(ask, 'lookup', quote.slice(0, MAX_QUOTE).toWellFormed());
        if ((await openPage(path, false, here.incognito)) && inPopup) window.close();
      }}
      links={{
        reader: urlOf('/reader.html'),
        compare: urlOf('/compare.html'),
        lookup: urlOf(givenPath('lookup', null)),
        library: urlOf(libraryPath()),
        settings: urlOf('/options.html'),
        about: urlOf('/about.html'),
      }}
      onSidePanel={() => {
        // At once: after anything is awaited the browsers refuse to open it.
        void openSidePanel(here.id ?? -1).then(() => inPopup && window.close());
      }}
      onCheckPage={
        tabId === undefined
          ? null
          : () => {
              // Both at once: the side panel opens only in the turn of the click, and may take this page away.
              const asked = ask('checkPage', { tabId }).catch(() => null);
              const opened = openSidePanel(here.id ?? -1).catch(() => null);
              void Promise.all([asked, opened]).then(() => window.close());
            }
      }
      onAddPage={
        tabId === undefined
          ? null
          : async () => {
              const { refusal } = await ask('addPage', { tabId }).catch(() => ({ refusal: 'failed' as const }));
              if (refusal !== null) return t(`add-page.why.${refusal}`);
              // The page of the reader's texts comes up in its place.
              window.close();
              return null;
            }
      }
      passages={{
        copy: ({ excerpt }) => copyText(excerpt),
        cite: async ({ paragraph }) => {
          const citations = await ask('cite', { paragraph });
          return citations !== null && copyText(citations[citationStyle]);
        },
        keep: here.incognito ? null : keepPassage,
      }}
      here={{
        host: hostOf(tab),
        isOpen: inPopup ? isOpenToUs(tabId) : null,
        settings: { paused, offSites },
        change: (change) =>
          changeSettings(browser.storage.local, change).catch((error: unknown) => {
            throw new SettingsFailure('settings-not-stored', error);
          }),
      }}
      recent={keeps ? createRecentSearches(browser.storage.session) : null}
      onState={(state) => {
        if (!inPopup || !keeps) return;
        void selection.then((selected) => writePopupState(browser.storage.session, { ...state, selected }));
      }}
      close={() => window.close()}
    />
  </>,
  document.body,
);
