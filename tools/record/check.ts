/** What building the record does not look at by itself: ranges, pairs, and what points to what. */
import type { BuiltRecord } from '../../data/build-record.ts';
import type { Range } from '../../engine/record/record.ts';

/** One line for each fault; none if all is well. */
export function checkRecord({ record, sources, notices }: BuiltRecord): string[] {
  const faults: string[] = [];
  const ids = new Set<string>();
  const claim = (id: string): void => {
    if (ids.has(id)) faults.push(`${id}: this id is given twice`);
    ids.add(id);
  };
  for (const { id: transcript, turns, date, event } of record.transcripts) {
    const source = sources.get(transcript)!;
    if (date === null) faults.push(`${transcript}: no date is proven for ${event}`);
    for (const { id, paragraphs, quoted, labelRanges } of turns) {
      claim(id);
      const inside = [...quoted, ...labelRanges].every(
        ([start, end]) => start >= 0 && start < end && end <= source.length,
      );
      if (!inside) faults.push(`${id}: a range lies outside of the text`);
      for (const paragraph of paragraphs) {
        claim(paragraph.id);
        if (textAt(source, paragraph.ranges) !== paragraph.text)
          faults.push(`${paragraph.id}: is not the source at its ranges`);
        if (!paragraph.id.startsWith(`${id}.`)) faults.push(`${paragraph.id}: stands in turn ${id}`);
      }
    }
    for (const { kind, line } of notices.get(transcript) ?? []) {
      // An end that the print lost, and a page that begins inside an answer, are facts of the text.
      if (kind !== 'lost-end' && kind !== 'starts-inside' && kind !== 'no-date')
        faults.push(`${transcript}:${line ?? ''} ${kind}`);
    }
  }
  for (const { id, transcript, range, printed } of record.emendations) {
    if (sources.get(transcript)?.slice(...range) !== printed)
      faults.push(`${id}: the printed reading does not stand there`);
  }
  for (const { a, b, turns, sentences } of record.alignment) {
    for (const id of turns.flat()) if (!ids.has(id)) faults.push(`${a} | ${b}: there is no turn ${id}`);
    for (const place of sentences.flatMap((pair) => [pair.a, pair.b])) {
      if (place && !ids.has(place.paragraph)) faults.push(`${a} | ${b}: there is no paragraph ${place.paragraph}`);
    }
  }
  return faults;
}

function textAt(source: string, ranges: Range[]): string {
  return ranges.map(([start, end]) => source.slice(start, end)).join('');
}
