/** Documents name files; a file that moved is named where it is now. */
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { expect, it } from 'vitest';

const root = new URL('../', import.meta.url);
const DOCUMENTS = [
  ...readdirSync(root).filter((name) => name.endsWith('.md') && name !== 'CHANGELOG.md'),
  ...readdirSync(new URL('docs/', root)).map((name) => `docs/${name}`),
  'test/ACCEPTANCE.md',
];
/** Made by a build, and not by every one. */
const BUILT = '.output';
/** Folders at the top: what begins with one of them and goes on is a path of ours. */
const TOPS = new Set(
  readdirSync(root, { withFileTypes: true }).flatMap((each) =>
    each.isDirectory() && each.name !== BUILT ? each.name : [],
  ),
);
/** Placeholders are no paths: `data/transcripts/DATE.PUBLISHER.txt`. */
const PLACEHOLDER = /[*<>…{}()]|\b[A-Z]{4,}\b/u;

function pathsIn(document: string): string[] {
  const text = readFileSync(new URL(document, root), 'utf8');
  return [...text.matchAll(/`([^`\s]+\/[^`\s]*)`/gu)]
    .map(([, path]) => path!)
    .filter((path) => TOPS.has(path.split('/')[0]!) && !PLACEHOLDER.test(path.replace(/\/[A-Z]+\.md$/u, '')));
}

it('are read', () => {
  expect(DOCUMENTS.flatMap(pathsIn).length).toBeGreaterThan(100);
});

it.each(DOCUMENTS)('every path that %s names is there', (document) => {
  expect(pathsIn(document).filter((path) => !existsSync(new URL(path, root)))).toEqual([]);
});
