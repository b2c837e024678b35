import type { Emendation, OfficialRecord, Paragraph, Range, Transcript, Turn } from '../../engine/record.ts';

/** A place where the print is damaged, numbered through the transcript. */
export interface Note {
  number: number;
  emendation: Emendation;
}

export interface Notes {
  /** By paragraph id. */
  byParagraph: Map<string, Note[]>;
  /** Entries whose printed words do not stand where the entry says, left out. */
  misplaced: Emendation[];
}

/** Known damage of one transcript, by the paragraph in which each place ends. */
export function notesFor(record: OfficialRecord, transcript: Transcript): Notes {
  const byParagraph = new Map<string, Note[]>();
  const misplaced: Emendation[] = [];
  const own = record.emendations.filter((each) => each.transcript === transcript.id);
  let number = 0;
  for (const emendation of own.sort((a, b) => a.range[0] - b.range[0])) {
    const paragraph = paragraphOf(transcript.turns, emendation);
    if (paragraph === undefined) {
      misplaced.push(emendation);
      continue;
    }
    number += 1;
    const notes = byParagraph.get(paragraph.id) ?? [];
    notes.push({ number, emendation });
    byParagraph.set(paragraph.id, notes);
  }
  return { byParagraph, misplaced };
}

/** The paragraph in which the damage ends; the turn's first for what stands in its label. */
function paragraphOf(turns: readonly Turn[], { range, printed }: Emendation): Paragraph | undefined {
  for (const { label, labelRanges, paragraphs } of turns) {
    let before = label === null ? '' : textIn({ text: label, ranges: labelRanges }, range);
    for (const paragraph of paragraphs) {
      const found = before + textIn(paragraph, range);
      if (found !== '' && bare(found) === bare(printed)) return paragraph;
      before = '';
    }
  }
  return undefined;
}

/** What of a text stands in a range of the source. */
function textIn({ text, ranges }: Pick<Paragraph, 'text' | 'ranges'>, [from, to]: Range): string {
  let offset = 0;
  let found = '';
  for (const [start, end] of ranges) {
    const [a, b] = [Math.max(from, start), Math.min(to, end)];
    if (a < b) found += text.slice(offset + a - start, offset + b - start);
    offset += end - start;
  }
  return found;
}

/** Page furniture between two halves of a sentence leaves its spaces in what is printed. */
function bare(text: string): string {
  return text.replace(/\s+/g, '');
}
