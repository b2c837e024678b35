import type { Coverage } from './answer.ts';
import type { TranscriptFacts } from './record.ts';

/** How far texts reach: their events, and the dates of the first and the last. */
export function coverageOf(texts: readonly Pick<TranscriptFacts, 'event' | 'date'>[]): Coverage {
  const dates = texts.flatMap(({ date }) => date ?? []).sort();
  return {
    events: new Set(texts.map(({ event }) => event)).size,
    transcripts: texts.length,
    from: dates[0] ?? null,
    to: dates.at(-1) ?? null,
  };
}
