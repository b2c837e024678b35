import { expect, it } from 'vitest';
import { archiveIn } from '../../../tools/build/without-archive.ts';

const chunk = (path: string, renderedLength: number) => ({
  fileName: 'background.js',
  modules: { '/p/platform/shared/i18n.ts': { renderedLength: 10 }, [path]: { renderedLength } },
});

it.each([
  '/p/platform/archive/newsroom-menu.ts',
  '/p/entrypoints/archive/main.tsx',
  '/p/components/archive/FromArchive.tsx',
  '/p/assets/locales/archive/en.json',
])('names what the archive would leave in a file of the other build: %s', (path) => {
  expect(archiveIn([chunk(path, 7)])).toEqual([`background.js has 7 characters of ${path}`]);
  // Imported, and of no use there: nothing of it is left.
  expect(archiveIn([chunk(path, 0)])).toEqual([]);
});
