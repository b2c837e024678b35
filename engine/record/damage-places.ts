/**
 * Where the known damage of a text stands in it.
 *
 * An entry is a claim about a published text. One that is incomplete, or whose printed words do not stand where it says, is left
 * out and counted: no page shows it, and none breaks by it.
 */
import type { Emendation, OfficialRecord, Paragraph, Range, Transcript, Turn } from './record.ts';

export interface DamagePlaces {
  /** In the order of the text, each with the paragraph in which it ends; the turn's first for what stands in its label. */
  placed: { emendation: Emendation; paragraph: string }[];
  left: Emendation[];
}

export function placeDamage(
  { emendations }: Pick<OfficialRecord, 'emendations'>,
  transcript: Transcript,
): DamagePlaces {
  const placed: DamagePlaces['placed'] = [];
  const left: Emendation[] = [];
  for (const emendation of emendations) {
    if (emendation?.transcript !== transcript.id) continue;
    const paragraph = isWhole(emendation) ? paragraphOf(transcript.turns, emendation) : undefined;
    if (paragraph === undefined) left.push(emendation);
    else placed.push({ emendation, paragraph: paragraph.id });
  }
  return { placed: placed.sort((a, b) => a.emendation.range[0] - b.emendation.range[0]), left };
}

const CONFIDENCE: readonly unknown[] = ['high', 'medium', 'low'] satisfies Emendation['confidence'][];
const MEANING: readonly unknown[] = ['none', 'minor', 'fact', 'reversal'] satisfies Emendation['changesMeaning'][];

/** The record is data: what its types promise is looked at before it is shown as evidence. */
function isWhole(entry: Record<keyof Emendation, unknown>): boolean {
  const { range, emended } = entry;
  const texts = [entry.id, entry.printed, entry.type, entry.grounds, ...(emended === null ? [] : [emended])];
  return (
    texts.every((text) => typeof text === 'string' && text !== '') &&
    Array.isArray(range) &&
    range.length === 2 &&
    range.every((at) => Number.isSafeInteger(at)) &&
    CONFIDENCE.includes(entry.confidence) &&
    MEANING.includes(entry.changesMeaning)
  );
}

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
