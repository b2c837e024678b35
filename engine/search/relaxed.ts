/** What is told where words stand nowhere as they were typed. By itself: pages that say it need nothing of what finds it. */
export interface Apart {
  /** Speakers whose name was typed: the hits are their words. */
  speakers: string[];
  /** What was typed in parts, in order, and in how many passages each part stands. */
  words: { text: string; total: number }[];
  /** How many of `words` stand in each hit: all of them, or, where no passage has all, as many as stand together anywhere. */
  most: number;
  /** Those that stand in no hit. */
  without: string[];
}

/** Whether the hits have only some of the words. */
export function isRelaxed({ words, most }: Apart): boolean {
  return most < words.length;
}
