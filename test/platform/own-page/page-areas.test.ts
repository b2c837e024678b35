import { existsSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { expect, it } from 'vitest';
import en from '../../../assets/locales/en.json' with { type: 'json' };
import { POPUP_AREAS, READER_AREAS, SIDE_PANEL_AREAS } from '../../../platform/own-page/words/page-areas.ts';

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

it.each([
  // It opens no notebook, whose failures are named beside all others.
  ['popup', POPUP_AREAS, 'components/search/Timeline.tsx', ['platform/shared/failures.ts: notebook']],
  ['reader', READER_AREAS, 'components/picture/RecordPicture.tsx', ['platform/shared/failures.ts: notebook']],
  ['sidepanel', SIDE_PANEL_AREAS, 'entrypoints/sidepanel/notebook/NotebookTab.tsx', []],
])('the words of the %s hold every area from which it says something, and no other', (page, named, later, but) => {
  const seen = areasIn(`entrypoints/${page}/main.tsx`, new Map());
  expect(seen.size).toBeGreaterThan(20);
  expect([...seen.keys()]).toContain(later);
  const missing = [...seen].flatMap(([path, areas]) =>
    [...areas].filter((area) => !(named as readonly string[]).includes(area)).map((area) => `${path}: ${area}`),
  );
  expect(missing).toEqual(but);
  const said = new Set([...seen.values()].flatMap((areas) => [...areas]));
  expect(named.filter((area) => !said.has(area))).toEqual([]);
});
