/** Packs as a terminal makes them: the command itself, on a folder of `data/samples/`. */
import { execFileSync } from 'node:child_process';
import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

export interface SamplePacks {
  /** A sample by its makers. */
  first: string;
  /** The next revision, in which one answer says something else. */
  second: string;
  remove: () => void;
}

/** Of the sample, in both revisions. */
export const PACK_TITLE = '樣本：雲汀港務局記者會（內容虛構）';
export const PACK_SAYS = '任何堤都不能保證萬無一失，颱風來的時候船隻仍然應該回港避風。';
export const PACK_SAYS_NEXT = '任何堤都不能保證萬無一失，颱風來的時候船隻務必提前回港避風。';

export function samplePacks(): SamplePacks {
  const folder = mkdtempSync(join(tmpdir(), 'yuanhua-packs-'));
  const make = (name: string): string => {
    const out = join(folder, `${name}.yuanhua`);
    execFileSync(process.execPath, ['tools/pack/pack.ts', join(folder, name), out]);
    return out;
  };
  for (const name of ['first', 'second']) cpSync('data/samples/harbour-hant', join(folder, name), { recursive: true });
  const change = (file: string, from: string, to: string): void => {
    const path = join(folder, 'second', file);
    const text = readFileSync(path, 'utf8');
    if (!text.includes(from)) throw new Error(`${file} has no ${from}`);
    writeFileSync(path, text.replace(from, to));
  };
  change('pack.json', '"revision": 1', '"revision": 2');
  change('texts/2031-03-12.txt', PACK_SAYS, PACK_SAYS_NEXT);
  return { first: make('first'), second: make('second'), remove: () => rmSync(folder, { recursive: true }) };
}
