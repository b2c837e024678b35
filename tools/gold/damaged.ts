/** Quotes that run over damaged print: once as it is printed, once as it should read. */
import type { Emendation, Range } from '../../engine/record/record.ts';
import type { Context, Spec } from './case.ts';
import { shuffled } from './sentences.ts';

export function damaged(context: Context, random: () => number, count = 20): Spec[] {
  const isInText = ([start, end]: Range, id: string) =>
    context.turns.some(
      ({ transcript, ranges }) => transcript === id && ranges.some(([a, b]) => a <= start && end <= b),
    );
  const usable = context.emendations.filter(
    ({ transcript, range, emended, confidence, printed }) =>
      emended !== null &&
      confidence === 'high' &&
      isInText(range, transcript) &&
      Math.abs(emended.length - printed.length) < 8,
  );
  return shuffled(usable, random)
    .slice(0, count)
    .map((emendation, index) => clauseWith(emendation, context.sources.get(emendation.transcript)!, index % 3 !== 0));
}

/** The clause round the damage. */
function clauseWith({ range, printed, emended }: Emendation, source: string, isEmended: boolean): Spec {
  const head = /[^。！？!?；;\n：:*]*$/u.exec(source.slice(0, range[0]))![0];
  const tail = /^[^。！？!?；;\n]*/u.exec(source.slice(range[1]))![0];
  const whole = head + (isEmended ? emended! : printed) + tail;
  return { class: 'ocr-damaged', query: whole, verdict: isEmended ? ['verbatim', 'near'] : 'verbatim' };
}
