/** Another understanding of a text that is in the library: it is put in its place as a text of the same name. */
import type { IndexSizes } from '../../engine/index/segments/build/write-segments.ts';
import { readManifest } from '../../engine/index/segments/manifest.ts';
import type { RunSteps } from '../../engine/record/stepwise.ts';
import { LostText } from '../../engine/index/segments/storage.ts';
import { addTexts } from '../../engine/index/segments/write-index.ts';
import type { Corrections } from '../../engine/library/correction.ts';
import type { Transcript } from '../../engine/record/record.ts';
import { KnownFailure } from '../shared/protocol.ts';
import { eventsOf, type EventWorld, type KnownTexts, statesEvent } from './events-of.ts';
import { ownTexts, presentTexts, rowOf } from './keep-texts.ts';
import type { LibraryStorage } from './library-storage.ts';
import { withId } from './text-id.ts';

export interface TextToCorrect {
  id: string;
  transcript: Transcript;
  corrections: Corrections;
}

export interface CorrectingWorld {
  events: EventWorld;
  known: KnownTexts;
  /** Names the change; all it writes is under this name. */
  staged: string;
  undoable: ReadonlySet<string>;
  sizes?: IndexSizes;
  run?: RunSteps;
}

/** @throws KnownFailure `text-gone`; `not-allowed` for a text of a pack */
export async function correctText(
  storage: LibraryStorage,
  { id, transcript, corrections }: TextToCorrect,
  { events: world, known, staged, ...ways }: CorrectingWorld,
): Promise<void> {
  const manifest = await readManifest(storage);
  const present = ownTexts(manifest);
  const key = present.get(id);
  if (key === undefined) throw new KnownFailure(presentTexts(manifest).has(id) ? 'not-allowed' : 'text-gone');
  const [[row], read] = await Promise.all([storage.rows([key]), storage.source(key)]);
  if (!row || read === null) throw new LostText(key);
  const events = eventsOf(storage, present, world, { known, run: ways.run });
  const text = await events.of(withId(transcript, id), statesEvent(corrections));
  const kept = { ...text, emendations: [] };
  const { addedAt, alsoAt } = row.text;
  // Its collection is the manifest's.
  const corrected = rowOf(
    { ...kept, read, corrections, collection: '', before: { id, addedAt, alsoAt } },
    row.words,
    addedAt,
  );
  await addTexts(
    { ...storage, writeTexts: ([[to] = ['']]) => storage.stage([{ key: to, kept, row: corrected, read }]) },
    [kept],
    staged,
    ways,
  );
}
