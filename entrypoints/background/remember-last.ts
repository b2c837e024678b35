/** What was asked last is often asked again at once. */
const KEPT = 4;

interface Remembering<T> {
  (quote: string, length?: number): Promise<T>;
  /** What was answered may be otherwise now. */
  forget(): void;
}

/** A lookup that answers without looking what it was asked a moment ago. A failure is tried again. */
export function rememberLast<T>(lookUp: (quote: string, length?: number) => Promise<T>): Remembering<T> {
  const kept: { quote: string; length: number; answer: Promise<T> }[] = [];
  const remembering = (quote: string, length = quote.length): Promise<T> => {
    const known = kept.find((each) => each.quote === quote && each.length === length);
    if (known) return known.answer;
    const made = { quote, length, answer: lookUp(quote, length) };
    kept.unshift(made);
    kept.length = Math.min(kept.length, KEPT);
    made.answer.catch(() => {
      const at = kept.indexOf(made);
      if (at >= 0) kept.splice(at, 1);
    });
    return made.answer;
  };
  return Object.assign(remembering, { forget: () => void (kept.length = 0) });
}
