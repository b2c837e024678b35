/** Put a backup into the browser's storage: all of it or nothing. */
import type { Chosen, ReadBackup } from './backup.ts';
import { SettingsFailure } from '../shared/failures.ts';
import type { Imported } from '../notebook/write.ts';
import type { Notebook } from '../notebook/notebook.ts';
import { readPanelSize, writePanelSize } from '../shared/panel-size.ts';
import { changeSettings, readSettings } from '../shared/settings.ts';
import { readFollow, writeFollow } from '../shared/side-panel.ts';
import type { Area } from '../shared/storage/area.ts';

export async function readChosen(area: Area): Promise<Chosen> {
  const [settings, panelSize, sidePanelFollows] = await Promise.all([
    readSettings(area),
    readPanelSize(area),
    readFollow(area),
  ]);
  return { settings, panelSize, sidePanelFollows };
}

async function writeChosen(area: Area, { settings, panelSize, sidePanelFollows }: Chosen): Promise<void> {
  await changeSettings(area, () => settings);
  await writeFollow(area, sidePanelFollows);
  if (panelSize) await writePanelSize(area, panelSize);
}

export interface Applied {
  /** null where the file has no settings. */
  settings: 'replaced' | null;
  imported: Imported;
  /** Settings as they were, and the entries that were added away again. */
  undo: () => Promise<void>;
}

/**
 * The notebook first: it is one transaction, and what is there stays. Then the settings; where these cannot be written, what was added to
 * the notebook is taken out again.
 * @throws NotebookFailure, SettingsFailure: nothing is changed then
 */
export async function applyBackup(
  { chosen, entries }: Pick<ReadBackup, 'chosen' | 'entries'>,
  { area, notebook }: { area: Area; notebook: Notebook },
  tell: (share: number) => void = () => {},
): Promise<Applied> {
  const before = await readChosen(area);
  const { imported, added } = await addEntries(notebook, entries, tell);
  const takeOut = async (): Promise<void> => {
    if (added.length > 0) await notebook.remove(added);
  };
  const putBack = async (): Promise<void> => {
    if (chosen === null) return;
    await writeChosen(area, before);
    // A file without a size leaves the reader's; on the way back there may have been none.
    if (before.panelSize === null) await writePanelSize(area, null);
  };
  try {
    if (chosen) await writeChosen(area, chosen);
  } catch (error) {
    await takeOut();
    // What fails once may fail again; what was not written needs no way back.
    await putBack().catch(() => {});
    throw new SettingsFailure('settings-not-stored', error);
  }
  return {
    settings: chosen && 'replaced',
    imported,
    undo: async () => {
      await takeOut();
      await putBack();
    },
  };
}

async function addEntries(
  notebook: Notebook,
  entries: ReadBackup['entries'],
  tell: (share: number) => void,
): Promise<{ imported: Imported; added: string[] }> {
  // A file without entries needs no notebook, not even where the browser refuses one.
  if (entries.length === 0) return { imported: { added: 0, same: 0, both: 0 }, added: [] };
  const there = new Set((await notebook.read()).rows.map(({ id }) => id));
  const imported = await notebook.add(entries, tell);
  const added = (await notebook.read()).rows.map(({ id }) => id).filter((id) => !there.has(id));
  return { imported, added };
}
