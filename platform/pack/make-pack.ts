/** A collection as a pack: written, signed, and checked by the same eyes as everybody's before it is handed out. */
import type { PackOutcome } from '../../engine/pack/check-pack.ts';
import { NO_TABLES } from '../../engine/pack/shapes.ts';
import { packContents, type PackHead, sealPack, type TextToPack, writeManifest } from '../../engine/pack/write-pack.ts';
import type { LastPack } from '../../engine/record/collection.ts';
import { sha256 } from '../library/read/sha256.ts';
import { signerOf, type SigningKey } from './keys.ts';
import { readPack } from './read-pack.ts';
import { writeArchive } from './write-archive.ts';

export interface PackMaking {
  /** `revision` and `made` count where something has changed since `last`. */
  head: Omit<PackHead, 'key'>;
  /** As this collection was packed before; null: it never was. */
  last: Pick<LastPack, 'revision' | 'made' | 'contents'> | null;
  texts: AsyncIterable<TextToPack>;
  /** null: it is not signed. */
  key: SigningKey | null;
  /** How many texts will come. */
  ofTexts: number;
  signal: AbortSignal;
  /** From 0 to 1. */
  onProgress: (share: number) => void;
  /** Let the page draw, and hear what is pressed. */
  between: () => Promise<void>;
}

export interface MadePack {
  file: Blob;
  revision: number;
  made: string;
  /** By which it is seen the next time whether anything has changed. */
  contents: string;
  /** Nothing has changed since the last revision: these are its bytes. */
  isSame: boolean;
}

/** Shares of the work, measured on a thousand texts: reading and hashing, packing, checking. */
const [READ, PACKED] = [0.3, 0.75];

/** @throws the signal's reason; @returns the faults of what could not be a sound pack, of which no file is made */
export async function makePack(
  making: PackMaking,
): Promise<{ ok: true; pack: MadePack } | Extract<PackOutcome, { ok: false }>> {
  const { head, last, key, ofTexts, signal, onProgress, between } = making;
  const encoder = new TextEncoder();
  const encode = (text: string): Uint8Array<ArrayBuffer> => encoder.encode(text);
  let done = 0;
  async function* counted(): AsyncGenerator<TextToPack> {
    for await (const text of making.texts) {
      signal.throwIfAborted();
      yield text;
      done += 1;
      onProgress((done / Math.max(done, ofTexts)) * READ);
      await between();
    }
  }
  const contents = await packContents(NO_TABLES, counted(), { encode, sha256 });
  const whole = { ...head, key: key?.publicKey ?? null };
  const mark = await sha256(writeManifest({ ...whole, revision: 0, made: '' }, contents, encode));
  const isSame = last?.contents === mark;
  const { revision, made } = isSame
    ? last
    : { revision: Math.max(head.revision, (last?.revision ?? 0) + 1), made: head.made };
  const sign = key && signerOf(key, `${head.id} revision ${revision}`);
  const files = await sealPack({ ...whole, revision, made }, contents, { encode, sign });
  let written = 0;
  const file = await writeArchive(files, async () => {
    signal.throwIfAborted();
    written += 1;
    onProgress(READ + (written / files.length) * (PACKED - READ));
    await between();
  });
  const checked = await readPack(new Uint8Array(await file.arrayBuffer()), {
    signal,
    onProgress: ({ texts, ofTexts: of }) => onProgress(PACKED + (texts / of) * (1 - PACKED)),
  });
  return checked.ok ? { ok: true, pack: { file, revision, made, contents: mark, isSame } } : checked;
}
