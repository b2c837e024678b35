/**
 * The one door to the browser's extension interface, for the background and for our own pages.
 *
 * Scripts that web pages load take `platform/in-page/page-browser.ts` instead: the polyfill weighs 9.6 kB.
 */
export { default as browser } from 'webextension-polyfill';
