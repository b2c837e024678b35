/** Quotations asked of an archive in place of the record at hand; the answers have the same form, and say of which archive they are. */
import { readFileSync } from 'node:fs';
import type { LookUpOptions } from '../../engine/find/finder.ts';
import type { SourcedAnswer } from '../../engine/record/answer.ts';
import type { Transcript } from '../../engine/record/record.ts';
import { parseArchiveAddress } from '../../platform/archive/archive-address.ts';
import { type ArchiveAccess, ArchiveFailure, askArchive, jsonOf, linesOf } from '../../platform/archive/ask-archive.ts';

/** As the archive tells it beside every answer. */
export interface OfArchive {
  archive: { name: string; generation: number; fold: number; partial: boolean };
}

export interface AskedLine {
  id: unknown;
  query: string;
}

export interface ArchiveLookups {
  lookUp(query: string): Promise<SourcedAnswer & OfArchive>;
  /** One for each, in their order, as soon as it is there. */
  lookUpAll(asked: readonly AskedLine[]): AsyncGenerator<(SourcedAnswer & OfArchive) | { error: { message: string } }>;
  /** Those from which an answer's nearest passages are. */
  transcripts(ids: Iterable<string>): Promise<Transcript[]>;
}

/** Quotations that are sent together, and their characters. */
const MOST_SENT = { quotations: 2000, characters: 1_000_000 };

/** The token is nowhere among the arguments, which everybody on the machine can read. @throws Error with what is wrong */
export function openAskedArchive(address: string, tokenFile: string | null, options: LookUpOptions): ArchiveLookups {
  const origin = parseArchiveAddress(address);
  if (origin === null) throw new Error(`--archive takes https://host:port, or http on this machine: ${address}`);
  const token = (tokenFile === null ? process.env['ARCHIVE_TOKEN'] : readFileSync(tokenFile, 'utf8'))?.trim();
  if (!token) throw new Error('a token is needed: in ARCHIVE_TOKEN, or in the file of --token-file');
  const access: ArchiveAccess = { origin, token };
  const { signal } = new AbortController();
  const { closest = false } = options;
  return {
    async lookUp(query) {
      const answer = await jsonOf(await askArchive(access, '/v1/lookup', { query, closest }, signal), signal);
      return answer as SourcedAnswer & OfArchive;
    },
    async *lookUpAll(asked) {
      for (const some of inParts(asked)) {
        // By their places: an id may be anything.
        const quotations = some.map(({ query }, id) => ({ id, query, closest }));
        let isWhole = false;
        for await (const line of linesOf(await askArchive(access, '/v1/check', { quotations }, signal), signal)) {
          const told = line as { done?: true; answer?: SourcedAnswer & OfArchive; error?: { message: string } };
          if (told.answer !== undefined) yield told.answer;
          else if (told.error !== undefined) yield { error: { message: told.error.message } };
          isWhole = told.done === true;
        }
        if (!isWhole) throw new ArchiveFailure('unreachable', 'the archive was cut off while it answered');
      }
    },
    async transcripts(ids) {
      const records = await Promise.all(
        Array.from(new Set(ids), async (id) => {
          const answer = await jsonOf(
            await askArchive(access, `/v1/texts/${encodeURIComponent(id)}`, null, signal),
            signal,
          );
          return (answer as { record: { transcripts: Transcript[] } }).record.transcripts;
        }),
      );
      return records.flat();
    },
  };
}

function* inParts(asked: readonly AskedLine[]): Generator<AskedLine[]> {
  let part: AskedLine[] = [];
  let characters = 0;
  for (const each of asked) {
    if (
      part.length === MOST_SENT.quotations ||
      (part.length > 0 && characters + each.query.length > MOST_SENT.characters)
    ) {
      yield part;
      [part, characters] = [[], 0];
    }
    part.push(each);
    characters += each.query.length;
  }
  if (part.length > 0) yield part;
}
