import { placeDamage } from '../record/damage-places.ts';
import type { Emendation, OfficialRecord } from '../record/record.ts';

/** Where the print of a source's texts is damaged. */
export interface KnownDamage {
  /** Texts that have such places, each with its own in the order of the text. */
  texts: { transcript: string; emendations: Emendation[] }[];
  /** Entries that are damaged themselves, left out. */
  left: number;
}

export function knownDamage({ transcripts, emendations }: OfficialRecord): KnownDamage {
  const emendationsIn = Map.groupBy(emendations, (emendation) => emendation?.transcript);
  const places = transcripts.map((transcript) => ({
    transcript: transcript.id,
    ...placeDamage({ emendations: emendationsIn.get(transcript.id) ?? [] }, transcript),
  }));
  return {
    texts: places
      .filter(({ placed }) => placed.length > 0)
      .map(({ transcript, placed }) => ({ transcript, emendations: placed.map(({ emendation }) => emendation) })),
    left: places.reduce((sum, { left }) => sum + left.length, 0),
  };
}
