import type { Coverage } from '../../engine/record/answer.ts';
import type { OfficialRecord } from '../../engine/record/record.ts';

/** How far a record reaches. */
export function coverageOf({ transcripts }: OfficialRecord): Coverage {
  const dates = transcripts.flatMap(({ date }) => date ?? []).sort();
  return {
    events: new Set(transcripts.map(({ event }) => event)).size,
    transcripts: transcripts.length,
    from: dates[0] ?? null,
    to: dates.at(-1) ?? null,
  };
}
