/** Where a passage that was kept earlier stands in the record as it is now. Ids are minted once, but texts are added and mended. */
import type { PassageStore } from '../index/passage-store.ts';
import { foldText } from '../text/fold.ts';
import type { Paragraph, Transcript } from '../record/record.ts';

export interface KeptPassage {
  /** Its id when it was kept. */
  paragraph: string;
  /** The record's words then; several stretches where the quote was in pieces or the source is broken. */
  words: string[];
}

export type Whereabouts =
  /** The paragraph has the words. */
  | { state: 'there'; paragraph: string }
  /** Another paragraph of the same text has them. */
  | { state: 'moved'; paragraph: string }
  /** The paragraph is there and reads differently. */
  | { state: 'changed'; paragraph: string }
  /** Neither the paragraph nor the words are in that text. */
  | { state: 'gone' };

export async function locate(
  store: Pick<PassageStore, 'transcripts'>,
  passages: readonly KeptPassage[],
): Promise<Whereabouts[]> {
  const ids = new Set(passages.map(({ paragraph }) => transcriptIn(paragraph)));
  const byId = new Map((await store.transcripts([...ids])).map((transcript) => [transcript.id, transcript]));
  return passages.map(({ paragraph, words }) => {
    const transcript = byId.get(transcriptIn(paragraph));
    return transcript
      ? locateIn(
          transcript,
          paragraph,
          words.map((each) => foldText(each).text),
        )
      : { state: 'gone' };
  });
}

function transcriptIn(paragraph: string): string {
  return paragraph.split('#')[0] ?? '';
}

function locateIn({ turns }: Transcript, id: string, words: readonly string[]): Whereabouts {
  const turn = turns.find(({ paragraphs }) => paragraphs.some((paragraph) => paragraph.id === id));
  // A passage may run on into the next paragraphs of its turn.
  if (turn && has(turn.paragraphs, words)) return { state: 'there', paragraph: id };
  for (const { paragraphs } of turns) {
    const one = paragraphs.find((paragraph) => has([paragraph], words));
    if (one) return { state: 'moved', paragraph: one.id };
    const [first] = paragraphs;
    if (first && has(paragraphs, words)) return { state: 'moved', paragraph: first.id };
  }
  return turn ? { state: 'changed', paragraph: id } : { state: 'gone' };
}

function has(paragraphs: readonly Paragraph[], words: readonly string[]): boolean {
  const { text } = foldText(paragraphs.map((paragraph) => paragraph.text).join(''));
  return words.every((each) => text.includes(each));
}
