/**
 * The browser's extension interface inside a web page, without the polyfill.
 *
 * Every browser we support answers `runtime.sendMessage` with a promise, Chromium under `chrome`, Firefox under `browser`.
 */
interface PageRuntime {
  /** undefined once the extension was updated or removed under a page that is still open. */
  readonly id?: string;
  sendMessage(message: unknown): Promise<unknown>;
  getURL(path: string): string;
  readonly onMessage: { addListener(listener: Listener): void; removeListener(listener: Listener): void };
}
/** @returns whether `sendResponse` will be called later */
export type Listener = (message: unknown, sender: unknown, sendResponse: (reply: unknown) => void) => boolean;
interface PageBrowser {
  readonly extension?: { inIncognitoContext: boolean };
  readonly runtime?: PageRuntime;
  readonly i18n?: { getMessage(name: string): string };
}

const globals = globalThis as { browser?: PageBrowser; chrome?: PageBrowser };
const pageBrowser = (): PageBrowser | undefined => globals.browser ?? globals.chrome;

/** null when this script has outlived its extension. */
export function pageRuntime(): PageRuntime | null {
  const runtime = pageBrowser()?.runtime;
  return runtime?.id ? runtime : null;
}

export function isPrivateWindow(): boolean {
  return pageBrowser()?.extension?.inIncognitoContext ?? false;
}

/** One of the manifest's own sentences, in the browser's language: the catalogues are too heavy for every page. */
export function manifestMessage(name: 'manifest_action'): string {
  return pageBrowser()?.i18n?.getMessage(name) ?? '';
}
