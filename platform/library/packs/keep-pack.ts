/**
 * A pack taken into the library, or a newer revision put in the place of an older one: one change of the manifest, at the end of all that is
 * written for it. A text that the revision before had in the same words and with the same facts stays as it lies there.
 */
import { inOneGo, type RunSteps } from '../../../engine/record/stepwise.ts';
import type { IndexSizes } from '../../../engine/index/segments/build/write-segments.ts';
import { idOf } from '../../../engine/index/segments/build/place-texts.ts';
import { liveTexts, readManifest } from '../../../engine/index/segments/manifest.ts';
import type { KeptText, Manifest } from '../../../engine/index/segments/storage.ts';
import { addTexts } from '../../../engine/index/segments/write-index.ts';
import type { ReadText } from '../../../engine/library/read-text.ts';
import type { CheckedPack } from '../../../engine/pack/check-pack.ts';
import type { PackText } from '../../../engine/pack/shapes.ts';
import { unpackSteps } from '../../../engine/pack/text-of-pack.ts';
import { type Collection, packSource } from '../../../engine/record/collection.ts';
import type { KnownNames } from '../../../engine/text/names.ts';
import { KnownFailure } from '../../shared/protocol.ts';
import { eventsOf, type EventWorld } from '../events-of.ts';
import { presentTexts, rowOf, type WordsOf } from '../keep-texts.ts';
import type { KeepProgress } from '../keep-progress.ts';
import type { LibraryRow, LibraryStorage, TextToStage } from '../library-storage.ts';
import { hashOfWords, mintId, withId } from '../text-id.ts';
import { followTexts } from './follow-texts.ts';
import type { KeepPackOptions, PackOutcomes, PackToKeep } from './pack-to-keep.ts';
import { namesToNote, notePack } from './pack-note.ts';
import { contentsOf, markOf, packCollection } from './pack-collection.ts';
import { type LibraryStanding, standingOf } from './standing.ts';

export interface KeepPackWorld {
  names: KnownNames;
  wordsOf: WordsOf;
  events: EventWorld;
  now: () => number;
  /** Names the import; all it writes is under this name. */
  staged: string;
  undoable: ReadonlySet<string>;
  sizes?: IndexSizes;
  run?: RunSteps;
}

/** @throws KnownFailure `pack-changed`; the signal's reason */
export async function keepPack(
  storage: LibraryStorage,
  { pack, file }: PackToKeep,
  { seen, inPages, signal, onProgress }: KeepPackOptions,
  { names, wordsOf, events: eventWorld, now, staged, undoable, sizes, run = inOneGo }: KeepPackWorld,
): Promise<PackOutcomes> {
  const begun = await readManifest(storage);
  const contents = await contentsOf(pack.manifest);
  refuseOthers(begun, pack, contents, seen);
  const id = packSource(pack.manifest.id);
  const before = await packedTexts(storage, begun, id);
  const marks = new Map(
    await Promise.all(pack.manifest.texts.map(async (facts) => [facts.id, await markOf(facts)] as const)),
  );
  const staying = new Set<string>();
  for (const [packed, { key, mark }] of before) if (marks.get(packed) === mark) staying.add(key);
  const followed = await followTexts(
    storage,
    eventWorld,
    [...before].filter(([packed]) => !marks.has(packed)).map(([, { key }]) => key),
  );
  const outcomes: PackOutcomes = { added: 0, changed: 0, same: staying.size, gone: 0 };
  const taken = new Set(presentTexts(begun).keys());
  const staid = new Map([...before.values()].filter(({ key }) => staying.has(key)).map(({ key }) => [idOf(key), key]));
  const events = eventsOf(storage, staid, eventWorld, { run });
  const rows = new Map<string, LibraryRow>();
  const reads = new Map<string, ReadText>();
  const counted: KeepProgress = { texts: 0, ofTexts: marks.size - staying.size, characters: 0 };

  await storage.putNote({ id: staged, first: pack.manifest.title });
  await storage.write(`${staged}.pack`, file);

  async function* fresh(): AsyncGenerator<KeptText> {
    const isWanted = (facts: PackText): boolean => !staying.has(before.get(facts.id)?.key ?? '');
    for await (const checked of pack.texts(isWanted)) {
      signal.throwIfAborted();
      const { read, corrections, transcript, emendations, isIdProved } = await run(unpackSteps(checked, names));
      const packed = checked.facts.id;
      const known = before.get(packed);
      // Its name is of its words, whatever the pack calls it: so it is called on every machine, and can be taken for no text of the record.
      const hash = await hashOfWords(read.source);
      const isFree = isIdProved && !taken.has(packed);
      const own =
        known !== undefined
          ? idOf(known.key)
          : isFree
            ? packed
            : mintId(transcript.date, hash, (each) => taken.has(each));
      taken.add(own);
      const named = withId(transcript, own);
      const placed = await events.of(named, true);
      events.add(placed.transcript, `${own}@${staged}`);
      const row = rowOf(
        { read, corrections, transcript: placed.transcript, collection: id },
        await wordsOf(read.source),
        now(),
      );
      rows.set(own, { ...row, packed: { id: packed, mark: marks.get(packed)! } });
      reads.set(own, read);
      followed.offer(placed.transcript);
      if (known === undefined) outcomes.added += 1;
      else outcomes.changed += 1;
      counted.texts += 1;
      counted.characters += row.text.characters;
      const ownEmendations = emendations.map((each) => ({ ...each, transcript: own }));
      yield { transcript: placed.transcript, emendations: ownEmendations, alignment: placed.alignment };
      onProgress({ ...counted });
    }
    signal.throwIfAborted();
  }

  const staging: LibraryStorage = {
    ...storage,
    writeTexts: (all) =>
      storage.stage(
        all.map(([key, kept]): TextToStage => {
          const text = idOf(key);
          const read = reads.get(text)!;
          reads.delete(text);
          return { key, kept, row: rows.get(text)!, read };
        }),
      ),
  };
  const last = begun.collections.find((each) => each.id === id) ?? null;
  const isThere = last?.pack !== undefined && last.pack.removedAt === null;
  const named = namesToNote(pack.tables);
  const made = (redirects: Record<string, string>): Collection =>
    packCollection(pack.manifest, {
      file: { name: `${staged}.pack`, bytes: file.length },
      contents,
      inPages,
      present: isThere ? last : null,
      redirects,
      hasNames: named !== null,
    });
  await notePack(storage, made({}), { marks: [...marks.values()], names: named });
  const isSame = (manifest: Manifest): boolean => sameOf(manifest, id) === sameOf(begun, id);
  await addTexts(staging, fresh(), staged, {
    stopping: signal,
    undoable,
    collectionOf: () => id,
    ...(sizes && { sizes }),
    run,
    // Its texts go into it in the same step: it has to be there before they do.
    collections: () => [made({})],
    finish(manifest, present) {
      if (!isSame(present)) throw new KnownFailure('pack-changed');
      const collection = made(followed.redirects(isThere ? last.pack!.redirects : {}));
      const isGone = (key: string, of: string): boolean =>
        of === id && !staying.has(key) && !key.endsWith(`@${staged}`);
      const gone = liveTexts(manifest).filter(({ key, collection: of }) => isGone(key, of));
      outcomes.gone = gone.length;
      return {
        ...manifest,
        collections: manifest.collections.map((each) => (each.id === id ? collection : each)),
        removed: [...manifest.removed, ...gone.map(({ key }) => key)],
        packKeys: { ...manifest.packKeys, [pack.manifest.id]: pack.manifest.key },
      };
    },
  });
  return outcomes;
}

function refuseOthers(
  manifest: Manifest,
  { manifest: facts }: CheckedPack,
  contents: string,
  seen: LibraryStanding,
): void {
  const now = standingOf(manifest, facts, contents);
  if (now.replaces !== seen.replaces || now.key !== seen.key) throw new KnownFailure('pack-changed');
}

/** What must not have changed while the pack was taken in. */
function sameOf({ collections }: Manifest, id: string): string {
  const pack = collections.find((each) => each.id === id)?.pack;
  return pack === undefined ? '' : `${pack.file.name} ${pack.removedAt}`;
}

interface PackedText {
  key: string;
  mark: string;
}

/** The texts of the revision that is there, or was removed a short time ago, by their names in the pack. */
async function packedTexts(
  storage: LibraryStorage,
  manifest: Manifest,
  collection: string,
): Promise<Map<string, PackedText>> {
  const isHidden = (manifest.collections.find(({ id }) => id === collection)?.pack?.removedAt ?? null) !== null;
  const keys = (isHidden ? [] : liveTexts(manifest))
    .filter((text) => text.collection === collection)
    .map(({ key }) => key);
  const rows = await storage.rows(keys);
  return new Map(
    keys.flatMap((key, at): [string, PackedText][] => {
      const packed = rows[at]?.packed;
      return packed === undefined ? [] : [[packed.id, { key, mark: packed.mark }]];
    }),
  );
}
