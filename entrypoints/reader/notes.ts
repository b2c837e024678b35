import type { Emendation, OfficialRecord, Paragraph, Transcript } from '../../engine/record.ts';

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
  const paragraphs = transcript.turns.flatMap((turn) => turn.paragraphs);
  const own = record.emendations.filter((each) => each.transcript === transcript.id);
  let number = 0;
  for (const emendation of own.sort((a, b) => a.range[0] - b.range[0])) {
    const paragraph = paragraphs.find((each) => holds(each, emendation));
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

/** Furniture between two halves of a sentence is outside the paragraph, so its text is compared without it. */
function holds({ text, ranges }: Paragraph, { range: [from, to], printed }: Emendation): boolean {
  let offset = 0;
  let found = '';
  for (const [start, end] of ranges) {
    const [a, b] = [Math.max(from, start), Math.min(to, end)];
    if (a < b) found += text.slice(offset + a - start, offset + b - start);
    offset += end - start;
  }
  return found !== '' && (found === printed || printed.replace(/\s+/g, '') === found.replace(/\s+/g, ''));
}
