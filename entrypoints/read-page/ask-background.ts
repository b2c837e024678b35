import { pageRuntime } from '../../platform/in-page/page-browser.ts';
import { type Ask, makeAsk } from '../../platform/shared/ask.ts';

/** The way to the background, as long as this script has not outlived its extension. */
export function askBackground(): Ask {
  return makeAsk(async (message) => {
    const runtime = pageRuntime();
    return runtime === null ? { ok: false, failure: 'outdated' } : runtime.sendMessage(message);
  });
}
