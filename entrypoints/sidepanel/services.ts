import type { Range } from '../../engine/record/record.ts';
import type { AddRefusal } from '../../platform/shared/library/added-page.ts';
import type { Ask } from '../../platform/shared/ask.ts';
import type { SwitchStore } from '../../components/page-check/use-switches.ts';
import type { RecordVersion } from '../../platform/notebook/keep.ts';
import type { Notebook } from '../../platform/notebook/notebook.ts';
import type { TabCheck } from '../../platform/own-page/check/tab-check.ts';
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
  /** The check of the page in front. */
  tabCheck: TabCheck;
  /** Disagreements that the reader does not want to be told of. */
  switches: SwitchStore;
  /** Open the reader at a passage, in a tab beside the page. @param ranges what is to be marked there, in the source */
  openReader: (passage: string, ranges: readonly Range[]) => Promise<void>;
  /** Take the page in front for the reader's texts. @returns why that cannot be */
  addPage: () => Promise<AddRefusal | null>;
  libraryAddress: string;
  /** Open a page of ours beside the one in front. */
  open: (path: string) => Promise<void>;
  /** The head of a page of ours asks for the notebook. */
  hearNotebookAsked: (show: () => void) => void;
  setFollow: (isOn: boolean) => Promise<void>;
  /** Ask the browser not to delete what is stored. */
  persist: () => void;
}
