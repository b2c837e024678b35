/** The lines of captions: each is said by somebody, however short it is, and without a stop. */
import { readMatter } from '../../parse/matter.ts';
import type { Matter } from '../../parse/matter.ts';
import type { Printed } from '../../parse/parse-transcript.ts';
import type { ReadText } from '../read-text.ts';

export const CAPTIONS: ReadonlySet<ReadText['format']> = new Set(['srt', 'vtt', 'lrc']);

/** What lines are, where none is a heading. */
export function withoutHeadings(
  source: string,
  { lines, matters }: Pick<Printed, 'lines' | 'matters'>,
): Map<number, Matter> {
  const spoken = new Map(matters);
  for (const { start, end } of lines) {
    const text = source.slice(start, Math.min(end, start + 400));
    const matter =
      matters.get(start) ?? readMatter(text, { marked: false, repeated: false, opening: false, first: false });
    if (matter.is === 'heading') spoken.set(start, { is: 'text' });
  }
  return spoken;
}
