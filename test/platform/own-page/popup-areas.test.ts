import { existsSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { expect, it } from 'vitest';
import en from '../../../assets/locales/en.json' with { type: 'json' };
import { POPUP_AREAS } from '../../../platform/own-page/popup-areas.ts';

const AREA = new RegExp(String.raw`['"\x60](${Object.keys(en).join('|')})\.[\w$-]`, 'g');

/** The areas whose words are named in a module or in any that it brings along. */
function areasIn(path: string, seen: Map<string, Set<string>>): Map<string, Set<string>> {
  if (seen.has(path) || !existsSync(path) || !/\.tsx?$/.test(path)) return seen;
  const source = readFileSync(path, 'utf8');
  seen.set(path, new Set([...source.matchAll(AREA)].map(([, area]) => area!)));
  // What is a type alone brings nothing.
  for (const [, from] of source.matchAll(
    /^(?:import (?!type)[^;]*?from |export [^;]*?from |[^\n]*\bimport\()'(\.[^']+)'/gms,
  )) {
    areasIn(join(dirname(path), from!), seen);
  }
  return seen;
}

it('the popup’s words hold every area from which it says something', () => {
  const seen = areasIn('entrypoints/popup/main.tsx', new Map());
  expect(seen.size).toBeGreaterThan(20);
  expect([...seen.keys()]).toContain('components/search/Timeline.tsx');
  const missing = [...seen].flatMap(([path, areas]) =>
    [...areas].filter((area) => !(POPUP_AREAS as readonly string[]).includes(area)).map((area) => `${path}: ${area}`),
  );
  // The popup opens no notebook, whose failures are named beside all others.
  expect(missing).toEqual(['platform/shared/failures.ts: notebook']);
});
