/**
 * Why a file cannot be checked. Each has a sentence in the locale files under `draft.problem`.
 *
 * `locked`: with a password; `old-word`: the form before .docx; `too-large`: see `MAX_FILE`.
 */
export type DraftWhy = 'too-large' | 'not-text' | 'no-text' | 'damaged' | 'locked' | 'old-word' | 'pdf' | 'other-kind';

export class DraftProblem extends Error {
  readonly why: DraftWhy;
  constructor(why: DraftWhy, cause?: unknown) {
    super(why, cause === undefined ? undefined : { cause });
    this.name = 'DraftProblem';
    this.why = why;
  }
}
