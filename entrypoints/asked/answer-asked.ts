import { handover, type PageQuote, type Showing, type Watcher } from '../../platform/in-page/handover.ts';
import { canHost, isTiny } from '../../platform/in-page/host.ts';
import { type Listener, pageRuntime } from '../../platform/in-page/page-browser.ts';
import { isEditable, selectedRange, toRange } from '../../platform/in-page/selected-range.ts';
import { MAX_PAGE_QUOTE, type ReadWords, type ShownPanel } from '../../platform/shared/protocol.ts';
import { isReaders, isReadersField } from './is-own-selection.ts';
import { parseTold } from './parse-told.ts';

/** Longer than any gesture takes to be told. */
const SETTLED_MS = 350;

/** What is selected, by whatever hand. */
function readSelected({ hands }: Watcher, { read }: Showing): PageQuote | null {
  // Words in a text field: in Firefox those of the page stay selected beside them.
  const field = document.activeElement as Partial<HTMLInputElement> | null;
  if (field?.selectionStart !== field?.selectionEnd) return null;
  const range = toRange(selectedRange(hands.roots));
  return range && read(range);
}

/** What is selected; `changed` where that is not what the reader's hand selected, or not seen. @param told as in `isReaders` */
async function readAsked(watcher: Watcher, told: string): Promise<PageQuote | null | 'changed'> {
  const showing = await watcher.bring();
  const read = (): PageQuote | null | 'changed' => {
    const quote = readSelected(watcher, showing);
    if (quote === null) return told === '' || isReadersField(document.activeElement, watcher.hands) ? null : 'changed';
    return isReaders(quote, told, watcher.hands, showing) ? quote : 'changed';
  };
  const now = read();
  if (now !== 'changed') return now;
  // What the hand selected a moment ago may be on its way to us.
  await new Promise((wake) => setTimeout(wake, SETTLED_MS));
  return read();
}

/** A right click or the shortcut: always answers, whatever the settings say. @param told as in `isReaders` */
async function showAsked(watcher: Watcher, told: string): Promise<ShownPanel> {
  if (!canHost() || isTiny()) return false;
  const quote = await readAsked(watcher, told);
  if (quote === 'changed') return 'changed';
  const words: ReadWords = quote ?? { text: told.slice(0, MAX_PAGE_QUOTE), length: told.length };
  if (words.text.trim() === '') return false;
  // A menu gives the words, the shortcut does not: a hand on the keyboard goes on there.
  return watcher.show(words, quote, told === '');
}

/** What is selected, for what is beside the page. @param told as in `isReaders` @param writing in the reader's own writing, too */
async function readFor(watcher: Watcher, told: string, writing: boolean): Promise<ReadWords | 'changed'> {
  const quote = await readAsked(watcher, told);
  if (quote === 'changed') return quote;
  const isRead = quote !== null && (writing || !isEditable(quote.selected));
  return isRead ? { text: quote.text, length: quote.length, unseen: quote.unseen } : { text: '', length: 0 };
}

const onMessage: Listener = (message, _sender, sendResponse) => {
  const told = parseTold(message);
  const { watcher } = handover();
  if (told === null || !watcher) return false;
  const isPanel = told.type === 'showPanel';
  const answer = isPanel ? showAsked(watcher, told.quote) : readFor(watcher, told.quote, told.writing);
  const failed: ShownPanel = isPanel ? false : 'changed';
  answer.then(sendResponse, () => sendResponse(failed));
  return true;
};

/** Answer what the background asks a page about its selection. */
export function answerAsked(): void {
  const shared = handover();
  if (shared.isAnswering) return;
  shared.isAnswering = true;
  pageRuntime()?.onMessage.addListener(onMessage);
}
