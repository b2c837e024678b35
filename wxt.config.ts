import { preact } from '@preact/preset-vite';
import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import type { Plugin } from 'vite';
import { defineConfig } from 'wxt';
import { bundleOnce } from './data/bundle.ts';
import { POPUP_AREAS, READER_AREAS, SIDE_PANEL_AREAS } from './platform/own-page/words/page-areas.ts';
import { bareScript } from './tools/build/bare-script.ts';
import { literalStyles } from './tools/build/literal-styles.ts';
import { pdfFiles, pdfImports } from './tools/build/pdf-files.ts';
import { withoutArchive } from './tools/build/without-archive.ts';
import { notePackages } from './tools/build/note-packages.ts';
import { someWords } from './tools/build/some-words.ts';

const GECKO_ID = 'yuanhua@yuanhua.example';

/**
 * What our own pages may do: run and load what is packaged, speak to nobody, be framed by nobody, and make markup or code from
 * text nowhere (no trusted type may be made). Pages that need more are to be changed, not this.
 */
const POLICY = [
  "default-src 'none'",
  "script-src 'self'",
  "style-src 'self'",
  "img-src 'self' data:",
  "font-src 'self'",
  "connect-src 'self'",
  "worker-src 'self'",
  "frame-ancestors 'none'",
  "base-uri 'none'",
  "form-action 'none'",
  "object-src 'none'",
  "require-trusted-types-for 'script'",
  "trusted-types 'none'",
];

/**
 * The keys that the browser is asked for. On Windows, Alt+Shift switches the input language and Ctrl+Shift the input method, as everybody
 * who types Chinese there has it, and browsers refuse Ctrl+Alt, which writes letters on many keyboards: Alt alone is left. On a Mac that
 * writes letters, and no two such keys switch anything.
 */
const keysOf = (letter: string) => ({ default: `Alt+${letter}`, mac: `Alt+Shift+${letter}` });

/**
 * `wxt build --mode newsroom`: a second extension, for newsrooms with an archive of their own (DESIGN §13). It may connect to the host that
 * the reader entered; the other has none of its files, and none of its rights.
 */
const NEWSROOM = 'newsroom';
const NEWSROOM_ID = 'yuanhua-newsroom@yuanhua.example';
const NEWSROOM_POLICY = POLICY.map((rule) =>
  rule.startsWith('connect-src') ? `${rule} https: http://127.0.0.1:* http://localhost:*` : rule,
);

/** A module that so many of our pages have, or bring later, is put into the one file that all of them load. */
const SHARED_BY = 8;

/** What nearly all our pages need is one file: forty files of a kilobyte each took longer to ask for than to read. Scripts for web pages are whole. */
const oneShared: Plugin = {
  name: 'one-shared',
  outputOptions: (options) => ({
    ...options,
    ...(options.format === 'es' && {
      codeSplitting: {
        groups: [{ name: 'shared', tags: ['$initial'], test: /\.tsx?$|preact|polyfill/, minShareCount: SHARED_BY }],
      },
    }),
  }),
};

export default defineConfig({
  imports: false,
  publicDir: 'assets/static',
  modules: ['@wxt-dev/i18n/module'],
  // `wxt dev` must not start a browser of its own: `npm start` does, with the sample article.
  webExt: { disabled: true },
  // Only the manifest's own words (name, description, commands) are read from `_locales`; the interface
  // uses platform/shared/i18n.ts, because browser.i18n cannot change its language while running.
  i18n: { localesDir: resolve('assets/locales') },
  vite: ({ mode, browser, command }) => {
    // Of another mode than that of the same name, Vite would make a build to develop with: larger, and with the paths of its sources.
    if (command === 'build') process.env['NODE_ENV'] = 'production';
    return {
      plugins: [
        mode !== NEWSROOM && withoutArchive(),
        mode !== NEWSROOM && notePackages(browser),
        preact({ reactAliasesEnabled: false }),
        someWords({ popup: POPUP_AREAS, reader: READER_AREAS, sidepanel: SIDE_PANEL_AREAS }),
        literalStyles(resolve('assets/styles/shared/tokens.css')),
        bareScript(),
        pdfImports(),
        oneShared,
      ],
      // The hashes by which the background knows record and index again.
      define: { __BUNDLE__: JSON.stringify(bundleOnce().hashes) },
      build: {
        // Both know `light-dark()`: for older ones the build would write it out with custom properties, which a page can change.
        target: ['chrome123', 'firefox142'],
        // Every browser named above preloads modules by itself; the stand-in would be a `fetch` that nobody needs.
        modulePreload: { polyfill: false },
      },
    };
  },
  // What a reviewer needs to make the same files again: no tests, no pictures, but the settings of npm.
  zip: {
    excludeSources: ['test/**', 'test-results/**', 'playwright-report/**', 'assets/screenshots/**'],
    includeSources: ['**/*', '.npmrc'],
  },
  hooks: {
    'entrypoints:found': ({ config }, entrypoints) => {
      if (config.mode === NEWSROOM) return;
      const at = entrypoints.findIndex(({ name }) => name === 'archive');
      if (at >= 0) entrypoints.splice(at, 1);
    },
    'build:publicAssets': (_wxt, files) => {
      for (const [name, contents] of Object.entries(bundleOnce().files)) files.push({ relativeDest: name, contents });
      files.push(...pdfFiles());
      // The mark at the beginning tells browsers the encoding, which a packaged text file has no header for.
      files.push({ relativeDest: 'notices.txt', contents: `\uFEFF${readFileSync('THIRD_PARTY_NOTICES.md', 'utf8')}` });
      // The module hands over whole catalogues. The browser needs the manifest's words alone, and refuses an
      // extension one of whose keys has a hyphen, as ours for edits and flags have.
      for (const file of files) {
        if (!('contents' in file) || !file.relativeDest.startsWith('_locales')) continue;
        const all = Object.entries(JSON.parse(file.contents) as Record<string, unknown>);
        file.contents = JSON.stringify(Object.fromEntries(all.filter(([key]) => key.startsWith('manifest_'))), null, 2);
      }
    },
  },
  manifest: ({ browser, mode }) => ({
    name: mode === NEWSROOM ? 'Yuanhua Newsroom 原话' : '__MSG_manifest_name__',
    description: '__MSG_manifest_description__',
    default_locale: 'en',
    permissions: [
      'storage',
      'contextMenus',
      'activeTab',
      'scripting',
      // The reader's library: it may be large, and must not be cleared away when the disk fills.
      'unlimitedStorage',
      // Firefox opens its sidebar without being allowed to.
      ...(browser === 'firefox' ? [] : ['sidePanel']),
    ],
    host_permissions: ['http://*/*', 'https://*/*'],
    action: { default_title: '__MSG_manifest_action__' },
    omnibox: { keyword: 'yh' },
    commands: {
      'look-up': { suggested_key: keysOf('Y'), description: '__MSG_manifest_lookUp__' },
      pause: { suggested_key: keysOf('U'), description: '__MSG_manifest_pause__' },
      'check-page': { suggested_key: keysOf('K'), description: '__MSG_manifest_checkPage__' },
      _execute_action: { suggested_key: keysOf('O') },
    },
    content_security_policy: { extension_pages: (mode === NEWSROOM ? NEWSROOM_POLICY : POLICY).join('; ') },
    ...(browser === 'firefox'
      ? {
          browser_specific_settings: {
            gecko: {
              id: mode === NEWSROOM ? NEWSROOM_ID : GECKO_ID,
              strict_min_version: '142.0',
              data_collection_permissions: {
                required: ['none'],
                ...(mode === NEWSROOM && { optional: ['websiteContent', 'searchTerms'] }),
              },
            },
          },
        }
      : { minimum_chrome_version: '123' }),
  }),
});
