/** How well whole pages are read: `npm run evaluate -- --pages FOLDER`; of texts that the record does not hold, `--pages FILE.jsonl.gz`. */
import type { Transcript } from '../../../engine/record/record.ts';
import type { Agreement } from './agreement.ts';
import { measurePages } from './measure-pages.ts';

/**
 * @param wantsMisses what went wrong, too
 * @param further texts that are asked beside the record
 */
export async function reportPages(
  path: string,
  wantsMisses: boolean,
  say: (line: string) => void,
  further: readonly Transcript[] = [],
): Promise<void> {
  const report = await measurePages(path, further);
  const { pages, known, statements, states, shown, counts, agreement } = report;
  say(`${pages} pages, ${statements} statements, ${known} pages with gold`);
  say(
    `dates: ${[...states].map(([state, count]) => `${state} ${count}`).join(', ')}; disagreements ${report.disagreements}`,
  );
  const total = [...shown.values()].reduce((sum, count) => sum + count, 0);
  say(`marked: ${total} (${((100 * total) / (statements || 1)).toFixed(2)} % of all statements)`);
  for (const [name, count] of sortedByName(shown)) say(`  ${name}: ${count}`);
  for (const [name, { right, of }] of sortedByName(counts))
    say(`${name}: ${right} of ${of} (${((100 * right) / of).toFixed(1)} %)`);
  if (agreement !== null) sayAgreement(agreement, say);
  if (!wantsMisses) return;
  for (const line of known > 0 ? report.misses.toSorted() : report.alarms) say(line);
}

function sayAgreement({ first, second, both, same }: Agreement, say: (line: string) => void): void {
  say(
    `two annotators: ${first} and ${second} statements, ${both} in both (F1 ${((200 * both) / (first + second)).toFixed(1)} %)`,
  );
  for (const [name, { right, of }] of sortedByName(same))
    say(`  ${name}: the same in ${right} of ${of} (${((100 * right) / of).toFixed(1)} %)`);
}

function sortedByName<T>(counts: ReadonlyMap<string, T>): [string, T][] {
  return [...counts].sort(([a], [b]) => (a < b ? -1 : 1));
}
