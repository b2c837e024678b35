export interface Cue {
  startMs: number;
  endMs: number;
  /** As the form itself names one. */
  speaker: string | null;
  /** As shown below each other, none of them blank. */
  lines: string[];
  /** Of the file, where its time stands. */
  line: number;
}
