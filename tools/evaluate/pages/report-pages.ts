/** How well whole pages are read: `npm run evaluate -- --pages FOLDER`; of texts that the record does not hold, `--pages FILE.jsonl.gz`. */
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { openCheck } from '../../page/open-check.ts';
import { isFound } from '../../../engine/page/gates.ts';
import type { CheckedStatement } from '../../../engine/page/statement.ts';
import { type Agreement, agreementOf } from './agreement.ts';
import { readAnnotations, readCases } from './gold.ts';
import { judgePage, type PageCount } from './judge-page.ts';

/** @param wantsMisses what went wrong, too */
export async function reportPages(path: string, wantsMisses: boolean, say: (line: string) => void): Promise<void> {
  const check = openCheck();
  const counts = new Map<string, PageCount>();
  const misses: string[] = [];
  const marked: string[] = [];
  let pages = 0;
  let statements = 0;
  let disagreements = 0;
  let known = 0;
  const shown = new Map<string, number>();
  const states = new Map<string, number>();
  for (const { id, page, gold } of readCases(path)) {
    pages += 1;
    const result = await check(page);
    statements += result.statements.length;
    disagreements += result.disagreements.length;
    states.set(result.date.state, (states.get(result.date.state) ?? 0) + 1);
    for (const each of result.statements) {
      if (each.shown !== 'mark') continue;
      const name = `${each.kind} ${each.said ?? each.finding}`;
      shown.set(name, (shown.get(name) ?? 0) + 1);
      marked.push(`${id}: ${tell(each)}`);
    }
    if (gold === null) {
      for (const each of result.disagreements) marked.push(`${id}: disagreement ${JSON.stringify(each)}`);
      continue;
    }
    known += 1;
    const judged = judgePage(result, gold);
    for (const [name, { right, of }] of judged.counts) {
      const sum = counts.get(name) ?? { right: 0, of: 0 };
      counts.set(name, { right: sum.right + right, of: sum.of + of });
    }
    misses.push(...judged.misses.map(({ what, text }) => `${what}: ${id}: ${text}`));
  }
  say(`${pages} pages, ${statements} statements, ${known} pages with gold`);
  say(`dates: ${[...states].map(([state, count]) => `${state} ${count}`).join(', ')}; disagreements ${disagreements}`);
  const total = [...shown.values()].reduce((sum, count) => sum + count, 0);
  say(`marked: ${total} (${((100 * total) / (statements || 1)).toFixed(2)} % of all statements)`);
  for (const [name, count] of sortedByName(shown)) say(`  ${name}: ${count}`);
  for (const [name, { right, of }] of sortedByName(counts))
    say(`${name}: ${right} of ${of} (${((100 * right) / of).toFixed(1)} %)`);
  const second = join(path, 'second.jsonl');
  if (existsSync(second))
    sayAgreement(agreementOf(readAnnotations(join(path, 'gold.jsonl')), readAnnotations(second)), say);
  if (!wantsMisses) return;
  for (const line of known > 0 ? misses.sort() : marked) say(line);
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

function tell({ kind, finding, said, text, speaker, answer }: CheckedStatement): string {
  const [match] = answer.matches;
  const record = isFound(answer.wording) ? (match?.readings[0]?.text ?? '') : '';
  return `${kind} ${said ?? finding} (${answer.wording}), ${speaker.name ?? '-'}\n  ${text}\n  ${record}`;
}
