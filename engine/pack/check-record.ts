/** A record against its text: every place lies in it, no character is two turns', no id stands for two. */
import type { Range } from '../record/record.ts';
import type { CheckedJson } from './check-json.ts';
import type { PackRecord, PackText } from './shapes.ts';

const INSIDE = 'count in UTF-16 units of the source, from its first character';

export function checkRecord({ value: record, fault }: CheckedJson<PackRecord>, { id }: PackText, source: string): void {
  const { length } = source;
  if (record.id !== id)
    fault('bad-facts', '/id', `is of the text ${record.id}, not of ${id}`, 'name it as pack.json does');
  const inside = (range: Range | null, pointer: string): void => {
    if (range !== null && (range[0] >= range[1] || range[1] > length))
      fault('bad-place', pointer, `[${range.join(', ')}] does not lie in the text of ${length}`, INSIDE);
  };
  const all = (ranges: readonly Range[], pointer: string): void => {
    for (const [at, range] of ranges.entries()) inside(range, `${pointer}/${at}`);
  };
  const within = (place: number, pointer: string): void => {
    if (place > length) fault('bad-place', pointer, `${place} lies behind the text of ${length}`, INSIDE);
  };

  for (const [at, { label, paragraphs }] of (record.read.turns ?? []).entries()) {
    inside(label, `/read/turns/${at}/label`);
    all(paragraphs, `/read/turns/${at}/paragraphs`);
  }
  for (const [at, { range }] of record.read.times.entries()) inside(range, `/read/times/${at}/range`);
  for (const [at, each] of record.corrections.entries()) {
    if ('range' in each) inside(each.range, `/corrections/${at}/range`);
    if ('at' in each) within(each.at, `/corrections/${at}/at`);
    if (each.kind === 'pair' && each.english !== null) inside(each.english, `/corrections/${at}/english`);
  }
  for (const [at, { ranges }] of record.furniture.entries()) all(ranges, `/furniture/${at}/ranges`);
  for (const [at, { range, printed }] of record.emendations.entries()) {
    inside(range, `/emendations/${at}/range`);
    if (source.slice(...range) !== printed)
      fault('bad-place', `/emendations/${at}/printed`, 'the text has other words there', 'write what the source has');
  }
  const inOrder = (ranges: readonly Range[], pointer: string): void => {
    for (const [at, range] of ranges.entries())
      if (at > 0 && range[0] < ranges[at - 1]![1])
        fault('bad-place', `${pointer}/${at}`, 'lies before the one that it follows', INSIDE);
  };
  const ids = new Set<string>();
  const own: { range: Range; pointer: string }[] = [];
  const once = (key: string, pointer: string): void => {
    if (ids.has(key)) fault('bad-facts', pointer, `${key} is there twice`, 'give each an id of its own');
    ids.add(key);
  };
  for (const [at, turn] of record.turns.entries()) {
    const pointer = `/turns/${at}`;
    once(turn.id, `${pointer}/id`);
    all(turn.labelRanges, `${pointer}/labelRanges`);
    all(turn.quoted, `${pointer}/quoted`);
    for (const [nth, range] of turn.labelRanges.entries())
      own.push({ range, pointer: `${pointer}/labelRanges/${nth}` });
    for (const [nth, paragraph] of turn.paragraphs.entries()) {
      once(paragraph.id, `${pointer}/paragraphs/${nth}/id`);
      inOrder(paragraph.ranges, `${pointer}/paragraphs/${nth}/ranges`);
      all(paragraph.ranges, `${pointer}/paragraphs/${nth}/ranges`);
      for (const [each, range] of paragraph.ranges.entries())
        own.push({ range, pointer: `${pointer}/paragraphs/${nth}/ranges/${each}` });
    }
  }
  // Else a small file would make a large text, and one passage stand for another.
  own.sort((a, b) => a.range[0] - b.range[0]);
  let reached = 0;
  for (const { range, pointer } of own) {
    if (range[0] < reached)
      fault('bad-place', pointer, 'lies over a place that another turn or paragraph has', 'give each character to one');
    reached = Math.max(reached, range[1]);
  }
}
