import { recordContents } from '../../platform/own-page/record-contents.ts';
import { applyBackup, readChosen } from '../../platform/own-page/apply-backup.ts';
import { readBackup, TOO_LARGE, writeBackup } from '../../platform/own-page/backup.ts';
import { type Ask, makeAsk } from '../../platform/shared/ask.ts';
import { browser } from '../../platform/shared/browser.ts';
import { copyText } from '../../platform/own-page/copy-text.ts';
import { corpus } from '../../platform/own-page/corpus.ts';
import { writeDiagnostics } from '../../platform/own-page/diagnostics.ts';
import { readFailures } from '../../platform/shared/failure-log.ts';
import { SettingsFailure } from '../../platform/shared/failures.ts';
import { readLookups } from '../../platform/shared/history.ts';
import { t } from '../../platform/shared/i18n.ts';
import { inSlices, type Steps } from '../../platform/shared/in-slices.ts';
import { STRIDE } from '../../platform/notebook/parse-entry.ts';
import { exportEntries } from '../../platform/notebook/in-backup.ts';
import { type Notebook, openNotebook } from '../../platform/notebook/notebook.ts';
import { MAX_BYTES } from '../../platform/notebook/formats/read-notebook.ts';
import { packagedSize } from '../../platform/own-page/packaged-size.ts';
import { once } from '../../platform/shared/once.ts';
import { readFile } from '../../platform/own-page/read-file.ts';
import { saveFile } from '../../platform/own-page/save-file.ts';
import { changeSettings, readSettings } from '../../platform/shared/settings.ts';
import { type Areas, bytesOf, deleteStored, sizesOf } from '../../platform/own-page/stored-data.ts';
import { sizeOfLibrary } from '../../platform/library/library-size.ts';
import { openLibraryIfThere } from '../../platform/library/open-library.ts';
import type { OptionsServices, StoredSize, StoredTexts } from './services.ts';

/** What Windows switches languages and input methods by, when one of the two keys is let go. */
const SWITCHES_INPUT = /^(?:Alt|Ctrl)\+Shift\+/;
/** As many sites as the list holds, each as long as a name may be, and as many lines of remarks. */
const MAX_LIST_BYTES = 1_000_000;

/** The world, as the browser gives it to the settings page. */
export function makeServices(): OptionsServices {
  const { local, session } = browser.storage;
  const areas: Areas = { local, session };
  const ask = makeAsk((message) => browser.runtime.sendMessage(message));
  const notebook = openNotebook({ mark: local });
  /** Some megabytes that never change: read when somebody first looks at the sizes. */
  const recordBytes = once(() => packagedSize((path) => browser.runtime.getURL(path), ['record.json', 'index.json']));
  /** Counted anew only when the notebook changes: there may be 100,000 entries. */
  let sizeOfRows: Promise<StoredSize | null> | null = null;
  notebook.onChange(() => {
    sizeOfRows = null;
  });
  const shortcuts: OptionsServices['shortcuts'] = async () =>
    (await browser.commands.getAll()).map(({ name = '', description = '', shortcut = '' }) => ({
      name,
      description,
      keys: shortcut,
      switchesInput: navigator.userAgent.includes('Windows') && SWITCHES_INPUT.test(shortcut),
    }));
  const sizes: OptionsServices['sizes'] = async () => {
    const [stored, lookups] = await Promise.all([sizesOf(areas), readLookups(session)]);
    return {
      settings: { bytes: stored.settings, count: null },
      history: { bytes: stored.history, count: lookups.length || null },
      failures: { bytes: stored.failures, count: null },
      notebook: await (sizeOfRows ??= sizeOfNotebook(notebook)),
      record: await recordBytes().then(
        (bytes) => ({ bytes, count: null }),
        () => null,
      ),
    };
  };
  return {
    shortcuts,
    sizes,
    texts: () => sizeOfTexts(local),
    change: (change) =>
      changeSettings(local, () => change).catch((error: unknown) => {
        throw new SettingsFailure('settings-not-stored', error);
      }),
    openShortcuts,
    onStored(tell) {
      browser.storage.onChanged.addListener(tell);
      const stop = notebook.onChange(tell);
      return () => {
        browser.storage.onChanged.removeListener(tell);
        stop();
      };
    },
    async remove(kind) {
      if (kind !== 'notebook') return deleteStored(areas, kind);
      const ids = (await notebook.read()).rows.map(({ id }) => id);
      await notebook.remove(ids);
      return () => notebook.restore(ids);
    },
    async exportAll() {
      const at = new Date().toISOString();
      const text = writeBackup(await readChosen(local), await exportEntries(notebook, at), at);
      saveFile(`${t('options.backup.file')}-${at.slice(0, 10)}.json`, 'application/json', text);
    },
    async readBackup(file, tell) {
      const bytes = await readFile(file, MAX_BYTES);
      return bytes === null ? TOO_LARGE : inSlices(readBackup(bytes), tell);
    },
    async readText(file) {
      const bytes = await readFile(file, MAX_LIST_BYTES);
      return bytes === null ? null : new TextDecoder().decode(bytes);
    },
    applyBackup: (backup, tell) => applyBackup(backup, { area: local, notebook }, tell),
    saveFile,
    copy: copyText,
    async diagnostics() {
      const { version } = browser.runtime.getManifest();
      const all = await sizes();
      return writeDiagnostics({
        version,
        userAgent: navigator.userAgent,
        uiLanguage: browser.i18n.getUILanguage(),
        record: await countRecord(ask),
        allSites: await browser.permissions.contains({ origins: ['http://*/*', 'https://*/*'] }),
        shortcuts: Object.fromEntries((await shortcuts()).map(({ name, keys }) => [name, keys])),
        settings: await readSettings(local),
        stored: Object.fromEntries(
          Object.entries(all).flatMap(([kind, size]) => [
            [`${kind}-bytes`, size?.bytes ?? -1],
            ...(size?.count == null ? [] : [[`${kind}-entries`, size.count] as [string, number]]),
          ]),
        ),
        failures: await readFailures(session),
      });
    },
  };
}

/** null where there are none. */
async function sizeOfTexts(mark: Parameters<typeof openLibraryIfThere>[0]): Promise<StoredTexts | null> {
  const storage = await openLibraryIfThere(mark, () => undefined);
  if (storage === null) return null;
  try {
    const [size, { usage = null, quota = null }] = await Promise.all([
      sizeOfLibrary(storage),
      navigator.storage.estimate(),
    ]);
    return { ...size, used: usage, quota };
  } finally {
    storage.close();
  }
}

/** null where the browser gives it no storage, as in private windows. */
async function sizeOfNotebook(notebook: Notebook): Promise<StoredSize | null> {
  try {
    const { rows } = await notebook.read();
    return { bytes: await inSlices(bytesOfRows(rows), () => {}), count: rows.length };
  } catch {
    return null;
  }
}

function* bytesOfRows(rows: readonly object[]): Steps<number> {
  let bytes = 0;
  for (const [index, row] of rows.entries()) {
    if (index % STRIDE === 0) yield index / rows.length;
    bytes += bytesOf(JSON.stringify(row));
  }
  return bytes;
}

async function countRecord(ask: Ask) {
  try {
    const { coverage, events } = await recordContents(ask);
    return {
      hash: corpus().hash,
      events: coverage.events,
      transcripts: coverage.transcripts,
      paragraphs: events.flatMap(({ texts }) => texts).reduce((sum, { paragraphs }) => sum + paragraphs, 0),
    };
  } catch {
    return null;
  }
}

/** The browser's own page of shortcuts: the only place where they can be changed. */
async function openShortcuts(): Promise<void> {
  // Firefox has it, Chromium has not.
  const commands: Partial<typeof browser.commands> = browser.commands;
  if (commands.openShortcutSettings) await commands.openShortcutSettings();
  else await browser.tabs.create({ url: 'chrome://extensions/shortcuts' });
}
