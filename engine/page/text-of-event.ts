/** Whether a page is itself a text of an event: most of it stands in one event, in order, with labels. */
import type { Reading } from '../record/answer.ts';
import { countHan } from './common-form.ts';
import { isFound } from './gates.ts';
import type { PageBlock } from './page-text.ts';
import type { CheckedStatement } from './statement.ts';

/** The share of a page's Han that stands in the event. */
const LEAST_SHARE = 0.6;
/** The share of its labelled paragraphs that stand in the event's order. */
const LEAST_IN_ORDER = 0.8;
/** A page with so many labelled paragraphs may be a text of an event, and is judged before anything is told of it. */
export const LEAST_LABELLED = 3;

export function textOfEvent(statements: readonly CheckedStatement[], blocks: readonly PageBlock[]): string | null {
  const labelled = statements.filter(({ kind }) => kind === 'transcript');
  if (labelled.length < LEAST_LABELLED) return null;
  const total = blocks.reduce((sum, { text, role }) => sum + (role === 'item' ? 0 : countHan(text)), 0);
  const han = new Map<string, number>();
  const starts = new Map<string, number[]>();
  for (const { text, answer, kind } of statements) {
    const counted = new Set<string>();
    for (const { event, wording, readings, pieces } of answer.matches) {
      const [reading] = readings;
      if (!isFound(wording) || reading === undefined || counted.has(event)) continue;
      counted.add(event);
      const own = pieces.length === 0 ? text : pieces.map(({ quote }) => text.slice(...quote)).join('');
      han.set(event, (han.get(event) ?? 0) + countHan(own));
      if (kind === 'transcript') starts.set(event, [...(starts.get(event) ?? []), startOf(readings)]);
    }
  }
  const [best] = [...han].sort(([, a], [, b]) => b - a);
  if (best === undefined || total === 0 || best[1] / total < LEAST_SHARE) return null;
  const order = starts.get(best[0]) ?? [];
  return order.length >= LEAST_LABELLED && longestRising(order) / order.length >= LEAST_IN_ORDER ? best[0] : null;
}

/** In the transcript that comes first by its name, so that all are of the same one as far as may be. */
function startOf(readings: readonly Reading[]): number {
  const [first] = readings.toSorted((a, b) => (a.transcript < b.transcript ? -1 : 1));
  return first?.ranges[0]?.[0] ?? 0;
}

/** How many can be kept so that they rise. */
export function longestRising(values: readonly number[]): number {
  const ends: number[] = [];
  for (const value of values) {
    const at = ends.findIndex((end) => end >= value);
    if (at < 0) ends.push(value);
    else ends[at] = value;
  }
  return ends.length;
}
