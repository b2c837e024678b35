/** Reading files into the library, for tests. */
import type { ReadText } from '../../../engine/library/read-text.ts';
import { readFiles, type ReadOptions } from '../../../platform/library/read/read-files.ts';
import { openPdf } from '../../../tools/library/open-pdf.ts';
import { ReadProblem } from '../../../platform/library/read/read-problem.ts';

export async function readAll(
  name: string,
  bytes: Uint8Array | string,
  options: ReadOptions = {},
): Promise<(ReadText | ReadProblem)[]> {
  const file = typeof bytes === 'string' ? new TextEncoder().encode(bytes) : new Uint8Array(bytes);
  const all: (ReadText | ReadProblem)[] = [];
  for await (const each of readFiles(name, file, { today: '2026-11-30', openPdf, ...options })) all.push(each);
  return all;
}

/** The one text of a file; what is wrong with it is thrown. */
export async function readOne(name: string, bytes: Uint8Array | string, options: ReadOptions = {}): Promise<ReadText> {
  const [only, ...more] = await readAll(name, bytes, options);
  if (only === undefined || more.length > 0) throw new Error(`${name} has ${more.length + 1} texts`);
  if (only instanceof ReadProblem) throw only;
  return only;
}

/** Why a file is not read. */
export async function problemOf(
  name: string,
  bytes: Uint8Array | string,
  options: ReadOptions = {},
): Promise<ReadProblem> {
  const [only] = await readAll(name, bytes, options);
  if (!(only instanceof ReadProblem)) throw new Error(`${name} was read`);
  return only;
}
