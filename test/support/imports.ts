/** Who imports whom, read from the source files as text. */
import { readdirSync, readFileSync } from 'node:fs';
import { dirname, join, normalize } from 'node:path';

export interface Import {
  from: string;
  /** A path from the top, whether or not a file of that name is there. */
  to: string;
  /** Only types: nothing of it is left in the built script. */
  isType: boolean;
}

const ROOMS = ['engine', 'platform', 'components', 'entrypoints', 'data', 'archive', 'tools'];
const IMPORT =
  /^(?:import|export)\s+(?<type>type\s+)?(?:(?<names>[\w*{}\s,$]+?)\s+from\s+)?'(?<path>\.{1,2}\/[^'?]+)(?:\?[^']*)?'|\bimport\('(?<later>\.{1,2}\/[^'?]+)(?:\?[^']*)?'\)/gmu;

export function sourceFiles(): string[] {
  return ROOMS.flatMap((room) =>
    readdirSync(room, { recursive: true, encoding: 'utf8' })
      .map((path) => join(room, path))
      .filter((path) => /\.tsx?$/u.test(path) && !path.endsWith('.d.ts')),
  ).sort();
}

export function importsOf(from: string): Import[] {
  return [...readFileSync(from, 'utf8').matchAll(IMPORT)].map(({ groups = {} }) => {
    const path = (groups['path'] ?? groups['later'])!;
    return {
      from,
      to: normalize(join(dirname(from), path)),
      isType: groups['type'] !== undefined || areTypes(groups['names']),
    };
  });
}

/** `{ type A, type B }` */
function areTypes(names: string | undefined): boolean {
  const inside = /^\{(?<list>[^}]*)\}$/u.exec(names?.trim() ?? '')?.groups?.['list'];
  if (inside === undefined) return false;
  return inside
    .split(',')
    .map((name) => name.trim())
    .filter((name) => name !== '')
    .every((name) => name.startsWith('type '));
}

/** Everything that a file brings along when it is run, with the chain of imports that leads there. */
export function reachedFrom(start: string, imports: ReadonlyMap<string, readonly Import[]>): Map<string, string[]> {
  const chains = new Map<string, string[]>([[start, [start]]]);
  const left = [start];
  for (let file = left.pop(); file !== undefined; file = left.pop()) {
    for (const { to, isType } of imports.get(file) ?? []) {
      if (isType || chains.has(to)) continue;
      chains.set(to, [...chains.get(file)!, to]);
      left.push(to);
    }
  }
  return chains;
}

/** Files that import each other in a ring, by value or by type; null where there is none. */
export function ringIn(imports: ReadonlyMap<string, readonly Import[]>): string[] | null {
  const done = new Set<string>();
  const path: string[] = [];
  const visit = (file: string): string[] | null => {
    if (path.includes(file)) return [...path.slice(path.indexOf(file)), file];
    if (done.has(file)) return null;
    path.push(file);
    for (const { to } of imports.get(file) ?? []) {
      const ring = visit(to);
      if (ring) return ring;
    }
    path.pop();
    done.add(file);
    return null;
  };
  for (const file of imports.keys()) {
    const ring = visit(file);
    if (ring) return ring;
  }
  return null;
}
