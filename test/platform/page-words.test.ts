import { readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { expect, it } from 'vitest';

/** Our files that a file loads, itself included; types are not loaded. */
function loadedBy(file: string, seen = new Set<string>()): Set<string> {
  if (seen.has(file) || !/\.tsx?$/.test(file)) return seen;
  seen.add(file);
  const source = readFileSync(file, 'utf8');
  for (const [, path] of source.matchAll(/^(?:import|export|\})(?! type)[^;']*'(\.[^'?]+)'/gm)) {
    loadedBy(join(dirname(file), path!), seen);
  }
  return seen;
}

it('brings every area of words that the panel speaks from, and no other', () => {
  const files = [...loadedBy('entrypoints/panel/index.ts')];
  expect(files).toContain('components/FindingView.tsx');
  const spoken = new Set<string>();
  for (const file of files) {
    for (const [, area] of readFileSync(file, 'utf8').matchAll(/\bt\(\s*['`](\w+)\./g)) spoken.add(area!);
  }
  const brought = readFileSync('platform/page-words.ts', 'utf8').matchAll(/(\w+) as \1En/g);
  expect([...brought].map(([, area]) => area!).toSorted()).toEqual([...spoken].toSorted());
});
