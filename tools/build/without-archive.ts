/** Of the newsroom's archive the other build has not a byte: what would bring some of it into a file stops the build. */
import type { Plugin } from 'vite';

const OF_ARCHIVE =
  /\/(?:platform|entrypoints|components|assets\/locales)\/archive\/|\/assets\/styles\/pages\/archive\.css/u;

interface Chunk {
  fileName: string;
  /** Length in the file, by the module's path. */
  modules: Readonly<Record<string, { renderedLength: number }>>;
}

/** @returns a line for each module of the archive that left something in a file */
export function archiveIn(chunks: readonly Chunk[]): string[] {
  return chunks.flatMap(({ fileName, modules }) =>
    Object.entries(modules)
      .filter(([path, { renderedLength }]) => OF_ARCHIVE.test(path) && renderedLength > 0)
      .map(([path, { renderedLength }]) => `${fileName} has ${renderedLength} characters of ${path}`),
  );
}

export function withoutArchive(): Plugin {
  return {
    name: 'without-archive',
    generateBundle(_options, bundle) {
      const found = archiveIn(Object.values(bundle).filter((each) => each.type === 'chunk'));
      if (found.length > 0) this.error(found.join('\n'));
    },
  };
}
