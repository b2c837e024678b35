/** An import: what is there already is left out, the rest is staged under the import's name and counts when all of it is written. */
import type { RunSteps } from '../../engine/record/stepwise.ts';
import { liveTexts, readManifest } from '../../engine/index/segments/manifest.ts';
import type { KeptText, Manifest } from '../../engine/index/segments/storage.ts';
import { idOf } from '../../engine/index/segments/build/place-texts.ts';
import { addTexts } from '../../engine/index/segments/write-index.ts';
import type { IndexSizes } from '../../engine/index/segments/build/write-segments.ts';
import { isNamedBy } from '../../engine/library/library-id.ts';
import type { ReadText } from '../../engine/library/read-text.ts';
import type { Collection } from '../../engine/record/collection.ts';
import { transcriptFacts } from '../../engine/record/transcript-facts.ts';
import type { KeepProgress, KeptOutcome, TextToKeep } from './library.ts';
import type { LibraryRow, LibraryStorage, TextToStage } from './library-storage.ts';
import { eventsOf, type EventWorld, type KnownTexts, statesEvent } from './events-of.ts';
import { quietCollections } from './quiet-collections.ts';
import { hashOfWords, mintId, withId } from './text-id.ts';

/** By which a text's words are known again in other bytes; null: it has none. */
export type WordsOf = (source: string) => Promise<string | null> | string | null;

/** What an export knows of a text besides what is kept anew. */
export interface KeptBefore {
  /** It has this name again, by which links and the notebook know it, where its words prove the name and no other text has it. */
  id: string;
  addedAt: number;
  alsoAt: string[];
}

export interface KeepWorld {
  wordsOf: WordsOf;
  now: () => number;
  /** Names the import; all it writes is under this name. */
  staged: string;
  sizes?: IndexSizes;
  run?: RunSteps;
  undoable: ReadonlySet<string>;
  events: EventWorld;
  known?: KnownTexts;
  /** That come with the texts, where the library has none of their names. Known after the first of them was asked for. */
  collections?: () => Collection[];
}

export interface KeepOptions {
  signal: AbortSignal;
  onProgress: (progress: KeepProgress) => void;
}

/** As an export has it. */
export interface TextToKeepAgain extends TextToKeep {
  before: KeptBefore;
}

type Text = TextToKeep & Partial<Pick<TextToKeepAgain, 'before'>>;

/** @throws the signal's reason */
export async function keepTexts(
  storage: LibraryStorage,
  texts: AsyncIterable<Text> | Iterable<Text>,
  { signal, onProgress }: KeepOptions,
  world: KeepWorld,
): Promise<KeptOutcome[]> {
  const begun = await readManifest(storage);
  // A pack's texts are its makers': what a reader brings stands beside them, in the same words too.
  const present = ownTexts(begun);
  const all = presentTexts(begun);
  const packs = packsIn(begun);
  const outcomes: KeptOutcome[] = [];
  const collections = new Map<string, string>();
  const rows = new Map<string, LibraryRow>();
  /** Read, and not staged yet. */
  const waiting = new Map<string, ReadText>();
  /** Ids of this import, by bytes and by words. */
  const own = { sha256: new Map<string, string>(), words: new Map<string, string>() };
  /** Addresses at which texts of the library were found again. */
  const alsoAt: [id: string, address: string][] = [];
  const counted: KeepProgress = { texts: 0, ofTexts: Array.isArray(texts) ? texts.length : 0, characters: 0 };
  const events = eventsOf(storage, present, world.events, world);
  const isTaken = (id: string): boolean => all.has(id) || rows.has(id);
  const quiet = quietCollections(begun.collections, world.collections ?? (() => []));

  async function* fresh(): AsyncGenerator<KeptText> {
    for await (const text of texts) {
      signal.throwIfAborted();
      const { read, transcript, corrections, before } = text;
      const words = await world.wordsOf(read.source);
      const hash = await hashOfWords(read.source);
      const same = await sameText(storage, present, { hashes: [read.sha256, hash], words });
      const known = same?.id ?? own.sha256.get(read.sha256) ?? (words === null ? undefined : own.words.get(words));
      const isOther = same !== null && (await isOtherwise(storage, present.get(same.id)!, text));
      // By what the reader says now; never by what a file says.
      const isReplaced = isOther && same.by === 'bytes' && before === undefined;
      counted.texts += 1;
      counted.ofTexts = Math.max(counted.ofTexts, counted.texts);
      if (known !== undefined && !isReplaced) {
        const isTold = isOther && before !== undefined;
        outcomes.push({ name: read.name, outcome: 'same', id: known, ...(isTold && { isOtherwise: true }) });
        if (transcript.address !== null && before === undefined) alsoAt.push([known, transcript.address]);
      } else {
        const given = before && isNamedBy(before.id, hash) && !isTaken(before.id) ? before.id : null;
        const id = same?.id ?? given ?? mintId(transcript.date, hash, isTaken);
        const named = withId(transcript, id);
        // An export says of which event each of its texts is.
        const isStated = before !== undefined || statesEvent(corrections);
        const { transcript: kept, alignment } = await events.of(named, isStated);
        events.add(kept, `${id}@${world.staged}`);
        const row = rowOf({ ...text, transcript: kept }, words, world.now());
        rows.set(id, row);
        waiting.set(id, read);
        collections.set(
          id,
          before === undefined && !packs.has(text.collection) ? text.collection : quiet.of(text.collection),
        );
        own.sha256.set(read.sha256, id);
        if (words !== null) own.words.set(words, id);
        outcomes.push({ name: read.name, outcome: same === null ? 'kept' : 'replaced', id });
        counted.characters += row.text.characters;
        yield { transcript: kept, emendations: [], alignment };
      }
      onProgress({ ...counted });
    }
    signal.throwIfAborted();
  }

  let leftOut = new Map<string, string>();
  /** What another window has brought since. */
  const leaveOut = async (manifest: Manifest): Promise<ReadonlySet<string>> => {
    leftOut = new Map();
    if (manifest.generation === begun.generation) return new Set();
    const now = ownTexts(manifest);
    for (const [id, { text, words }] of rows) {
      const same = present.has(id) ? null : await sameText(storage, now, { hashes: [text.sha256], words });
      if (same !== null) leftOut.set(id, same.id);
    }
    return new Set(leftOut.keys());
  };

  let isNoted = false;
  const staging: LibraryStorage = {
    ...storage,
    async writeTexts(all) {
      if (!isNoted) await storage.putNote({ id: world.staged, first: waiting.get(idOf(all[0]![0]))!.name });
      isNoted = true;
      await storage.stage(
        all.map(([key, kept]): TextToStage => {
          const id = idOf(key);
          const read = waiting.get(id)!;
          waiting.delete(id);
          return { key, kept, row: rows.get(id)!, read };
        }),
      );
    },
  };
  const { sizes, run, staged, undoable } = world;
  const collectionOf = (id: string): string | null => collections.get(id) ?? null;
  await addTexts(staging, fresh(), staged, {
    stopping: signal,
    ...(sizes && { sizes }),
    ...(run && { run }),
    undoable,
    collectionOf,
    leaveOut,
    ...(world.collections && { collections: () => quiet.made() }),
  });
  await addAddresses(storage, alsoAt);
  return outcomes.map((outcome): KeptOutcome => {
    const other = leftOut.get(outcome.id);
    return other === undefined ? outcome : { name: outcome.name, outcome: 'same', id: other };
  });
}

/** The key of each text that is there, by its id. */
export function presentTexts(manifest: Manifest): Map<string, string> {
  return new Map(liveTexts(manifest).map(({ key }) => [idOf(key), key]));
}

/** Without those of packs. */
export function ownTexts(manifest: Manifest): Map<string, string> {
  const packs = packsIn(manifest);
  const own = liveTexts(manifest).filter(({ collection }) => !packs.has(collection));
  return new Map(own.map(({ key }) => [idOf(key), key]));
}

/** Ids of the collections that are packs. */
export function packsIn({ collections }: Pick<Manifest, 'collections'>): Set<string> {
  return new Set(collections.filter(({ pack }) => pack !== undefined).map(({ id }) => id));
}

interface KnownAgain {
  /** Of its bytes; of its source, by which what was brought back from an export is known again. */
  hashes: readonly string[];
  words: string | null;
}

/** Whether a text with these bytes or words was ever kept. */
export async function mayBeThere(storage: LibraryStorage, { hashes, words }: KnownAgain): Promise<boolean> {
  const asked = [...new Set(hashes)].map((hash) => storage.keysWith('sha256', hash));
  if (words !== null) asked.push(storage.keysWith('words', words));
  return (await Promise.all(asked)).some((keys) => keys.length > 0);
}

/** @param present keys of texts that are there, by their ids */
export async function sameText(
  storage: LibraryStorage,
  present: ReadonlyMap<string, string>,
  { hashes, words }: KnownAgain,
): Promise<{ id: string; by: 'bytes' | 'words' } | null> {
  const presentOf = (keys: readonly string[]): string | undefined => keys.find((key) => present.get(idOf(key)) === key);
  const withBytes = await Promise.all([...new Set(hashes)].map((hash) => storage.keysWith('sha256', hash)));
  const bytes = presentOf(withBytes.flat());
  if (bytes !== undefined) return { id: idOf(bytes), by: 'bytes' };
  const folded = words === null ? undefined : presentOf(await storage.keysWith('words', words));
  return folded === undefined ? null : { id: idOf(folded), by: 'words' };
}

/** What an export may say otherwise of a text that is there. */
const TOLD = ['title', 'date', 'speaker', 'office', 'publisher'] as const;

/** Whether a text that is there again is corrected in another way. What comes without corrections leaves those that are there. */
async function isOtherwise(
  storage: LibraryStorage,
  key: string,
  { corrections, transcript, before }: Text,
): Promise<boolean> {
  if (corrections.length === 0 && before === undefined) return false;
  const [row] = await storage.rows([key]);
  if (!row) return true;
  if (JSON.stringify(row.corrections) !== JSON.stringify(corrections)) return true;
  return before !== undefined && TOLD.some((fact) => row.text[fact] !== transcript[fact]);
}

export function rowOf(
  { read, transcript, corrections, before }: Text,
  words: string | null,
  addedAt: number,
): LibraryRow {
  const texts = transcript.turns.flatMap(({ paragraphs }) => paragraphs.map(({ text }) => text));
  return {
    text: {
      ...transcriptFacts(transcript),
      name: read.name,
      format: read.format,
      addedAt: before?.addedAt ?? addedAt,
      paragraphs: texts.length,
      characters: texts.reduce((sum, text) => sum + text.length, 0),
      corrected: corrections.length,
      alsoAt: before?.alsoAt ?? [],
    },
    corrections,
    words,
    removedAt: null,
  };
}

async function addAddresses(storage: LibraryStorage, alsoAt: readonly [id: string, address: string][]): Promise<void> {
  if (alsoAt.length === 0) return;
  const byId = Map.groupBy(alsoAt, ([id]) => id);
  const present = presentTexts(await readManifest(storage));
  const keys = [...byId.keys()].flatMap((id) => present.get(id) ?? []);
  await storage.changeRows(keys, (row) => {
    const found = (byId.get(row.text.id) ?? []).map(([, address]) => address);
    const known = new Set([row.text.address, ...row.text.alsoAt]);
    const more = [...new Set(found)].filter((address) => !known.has(address));
    return { ...row, text: { ...row.text, alsoAt: [...row.text.alsoAt, ...more] } };
  });
}
