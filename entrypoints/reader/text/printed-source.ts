import type { Transcript } from '../../../engine/record/record.ts';
import { KnownFailure } from '../../../platform/shared/protocol.ts';

/** One module a text, loaded when it is asked for. */
const SOURCES = import.meta.glob<string>('../../../data/transcripts/*.txt', { query: '?raw', import: 'default' });

/**
 * The source of a transcript, character by character as it was published.
 * @throws KnownFailure `record-missing`; `record-damaged` where it is not the file that the record was made from
 */
export async function printedSource({ id, sha256 }: Transcript): Promise<string> {
  const load = SOURCES[`../../../data/transcripts/${id}.txt`];
  if (load === undefined) throw new KnownFailure('record-missing', `${id}: no source`);
  const text = await load();
  const hash = await crypto.subtle.digest('SHA-256', new TextEncoder().encode(text));
  const found = Array.from(new Uint8Array(hash), (byte) => byte.toString(16).padStart(2, '0')).join('');
  if (found !== sha256) throw new KnownFailure('record-damaged', `${id}: SHA-256 is ${found}, should be ${sha256}`);
  return text;
}
