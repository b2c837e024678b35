/**
 * How often a file's encoding is recognised: `node tools/bench/encodings.ts FILE…`, where a file has a text, or a line of JSON with `text`
 * for each (.jsonl, also packed as .gz); a folder stands for its files.
 *
 * Pieces of five lengths are cut from each text by chance (the same at every run) and written in each encoding that has their characters.
 */
import { readdirSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { gunzipSync } from 'node:zlib';
import { decodeText } from '../../platform/library/read/encoding/decode-text.ts';
import { ReadProblem } from '../../platform/library/read/read-problem.ts';

const LENGTHS = [10, 30, 100, 1000, 9000];
const ENCODINGS = ['utf-8', 'utf-16le', 'utf-16be', 'gb18030', 'big5', 'shift_jis'] as const;
type Written = (typeof ENCODINGS)[number];
/** Pieces of one length in one encoding. */
const PIECES = 60;
/** A text that lacks more is not written in that encoding by anybody. */
const MAX_LACKING = 0.02;
const AIM = 0.995;

const paths = process.argv.slice(2).flatMap((path) => {
  if (!statSync(path).isDirectory()) return [path];
  return readdirSync(path).map((name) => join(path, name));
});
if (paths.length === 0) {
  process.stderr.write('usage: node tools/bench/encodings.ts FILE_OR_FOLDER…\n');
  process.exit(2);
}
const texts = paths.flatMap(textsIn).filter((text) => text.length >= 1000);
const tables = new Map(ENCODINGS.filter((name) => !name.startsWith('utf')).map((name) => [name, tableOf(name)]));
const chance = seeded(17);
let [all, right] = [0, 0];
let ms = 0;
const rows = ENCODINGS.map((encoding) => {
  const cells = LENGTHS.map((length) => {
    let [tried, hits] = [0, 0];
    for (let attempt = 0; tried < PIECES && attempt < 40 * PIECES; attempt += 1) {
      const piece = pieceOf(texts[Math.floor(chance() * texts.length)]!, length);
      const bytes = piece && encode(piece, encoding);
      if (!bytes) continue;
      tried += 1;
      const start = performance.now();
      if (recognised(bytes) === encoding) hits += 1;
      ms += performance.now() - start;
    }
    all += tried;
    right += hits;
    return tried === 0 ? '—' : `${hits}/${tried}`;
  });
  return `${encoding.padEnd(10)} ${cells.map((cell) => cell.padStart(8)).join('')}`;
});
process.stdout.write(`${'characters'.padEnd(10)} ${LENGTHS.map((length) => String(length).padStart(8)).join('')}\n`);
process.stdout.write(`${rows.join('\n')}\n`);
process.stdout.write(`${all} files, right ${((100 * right) / all).toFixed(2)} %, ${(ms / all).toFixed(2)} ms a file\n`);
if (right / all < AIM) process.exitCode = 1;

function recognised(bytes: Uint8Array): string | null {
  try {
    return decodeText(bytes).encoding;
  } catch (error) {
    if (error instanceof ReadProblem) return null;
    throw error;
  }
}

function textsIn(path: string): string[] {
  const bytes = readFileSync(path);
  const text = (path.endsWith('.gz') ? gunzipSync(bytes) : bytes).toString('utf8');
  if (!/\.jsonl(?:\.gz)?$/u.test(path)) return [text];
  const lines = text.split('\n').filter((line) => line !== '');
  return lines.map((line) => (JSON.parse(line) as { text: string }).text);
}

function pieceOf(text: string, length: number): string | null {
  const start = Math.floor(chance() * Math.max(1, text.length - length));
  const piece = text.slice(start, start + length).toWellFormed();
  return (piece.match(/\p{Script=Han}/gu)?.length ?? 0) * 2 > piece.length ? piece : null;
}

/** null where the encoding has too few of its characters. */
function encode(text: string, encoding: Written): Uint8Array | null {
  if (encoding === 'utf-8') return Buffer.from(text);
  const wide = Buffer.from(text, 'utf16le');
  if (encoding === 'utf-16le') return wide;
  if (encoding === 'utf-16be') return wide.swap16();
  const table = tables.get(encoding)!;
  const written = Array.from(text, (character) => table.get(character));
  const found = written.filter((bytes) => bytes !== undefined);
  return written.length - found.length > MAX_LACKING * written.length ? null : new Uint8Array(found.flat());
}

/** By what the platform's decoder makes of every pair of bytes. */
function tableOf(encoding: Written): Map<string, number[]> {
  const table = new Map<string, number[]>();
  const put = (bytes: number[]): void => {
    const character = new TextDecoder(encoding).decode(new Uint8Array(bytes));
    // Of two ways to write one the first is what programs write.
    if (Array.from(character).length === 1 && character !== '\ufffd' && !table.has(character))
      table.set(character, bytes);
  };
  for (let byte = 0; byte < 0x80; byte += 1) put([byte]);
  for (let lead = 0x81; lead <= 0xfe; lead += 1) for (let trail = 0x40; trail <= 0xfe; trail += 1) put([lead, trail]);
  return table;
}

function seeded(seed: number): () => number {
  let state = seed;
  return () => {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0;
    return state / 2 ** 32;
  };
}
