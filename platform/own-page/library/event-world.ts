/** What an import, or a correction, knows of events besides the library's own texts: those of the record that ships. */
import { alignWithinInSteps } from '../../../engine/library/one-event.ts';
import type { Transcript } from '../../../engine/record/record.ts';
import type { SourceContents } from '../../../engine/source/contents.ts';
import type { KnownNames } from '../../../engine/text/names.ts';
import type { EventWorld } from '../../library/events-of.ts';
import type { Ask } from '../../shared/ask.ts';

/** @param contents of the record, which is asked for with every text that comes in */
export function eventWorld(ask: Ask, contents: () => Promise<SourceContents>, names: KnownNames): EventWorld {
  return {
    recordTexts: (date) => recordTextsOf(ask, contents, date),
    align: (transcript, others) => alignWithinInSteps(transcript, others, names),
  };
}

/** Where the record cannot be read, a text of its day is of an event of its own. */
async function recordTextsOf(
  ask: Ask,
  contents: () => Promise<SourceContents>,
  date: string,
): Promise<readonly Transcript[]> {
  const { events } = await contents();
  const own = events.filter((event) => event.date === date).flatMap(({ texts: [first] }) => first ?? []);
  const found = await Promise.all(own.map(({ id }) => ask('eventTexts', { transcript: id })));
  return found.flatMap((each) => each?.transcripts ?? []);
}
