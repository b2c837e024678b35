/** What the archive is called where something of it was kept. By itself, since no finder is needed for it. */
import { browser } from '../shared/browser.ts';
import { nameSources } from '../shared/i18n.ts';
import { sourceOf } from './archive-address.ts';
import { readArchive } from './stored-archive.ts';

/** What was kept of it is told by its name. @param call what an archive of a name is called */
export async function nameArchive(call: (name: string) => string): Promise<void> {
  const archive = await readArchive(browser.storage.local);
  if (archive !== null) nameSources([{ id: sourceOf(archive), name: call(archive.name) }]);
}
