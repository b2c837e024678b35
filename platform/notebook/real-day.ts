/** Nothing that is kept here was said before, or will be for a while. */
const FIRST_YEAR = 1900;
const LAST_YEAR = 2099;

/** Whether `YYYY-MM-DD` is a day of the calendar, of this century or the last. */
export function isRealDay(text: string): boolean {
  const [, year, month, day] = /^(\d{4})-(\d\d)-(\d\d)$/.exec(text) ?? [];
  if (Number(year) < FIRST_YEAR || Number(year) > LAST_YEAR || day === undefined) return false;
  // The 30th of February would be the 2nd of March.
  const date = new Date(Date.UTC(Number(year), Number(month) - 1, Number(day)));
  return date.getUTCMonth() === Number(month) - 1 && date.getUTCDate() === Number(day);
}

/** Whether a moment is one, ISO 8601, UTC: `2026-03-08T01:02:03.456Z`. */
export function isRealTime(text: string): boolean {
  return /^[^T]{10}T(?:[01]\d|2[0-3]):[0-5]\d:[0-5]\d(?:\.\d{1,3})?Z$/.test(text) && isRealDay(text.slice(0, 10));
}

/** An event's id, and that of what belongs to it, begins with its day if that is known: then it is a real one. */
export function beginsWithRealDay(id: string): boolean {
  return !/^\d{4}-\d\d-\d\d(?!\d)/.test(id) || isRealDay(id.slice(0, 10));
}
