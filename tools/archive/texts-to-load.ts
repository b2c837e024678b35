/** Files as texts of an archive: a pack, an export of a library, or texts in any form that the library reads. */
import { openAsBlob } from 'node:fs';
import { readdir, readFile, stat } from 'node:fs/promises';
import { basename, join } from 'node:path';
import type { Pool } from 'pg';
import type { Shard } from '../../archive/database/shard.ts';
import { findPack, type LoadedPack } from '../../archive/load/packs.ts';
import type { OpenArchive } from '../../archive/store/open-archive.ts';
import { nobody } from '../../archive/store/ask-shards.ts';
import { NAMES } from '../../data/known-names.ts';
import type { KeptText } from '../../engine/index/segments/storage.ts';
import type { StoredEvent } from '../../engine/index/store.ts';
import { alignWithin, type EventedText, eventFor } from '../../engine/library/one-event.ts';
import type { CheckedPack } from '../../engine/pack/check-pack.ts';
import { tellFault } from '../../engine/pack/fault.ts';
import { type UnpackedText, unpackText } from '../../engine/pack/text-of-pack.ts';
import type { Emendation, Transcript } from '../../engine/record/record.ts';
import { readExport } from '../../platform/library/export/read-export.ts';
import { hashOfWords, mintId, withId } from '../../platform/library/text-id.ts';
import { readPack } from '../../platform/pack/read-pack.ts';
import { readTexts, type UnreadText } from '../library/read-texts.ts';

/** Texts of a day, and of an event, that are read to be compared. */
const MOST_READ = 12;

/** Files of folders, in their order; all bytes together. */
export async function filesIn(paths: readonly string[]): Promise<{ files: string[]; bytes: number }> {
  const files: string[] = [];
  let bytes = 0;
  for (const path of paths) {
    const found = await stat(path);
    if (!found.isDirectory()) {
      files.push(path);
      bytes += found.size;
      continue;
    }
    const inside = await filesIn((await readdir(path)).sort().map((name) => join(path, name)));
    files.push(...inside.files);
    bytes += inside.bytes;
  }
  return { files, bytes };
}

export interface ToLoad {
  archive: OpenArchive;
  shards: readonly Shard[];
  /** Hears of what could not be read; the others are loaded. */
  onUnread: (text: UnreadText) => void;
  /** Of each pack whose texts were all given out. */
  onPack: (pack: LoadedPack) => void;
}

export async function* textsToLoad(
  files: readonly string[],
  { archive, shards, onUnread, onPack }: ToLoad,
): AsyncGenerator<KeptText> {
  const events = createEvents(archive);
  for (const file of files) {
    if (file.endsWith('.yuanhua')) {
      const pack = await openPack(file, shards[0]!.writer, onUnread);
      if (pack === null) continue;
      const texts: string[] = [];
      for await (const { transcript, emendations } of textsOfPack(pack)) {
        texts.push(transcript.id);
        yield events.beside(transcript, emendations);
      }
      const { id, revision, title } = pack.manifest;
      onPack({ id, revision, title, key: pack.signature?.key ?? null, texts });
      continue;
    }
    if (file.endsWith('.jsonl')) {
      const exported = readExport(await openAsBlob(file), () => undefined);
      // An export says of which event each of its texts is.
      for await (const { transcript } of exported) yield events.beside(transcript);
      continue;
    }
    for await (const text of readTexts([file])) {
      if ('problem' in text) {
        onUnread(text);
        continue;
      }
      const { transcript, read } = text;
      yield events.beside(await events.placed(await named(transcript, read.source)));
    }
  }
}

/** The same words have the same name whenever they are loaded, so that they are known again. */
async function named(transcript: Transcript, source: string): Promise<Transcript> {
  return withId(
    transcript,
    mintId(transcript.date, await hashOfWords(source), () => false),
  );
}

/** @returns null for one that is not sound, or older than what is there */
async function openPack(file: string, pool: Pool, onUnread: (text: UnreadText) => void): Promise<CheckedPack | null> {
  const name = basename(file);
  const outcome = await readPack(new Uint8Array(await readFile(file)));
  if (!outcome.ok) {
    for (const fault of outcome.faults) onUnread({ name, problem: tellFault(fault) });
    return null;
  }
  const { id, revision } = outcome.pack.manifest;
  const known = await findPack(pool, id);
  if (known !== null && known.revision > revision) {
    onUnread({ name, problem: `revision ${revision} of ${id}, of which revision ${known.revision} is there` });
    return null;
  }
  const key = outcome.pack.signature?.key ?? null;
  // Whoever runs the archive chose the file; that another one packed it he must know.
  if (known !== null && known.key !== null && known.key !== key) {
    onUnread({ name, problem: `not signed by the key that signed revision ${known.revision} of ${id}` });
    return null;
  }
  return outcome.pack;
}

/** Each under the name that its words prove, whatever the pack calls it. */
async function* textsOfPack(pack: CheckedPack): AsyncGenerator<Pick<UnpackedText, 'transcript' | 'emendations'>> {
  for await (const checked of pack.texts()) {
    const { read, transcript, emendations, isIdProved } = unpackText(checked, NAMES);
    const own = isIdProved ? transcript : await named(transcript, read.source);
    yield { transcript: own, emendations: emendations.map((each) => ({ ...each, transcript: own.id })) };
  }
}

/** Of which event a text is, and how it stands beside others of it, in the archive and in this load. */
function createEvents({ held }: OpenArchive) {
  /** Of this load; by event. */
  const loaded = new Map<string, Transcript[]>();
  const daysLoaded = new Map<string, Transcript[]>();
  /** All of a day: what is not compared has an event that is another's. */
  const eventsLoaded = new Map<string, EventedText[]>();
  const put = <T>(texts: Map<string, T[]>, key: string, text: T, most: number): void => {
    texts.set(key, [...(texts.get(key) ?? []), text].slice(-most));
    // A load is in the order of its files, and texts of an event come near each other.
    if (texts.size > 1000) texts.delete(texts.keys().next().value!);
  };
  return {
    async placed(transcript: Transcript): Promise<Transcript> {
      const { date, id } = transcript;
      if (date === null) return { ...transcript, event: id };
      const [known = eventsLoaded.get(date)?.find((each) => each.id === id)?.event] = await held.eventIdsOf(nobody(), [
        id,
      ]);
      if (known !== undefined) return { ...transcript, event: known };
      const { read, others } = await held.eventsOfDay(nobody(), date, MOST_READ);
      const own = transcriptsIn(read);
      const unread = others.map((event): EventedText => ({ id: '', date, event }));
      return {
        ...transcript,
        event: eventFor(
          transcript,
          [...own, ...(daysLoaded.get(date) ?? [])],
          [...unread, ...(eventsLoaded.get(date) ?? [])],
        ),
      };
    },
    async beside(transcript: Transcript, emendations: Emendation[] = []): Promise<KeptText> {
      const { id, event, date } = transcript;
      const own = transcriptsIn(await held.events(nobody(), [event]));
      const others = [...new Map([...own, ...(loaded.get(event) ?? [])].map((text) => [text.id, text])).values()];
      // Those that came before it in the archive: loaded again, it is the same to the last character.
      const at = others.findIndex((other) => other.id === id);
      const before = at < 0 ? others : others.slice(0, at);
      put(loaded, event, transcript, MOST_READ);
      if (date !== null) {
        put(daysLoaded, date, transcript, MOST_READ);
        put(eventsLoaded, date, { id, date, event }, Infinity);
      }
      return { transcript, emendations, alignment: alignWithin(transcript, before, NAMES) };
    },
  };
}

function transcriptsIn(events: readonly StoredEvent[]): Transcript[] {
  return events.flatMap(({ texts }) => texts.map(({ printed }) => printed.transcript));
}
