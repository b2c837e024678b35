/** Events gathered by the days, months or years on which they were, so that a picture of ten thousand has no more bars than one of ten. */

export const SPANS = ['event', 'day', 'month', 'year', 'decade', 'century'] as const;
export type SpanUnit = (typeof SPANS)[number];

export interface Span<E> {
  /** `2017-03-08`, `2017-03`, `2017`, `201`, `20`: how the dates begin that fall into it; of an event its id. `undated`: those without. */
  key: string;
  /** In the order in which they came; none in a span that stands for a gap. */
  events: E[];
}

interface Dated {
  event: string;
  date: string | null;
}

const LENGTHS: Record<Exclude<SpanUnit, 'event'>, number> = { day: 10, month: 7, year: 4, decade: 3, century: 2 };
export const UNDATED = 'undated';

/**
 * By the finest unit in which there are not too many; by the coarsest where there always are.
 * @param events oldest first
 */
export function spansOf<E extends Dated>(
  events: readonly E[],
  most: number,
  units: readonly SpanUnit[] = SPANS,
): { unit: SpanUnit; spans: Span<E>[] } {
  for (const [at, unit] of units.entries()) {
    const groups = Map.groupBy(events, (event) => spanKey(event, unit));
    if (groups.size <= most || at === units.length - 1)
      return { unit, spans: [...groups].map(([key, own]) => ({ key, events: own })) };
  }
  return { unit: 'event', spans: [] };
}

/** The same on a line of years, on which a year without an event has its place too. */
export function lineOfYears<E extends Dated>(events: readonly E[], most: number): { unit: SpanUnit; spans: Span<E>[] } {
  const units = ['year', 'decade', 'century'] as const;
  for (const unit of units) {
    const { spans } = spansOf(events, Infinity, [unit]);
    const numbers = spans.filter(({ key }) => key !== UNDATED).map(({ key }) => Number(key));
    const [first, last] = [Math.min(...numbers), Math.max(...numbers)];
    if (last - first >= most && unit !== 'century') continue;
    const known = new Map(spans.map((span) => [span.key, span]));
    const undated = known.get(UNDATED);
    const line = Array.from({ length: numbers.length === 0 ? 0 : last - first + 1 }, (_, at) => {
      const key = String(first + at).padStart(LENGTHS[unit], '0');
      return known.get(key) ?? { key, events: [] };
    });
    return { unit, spans: undated === undefined ? line : [...line, undated] };
  }
  return { unit: 'century', spans: [] };
}

export function spanKey({ event, date }: Dated, unit: SpanUnit): string {
  if (unit === 'event') return event;
  return date === null ? UNDATED : date.slice(0, LENGTHS[unit]);
}
