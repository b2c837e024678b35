/** Facts as the reader states them. */
import type { Form, Transcript, TranslatedBy } from '../record/record.ts';
import type { CorrectedFacts, Corrections } from './correction.ts';
import { isDay } from './settle-date.ts';

const FORMS: readonly string[] = ['full', 'partial', 'digest'] satisfies Form[];
const LANGUAGES: readonly string[] = ['zh', 'en'] satisfies CorrectedFacts['language'][];
const TRANSLATED_BY: readonly string[] = ['official', 'agency', 'machine'] satisfies TranslatedBy[];
/** No text can do without. */
const NEEDED: ReadonlySet<keyof CorrectedFacts> = new Set(['title', 'event', 'form', 'language']);
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
  const { language, ...own } = values as Partial<CorrectedFacts>;
  const corrected: Transcript = { ...transcript, ...own, ...(language === 'en' && { language }) };
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

const CAN_BE: Partial<Record<keyof CorrectedFacts, (value: string) => boolean>> = {
  date: isDay,
  form: (value) => FORMS.includes(value),
  language: (value) => LANGUAGES.includes(value),
  translation: (value) => TRANSLATED_BY.includes(value),
  translates: (value) => /^[\w.-]{1,64}$/u.test(value),
};

function isPossible(fact: keyof CorrectedFacts, value: string | null): boolean {
  if (value === null) return !NEEDED.has(fact);
  if (value.trim() === '') return false;
  return CAN_BE[fact]?.(value) ?? true;
}
