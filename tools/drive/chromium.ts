import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { type BrowserContext, chromium } from 'playwright-core';
import { Extension } from './extension.ts';

export interface ChromiumOptions {
  executable: string;
  /** The built extension. */
  folder?: string;
  headless?: boolean;
  /** The browser's language, which the extension follows until the reader chooses another. */
  language?: string;
  viewport?: { width: number; height: number } | null;
  extraArgs?: string[];
}

export const CHROME_BUILD = '.output/chrome-mv3';

/** No first-run pages, and nothing that reaches out to the network of its own accord. */
const QUIET = [
  '--no-first-run',
  '--no-default-browser-check',
  '--disable-quic',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
];

/** Start Chromium on a fresh profile with the built extension. `close` removes the profile. */
export async function startChromium({
  executable,
  folder = CHROME_BUILD,
  headless = true,
  language = 'zh-CN',
  viewport = { width: 1000, height: 700 },
  extraArgs = [],
}: ChromiumOptions): Promise<{ extension: Extension; context: BrowserContext; close: () => Promise<void> }> {
  const profile = mkdtempSync(join(tmpdir(), 'yuanhua-chromium-'));
  const path = resolve(folder);
  const context = await chromium.launchPersistentContext(profile, {
    executablePath: executable,
    headless,
    viewport,
    // Chromium on Linux takes its language from the environment, elsewhere from the switch.
    env: { ...definedEnv(), LANGUAGE: language.replace('-', '_') },
    args: [
      ...QUIET,
      `--lang=${language}`,
      `--disable-extensions-except=${path}`,
      `--load-extension=${path}`,
      // The sandbox refuses to run as root, as which containers and CI run.
      ...(process.getuid?.() === 0 ? ['--no-sandbox'] : []),
      ...extraArgs,
    ],
  });
  const close = async () => {
    await context.close();
    rmSync(profile, { recursive: true, force: true });
  };
  try {
    const worker = context.serviceWorkers()[0] ?? (await context.waitForEvent('serviceworker', { timeout: 15_000 }));
    // The id is a hash of the folder's path.
    return { extension: new Extension(context, new URL(worker.url()).host), context, close };
  } catch (cause) {
    await close();
    throw new Error(`the extension in ${path} was not loaded`, { cause });
  }
}

function definedEnv(): Record<string, string> {
  return Object.fromEntries(
    Object.entries(process.env).filter((pair): pair is [string, string] => pair[1] !== undefined),
  );
}
