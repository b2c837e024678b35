/**
 * All that can go wrong and that a reader is told of, in one table: a code, and the sentence that says what happened and what to do.
 */
import type { MessageKey } from './i18n.ts';
import { type Failure, KnownFailure } from './protocol.ts';

/** Why the notebook cannot be read or written. Each has a sentence in the locale files under `notebook.failure`. */
export type NotebookWhy = 'full' | 'gone' | 'newer';

export type FailureCode =
  | Failure
  | `notebook-${NotebookWhy}`
  | 'settings-not-stored'
  | 'settings-unreadable'
  | 'file-unreadable';

export const FAILURE_WORDS: Readonly<Record<FailureCode, MessageKey>> = {
  'record-missing': 'failure.record-missing',
  'record-damaged': 'failure.record-damaged',
  'not-allowed': 'failure.not-allowed',
  'bad-message': 'failure.bad-message',
  'too-many': 'failure.too-many',
  'no-answer': 'failure.no-answer',
  outdated: 'failure.outdated',
  'storage-full': 'failure.storage-full',
  'library-newer': 'failure.library-newer',
  'library-damaged': 'failure.library-damaged',
  'library-gone': 'failure.library-gone',
  'text-gone': 'failure.text-gone',
  'import-not-ours': 'failure.import-not-ours',
  'pack-changed': 'failure.pack-changed',
  unexpected: 'failure.unexpected',
  'notebook-full': 'notebook.failure.full',
  'notebook-gone': 'notebook.failure.gone',
  'notebook-newer': 'notebook.failure.newer',
  'settings-not-stored': 'settings.not-stored',
  'settings-unreadable': 'settings.unreadable',
  'file-unreadable': 'settings.file-unreadable',
};

/**
 * Which failure an error is. A notebook's is known by its name: its class would bring the database's code to pages that have no
 * notebook.
 */
export function codeOf(error: unknown): FailureCode {
  if (error instanceof KnownFailure) return error.failure;
  if (error instanceof Error && error.name === 'NotebookFailure') {
    const code = `notebook-${(error as Error & { why: NotebookWhy }).why}` as const;
    if (Object.hasOwn(FAILURE_WORDS, code)) return code;
  }
  if (error instanceof SettingsFailure) return error.why;
  if (error instanceof FileFailure) return 'file-unreadable';
  return 'unexpected';
}

/** A file that was chosen is there no more, or may not be read. */
export class FileFailure extends Error {
  constructor(cause: unknown) {
    super('file-unreadable', { cause });
    this.name = 'FileFailure';
  }
}

/** The browser did not take what the reader chose, or does not give it back. */
export class SettingsFailure extends Error {
  readonly why: 'settings-not-stored' | 'settings-unreadable';
  constructor(why: SettingsFailure['why'], cause: unknown) {
    super(why, { cause });
    this.name = 'SettingsFailure';
    this.why = why;
  }
}
