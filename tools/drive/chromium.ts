import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { type BrowserContext, chromium, type Page, type Worker } from 'playwright-core';
import { Extension, sendRaw } from './extension.ts';
import { chromiumProxy } from './proxied.ts';
import { findSoon } from './wait.ts';

export interface ChromiumOptions {
  executable: string;
  /** The built extension. */
  folder?: string;
  headless?: boolean;
  /** null: as large as the window. */
  viewport?: { width: number; height: number } | null;
  /** Device pixels to a CSS pixel. */
  scale?: number;
  /** How the extension is loaded: Chrome and Edge no longer take the switch, but obey the protocol over a pipe. */
  load?: 'switch' | 'protocol';
  /** The X display for its window, `:99`; that of the environment unless said. */
  display?: string;
  /** The page that the extension opens when it is new: put away unless it is to be seen. */
  welcome?: 'close' | 'keep';
  /** Keep pages whole for the way back, as readers' browsers do and driven ones do not. */
  keepsPages?: boolean;
  /** Further switches. */
  switches?: readonly string[];
  /** Told of the profile's folder when the browser has ended, before it is removed. */
  onEnd?: (profile: string) => void;
}

export const CHROME_BUILD = '.output/chrome-mv3';

const START_MS = 30_000;

/** No first-run pages, and nothing that reaches out to the network of its own accord. */
export const QUIET = [
  '--no-first-run',
  '--no-default-browser-check',
  '--disable-quic',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
];

/**
 * The address bar's list of suggestions as a page: it is started with every browser, a third of the processor time of a start (2.1 s, without it
 * 1.4 s), and is seen in a window alone.
 */
const SUGGESTIONS = ['WebUIOmniboxAimPopup', 'WebUIOmniboxFullPopup', 'WebUIOmniboxPopup'];
const without = (features: string[]): string => `--disable-features=${features.join(',')}`;

/**
 * Nor are its toolbar and tabs seen, which move at every loading of a page: drawn at once where they end, they take a quarter less of the
 * process that draws, and a tenth less of all. Pages are animated as ever.
 */
const STILL = '--animation-duration-scale=0';

export const WITHOUT_SUGGESTIONS = without(SUGGESTIONS);

/** For a browser without a window that Playwright does not start. */
export const WINDOWLESS = [WITHOUT_SUGGESTIONS, STILL];

/** For one that Playwright starts: its own list with them, since the last switch of this name replaces all others. */
const WITHOUT_PLAYWRIGHTS_AND_SUGGESTIONS = without([
  'AimEnabled',
  'AvoidCorsURLLoaderRestartOnRedirect',
  'AvoidUnnecessaryBeforeUnloadCheckSync',
  'DestroyProfileOnBrowserClose',
  'HttpsFirstBalancedModeAutoEnable',
  'HttpsUpgrades',
  'LensOverlay',
  'MediaRouter',
  'NetworkTimeServiceQuerying',
  'OptimizationHints',
  'PaintHolding',
  'PreconnectToSearch',
  'TcpPortRandomizationWin',
  'ThirdPartyStoragePartitioning',
  'msEdgeUpdateLaunchServicesPreferredVersion',
  'msForceBrowserSignIn',
  ...SUGGESTIONS,
]);

/** For one without a window that Playwright starts. */
export const PLAYWRIGHT_WINDOWLESS = [WITHOUT_PLAYWRIGHTS_AND_SUGGESTIONS, STILL];

export interface RunningChromium {
  extension: Extension;
  context: BrowserContext;
  /** Ends the browser and removes its profile. */
  close: () => Promise<void>;
}

/** Start Chromium on a fresh profile with the built extension. */
export async function startChromium({
  executable,
  folder = CHROME_BUILD,
  headless = true,
  viewport = { width: 1000, height: 700 },
  scale,
  load = 'switch',
  display,
  welcome = 'close',
  keepsPages = false,
  switches = [],
  onEnd = () => {},
}: ChromiumOptions): Promise<RunningChromium> {
  const profile = mkdtempSync(join(tmpdir(), 'yuanhua-chromium-'));
  const path = resolve(folder);
  const bySwitch = [`--disable-extensions-except=${path}`, `--load-extension=${path}`];
  const context = await chromium.launchPersistentContext(profile, {
    executablePath: executable,
    headless,
    viewport,
    ...(scale ? { deviceScaleFactor: scale } : {}),
    ...(display ? { env: { ...process.env, DISPLAY: display } } : {}),
    ignoreDefaultArgs: [
      ...(load === 'protocol' ? ['--disable-extensions'] : []),
      ...(keepsPages ? ['--disable-back-forward-cache'] : []),
    ],
    args: [
      ...QUIET,
      ...chromiumProxy(),
      ...switches,
      ...(headless ? PLAYWRIGHT_WINDOWLESS : []),
      ...(load === 'switch' ? bySwitch : ['--enable-unsafe-extension-debugging']),
      // The sandbox refuses to run as root, as which containers and CI run.
      ...(process.getuid?.() === 0 ? ['--no-sandbox'] : []),
    ],
  });
  const close = async () => {
    await context.close();
    onEnd(profile);
    rmSync(profile, { recursive: true, force: true });
  };
  try {
    const workerStarts = firstWorker(context);
    if (load === 'protocol') await loadByProtocol(context, path);
    // The id is a hash of the folder's path.
    const extension = new Extension(context, new URL((await workerStarts).url()).host);
    if (welcome === 'close') await (await welcomePage(extension)).close();
    return { extension, context, close };
  } catch (cause) {
    await close();
    throw new Error(`the extension in ${path} was not loaded`, { cause });
  }
}

/** The page that comes up by itself once the extension is new; it would take the front from what is opened next. */
export async function welcomePage(extension: Extension): Promise<Page> {
  const address = extension.url('welcome.html');
  const page = await findSoon(() => extension.context.pages().find((page) => page.url() === address), START_MS);
  if (page === null) throw new Error('the first page did not come up');
  return page;
}

async function firstWorker(context: BrowserContext): Promise<Worker> {
  return context.serviceWorkers()[0] ?? context.waitForEvent('serviceworker', { timeout: START_MS });
}

async function loadByProtocol(context: BrowserContext, path: string): Promise<void> {
  const browser = context.browser();
  if (!browser) throw new Error('the browser cannot be spoken to');
  const session = await browser.newBrowserCDPSession();
  await sendRaw(session, 'Extensions.loadUnpacked', { path });
  await session.detach();
}
