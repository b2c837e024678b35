/** What was asked last is often asked again at once. */
const KEPT = 4;

/** A lookup that answers without looking what it was asked a moment ago. A failure is tried again. */
export function rememberLast<T>(
  lookUp: (quote: string, length?: number) => Promise<T>,
): (quote: string, length?: number) => Promise<T> {
  const kept: { quote: string; length: number; answer: Promise<T> }[] = [];
  return (quote, length = quote.length) => {
    const known = kept.find((each) => each.quote === quote && each.length === length);
    if (known) return known.answer;
    const made = { quote, length, answer: lookUp(quote, length) };
    kept.unshift(made);
    kept.length = Math.min(kept.length, KEPT);
    made.answer.catch(() => kept.splice(kept.indexOf(made), 1));
    return made.answer;
  };
}
