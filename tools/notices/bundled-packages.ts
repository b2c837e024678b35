import { build } from 'wxt';
import { PDF_PACKAGE } from '../build/pdf-files.ts';

/** What is used of Vite's and its bundler's plugin interface. */
interface Chunk {
  type: 'chunk' | 'asset';
  /** By file name; what is shaken out is rendered to nothing. */
  modules?: Record<string, { renderedLength: number }>;
}

/** The folder of a package in a module's file name: `…/node_modules/@scope/name/…`. */
const PACKAGE = /^.*\/node_modules\/(?:@[^/]+\/)?[^/]+/;

/**
 * Build for each browser, and say from which packages code got into the files.
 *
 * Not from package.json: a dependency of a dependency can be in there, and one of ours may serve the build alone.
 * @param folder an empty one for the builds, which nobody uses
 * @returns the packages' folders, in order of their names
 */
export async function bundledPackages(folder: string): Promise<string[]> {
  const found = new Set<string>();
  const collect = {
    name: 'collect-packages',
    generateBundle(_options: unknown, files: Record<string, Chunk>) {
      for (const { modules = {} } of Object.values(files))
        for (const [file, { renderedLength }] of Object.entries(modules)) {
          const [home] = PACKAGE.exec(file.replaceAll('\\', '/')) ?? [];
          if (home && renderedLength > 0) found.add(home.replaceAll('\0', ''));
        }
    },
  };
  for (const browser of ['chrome', 'firefox'])
    await build({
      browser,
      manifestVersion: 3,
      outDir: folder,
      logger: silent(),
      vite: () => ({ plugins: [collect] }),
    });
  // Beside what is bundled, and not part of it.
  return [...found, PDF_PACKAGE].sort();
}

function silent() {
  const nothing = () => {};
  return {
    debug: nothing,
    log: nothing,
    info: nothing,
    warn: nothing,
    error: console.error,
    fatal: console.error,
    success: nothing,
    level: 0,
  };
}
