/** The reader's library, opened where a translation in it is corrected: most who come to two columns read. */
import { NAMES } from '../../../data/known-names.ts';
import { understandSteps } from '../../../engine/library/understand.ts';
import { byTurns } from '../../../platform/library/by-turns.ts';
import { openLibrary } from '../../../platform/library/open-library.ts';
import { eventWorld } from '../../../platform/own-page/library/event-world.ts';
import { recordContents } from '../../../platform/own-page/record-contents.ts';
import type { Ask } from '../../../platform/shared/ask.ts';
import { browser } from '../../../platform/shared/browser.ts';
import { once } from '../../../platform/shared/once.ts';
import { KnownFailure } from '../../../platform/shared/protocol.ts';
import type { KeptPairs } from './use-pairing.ts';

/** @throws KnownFailure `text-gone` */
export async function openPairs(ask: Ask, english: string): Promise<KeptPairs> {
  const events = eventWorld(
    ask,
    once(() => recordContents(ask)),
    NAMES,
  );
  const library = openLibrary({ mark: browser.storage.local, events, names: NAMES });
  const run = byTurns();
  const present = async () => {
    const source = await library.source(english);
    if (source === null) throw new KnownFailure('text-gone');
    return source;
  };
  const { corrections } = await present();
  return {
    pairs: corrections.filter((each) => each.kind === 'pair'),
    async keep(pairs) {
      // What else is corrected may have changed in another window.
      const { read, corrections: before } = await present();
      const all = [...before.filter((each) => each.kind !== 'pair'), ...pairs];
      const { transcript } = await run(understandSteps(read, NAMES, all));
      await library.correct(english, transcript, all);
    },
  };
}
