/**
 * What no text of a person's exceeds, and what is made to fill the memory or to stop a machine does. Refused where it is exceeded, before
 * the work is done.
 */
export const LIMITS = {
  /** Of a file, before it is read. The longest transcript that was seen has half a megabyte. */
  fileBytes: 50_000_000,
  /** Of all that comes out of one archive. */
  inflatedBytes: 200_000_000,
  /** Text shrinks to a fifth, sometimes a twentieth. */
  inflatedRatio: 100,
  /** Below it the ratio says nothing: an empty form shrinks to nearly nothing. */
  inflatedFree: 2_000_000,
  archiveEntries: 10_000,
  jsonDepth: 32,
  /** As deep as Chromium builds a page. */
  treeDepth: 512,
  /** Of a page; the largest that was met has twenty thousand. */
  htmlElements: 100_000,
  /** A Word document of five hundred pages has a third of it. */
  xmlElements: 300_000,
  /** Attributes of one tag. */
  tagParts: 2000,
  lines: 200_000,
  /** Colons and brackets behind which a speaker's words could begin. */
  labels: 200_000,
  /** Characters between two ends of a sentence. */
  unbroken: 20_000,
  /** Characters of one line. */
  line: 1_000_000,
} as const;
