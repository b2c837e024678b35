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
}
interface PageBrowser {
  readonly runtime?: PageRuntime;
}

const globals = globalThis as { browser?: PageBrowser; chrome?: PageBrowser };

/** null when this script has outlived its extension. */
export function pageRuntime(): PageRuntime | null {
  const runtime = (globals.browser ?? globals.chrome)?.runtime;
  return runtime?.id ? runtime : null;
}
