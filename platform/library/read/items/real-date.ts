import { addDays } from '../../../../engine/page/days.ts';
import { ReadProblem } from '../read-problem.ts';

const FIRST_YEAR = 1000;

/**
 * `YYYY-MM-DD`, with or without a time behind it. Days before months and the like are not guessed.
 * @throws ReadProblem `bad-date` for a day that there is not, or that has not come
 */
export function realDate(written: string, today: string, unit: 'item' | 'row', at: number): string {
  const [, year, month, day] = /^(\d{4})-(\d{2})-(\d{2})(?:[T ].{0,40})?$/u.exec(written.trim()) ?? [];
  const date = `${year}-${month}-${day}`;
  const time = Date.UTC(Number(year), Number(month) - 1, Number(day));
  // The platform takes 30 February for 1 March.
  const isReal = !Number.isNaN(time) && new Date(time).toISOString().slice(0, 10) === date;
  if (!isReal || Number(year) < FIRST_YEAR || date > addDays(today, 1))
    throw new ReadProblem('bad-date', {
      where: { unit, at, column: null },
      value: written.slice(0, 80),
      items: [at],
    });
  return date;
}
