/** Facts that one transcript of an event does not print, from another one that does. */
import type { Alignment, Transcript } from '../record/record.ts';

/** So many turns must be the same, or the two texts may be of different events. */
const MIN_TURNS = 3;

/** `transcript` with date, office and place of `witness`, which is named in the evidence. */
export function completeFacts(transcript: Transcript, witness: Transcript, alignment: Alignment): Transcript {
  if (alignment.turns.length < MIN_TURNS) return transcript;
  const sameSpeaker = transcript.speaker === null || transcript.speaker === witness.speaker;
  const completed = {
    ...transcript,
    office: transcript.office ?? (sameSpeaker ? witness.office : null),
    place: transcript.place ?? witness.place,
    speaker: transcript.speaker ?? witness.speaker,
  };
  if (transcript.date !== null || witness.date === null) return completed;
  const evidence = `同场文本:${witness.id}(${alignment.turns.length}段问答相同),${witness.dateEvidence.join(';')}`;
  return { ...completed, date: witness.date, dateEvidence: [...transcript.dateEvidence, evidence] };
}
