/** What a check can have done in the world. */
import type { ListedStatement } from '../../engine/page/listed.ts';
import type { SourcedMatch } from '../../engine/record/answer.ts';
import type { Range } from '../../engine/record/record.ts';
import type { AnswerView } from '../../engine/record/view.ts';

/** The formats in which a check is handed on. */
export const FILE_FORMATS = ['html', 'csv', 'markdown', 'annotation'] as const;
export type FileFormat = (typeof FILE_FORMATS)[number];

export interface CheckActions {
  /** Check the page, or check it again. */
  check: () => void;
  cancel: () => void;
  /** Show a statement on the page, by its index; null where there is no page. */
  jump: ((index: number) => void) | null;
  /** Take all marks away from the page, and the list with them; null where there is no page. */
  clear: (() => void) | null;
  lookUp: (text: string) => Promise<AnswerView>;
  lookUpClosest: (text: string) => Promise<AnswerView>;
  sayFailure: (error: unknown) => string;
  copy: (text: string) => Promise<boolean>;
  openReader: (paragraph: string, ranges: readonly Range[]) => Promise<unknown>;
  /** Open the texts of an event beside each other. */
  compare: (event: string) => Promise<unknown>;
  /** Put a finding into the notebook; null where nothing is kept. @returns whether it is stored */
  keep: ((statement: ListedStatement, view: AnswerView, match: SourcedMatch | null) => Promise<boolean>) | null;
  /** The same for many. @param tell hears how many are done, from 0 to 1. @returns whether all are stored */
  keepAll: ((statements: readonly ListedStatement[], tell: (share: number) => void) => Promise<boolean>) | null;
  /** Save the check as a file. */
  save: (format: FileFormat, withAddress: boolean, tell: (share: number) => void) => Promise<void>;
}
