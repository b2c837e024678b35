import type { KeptText } from '../../engine/index/segments/storage.ts';
import type { OfficialRecord } from '../../engine/record/record.ts';

/** A record's texts, each with its emendations and with its alignment with those before it. */
export function recordTexts({ transcripts, emendations, alignment }: OfficialRecord): KeptText[] {
  const before = new Set<string>();
  return transcripts.map((transcript) => {
    const { id } = transcript;
    before.add(id);
    return {
      transcript,
      emendations: emendations.filter((each) => each.transcript === id),
      alignment: alignment.filter(({ a, b }) => (a === id || b === id) && before.has(a) && before.has(b)),
    };
  });
}
