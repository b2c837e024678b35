/** What no honest pack exceeds; refused before the work is done that it would cost. */
export const PACK_LIMITS = {
  /** Of the packed file: ten thousand texts of nine thousand characters. A larger collection is several packs. */
  fileBytes: 150_000_000,
  /** Of all that comes out of it. */
  inflatedBytes: 600_000_000,
  /** Of what comes out of the whole, and of each file, to what went in. Text shrinks to a fifth, places in records to a fifteenth. */
  inflatedRatio: 100,
  /** Below it the ratio says nothing. */
  inflatedFree: 2_000_000,
  /** Two files for each of ten thousand texts, and those beside them. */
  entries: 20_010,
  manifestBytes: 50_000_000,
  tableBytes: 20_000_000,
  jsonDepth: 16,
  /** Values of one JSON file: each costs more in memory than in the file. */
  jsonValues: 3_000_000,
  /** Faults that are told. One who mends a pack need not see more at a time. */
  faults: 100,
  /** Of a JSON file of which every fault is told; of a longer one the first. */
  allFaultsLength: 200_000,
} as const;
