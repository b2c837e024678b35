/** A transcript taken apart into what a correction can change, and put together again. */
import type { Furniture, Paragraph, Range, Transcript, Turn } from '../record/record.ts';
import type { KnownNames } from '../text/names.ts';
import { turnIds } from './turn-ids.ts';

export interface DraftParagraph {
  /** The paragraph's id as it was parsed; null where a correction has made it. */
  id: string | null;
  ranges: Range[];
}

export interface DraftTurn extends Omit<Turn, 'id' | 'paragraphs' | 'quoted'> {
  id: string | null;
  paragraphs: DraftParagraph[];
  corrected: boolean;
}

export interface DraftTranscript {
  turns: DraftTurn[];
  /** By kind. */
  furniture: Map<string, Range[]>;
}

export function takeApart({ turns, furniture }: Pick<Transcript, 'turns' | 'furniture'>): DraftTranscript {
  return {
    turns: turns.map(({ id, voice, speaker, outlet, label, labelRanges, reported, part, paragraphs }) => ({
      id,
      voice,
      speaker,
      outlet,
      label,
      labelRanges,
      reported,
      part,
      paragraphs: paragraphs.map((paragraph) => ({ id: paragraph.id, ranges: paragraph.ranges })),
      corrected: false,
    })),
    furniture: new Map(furniture.map(({ kind, ranges }) => [kind, ranges])),
  };
}

/** Where a turn begins in the source, its label included. */
export function startOf({ labelRanges, paragraphs }: Pick<DraftTurn, 'labelRanges' | 'paragraphs'>): number {
  return Math.min(labelRanges[0]?.[0] ?? Infinity, paragraphs[0]?.ranges[0]?.[0] ?? Infinity);
}

/** Turns that nothing has changed stay the very objects of `before`. */
export function putTogether(
  source: string,
  before: Transcript,
  { turns, furniture }: DraftTranscript,
  names: KnownNames,
): { turns: Turn[]; furniture: Furniture[]; corrected: string[] } {
  const parsed = new Map(before.turns.map((turn) => [turn.id, turn]));
  const ids = turnIds(before.id, turns);
  const corrected: string[] = [];
  const made = turns.map((draft, index): Turn => {
    const id = ids[index]!;
    const old = draft.id === null ? undefined : parsed.get(draft.id);
    if (draft.corrected) corrected.push(id);
    else if (old && old.id === id) return old;
    const paragraphs = withIds(source, id, draft.paragraphs);
    const { voice, speaker, outlet, label, labelRanges, reported, part } = draft;
    const speaks = voice === 'answer' || voice === 'reported';
    const quoted = speaks ? paragraphs.flatMap((each) => names.findQuoted(each)) : [];
    return { id, voice, speaker, outlet, label, labelRanges, reported, part, quoted, paragraphs };
  });
  return {
    turns: made,
    furniture: [...furniture].flatMap(([kind, ranges]) =>
      ranges.length === 0 ? [] : [{ kind, ranges: ranges.toSorted((a, b) => a[0] - b[0]) }],
    ),
    corrected,
  };
}

function withIds(source: string, turn: string, drafts: readonly DraftParagraph[]): Paragraph[] {
  const own = (id: string | null): id is string => id?.startsWith(`${turn}.`) === true;
  const taken = new Set(drafts.map(({ id }) => id).filter(own));
  let number = 0;
  const free = (): string => {
    do number += 1;
    while (taken.has(`${turn}.${number}`));
    return `${turn}.${number}`;
  };
  return drafts.map(({ id, ranges }) => ({
    id: own(id) ? id : free(),
    text: ranges.map(([start, end]) => source.slice(start, end)).join(''),
    ranges,
  }));
}
