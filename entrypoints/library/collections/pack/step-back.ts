/** The revision before put back in the place of the one that is there, by its file, which was kept. */
import { KnownFailure } from '../../../../platform/shared/protocol.ts';
import type { LibraryServices } from '../../services.ts';

/** @param id of the pack's collection */
export async function stepBack({ library, readPack }: Pick<LibraryServices, 'library' | 'readPack'>, id: string) {
  const present = (await library.collections()).find((each) => each.id === id);
  const file = await library.packFile(id, 'before');
  const read = file === null ? null : await readPack(file, {});
  if (present === undefined || read?.ok !== true) throw new KnownFailure('library-damaged');
  const seen = await library.packStanding(read.pack.pack.manifest);
  const { signal } = new AbortController();
  await library.keepPack(read.pack, { seen, inPages: present.inPages, signal, onProgress: () => {} });
}
