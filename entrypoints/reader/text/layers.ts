/** What is to be seen in the paragraphs of a text besides their words, by paragraph id. */
import type { Layer } from '../../../components/search/lay-paragraph.ts';
import type { Range, Transcript } from '../../../engine/record/record.ts';

type Layers = ReadonlyMap<string, readonly Layer[]>;

/** What the text itself and the address mark. */
export function fixedLayers({ turns }: Pick<Transcript, 'turns'>, ranges: readonly Range[]): Layers {
  const layers = new Map<string, Layer[]>();
  for (const { quoted, paragraphs } of turns) {
    if (quoted.length + ranges.length === 0) continue;
    for (const { id, ranges: own } of paragraphs) {
      const touches = ([start, end]: Range) => own.some(([from, to]) => start < to && end > from);
      const found = [
        ...quoted.filter(touches).map((range) => ({ kind: 'quoted', range })),
        ...ranges.filter(touches).map((range) => ({ kind: 'asked', range })),
      ];
      if (found.length > 0) layers.set(id, found);
    }
  }
  return layers;
}

export function joined(a: Layers, b: Layers): Layers {
  if (b.size === 0) return a;
  const both = new Map(a);
  for (const [id, layers] of b) {
    const own = a.get(id);
    both.set(id, own === undefined ? layers : [...own, ...layers]);
  }
  return both;
}

/** What the address asks for, in the source: the ranges that it names, else the whole passage; in order, none over another. */
export function askedRanges(transcript: Transcript, place: string | null, ranges: readonly Range[]): Range[] {
  const apart: Range[] = [];
  for (const [start, end] of (ranges.length > 0 ? [...ranges] : rangesAt(transcript, place)).sort(
    (a, b) => a[0] - b[0],
  )) {
    const from = Math.max(start, apart.at(-1)?.[1] ?? 0);
    if (from < end) apart.push([from, end]);
  }
  return apart;
}

function rangesAt({ id, turns }: Transcript, place: string | null): Range[] {
  const asked = `${id}#${place}`;
  const turn = turns.find((each) => each.id === asked || each.paragraphs.some((paragraph) => paragraph.id === asked));
  const paragraphs = turn?.paragraphs.filter((paragraph) => turn.id === asked || paragraph.id === asked) ?? [];
  return paragraphs.flatMap(({ ranges }) => ranges);
}
