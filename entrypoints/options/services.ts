import type { Applied } from '../../platform/own-page/apply-backup.ts';
import type { ReadBackup } from '../../platform/own-page/backup.ts';
import type { LibrarySize } from '../../platform/library/library-size.ts';
import type { Settings } from '../../platform/shared/settings.ts';
import type { StoredKind } from '../../platform/own-page/stored-data.ts';

/** What is stored of one kind. */
export interface StoredSize {
  bytes: number;
  /** Entries, where a reader would count them. */
  count: number | null;
}
/** `record` comes with the extension and goes with it. */
export type SizedKind = StoredKind | 'notebook' | 'record';

export interface Shortcut {
  name: string;
  /** In the browser's language. */
  description: string;
  /** As the browser writes it; empty for none. */
  keys: string;
  /** On this system its first keys switch the input language or the input method. */
  switchesInput: boolean;
}

/** What fills the storage that the browser gives. */
export interface StoredTexts extends LibrarySize {
  /** All of it, of the notebook too; null where the browser does not tell. */
  used: number | null;
  quota: number | null;
}

/** What the settings page does in the world. */
export interface OptionsServices {
  /** @returns the settings as they were @throws SettingsFailure */
  change: (change: Partial<Settings>) => Promise<Settings>;
  shortcuts: () => Promise<Shortcut[]>;
  openShortcuts: () => Promise<void>;
  /** null for what cannot be read. */
  sizes: () => Promise<Record<SizedKind, StoredSize | null>>;
  /** Of the reader's texts; null where there are none. It rejects where they cannot be read, as in private windows. */
  texts: () => Promise<StoredTexts | null>;
  /** Hear that something stored has changed. @returns the way to stop hearing */
  onStored: (tell: () => void) => () => void;
  /** @returns the way to have it back */
  remove: (kind: StoredKind | 'notebook') => Promise<() => Promise<void>>;
  exportAll: () => Promise<void>;
  readBackup: (file: File, tell: (share: number) => void) => Promise<ReadBackup>;
  applyBackup: (backup: ReadBackup, tell: (share: number) => void) => Promise<Applied>;
  /** The text of a file; null for one that is too large. */
  readText: (file: File) => Promise<string | null>;
  saveFile: (name: string, type: string, text: string) => void;
  diagnostics: () => Promise<string>;
  copy: (text: string) => Promise<boolean>;
}
