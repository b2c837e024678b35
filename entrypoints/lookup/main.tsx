import { render } from 'preact';
import { PageHead } from '../../components/head/PageHead.tsx';
import { bringNames } from '../../components/names/printed-names.ts';
import { ENGLISH } from '../../data/names.ts';
import { makeAsk } from '../../platform/shared/ask.ts';
import { browser } from '../../platform/shared/browser.ts';
import { openBeside } from '../../platform/shared/addresses.ts';
import { askToLeave } from '../../components/controls/ask-to-leave.tsx';
import { formatTime } from '../../components/controls/format-time.ts';
import { corpus } from '../../platform/own-page/corpus.ts';
import { createTabCheck } from '../../platform/own-page/check/tab-check.ts';
import { switchStore } from '../../platform/own-page/check/check-switches.ts';
import { copyText } from '../../platform/own-page/copy-text.ts';
import { hearCheckChanged } from '../../platform/shared/side-panel.ts';
import { t } from '../../platform/shared/i18n.ts';
import { sayFailure } from '../../platform/own-page/say-failure.ts';
import { headServices } from '../../platform/own-page/head-services.ts';
import { startOwnPage } from '../../platform/own-page/start.ts';
import type { ViewSettings } from '../../platform/shared/settings.ts';
import { type OpenedWith, openedWith, ownAddress, lookupPathOf } from '../../platform/own-page/given-words.ts';
import { checkedTabIn } from './address.ts';
import { CheckedTab } from './CheckedTab.tsx';
import type { ListServices } from './CheckList.tsx';
import { keepFinding, storeEntries } from '../../platform/own-page/keep-finding.ts';
import { Lookup } from './Lookup.tsx';

/** The finder compares far less and says `too-long` above 50,000; the true length goes along. */
const MAX_SENT = 60_000;

const ask = makeAsk((message) => browser.runtime.sendMessage(message));
const head = headServices(ask);
let keepsHistory = false;

const isPrivate = browser.extension.inIncognitoContext === true;
const draft: ListServices = {
  isPrivate,
  switches: switchStore(browser.storage.local, isPrivate),
  world: {
    ask,
    corpus: corpus(),
    async open(path) {
      if (isPrivate && !(await askToLeave())) return;
      await openBeside(path, { tabId: null, tabIndex: null, incognito: isPrivate });
    },
    store: isPrivate ? null : storeEntries,
    words: async (isLeftOut) => {
      const { evidenceWords } = await import('../../components/page-check/evidence-words.ts');
      return { words: evidenceWords({ isLeftOut, sayTime: formatTime }), name: t('check.report.file') };
    },
  },
};

const tabCheck = createTabCheck(ask);
hearCheckChanged((tabId) => tabCheck.changed(tabId));
window.addEventListener('focus', () => tabCheck.lookAgain());

function messageOf(text: string): { quote: string; length: number } {
  return { quote: text.slice(0, MAX_SENT).toWellFormed(), length: text.length };
}

/** What was typed is history too; a quote of the address is there already, from where it was selected. */
function remember(quote: string): void {
  if (!keepsHistory || quote.trim() === '') return;
  // Without it the finding is shown all the same, and a failure is said there.
  ask('remember', messageOf(quote)).catch(() => {});
}

function drawCheck(tabId: number): void {
  document.title = t('check.do');
  tabCheck.show(tabId);
  // A tab that is closed stays away; its list says that its page is gone.
  const go = (): void => void browser.tabs.update(tabId, { active: true }).catch(() => {});
  render(
    <>
      <PageHead here="lookup" services={head} />
      <CheckedTab {...draft} tabCheck={tabCheck} onGo={go} />
    </>,
    document.body,
  );
}

/** What the page was opened with last, and what went wrong with it. `visit`: counts the addresses, and the quotes looked up since. */
let opened: { words: string; problem: OpenedWith['problem'] | Error; visit: number } = {
  words: '',
  problem: null,
  visit: 0,
};
let visits = 0;

async function readAddress(): Promise<void> {
  // A check is asked for by its tab.
  if (checkedTabIn(location.hash) !== null) return;
  const visit = (visits += 1);
  const read = await openedWith(ask, 'lookup', ownAddress).catch((problem: Error) => ({ words: '', problem }));
  if (visit === visits) opened = { ...read, visit };
}

/** A reload looks the same quote up. */
async function keepInAddress(quote: string): Promise<void> {
  const visit = (visits += 1);
  // What cannot be kept is looked up all the same.
  const path = await lookupPathOf(ask, quote);
  if (visit === visits) ownAddress.replace(path);
}

function sayProblem(problem: (typeof opened)['problem']): string | null {
  if (problem === null) return null;
  return typeof problem === 'string' ? t(`lookup.${problem}`) : sayFailure(problem);
}

function draw(): void {
  const checked = checkedTabIn(location.hash);
  if (checked !== null) return drawCheck(checked);
  document.title = t('lookup.title');
  render(
    <>
      <PageHead here="lookup" services={head} />
      <Lookup
        // Another address is another page: what was typed into the box of the last one is gone.
        key={opened.visit}
        quote={opened.words}
        problem={sayProblem(opened.problem)}
        lookUp={(text) => ask('lookUp', messageOf(text))}
        lookUpClosest={(text) => ask('lookUpClosest', messageOf(text))}
        onQuote={(text) => {
          void keepInAddress(text);
          remember(text);
        }}
        onCopy={copyText}
        onKeep={keepFinding}
        onOpenReader={(paragraph, ranges) => ask('openReader', { paragraph, ranges })}
        draft={draft}
      />
    </>,
    document.body,
  );
}

function redraw({ history }: ViewSettings): void {
  keepsHistory = history;
  draw();
}

bringNames(ENGLISH);
const [settings] = await Promise.all([startOwnPage(redraw), readAddress()]);
redraw(settings);
window.addEventListener('hashchange', () => void readAddress().then(draw));
