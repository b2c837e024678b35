/** Times what a reader waits for, by the page's own clock: from a real mouse event to the frame that shows the outcome. */
import type { CDPSession, Page } from 'playwright-core';
import type { Extension } from '../drive/extension.ts';

interface Times {
  up: number;
  click: number;
  mark: number;
  answer: number;
}

/**
 * Run in the world of our content script before anything is selected.
 *
 * Only there can the closed roots be watched as they are made, and the production build stays as it is.
 */
function watch(): void {
  const times: Times = { up: 0, click: 0, mark: 0, answer: 0 };
  (globalThis as unknown as { benchTimes: Times }).benchTimes = times;
  addEventListener('mouseup', (event) => (times.up = event.timeStamp), true);
  // Nobody behind our own listeners hears of a click on the mark: they say so by stopping it.
  // oxlint-disable-next-line typescript/unbound-method -- called with its event below
  const stop = Event.prototype.stopImmediatePropagation;
  Event.prototype.stopImmediatePropagation = function () {
    if (this.type === 'click') times.click = this.timeStamp;
    stop.call(this);
  };
  /** A message posted in a frame's callback arrives when that frame was drawn. */
  const whenPainted = (note: (at: number) => void): void => {
    requestAnimationFrame(() => {
      const { port1, port2 } = new MessageChannel();
      port1.addEventListener('message', () => note(performance.now()));
      port1.start();
      port2.postMessage(null);
    });
  };
  // oxlint-disable-next-line typescript/unbound-method -- called with its element below
  const attach = Element.prototype.attachShadow;
  Element.prototype.attachShadow = function (options) {
    const root = attach.call(this, options);
    const seen = { mark: false, answer: false };
    const look = (): void => {
      if (!seen.mark && root.querySelector('[data-part="mark"]')) {
        seen.mark = true;
        whenPainted((at) => (times.mark = at));
      }
      if (!seen.answer && root.querySelector('[role="dialog"] article')) {
        seen.answer = true;
        whenPainted((at) => (times.answer = at));
      }
    };
    new MutationObserver(look).observe(root, { childList: true, subtree: true });
    return root;
  };
}

export class PageClock {
  private readonly session: CDPSession;
  private readonly world: number;

  private constructor(session: CDPSession, world: number) {
    this.session = session;
    this.world = world;
  }

  /** @param page on which the content script runs already */
  static async start(page: Page, extension: Extension): Promise<PageClock> {
    const session = await page.context().newCDPSession(page);
    const found = new Promise<number>((resolve) => {
      session.on('Runtime.executionContextCreated', ({ context }) => {
        if (context.origin === extension.url('').slice(0, -1)) resolve(context.id);
      });
    });
    await session.send('Runtime.enable');
    const clock = new PageClock(session, await found);
    await clock.evaluate(`(${watch.toString()})()`);
    return clock;
  }

  /** Milliseconds from mouse up to the mark, and from the click to the answer; null for what has not come yet. */
  async times(): Promise<{ mark: number | null; answer: number | null }> {
    const { up, click, mark, answer } = (await this.evaluate('benchTimes')) as Times;
    return { mark: mark > up ? mark - up : null, answer: click > 0 && answer > click ? answer - click : null };
  }

  private async evaluate(expression: string): Promise<unknown> {
    const { result, exceptionDetails } = await this.session.send('Runtime.evaluate', {
      expression,
      contextId: this.world,
      returnByValue: true,
    });
    if (exceptionDetails) throw new Error(exceptionDetails.exception?.description ?? exceptionDetails.text);
    return result.value;
  }
}
