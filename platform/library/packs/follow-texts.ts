/** Where the passages of texts that a newer revision has under another name, or in other words, are found now. */
import { sharedWords } from '../../../engine/library/one-event.ts';
import type { Transcript } from '../../../engine/record/record.ts';
import { atOnce } from '../../../engine/record/stepwise.ts';
import type { EventWorld } from '../events-of.ts';
import type { LibraryStorage } from '../library-storage.ts';

/**
 * So much of the shorter text's words must stand in the other. Two texts of one occasion that outlets made share 0.55 to 0.61 (measured for
 * `one-event`), and are not each other; a text with mended print shares more than nine tenths.
 */
const NEARLY_SAME = 0.8;

export interface Followed {
  /** A text of the newer revision, in whose words one that went may be found. */
  offer(transcript: Transcript): void;
  /** @param earlier of the revisions before: what they led to may have gone on */
  redirects(earlier: Record<string, string>): Record<string, string>;
}

/** @param keys of the texts that the newer revision does not have by their names */
export async function followTexts(
  storage: Pick<LibraryStorage, 'texts'>,
  { align }: Pick<EventWorld, 'align'>,
  keys: readonly string[],
): Promise<Followed> {
  const gone = (await storage.texts(keys)).flatMap((text) => (text === null ? [] : [text.transcript]));
  const best = new Map<string, { share: number; old: Transcript; now: Transcript }>();
  return {
    offer(now) {
      for (const old of gone) {
        if (old.date !== now.date) continue;
        const share = sharedWords(old, now);
        if (share >= NEARLY_SAME && share > (best.get(old.id)?.share ?? 0)) best.set(old.id, { share, old, now });
      }
    },
    redirects(earlier) {
      const found: Record<string, string> = {};
      for (const { old, now } of best.values()) Object.assign(found, placesIn(old, now, align));
      const on = Object.entries(earlier).map(([from, to]) => [from, found[to] ?? to]);
      return { ...Object.fromEntries(on), ...found };
    },
  };
}

/** The text, and each of its paragraphs where it stands in another place: by the alignment of the two, sentence by sentence. */
function placesIn(old: Transcript, now: Transcript, align: EventWorld['align']): Record<string, string> {
  const found: Record<string, string> = { [old.id]: now.id };
  const [alignment] = atOnce(align({ ...now, event: old.event }, [old]));
  for (const { a, b } of alignment?.sentences ?? []) {
    // The first sentence of a paragraph says where its beginning is.
    if (a !== null && b !== null && found[a.paragraph] === undefined) found[a.paragraph] = b.paragraph;
  }
  return found;
}
