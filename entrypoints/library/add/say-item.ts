import { showInside } from '../../../components/controls/show-plainly.ts';
import type { Doubt } from '../../../engine/library/understood.ts';
import type { FileProblem, QueueItem } from '../../../platform/own-page/library/queue-item.ts';
import { t } from '../../../platform/shared/i18n.ts';
import { sayBytes } from '../../../components/controls/say-bytes.ts';
import { formatNumber } from '../format-number.ts';

/** How a text stands in the queue. */
export function sayState({ state, isAlone, open }: QueueItem): string {
  if (state === 'needs-you' && isAlone && open?.understood.isSettled) return t('library.queue.state.look');
  return t(`library.queue.state.${state}`);
}

/** What is wrong with a file and what to do. */
export function sayProblem({ code, value, size, limit, total }: FileProblem): string {
  const sized = code === 'too-large' || code === 'inflates-too-far' ? sayBytes : formatNumber;
  return t(`library.problem.${code}`, {
    n: total,
    value: value === null ? '' : showInside(value),
    // What was stopped at the limit has more.
    size: size !== null ? sized(size) : limit !== null ? `> ${sized(limit)}` : '',
    limit: limit === null ? '' : sized(limit),
  });
}

/** Where in the file it is; empty where it is all of it. */
export function sayPlace({ problem }: QueueItem): string {
  if (!problem?.where) return '';
  const { unit, at, column } = problem.where;
  const place = t(`library.place.${unit}`, { n: at });
  return column === null ? place : `${place}, ${t('library.place.column', { n: column })}`;
}

/** What is open about a text that waits for the reader, in few words. */
export function sayOpen({ open }: QueueItem): string {
  const kinds = new Set(open?.understood.doubts.map(({ kind }) => kind));
  return [...kinds].map((kind: Doubt['kind']) => t(`library.doubt.short.${kind}`)).join(' · ');
}

/** What is to be known of an item beside its state; empty where that is all. */
export function sayWhy(item: QueueItem): string {
  if (item.problem !== null) return sayProblem(item.problem);
  return item.state === 'needs-you' ? sayOpen(item) : '';
}

export const sayName = ({ name }: Pick<QueueItem, 'name'>): string => showInside(name);
