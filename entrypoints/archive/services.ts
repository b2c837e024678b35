import type { SourcedMatch } from '../../engine/record/answer.ts';
import type { AnswerView } from '../../engine/record/view.ts';
import type { ArchiveFinding } from '../../platform/archive/find-in-archive.ts';
import type { StoredArchive } from '../../platform/archive/stored-archive.ts';

/** The world as this page needs it. */
export interface ArchiveServices {
  /** By the record and the reader's own texts. */
  lookUp: (quote: string) => Promise<AnswerView>;
  /** @throws ArchiveFailure; the signal's reason */
  findInArchive: (archive: StoredArchive, quote: string, signal: AbortSignal) => Promise<ArchiveFinding>;
  /**
   * After the reader agreed, in the same turn as the click: the browser may ask as well. @throws ArchiveFailure
   * @returns what is connected, and stored
   */
  connect: (access: { origin: string; token: string }) => Promise<StoredArchive>;
  disconnect: () => Promise<void>;
  /** Put a finding into the notebook. @returns whether it is stored */
  keep: (view: AnswerView, match: SourcedMatch | null) => Promise<boolean>;
  copy: (text: string) => Promise<boolean>;
  openReader: (paragraph: string) => Promise<unknown>;
}
