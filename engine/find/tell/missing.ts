/** Why a transcript of an event has no reading of a quote. */
import type { Match } from '../../record/answer.ts';
import type { Corpus } from '../../index/corpus.ts';
import type { Transcript, Turn } from '../../record/record.ts';

type Texts = Pick<Corpus, 'transcripts' | 'alignment'>;

/**
 * The event's other transcripts: `omitted` where the text gives that part of the event and leaves the words out, `not-covered`
 * where it does not give that part.
 * @param turn where the quote stands, in `transcript`
 * @param told ids of the transcripts that have it
 */
export function missingFrom(
  corpus: Texts,
  transcript: Transcript,
  turn: Turn,
  told: ReadonlySet<string>,
): Match['missing'] {
  return corpus.transcripts
    .filter(({ id, event }) => event === transcript.event && !told.has(id))
    .map((other) => ({
      transcript: other.id,
      why: covers(corpus, transcript, turn, other) ? 'omitted' : 'not-covered',
    }));
}

/** Whether a transcript has the turn, or turns on both sides of it. */
function covers(corpus: Texts, transcript: Transcript, turn: Turn, other: Transcript): boolean {
  if (other.form === 'full') return true;
  const aligned = corpus.alignment.find(({ a, b }) => [a, b].includes(transcript.id) && [a, b].includes(other.id));
  if (!aligned) return false;
  const own = new Set(aligned.turns.map(([a, b]) => (aligned.a === transcript.id ? a : b)));
  const paired = transcript.turns.map(({ id }) => own.has(id));
  const at = transcript.turns.indexOf(turn);
  return own.has(turn.id) || (paired.slice(0, at).includes(true) && paired.slice(at + 1).includes(true));
}
