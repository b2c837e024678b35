import { readFileSync } from 'node:fs';
import type { Plugin } from 'vite';

const ASKED = /^(.*\.json)\?words=(\w+)$/;

/**
 * For the build: `words.json?words=popup` is the catalogue with the areas named for `popup` alone, as a file of its own in the package.
 */
export function someWords(areas: Record<string, readonly string[]>): Plugin {
  return {
    name: 'some-words',
    enforce: 'pre',
    load(id) {
      const [, file, name] = ASKED.exec(id) ?? [];
      if (file === undefined || name === undefined) return null;
      const wanted = areas[name];
      if (wanted === undefined) throw new Error(`no areas are named for ${name}`);
      this.addWatchFile(file);
      const all = JSON.parse(readFileSync(file, 'utf8')) as Record<string, unknown>;
      const missing = wanted.filter((area) => !Object.hasOwn(all, area));
      if (missing.length > 0) throw new Error(`${file} has no ${missing.join(', ')}`);
      // A query makes it no JSON to the bundler.
      return `export default ${JSON.stringify(Object.fromEntries(wanted.map((area) => [area, all[area]])))};`;
    },
  };
}
