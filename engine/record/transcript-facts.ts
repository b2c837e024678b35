import type { TranscriptFacts } from './record.ts';

/** What is known of a transcript: one by one, so that no words come with it. */
export function transcriptFacts(facts: TranscriptFacts): TranscriptFacts {
  const { id, event, date, dateEvidence, title, speaker, office, place, publisher, sourceLine } = facts;
  const { pageHead, form, covers, address, sha256, language, translates, translation } = facts;
  const origin = { publisher, sourceLine, pageHead, address, sha256 };
  const translated = {
    ...(language !== undefined && { language }),
    ...(translates !== undefined && { translates }),
    ...(translation !== undefined && { translation }),
  };
  return { id, event, date, dateEvidence, title, speaker, office, place, form, covers, ...origin, ...translated };
}
