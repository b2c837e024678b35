/** What of a collection leaves in a pack. */
export interface PackedChoice {
  /** Of the collection. */
  collection: string;
  /** Ids of the texts that are to leave. */
  texts: ReadonlySet<string>;
  /** Of all of them, in the reader's words. */
  rights: string;
}
