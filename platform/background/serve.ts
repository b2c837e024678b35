import { browser } from '../shared/browser.ts';
import type { WebPage } from '../shared/history.ts';
import { hostsOfSender, type SenderPlace } from '../shared/page-settings.ts';
import { createPageLimits, isForWebPages } from './page-messages.ts';
import { pageOfSender } from './sender-page.ts';
import { type MessageType, parseMessage, type Protocol } from '../shared/messages/messages.ts';
import { type Failure, KnownFailure, type Reply } from '../shared/protocol.ts';

const REFUSALS: ReadonlySet<Failure> = new Set(['not-allowed', 'bad-message', 'too-many']);

/** Who asks: the tab and frame to answer into; `own` when it is one of our pages. */
export interface Asker {
  own: boolean;
  tabId: number | null;
  frameId: number;
  /** The document in the frame; null where the browser tells of none. */
  documentId: string | null;
  tabIndex: number | null;
  windowId: number | null;
  incognito: boolean;
  /** The page in the tab, or the frame of another site in it; null for our own. */
  page: WebPage | null;
  /** Of the document that asks, as the browser names it; null where it names none. */
  address?: string | null;
  /** Of the frame that asks and of the page in its tab, as the browser names them. */
  hosts: string[];
  /** Of the frame that asks, as the browser names it: `null`, the word, where it is nobody's; null where the browser names none. */
  origin?: string | null;
}

export type Handlers = {
  [T in MessageType]: (ask: Protocol[T]['ask'], asker: Asker) => Promise<Protocol[T]['answer']>;
};

/** Hears of every failure but refusals, which whoever sends nonsense could bring about at will. */
export type OnFailure = (failure: Failure, during: MessageType, error: unknown) => void;

/**
 * Answer messages. Must run while the worker's script is first evaluated, or events are lost.
 *
 * Answers go through `sendResponse` with `return true`: the one form that every browser, the polyfill and the
 * tests' fake browser accept.
 */
export function serve(handlers: Handlers, onFailure: OnFailure = () => {}): void {
  const mayAsk = createPageLimits();
  browser.runtime.onMessage.addListener((message: unknown, sender, sendResponse: (reply: unknown) => void) => {
    const own = isOurPage(sender, browser.runtime.id, browser.runtime.getURL(''));
    const asker: Asker = {
      own,
      tabId: sender.tab?.id ?? null,
      frameId: sender.frameId ?? 0,
      documentId: (sender as { documentId?: string }).documentId ?? null,
      tabIndex: sender.tab?.index ?? null,
      windowId: sender.tab?.windowId ?? null,
      incognito: sender.tab?.incognito ?? false,
      page: own ? null : pageOfSender(sender),
      address: sender.url ?? null,
      hosts: hostsOfSender(sender),
      origin: (sender as SenderPlace).origin ?? null,
    };
    const isOurs = sender.id === browser.runtime.id;
    answer(handlers, message, asker, isOurs, onFailure, mayAsk).then(sendResponse, (error: unknown) => {
      console.error('yuanhua:', error);
      sendResponse({ ok: false, failure: 'unexpected' } satisfies Reply<never>);
    });
    return true;
  });
}

/** One message to one reply; never throws for what a sender may send. */
export async function answer(
  handlers: Handlers,
  message: unknown,
  asker: Asker,
  fromUs: boolean,
  onFailure: OnFailure = () => {},
  mayAsk: (type: MessageType, tab: number) => boolean = () => true,
): Promise<Reply<unknown>> {
  const parsed = parseMessage(message, asker.own);
  if (!fromUs) return refuse('not-allowed');
  if (parsed === null) return refuse('bad-message');
  if (!asker.own && !isForWebPages(parsed.type)) return refuse('not-allowed');
  if (!asker.own && !mayAsk(parsed.type, asker.tabId ?? -1)) return refuse('too-many');
  try {
    const handle = handlers[parsed.type] as (ask: unknown, asker: Asker) => Promise<unknown>;
    return { ok: true, value: await handle(parsed.ask, asker) };
  } catch (error) {
    const failure = error instanceof KnownFailure ? error.failure : 'unexpected';
    if (!asker.incognito && !REFUSALS.has(failure)) onFailure(failure, parsed.type, error);
    if (error instanceof KnownFailure) {
      console.error('yuanhua:', error.failure, error.cause ?? '');
      return refuse(error.failure);
    }
    throw error;
  }
}

function refuse(failure: Failure): Reply<never> {
  return { ok: false, failure };
}

/**
 * Whether a sender is one of our own pages. `sender.tab` does not tell: our pages in tabs have one too.
 * @param base the address of our packaged files, with a slash at the end
 */
export function isOurPage(sender: { id?: string; url?: string }, id: string, base: string): boolean {
  return sender.id === id && typeof sender.url === 'string' && base !== '' && sender.url.startsWith(base);
}
