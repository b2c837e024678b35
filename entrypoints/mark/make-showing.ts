import type { AnswerView } from '../../engine/record/view.ts';
import { edgeBox } from '../../platform/in-page/character-box.ts';
import {
  handover,
  type Mark,
  type PanelRequest,
  type Showing,
  type WatcherParts,
} from '../../platform/in-page/handover.ts';
import type { PageQuote } from '../../platform/in-page/handover.ts';
import { isTiny } from '../../platform/in-page/host.ts';
import type { PanelWords } from '../../platform/shared/protocol.ts';
import { isEditable, selectedRange, toRange } from '../../platform/in-page/selected-range.ts';
import { isSeen } from './is-seen.ts';
import { readRange } from './read-selection.ts';
import { showMark } from './show-mark.ts';

/** The mark of a page, and the way from there to the panel. */
export function makeShowing({ ask, lookUp, hands, settings, onOpened, onGone }: WatcherParts): Showing {
  const shared = handover();
  let mark: Mark | null = null;
  let words: PanelWords | undefined;
  /** Under way: the mark may be clicked before the code is here. */
  let loading: Promise<null> | undefined;

  async function drawMark(quote: PageQuote, answer: Promise<AnswerView>): Promise<void> {
    // A panel that stays answers what comes next where it stands.
    if (shared.panel?.isPinned()) return open(quote, answer);
    const { trigger, markSide } = await settings();
    let standing = quote;
    mark = showMark({
      near: quote.range.startContainer,
      side: markSide,
      box() {
        if (standing.range.collapsed) standing = readAgain(quote) ?? quote;
        return edgeBox(standing.range, markSide.startsWith('start'));
      },
      onNear: () => trigger === 'mark-hover' && void open(quote, answer),
      onClick: () => void open(quote, answer),
      onGone() {
        mark = null;
        onGone();
      },
    });
    // Once it is drawn: a click on it finds the panel here.
    requestAnimationFrame(() => setTimeout(() => mark && void prepare().catch(() => undefined)));
  }

  async function open(quote: PageQuote, answer: Promise<AnswerView>): Promise<void> {
    // A page may exchange the words after they were looked up: the panel speaks of those that stand there now.
    const now = readAgain(quote);
    if (now === null) {
      mark?.remove();
      return onGone();
    }
    const isSame = now.text === quote.text && now.length === quote.length;
    onOpened();
    // By a click, and not by itself.
    if (isTiny() && (await settings()).trigger === 'mark-click' && (await isAnsweredBeside(now))) return mark?.remove();
    await openPanel({ quote: now, answer: isSame ? answer : lookUp(now), place: now, takeFocus: false });
  }

  /** The words where they stand now: a page that set marks around them may have selected them anew. */
  function readAgain(quote: PageQuote): PageQuote | null {
    const now = readRange(quote.range);
    if (now?.text === quote.text) return now;
    const selected = selectedRange(hands.roots);
    const again = selected && readPage(selected);
    return again?.text === quote.text ? again : now;
  }

  async function isAnsweredBeside({ text, length }: PageQuote): Promise<boolean> {
    return (await ask('openLookup', { quote: text, length }).catch(() => 'refused')) === null;
  }

  /** Bring what the page does not have yet of what the panel needs: its code, and its words in the reader's language. */
  async function prepare(): Promise<Pick<PanelRequest, 'settings' | 'words'>> {
    const now = await settings();
    const code = shared.panel ? null : (loading ??= ask('loadPanel', null).finally(() => (loading = undefined)));
    [words] = await Promise.all([words?.locale === now.locale ? words : ask('panelWords', null), code]);
    return { settings: now, words };
  }

  async function openPanel(request: Omit<PanelRequest, 'settings' | 'words' | 'ask'>): Promise<boolean> {
    // Without the panel's code the mark is all that can say so.
    const brought = await prepare().catch(() => mark?.fail());
    if (!brought) return false;
    mark?.remove();
    shared.panel?.open({ ...request, ...brought, ask });
    return shared.panel?.isOpen() ?? false;
  }

  return {
    read: readRange,
    readPage,
    isSeen,
    get mark() {
      return mark;
    },
    drawMark,
    open,
    openPanel,
  };
}

/** The words of a selection outside of the reader's own writing. */
function readPage(selected: AbstractRange): PageQuote | null {
  const range = toRange(selected);
  return range === null || isEditable(range) ? null : readRange(range);
}
