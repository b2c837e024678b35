import type { Range } from '../../engine/record/record.ts';
import type { Ask } from '../../platform/shared/ask.ts';
import type { RecordVersion } from '../../platform/notebook/keep.ts';
import type { Notebook } from '../../platform/notebook/notebook.ts';
import type { Lookups } from './lookups.ts';

/** What the side panel does in the world. */
export interface SidePanelServices {
  ask: Ask;
  /** In a private window nothing is written down. */
  isPrivate: boolean;
  /** Whether the reader wants a history now. */
  keepsHistory: () => boolean;
  notebook: Notebook;
  corpus: RecordVersion;
  copy: (text: string) => Promise<boolean>;
  lookups: Lookups;
  /** Open the reader at a passage, in a tab beside the page. @param ranges what is to be marked there, in the source */
  openReader: (passage: string, ranges: readonly Range[]) => Promise<void>;
  setFollow: (isOn: boolean) => Promise<void>;
  /** Ask the browser not to delete what is stored. */
  persist: () => void;
}
