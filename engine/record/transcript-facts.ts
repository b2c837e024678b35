import type { TranscriptFacts } from './record.ts';

/** What is known of a transcript: one by one, so that no words come with it. */
export function transcriptFacts(facts: TranscriptFacts): TranscriptFacts {
  const { id, event, date, dateEvidence, title, speaker, office, place, publisher, sourceLine } = facts;
  const { pageHead, form, covers, address, sha256 } = facts;
  const origin = { publisher, sourceLine, pageHead, address, sha256 };
  return { id, event, date, dateEvidence, title, speaker, office, place, form, covers, ...origin };
}
