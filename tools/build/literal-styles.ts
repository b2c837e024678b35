import { readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import type { Plugin } from 'vite';

const INLINE = /^(.+\.css)\?inline$/;
const COMMENT = /\/\*.*?\*\//gs;
const IMPORT = /@import\s+['"](.+?)['"];/g;
const DECLARATION = /(--[\w-]+)\s*:\s*([^;{}]+);/g;
const USE = /var\(\s*(--[\w-]+)\s*\)/g;

/**
 * For the build: styles that our scripts bring into pages (`?inline`) have the values of our tokens written out.
 *
 * Custom properties reach through shadow roots, and a page can register them with values of its own, by a style alone. So none may
 * be left in what is drawn in a page; our own pages keep them.
 * @param tokensFile declares every token once
 */
export function literalStyles(tokensFile: string): Plugin {
  return {
    name: 'literal-styles',
    enforce: 'pre',
    transform(code, id) {
      const [, file] = INLINE.exec(id) ?? [];
      if (file === undefined) return null;
      this.addWatchFile(tokensFile);
      const read = (imported: string): string => {
        this.addWatchFile(imported);
        return readFileSync(imported, 'utf8');
      };
      return { code: writeOut(code, file, tokensIn(readFileSync(tokensFile, 'utf8')), read), map: null };
    },
  };
}

export function tokensIn(css: string): Map<string, string> {
  return new Map(
    [...css.replaceAll(COMMENT, '').matchAll(DECLARATION)].map(([, name = '', value = '']) => [
      name,
      value.replaceAll(/\s+/g, ' ').trim(),
    ]),
  );
}

/**
 * A sheet with those that it imports, and with values instead of custom properties.
 * @throws where a token is unknown, or a custom property is left
 */
export function writeOut(
  css: string,
  file: string,
  tokens: ReadonlyMap<string, string>,
  read: (file: string) => string,
): string {
  const written = css
    .replaceAll(COMMENT, '')
    .replaceAll(IMPORT, (_, path: string) => {
      const imported = join(dirname(file), path);
      return writeOut(read(imported), imported, tokens, read);
    })
    .replaceAll(USE, (_, name: string) => {
      const value = tokens.get(name);
      if (value === undefined) throw new Error(`${file} uses ${name}, which is no token`);
      return value;
    });
  const [left] = /(?<![\w-])--[\w-]+|\bvar\(/.exec(written) ?? [];
  if (left !== undefined)
    throw new Error(`${file} has ${left}: a page could change it, see tools/build/literal-styles.ts`);
  return written;
}
