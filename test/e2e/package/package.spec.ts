/** What is shipped, read as files: the manifests, the code that runs, the addresses it knows. */
import { spawnSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import archiveWords from '../../../assets/locales/archive/en.json' with { type: 'json' };
import sharedWords from '../../../assets/locales/en.json' with { type: 'json' };
import pack from '../../../data/pack.json' with { type: 'json' };
import project from '../../../package.json' with { type: 'json' };
import { expect, test } from '../fixtures.ts';
import {
  CHROME,
  EDGE,
  FIREFOX,
  hashesOf,
  manifestOf,
  NEWSROOM_CHROME,
  NEWSROOM_FIREFOX,
  pathsIn,
} from '../support/build.ts';

/** The scripts that run in web pages. */
const IN_PAGES = /^(?:content-scripts\/|(?:watch|mark|panel|follow|sight|read-page)\.js$)/;

/** Everything that the browser runs or draws, by path. */
function sourcesOf(folder: string, kinds: RegExp): [path: string, source: string][] {
  return pathsIn(folder)
    .filter((path) => kinds.test(path))
    .map((path) => [path, readFileSync(join(folder, path), 'utf8')]);
}

/** Each place where a pattern holds, with the file it is in. */
function placesOf(folder: string, kinds: RegExp, pattern: RegExp): string[] {
  return sourcesOf(folder, kinds).flatMap(([path, source]) =>
    [...source.matchAll(pattern)].map(([found]) => `${path}: ${found}`),
  );
}

for (const [name, folder] of [
  ['chrome', CHROME],
  ['firefox', FIREFOX],
] as const) {
  test.describe(`the package for ${name}`, () => {
    test('asks for what was reviewed, and for nothing else', () => {
      const reviewed = JSON.parse(readFileSync(`test/fixtures/manifest.${name}.json`, 'utf8')) as object;
      expect(manifestOf(folder)).toEqual({ ...reviewed, version: project.version });
    });

    test('opens no door to pages, other extensions, or another place to update from', () => {
      const doors = ['web_accessible_resources', 'externally_connectable', 'key', 'update_url', 'sandbox', 'oauth2'];
      expect(Object.keys(manifestOf(folder)).filter((key) => doors.includes(key))).toEqual([]);
      // Code runs in the isolated world only: a page's own scripts could change what it meets in theirs.
      expect(JSON.stringify(manifestOf(folder))).not.toContain('"world"');
    });

    test('has a policy that lets nothing be added at run time', () => {
      const { content_security_policy: policy } = manifestOf(folder) as {
        content_security_policy: { extension_pages: string };
      };
      expect(Object.keys(policy)).toEqual(['extension_pages']);
      expect(policy.extension_pages).not.toMatch(/unsafe|https?:|\*/);
      expect(policy.extension_pages).toContain("default-src 'none'");
      expect(policy.extension_pages).toContain("script-src 'self';");
      expect(policy.extension_pages).toContain("connect-src 'self';");
      expect(policy.extension_pages).toContain("require-trusted-types-for 'script'");
    });

    test('makes no code from text', () => {
      const makers =
        /(?<![\w$.])(?:eval|Function)\s*\(|\.constructor\s*\(\s*['"`]|set(?:Timeout|Interval)\s*\(\s*['"`]/g;
      expect(placesOf(folder, /\.js$/, makers)).toEqual([]);
      expect(placesOf(folder, /\.html$/, /<script(?![^>]*\ssrc="\/)[^>]*>|\son\w+=|javascript:/g)).toEqual([]);
    });

    test('has no way to speak to a host', () => {
      const ways =
        /XMLHttpRequest|WebSocket|WebTransport|EventSource|sendBeacon|RTCPeerConnection|importScripts|serviceWorker\b|new Image\b/g;
      // One draws our own picture of a timeline; the policy lets pictures come from no other place than the page and the package.
      const drawing = /^chunks\/save-png-[\w-]+\.js: new Image$/;
      expect(placesOf(folder, /\.js$/, ways).filter((place) => !drawing.test(place))).toEqual([]);
      // Files of the package alone are fetched: by platform/background/load-record.ts, and for their size by the settings.
      // A line that is this word alone is of the list of words in which keys are told.
      const fetches = placesOf(folder, /\.js$/, /(?!^fetch$)\bfetch\b.{0,14}/gm).map((place) =>
        place.replace(/^[^:]*: /, ''),
      );
      expect(fetches.length).toBeGreaterThan(0);
      expect(fetches.filter((call) => !/^fetch\(\w+\(`\/\$\{\w+\}`\)/.test(call))).toEqual([]);
      // Modules are loaded from beside the one that asks. A method may be called `import` too: a body follows it.
      const imports = placesOf(folder, /\.js$/, /(?<![\w$.])import\s*\([^)]*\)(?!\s*\{)/g);
      expect(
        imports.filter((call) => !/\(["'`](?:\.\/[\w.-]+|\/pdf\/pdf(?:\.worker)?\.mjs)["'`]\)$/.test(call)),
      ).toEqual([]);
      // Nor are they spoken to from a page that a web page shows: scripts there are not bound by our policy.
      expect(placesOf(folder, IN_PAGES, /\bfetch\b|\bimport\s*\(/g)).toEqual([]);
    });

    test('knows no address but the sources’ own', () => {
      const known = new Set([
        'http://www.w3.org/1999/xhtml',
        'http://www.w3.org/2000/svg',
        'http://www.w3.org/1998/Math/MathML',
        // A name that a notebook saved as web annotations carries; nobody goes there.
        'http://www.w3.org/ns/anno.jsonld',
        // The name of the form in which a collation is saved.
        'http://www.tei-c.org/ns/1.0',
        // The name of the language in which the schemas of a pack are written.
        'https://json-schema.org/draft/2020-12/schema',
        ...pack.texts.flatMap(({ address }) => (address === null ? [] : [address])),
        // Names of namespaces and kinds of document that parse5 tells apart: nothing is asked of them.
        'http://www.w3.org/1999/xlink',
        'http://www.w3.org/XML/1998/namespace',
        'http://www.w3.org/2000/xmlns/',
        'http://www.ibm.com/data/dtd/v11/ibmxhtml1-transitional.dtd',
        // In what WXT says where code of an extension runs in no extension.
        'https://github.com/wxt-dev/wxt/issues/371',
        'https://wxt.dev/guide/go-further/testing.html',
      ]);
      const addresses = placesOf(folder, /\.(?:js|html|css)$/, /(?:https?|wss?|ftp):\/\/[\w.-][^\s"'`<>)]*/g);
      expect(addresses.filter((place) => !known.has(place.replace(/^[^:]*: /, '')))).toEqual([]);
      expect(placesOf(folder, /\.html$/, /(?:src|href)="(?!\/|#)[^"]*"/g)).toEqual([]);
      expect(placesOf(folder, /\.css$/, /@import|url\((?!["']?data:)[^)]*\)/g)).toEqual([]);
    });

    test('has nothing of the newsroom’s', () => {
      expect(pathsIn(folder).filter((path) => path.includes('archive'))).toEqual([]);
      // Some sentences are both builds'.
      const others = JSON.stringify(sharedWords);
      const said = (JSON.stringify(archiveWords).match(/(?<=:")[^"]{12,}/gu) ?? []).filter(
        (words) => !others.includes(words),
      );
      expect(said.length).toBeGreaterThan(20);
      const shipped = sourcesOf(folder, /\.(?:js|html|json)$/).map(([, source]) => source);
      const found = ['/v1/lookup', ...said].filter((words) => shipped.some((source) => source.includes(words)));
      expect(found).toEqual([]);
    });

    test('leaves no shadow root of ours open', () => {
      const modes = placesOf(folder, /\.js$/, /attachShadow\([^)]*\)/g);
      expect(modes.length).toBeGreaterThan(0);
      expect(modes.filter((call) => !/mode:[`'"]closed/.test(call))).toEqual([]);
    });

    test('sends no message that tells a page of us', () => {
      expect(placesOf(folder, IN_PAGES, /content-script-started|window\.postMessage/g)).toEqual([]);
    });
  });
}

test('the package for Edge is the one for Chrome', () => {
  expect(hashesOf(EDGE)).toEqual(hashesOf(CHROME));
});

test('no build is one to develop with: none names a folder of the machine that made it', () => {
  for (const folder of [CHROME, FIREFOX, NEWSROOM_CHROME, NEWSROOM_FIREFOX]) {
    const written = sourcesOf(folder, /\.(?:js|css|html)$/).filter(([, source]) => source.includes(process.cwd()));
    expect(
      written.map(([path]) => path),
      folder,
    ).toEqual([]);
  }
});

test('the notices name every package that is bundled, with its licence, and are shipped', () => {
  const { status, stderr } = spawnSync('node', ['tools/notices.ts', '--check'], { encoding: 'utf8' });
  expect(status, stderr).toBe(0);
  for (const folder of [CHROME, FIREFOX])
    expect(readFileSync(join(folder, 'notices.txt'), 'utf8')).toBe(
      `\uFEFF${readFileSync('THIRD_PARTY_NOTICES.md', 'utf8')}`,
    );
});
