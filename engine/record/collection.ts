/** A group of texts that a reader has brought. */
export interface Collection {
  /** `main` is there from the beginning. */
  id: string;
  /** Empty for `main` until the reader gives it one. */
  name: string;
  language: string | null;
  licence: string | null;
  /** Where it is from, in the reader's words. */
  origin: string | null;
  /** Whether its words may be shown in web pages. */
  inPages: boolean;
  /** Whether it is asked. */
  on: boolean;
}

export const MAIN = 'main';

/** Private: what is added without another word is shown in no web page. */
export const MAIN_COLLECTION: Collection = {
  id: MAIN,
  name: '',
  language: null,
  licence: null,
  origin: null,
  inPages: false,
  on: true,
};
