/** Serves the pages of the bench, made ready in memory. */
import { fileURLToPath } from 'node:url';
import { build } from 'vite';
import { serveSite, type Site } from '../../sample/serve.ts';
import { SUITES } from './steps.ts';

export async function serveBench(): Promise<Site> {
  const scripts = await bundle();
  return serveSite((path) => {
    const script = scripts.get(path);
    if (script !== undefined) return { body: script, type: 'text/javascript' };
    const name = /^\/(.*)\.html$/.exec(path)?.[1] ?? '';
    if (!scripts.has(`/${name}.js`)) return null;
    return {
      body: `<!doctype html><html lang="zh"><title>${name}</title><body><script type="module" src="/${name}.js"></script></html>`,
    };
  });
}

async function bundle(): Promise<Map<string, string>> {
  const at = (file: string): string => fileURLToPath(new URL(file, import.meta.url));
  const built = await build({
    configFile: false,
    logLevel: 'error',
    define: { 'process.env.NODE_ENV': '"production"' },
    build: {
      write: false,
      modulePreload: { polyfill: false },
      rollupOptions: {
        input: {
          runner: at('runner.ts'),
          ...Object.fromEntries(
            SUITES.map(({ page }) => [page, at(`suites/${page}.${page.endsWith('preact') ? 'tsx' : 'ts'}`)]),
          ),
        },
        output: { entryFileNames: '[name].js', chunkFileNames: '[name].chunk.js' },
      },
    },
  });
  if (!('output' in built)) throw new Error('one bundle was asked for');
  return new Map(built.output.flatMap((it) => (it.type === 'chunk' ? [[`/${it.fileName}`, it.code] as const] : [])));
}
