/** One site under three names: the extension enters one of them. */
import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

/** All of the same length; browsers take every name under `localhost` for this machine, and for a site of its own. */
export const SIDES = { with: 'script.localhost', without: 'absent.localhost', again: 'second.localhost' } as const;

export type BenchSide = keyof typeof SIDES;

const SCRIPT = 'content-scripts/quote.js';

interface Copy {
  folder: string;
  remove: () => void;
}

interface Manifest {
  content_scripts: { exclude_matches?: string[] }[];
}

/** Copy a build so that it enters one side alone. @param script what enters in our script's place; null: ours */
export function copyFor(build: string, script: string | null): Copy {
  const folder = mkdtempSync(join(tmpdir(), 'yuanhua-sides-'));
  cpSync(build, folder, { recursive: true });
  const file = join(folder, 'manifest.json');
  const manifest = JSON.parse(readFileSync(file, 'utf8')) as Manifest;
  for (const entry of manifest.content_scripts) {
    entry.exclude_matches = [`http://${SIDES.without}/*`, `http://${SIDES.again}/*`];
  }
  writeFileSync(file, JSON.stringify(manifest));
  if (script !== null) writeFileSync(join(folder, SCRIPT), script);
  return { folder, remove: () => rmSync(folder, { recursive: true, force: true }) };
}
