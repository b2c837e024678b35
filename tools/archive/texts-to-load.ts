/** Files as texts of an archive: an export of a library, or texts in any form that the library reads. */
import { openAsBlob } from 'node:fs';
import { readdir, stat } from 'node:fs/promises';
import { join } from 'node:path';
import type { OpenArchive } from '../../archive/store/open-archive.ts';
import { nobody } from '../../archive/store/ask-shards.ts';
import { NAMES } from '../../data/known-names.ts';
import type { KeptText } from '../../engine/index/segments/storage.ts';
import { alignWithin, eventFor } from '../../engine/library/one-event.ts';
import type { Transcript } from '../../engine/record/record.ts';
import { readExport } from '../../platform/library/export/read-export.ts';
import { hashOfWords, mintId, withId } from '../../platform/library/text-id.ts';
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

/** @param onUnread hears of what could not be read; the others are loaded */
export async function* textsToLoad(
  files: readonly string[],
  archive: OpenArchive,
  onUnread: (text: UnreadText) => void,
): AsyncGenerator<KeptText> {
  const events = createEvents(archive);
  for (const file of files) {
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
      // The same words have the same name whenever they are loaded, so that they are known again.
      const named = withId(
        transcript,
        mintId(transcript.date, await hashOfWords(read.source), () => false),
      );
      yield events.beside(await events.placed(named));
    }
  }
}

/** Of which event a text is, and how it stands beside others of it, in the archive and in this load. */
function createEvents({ held }: OpenArchive) {
  /** Of this load; by event. */
  const loaded = new Map<string, Transcript[]>();
  const daysLoaded = new Map<string, Transcript[]>();
  const inArchive = async (read: () => ReturnType<typeof held.events>): Promise<Transcript[]> => {
    return (await read()).flatMap(({ texts }) => texts.map(({ printed }) => printed.transcript));
  };
  const put = (texts: Map<string, Transcript[]>, key: string, text: Transcript): void => {
    texts.set(key, [...(texts.get(key) ?? []), text].slice(-MOST_READ));
    // A load is in the order of its files, and texts of an event come near each other.
    if (texts.size > 1000) texts.delete(texts.keys().next().value!);
  };
  return {
    async placed(transcript: Transcript): Promise<Transcript> {
      const { date, id } = transcript;
      if (date === null) return { ...transcript, event: id };
      const own = await inArchive(() => held.eventsOfDay(nobody(), date, MOST_READ));
      const same = own.find((each) => each.id === id);
      if (same !== undefined) return { ...transcript, event: same.event };
      return { ...transcript, event: eventFor(transcript, [...own, ...(daysLoaded.get(date) ?? [])]) };
    },
    async beside(transcript: Transcript): Promise<KeptText> {
      const { event, date } = transcript;
      const own = await inArchive(() => held.events(nobody(), [event]));
      const others = [...new Map([...own, ...(loaded.get(event) ?? [])].map((text) => [text.id, text])).values()];
      // Those that came before it in the archive: loaded again, it is the same to the last character.
      const at = others.findIndex(({ id }) => id === transcript.id);
      const before = at < 0 ? others : others.slice(0, at);
      put(loaded, event, transcript);
      if (date !== null) put(daysLoaded, date, transcript);
      return { transcript, emendations: [], alignment: alignWithin(transcript, before, NAMES) };
    },
  };
}
