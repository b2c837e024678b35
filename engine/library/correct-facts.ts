/** Facts as the reader states them. */
import type { Form, Transcript } from '../record/record.ts';
import type { CorrectedFacts, Corrections } from './correction.ts';
import { isDay } from './settle-date.ts';

const FORMS: readonly string[] = ['full', 'partial', 'digest'] satisfies Form[];
/** No text can do without. */
const NEEDED: ReadonlySet<keyof CorrectedFacts> = new Set(['title', 'event', 'form']);
/** The event of a text of which no day is known. */
export const UNDATED = 'undated';

export interface FactsCorrected {
  transcript: Transcript;
  facts: (keyof CorrectedFacts)[];
}

export function correctFacts(transcript: Transcript, corrections: Corrections): FactsCorrected {
  const values: Partial<Record<keyof CorrectedFacts, string | null>> = {};
  for (const each of corrections) {
    if (each.kind !== 'fact' || !isPossible(each.fact, each.value)) continue;
    values[each.fact] = each.value;
  }
  const facts = Object.keys(values) as (keyof CorrectedFacts)[];
  if (facts.length === 0) return { transcript, facts };
  const corrected = { ...transcript, ...(values as Partial<CorrectedFacts>) };
  if ('date' in values && !('event' in values)) corrected.event = values.date ?? UNDATED;
  if ('speaker' in values) {
    // Whoever was taken for the speaker speaks under the right name now, and so does an answer that names nobody.
    const { speaker } = values;
    corrected.turns = transcript.turns.map((turn) => {
      const answers = turn.voice === 'answer' || turn.voice === 'reported';
      return answers && turn.speaker === transcript.speaker ? { ...turn, speaker: speaker ?? null } : turn;
    });
    if (!('office' in values) && speaker !== transcript.speaker) corrected.office = null;
  }
  return { transcript: corrected, facts };
}

function isPossible(fact: keyof CorrectedFacts, value: string | null): boolean {
  if (value === null) return !NEEDED.has(fact);
  if (value.trim() === '') return false;
  return fact === 'date' ? isDay(value) : fact === 'form' ? FORMS.includes(value) : true;
}
