/** How far an import is. */
export interface KeepProgress {
  texts: number;
  ofTexts: number;
  characters: number;
}
