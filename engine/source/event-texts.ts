import type { OfficialRecord } from '../record/record.ts';

/**
 * The part of a record that a reader of one text needs: all texts of its event, and what is known of them.
 * @param transcript id of one of them
 * @returns null where the record does not have it
 */
export function eventTexts(record: OfficialRecord, transcript: string): OfficialRecord | null {
  const event = record.transcripts.find(({ id }) => id === transcript)?.event;
  if (event === undefined) return null;
  const transcripts = record.transcripts.filter((each) => each.event === event);
  const isOwn = (id: string | undefined): boolean => transcripts.some((each) => each.id === id);
  const { emendations, alignment, redirects = {} } = record;
  return {
    transcripts,
    emendations: emendations.filter((emendation) => isOwn(emendation?.transcript)),
    alignment: alignment.filter(({ a, b }) => isOwn(a) && isOwn(b)),
    redirects: Object.fromEntries(Object.entries(redirects).filter(([old]) => isOwn(old.split('#')[0]))),
  };
}
