/** Files as texts about to be kept: this file alone knows who reads and who understands them. */
import { readFile } from 'node:fs/promises';
import { basename } from 'node:path';
import { NAMES } from '../../data/known-names.ts';
import { understand } from '../../engine/library/understand.ts';
import { MAIN } from '../../engine/record/collection.ts';
import type { TextToKeep } from '../../platform/library/library.ts';
import { readFiles } from '../../platform/library/read/read-files.ts';
import { ReadProblem } from '../../platform/library/read/read-problem.ts';
import { openPdf } from './open-pdf.ts';

/** A file, or a text in it, that could not be read. */
export interface UnreadText {
  name: string;
  problem: string;
}

export async function* readTexts(paths: readonly string[]): AsyncGenerator<TextToKeep | UnreadText> {
  for (const path of paths) {
    const name = basename(path);
    try {
      for await (const read of readFiles(name, new Uint8Array(await readFile(path)), { openPdf })) {
        if (read instanceof ReadProblem) {
          yield { name: read.name || name, problem: read.code };
          continue;
        }
        const { transcript } = understand(read, NAMES, []);
        yield { read, corrections: [], transcript, collection: MAIN };
      }
    } catch (error) {
      // Of a web page or a Word document only a browser has the reader.
      yield { name, problem: error instanceof Error ? error.message : String(error) };
    }
  }
}
