import type { Browser } from 'webextension-polyfill';

const { browser: own, chrome } = globalThis as unknown as { browser?: Browser; chrome: Browser };

/**
 * The one door to the browser's extension interface, for the background and for our own pages.
 *
 * Firefox has it as `browser`; in Chromium, as `chrome`, all of it that we use answers by promises. The polyfill gives the types alone.
 * Scripts that web pages load take `platform/in-page/page-browser.ts` instead, which says when it is gone.
 */
export const browser = own ?? chrome;
