/** A page on its way into the reader's library: what the background, its script in the page and our own pages tell each other of it. */

/**
 * Why a page was not taken. On the toolbar button each has a sentence under `trouble`, with `add-` before it.
 *
 * `private`: of a private window nothing is written; the others as of a check.
 */
export const ADD_REFUSALS = ['closed', 'pdf', 'private', 'no-text', 'failed'] as const;
export type AddRefusal = (typeof ADD_REFUSALS)[number];

/** With what a page's script begins. */
export interface TakeStart {
  /** The right of this frame's document to send its text, once. */
  token: string;
}

export type TakeBegun = 'begun' | 'pdf';

/** Where the background puts a page for the library's page, in the session's storage. */
export const addedPageKey = (key: string): string => `addedPage.${key}`;
