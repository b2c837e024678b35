/** The reader's files as texts: what each of them is, is found out here, and who reads it. */
import type { ReadText } from '../../../engine/library/read-text.ts';
import { openZip, type ZipArchive } from './archive/unzip.ts';
import { notice, type OpenFile, type ReadBody } from './body.ts';
import { checkSource } from './check-source.ts';
import { cleanName, isUnsafeName } from './clean-name.ts';
import { decodeText } from './encoding/decode-text.ts';
import { isDocx } from './documents/read-docx.ts';
import { decodeDeclared } from './encoding/decode-declared.ts';
import { endingOf, fileKindOf, otherKind, type TextKind, textKindOf } from './kind-of.ts';
import { LIMITS } from './limits.ts';
import type { PdfWays } from './pdf/read-pdf.ts';
import { ReadProblem } from './read-problem.ts';
import { readPlainFile } from './read-plain-file.ts';
import { sha256 } from './sha256.ts';

export interface ReadOptions {
  /** For files in which nothing tells it, as the reader has chosen; any name that `TextDecoder` knows. */
  encoding?: string | null;
  /** `YYYY-MM-DD`: no text is from later than the day after. */
  today?: string;
  signal?: AbortSignal | null;
  /** How a PDF is opened here, loaded for the first one; null: not at all. */
  openPdf?: (() => Promise<PdfWays>) | null;
}

/**
 * What stands in a file: one text, the texts of an archive or a table one after the other, or why there is none. One that cannot be read
 * does not keep the others from it.
 *
 * Nothing of a file is ever run, and no address in it is asked.
 * @param name of the file, as it is shown
 * @throws the signal's reason, once it is aborted
 */
export async function* readFiles(
  name: string,
  file: Blob | Uint8Array,
  { encoding = null, today = new Date().toISOString().slice(0, 10), signal = null, openPdf = null }: ReadOptions = {},
): AsyncGenerator<ReadText | ReadProblem> {
  const shown = cleanName(name);
  try {
    const bytes = await bytesOf(file);
    signal?.throwIfAborted();
    const budget = { packed: bytes.length, inflated: 0 };
    yield* readOpen(shown, { name, bytes, encoding, today, budget }, { signal, openPdf, isInside: false });
  } catch (error) {
    signal?.throwIfAborted();
    if (!(error instanceof ReadProblem)) throw error;
    yield error.named(shown);
  }
}

/** @throws ReadProblem */
async function bytesOf(file: Blob | Uint8Array): Promise<Uint8Array<ArrayBuffer>> {
  const size = file instanceof Uint8Array ? file.length : file.size;
  if (size > LIMITS.fileBytes) throw new ReadProblem('too-large', { size, limit: LIMITS.fileBytes });
  if (size === 0) throw new ReadProblem('empty');
  if (file instanceof Uint8Array) return file as Uint8Array<ArrayBuffer>;
  try {
    return new Uint8Array(await file.arrayBuffer());
  } catch (cause) {
    throw new ReadProblem('unreadable', {}, { cause });
  }
}

interface Place extends Required<Pick<ReadOptions, 'openPdf'>> {
  signal: AbortSignal | null;
  /** Of an archive: one in it is not opened. */
  isInside: boolean;
}

async function* readOpen(shown: string, file: OpenFile, place: Place): AsyncGenerator<ReadText | ReadProblem> {
  const kind = fileKindOf(file.bytes, file.name);
  if (kind === 'pdf') {
    if (place.openPdf == null) throw new ReadProblem('pdf');
    const { readPdf } = await import('./pdf/read-pdf.ts');
    yield await finish(shown, await readPdf(file.bytes, await place.openPdf()), file.bytes);
    return;
  }
  const archive = kind === 'zip' ? openZip(file.bytes, file.budget) : null;
  const read = archive === null ? null : await packedDocument(archive);
  if (archive !== null && read === null) {
    if (place.isInside) throw new ReadProblem('nested-archive');
    yield* readEntries(shown, archive, file, place);
    return;
  }
  for (const body of read ?? (await readText(file))) yield await finish(shown, body, file.bytes);
}

/** A document that is an archive inside; null for an archive of files. */
async function packedDocument(archive: ZipArchive): Promise<ReadBody[] | null> {
  const { entries } = archive;
  const has = (name: string): boolean => entries.some((entry) => entry.name === name);
  if (isDocx(archive)) {
    const { readDocxFile } = await import('./documents/read-docx-file.ts');
    return [await readDocxFile(archive)];
  }
  if (has('META-INF/container.xml')) return [await (await import('./documents/read-epub.ts')).readEpub(archive)];
  if (has('xl/workbook.xml')) throw otherKind('spreadsheet');
  if (has('ppt/presentation.xml')) throw otherKind('slides');
  if (has('content.xml') && has('mimetype')) throw otherKind('opendocument');
  return null;
}

/** As much as tells what kind of text it is. */
const HEAD = 2000;

async function readText(file: OpenFile): Promise<ReadBody[]> {
  const head = new TextDecoder('latin1').decode(file.bytes.subarray(0, HEAD));
  const first = textKindOf(head, file.name);
  if (first === 'mhtml') {
    const { readMhtml } = await import('./html/read-mhtml.ts');
    return [readMhtml(latin1(file.bytes))];
  }
  const { text, encoding, isGuessed } =
    file.encoding === null && (first === 'html' || first === 'xml')
      ? decodeDeclared(file.bytes)
      : decodeText(file.bytes, file.encoding);
  if (text.trim() === '') throw new ReadProblem('empty');
  const notices = notice('encoding-guessed', isGuessed ? 1 : 0);
  const bodies = await readKind(textKindOf(text, file.name), text, file);
  return bodies.map((body) => ({
    ...body,
    encoding: body.encoding ?? encoding,
    notices: [...notices, ...body.notices],
  }));
}

/** Each reader is loaded where there is a file for it. */
async function readKind(kind: TextKind, text: string, { name, today }: OpenFile): Promise<ReadBody[]> {
  switch (kind) {
    case 'html':
      return [(await import('./html/read-html.ts')).readHtml(text)];
    case 'xml':
      return (await import('./parliament/read-xml.ts')).readXml(text);
    case 'srt':
    case 'vtt':
    case 'lrc':
      return [(await import('./captions/read-captions.ts')).readCaptions(text, kind)];
    case 'csv':
      return (await import('./items/read-csv.ts')).readCsv(text, today);
    case 'json': {
      const { isJsonLines, readJson } = await import('./items/read-json.ts');
      return readJson(text, today, isJsonLines(text, endingOf(name)));
    }
    case 'mhtml':
      // It is one by its name alone: in its bytes nothing of it was found.
      throw new ReadProblem('damaged');
    default:
      return [readPlainFile(kind, text)];
  }
}

/** A character for each byte: what `latin1` is called in browsers differs from it in some. */
function latin1(bytes: Uint8Array): string {
  const parts: string[] = [];
  for (let at = 0; at < bytes.length; at += HEAD) parts.push(String.fromCharCode(...bytes.subarray(at, at + HEAD)));
  return parts.join('');
}

/** What systems put into archives beside what is wanted. */
const OF_SYSTEM = /(?:^|\/)(?:__MACOSX\/|\.[^/]*$|Thumbs\.db$|desktop\.ini$)/iu;
/** What pages and books bring along. */
const NO_TEXT = new Set(
  'png jpg jpeg gif webp svg ico bmp css js mjs map woff woff2 ttf otf mp3 m4a mp4 mov avi webm wav opus'.split(' '),
);

async function* readEntries(
  shown: string,
  archive: ZipArchive,
  { encoding, today, budget }: OpenFile,
  { signal, openPdf }: Place,
): AsyncGenerator<ReadText | ReadProblem> {
  const files = archive.entries.filter(
    ({ name }) => !name.endsWith('/') && (isUnsafeName(name) || !OF_SYSTEM.test(name)),
  );
  const skipped = files.filter(({ name }) => NO_TEXT.has(endingOf(name)));
  const wanted = files.filter((entry) => !skipped.includes(entry));
  if (wanted.length === 0) throw new ReadProblem('no-text');
  for (const entry of wanted) {
    signal?.throwIfAborted();
    const inner = `${shown} › ${cleanName(entry.name)}`;
    try {
      if (isUnsafeName(entry.name)) throw new ReadProblem('unsafe-name');
      const bytes = await archive.read(entry);
      if (bytes.length === 0) throw new ReadProblem('empty');
      yield* readOpen(inner, { name: entry.name, bytes, encoding, today, budget }, { signal, openPdf, isInside: true });
    } catch (error) {
      if (!(error instanceof ReadProblem)) throw error;
      yield error.named(inner);
      // Whatever follows would only add to it.
      if (error.code === 'inflates-too-far') return;
    }
  }
  if (skipped.length > 0)
    yield new ReadProblem(
      'skipped-entries',
      { total: skipped.length, value: cleanName(skipped[0]!.name) },
      { name: shown },
    );
}

/** Of several texts in one file each is read or refused by itself. */
async function finish(
  shown: string,
  { part, ...read }: ReadBody,
  bytes: Uint8Array<ArrayBuffer>,
): Promise<ReadText | ReadProblem> {
  const name = part === null ? shown : `${shown} › ${cleanName(part)}`;
  try {
    const isReplaced = read.notices.some(({ kind }) => kind === 'replaced-surrogates' || kind === 'unreadable-glyphs');
    const notices = [...read.notices, ...checkSource(read.source, isReplaced)];
    // Texts of one file have its bytes in common.
    const own = part === null ? bytes : new TextEncoder().encode(read.source);
    return { ...read, name, sha256: await sha256(own), notices };
  } catch (error) {
    if (!(error instanceof ReadProblem)) throw error;
    return error.named(name);
  }
}
