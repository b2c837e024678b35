/** A folder of texts as files, as a reader would choose them. */
import { randomFrom } from '../../fuzz.ts';
import { benchTexts } from '../library-texts.ts';

export interface ChosenFile {
  name: string;
  text: string;
}

/** Each says its day and its speaker, so that it is kept without asking. @param file as of `benchLibrary` */
export function chosenTexts(count: number, file: string | null): ChosenFile[] {
  const files: ChosenFile[] = [];
  for (const { id, date, text } of benchTexts(count, file, randomFrom(count))) {
    const [year, month, day] = date.split('-').map(Number);
    files.push({ name: `${id}.txt`, text: `${year}年${month}月${day}日\n林岚：${text}` });
  }
  return files;
}

/** What the aims for a thousand texts are. */
export const REACH = {
  seconds: 25,
  packSeconds: 60,
  longestMs: 50,
  memoryMb: 250,
  use: { keyMs: 32, startMs: 60, idleMb: 25, answeringMb: 60 },
} as const;

/** What they are for ten thousand. A pack of so many is refused: it is to be split. */
export const REACH_OF_MANY = {
  ...REACH,
  seconds: 300,
  use: { keyMs: 60, startMs: 300, idleMb: 40, answeringMb: 200 },
} as const;
