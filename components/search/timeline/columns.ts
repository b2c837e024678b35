/** What stands in one column of a timeline: an event, or all of a day, a month, a year where there are too many. */
import { type SpanUnit, spansOf, UNDATED } from '../../../engine/search/spans.ts';
import type { PhraseCount, Timeline, TimelineEvent } from '../../../engine/search/timeline.ts';
import { t } from '../../../platform/shared/i18n.ts';
import { formatDate } from '../../controls/format-date.ts';
import { sayNumber } from './say-number.ts';

/** A count, and of which source the counted text is, where several were asked. */
export interface ShownCount extends PhraseCount {
  source?: string | null;
}
export interface ShownEvent extends Omit<TimelineEvent, 'counts'> {
  counts: ShownCount[];
}
export interface ShownTimeline extends Omit<Timeline, 'events'> {
  events: ShownEvent[];
}

export interface TimelineColumn {
  /** Of an event its id; else how the dates of the span begin. */
  key: string;
  unit: SpanUnit;
  events: ShownEvent[];
  characters: number;
  /** One for each phrase: those of all its events together. */
  counts: Pick<PhraseCount, 'count' | 'own' | 'per10k'>[];
}

/** @param most columns, whatever number of events there is */
export function columnsOf(events: readonly ShownEvent[], most: number): TimelineColumn[] {
  const { unit, spans } = spansOf(events, most);
  return spans.map(({ key, events: own }) => {
    const characters = own.reduce((sum, each) => sum + each.characters, 0);
    const counts = (own[0]?.counts ?? []).map((_, at) => {
      const [count, byOfficial] = own.reduce(
        ([all, spoken], each) => [all + (each.counts[at]?.count ?? 0), spoken + (each.counts[at]?.own ?? 0)],
        [0, 0],
      );
      return { count, own: byOfficial, per10k: characters === 0 ? 0 : (count * 10_000) / characters };
    });
    return { key, unit, events: own, characters, counts };
  });
}

/** When it was: a day, as a reader writes it; a month, a year or more of them by number. */
export function sayWhen({ key, unit, events }: TimelineColumn): string {
  if (key === UNDATED || unit === 'event' || unit === 'day') return formatDate(events[0]?.date ?? null);
  return unit === 'decade' ? `${key}0–${key}9` : unit === 'century' ? `${key}00–${key}99` : key;
}

/** The same on two short lines below a column. */
export function linesBelow(column: TimelineColumn): [string, string] {
  const { key, unit, events } = column;
  const [year = '', ...rest] = ((unit === 'event' ? events[0]?.date : null) ?? key).split('-');
  return unit === 'decade' || unit === 'century' || key === UNDATED ? [sayWhen(column), ''] : [year, rest.join('-')];
}

/** In words: how often each phrase stands there. */
export function sayCounts({ counts }: TimelineColumn, phrases: readonly string[], measure: CountMeasure): string[] {
  return counts.map(({ count, per10k }, at) => {
    const phrase = phrases[at] ?? '';
    return measure === 'count'
      ? t('timeline.value', { phrase, n: count })
      : t('timeline.value-rate', { phrase, rate: sayNumber(per10k) });
  });
}

export type CountMeasure = 'count' | 'per10k';
