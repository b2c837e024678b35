/** The protected words of a stream, worked out paragraph by paragraph when first needed, then kept. */
import type { Range } from '../../record/record.ts';
import { type Side, wordsOf } from '../../diff/side.ts';
import type { Lexeme } from '../../text/lexicon.ts';
import type { KnownNames } from '../../text/names.ts';
import type { Stream } from '../../index/streams.ts';
import { slotNumbered } from './places.ts';

const known = new WeakMap<KnownNames, WeakMap<Stream, (Lexeme[] | undefined)[]>>();

/** The stream's text with the words of the paragraphs that `range` touches; positions are the stream's. */
export function wordsIn(stream: Stream, range: Range, names: KnownNames): Side {
  const slots = slotsOf(stream, names);
  const words: Lexeme[] = [];
  const first = stream.slotOf[Math.min(range[0], stream.text.length - 1)] ?? 0;
  const last = stream.slotOf[Math.max(0, Math.min(range[1], stream.text.length) - 1)] ?? first;
  for (let slot = first; slot <= last; slot += 1) words.push(...ofSlot(stream, slot, slots, names));
  return { text: stream.text, words, isPrintedTwice: false };
}

/** Two finders may know other names and read the same texts. */
function slotsOf(stream: Stream, names: KnownNames): (Lexeme[] | undefined)[] {
  const streams = known.get(names) ?? new WeakMap<Stream, (Lexeme[] | undefined)[]>();
  known.set(names, streams);
  const slots = streams.get(stream) ?? [];
  streams.set(stream, slots);
  return slots;
}

function ofSlot(stream: Stream, index: number, slots: (Lexeme[] | undefined)[], names: KnownNames): Lexeme[] {
  const { start, end } = slotNumbered(stream, index);
  slots[index] ??= wordsOf(stream.text.slice(start, end), names).map((word): Lexeme => ({
    start: word.start + start,
    end: word.end + start,
    type: word.type,
    value: word.value,
  }));
  return slots[index];
}
