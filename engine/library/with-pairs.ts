/** A translation with what the reader, or whoever made its pack, has said of which sentences belong together. */
import type { Transcript } from '../record/record.ts';
import type { Corrections } from './correction.ts';

export function withPairs({ pairs: _pairs, ...transcript }: Transcript, corrections: Corrections): Transcript {
  const pairs = corrections.flatMap((each) => {
    if (each.kind !== 'pair') return [];
    const { kind: _kind, ...pair } = each;
    return [pair];
  });
  return transcript.language === 'en' && pairs.length > 0 ? { ...transcript, pairs } : transcript;
}
