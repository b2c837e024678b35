/**
 * pdf.js for the package, byte for byte as it was published and not minified, so that whoever reviews the package knows it again. The
 * build for older browsers: the other wants what ours do not have yet.
 */
import { readdirSync } from 'node:fs';
import { join, resolve } from 'node:path';
import type { Plugin } from 'vite';

export const PDF_PACKAGE = resolve('node_modules/pdfjs-dist');
const SCRIPTS = ['pdf.mjs', 'pdf.worker.mjs'];
/** Of what is written in Chinese, and of what any PDF may use; those of Japanese and Korean are as large again. */
const CHINESE = /^(?:Adobe-(?:GB1|CNS1)-|GB|B5|CNS|ET|HK|UniGB|UniCNS|LICENSE$)/u;

interface PackagedFile {
  absoluteSrc: string;
  relativeDest: string;
}

export function pdfFiles(): PackagedFile[] {
  const maps = readdirSync(join(PDF_PACKAGE, 'cmaps')).filter((name) => CHINESE.test(name));
  return [
    ...SCRIPTS.map((name) => ({ absoluteSrc: join(PDF_PACKAGE, 'legacy/build', name), relativeDest: `pdf/${name}` })),
    ...maps
      .toSorted()
      .map((name) => ({ absoluteSrc: join(PDF_PACKAGE, 'cmaps', name), relativeDest: `pdf/cmaps/${name}` })),
  ];
}

/** Leaves the imports of these files as they are written. */
export function pdfImports(): Plugin {
  return {
    name: 'pdf-imports',
    enforce: 'pre',
    resolveId: (id) => (id.startsWith('/pdf/') ? { id, external: true } : null),
  };
}
