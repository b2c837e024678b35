/** Set aside what a page puts round or into a quotation: outer quotation marks, ellipsis marks. */
import type { Cleaned } from '../answer.ts';
import type { Range } from '../record.ts';

export interface CleanQuote {
  /** The quote with what was set aside blanked; same length. */
  kept: string;
  cleaned: Cleaned[];
  /** Offsets at which an omission is marked. */
  gaps: number[];
}

const ELLIPSIS =
  /[\[(（【〔［]\s*(?:…+|\.{3,}|。{3,}|略|中略|省略|⋯+)\s*[\])）】〕］]|(?:…|⋯)+|\.{3,}|。{3,}|．{3,}|・{3,}|·{3,}/g;

export function clean(quote: string): CleanQuote {
  let kept = quote;
  const cleaned: Cleaned[] = [];
  const gaps: number[] = [];
  const blank = (kind: string, range: Range) => {
    kept = kept.slice(0, range[0]) + ' '.repeat(range[1] - range[0]) + kept.slice(range[1]);
    cleaned.push({ kind, range });
  };
  for (const match of quote.matchAll(ELLIPSIS)) {
    gaps.push(match.index);
    blank('ellipsis', [match.index, match.index + match[0].length]);
  }
  return { kept, cleaned, gaps };
}
