import { readdirSync, readFileSync } from 'node:fs';
import { expect, it } from 'vitest';

/** The scripts that web pages load, and what they are made of. */
const FOLDERS = [
  'platform/in-page',
  ...['quote.content', 'watch', 'asked', 'follow', 'mark', 'panel', 'sight', 'read-page'].map(
    (name) => `entrypoints/${name}`,
  ),
];
const files = FOLDERS.flatMap((folder) =>
  readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((name) => /\.tsx?$/.test(name))
    .map((name) => `${folder}/${name}`),
);
/** Adds a listener, or puts one into a property: `window.onscroll = …`. */
const LISTENS = /\.?addEventListener\(|\.on[a-z]+ \??\??= /;
const HELPER = 'platform/in-page/listen.ts';
/** In every page, where each byte counts: one listener, whose first line drops what a page made up. */
const EAR = 'entrypoints/quote.content/hear-reader.ts';

it('nothing in web pages listens but by the helper that drops made-up events, and the script of every page', () => {
  const listening = files.filter((file) => LISTENS.test(readFileSync(file, 'utf8')));
  expect(listening.toSorted()).toEqual([EAR, HELPER].toSorted());
  const ear = readFileSync(EAR, 'utf8');
  expect(ear.match(/addEventListener\(/g)).toHaveLength(1);
  expect(ear).toMatch(/addEventListener\(type, hear, true\)/);
  expect(ear).toMatch(/function hear\(event: Event\): void \{\n(?: *\/\/.*\n)* *if \(!event\.isTrusted\) return;/);
});
