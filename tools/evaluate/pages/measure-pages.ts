/** Pages checked and judged, one after the other. */
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { isFound } from '../../../engine/page/gates.ts';
import type { CheckedStatement, PageDate } from '../../../engine/page/statement.ts';
import type { Transcript } from '../../../engine/record/record.ts';
import { openCheck } from '../../page/open-check.ts';
import { type Agreement, agreementOf } from './agreement.ts';
import { readAnnotations, readCases } from './gold.ts';
import { judgePage, type PageCount } from './judge-page.ts';

export interface PagesReport {
  pages: number;
  /** Pages whose statements are known. */
  known: number;
  statements: number;
  disagreements: number;
  states: Map<PageDate['state'], number>;
  /** What is marked, by kind and finding. */
  shown: Map<string, number>;
  /** Of what is known, by what was asked. */
  counts: Map<string, PageCount>;
  /** Null where nobody annotated the pages a second time. */
  agreement: Agreement | null;
  misses: string[];
  /** All that is marked or said to disagree on pages of which nothing is known. */
  alarms: string[];
}

/**
 * @param path a folder of pages with `gold.jsonl`, and `second.jsonl` where there is one; or JSON lines {id, title, text}
 * @param further texts that are asked beside the record
 */
export async function measurePages(path: string, further: readonly Transcript[] = []): Promise<PagesReport> {
  const check = openCheck(further);
  const report: PagesReport = {
    pages: 0,
    known: 0,
    statements: 0,
    disagreements: 0,
    states: new Map(),
    shown: new Map(),
    counts: new Map(),
    agreement: agreementIn(path),
    misses: [],
    alarms: [],
  };
  for (const { id, page, gold } of readCases(path)) {
    const result = await check(page);
    report.pages += 1;
    report.statements += result.statements.length;
    report.disagreements += result.disagreements.length;
    add(report.states, result.date.state);
    const marked = result.statements.filter(({ shown }) => shown === 'mark');
    for (const each of marked) add(report.shown, `${each.kind} ${each.said ?? each.finding}`);
    if (gold === null) {
      report.alarms.push(...marked.map((each) => `${id}: ${tell(each)}`));
      report.alarms.push(...result.disagreements.map((each) => `${id}: disagreement ${JSON.stringify(each)}`));
      continue;
    }
    report.known += 1;
    const { counts, misses } = judgePage(result, gold);
    for (const [name, { right, of }] of counts) {
      const sum = report.counts.get(name) ?? { right: 0, of: 0 };
      report.counts.set(name, { right: sum.right + right, of: sum.of + of });
    }
    report.misses.push(...misses.map(({ what, text }) => `${what}: ${id}: ${text}`));
  }
  return report;
}

function agreementIn(path: string): Agreement | null {
  const second = join(path, 'second.jsonl');
  if (!existsSync(second)) return null;
  return agreementOf(readAnnotations(join(path, 'gold.jsonl')), readAnnotations(second));
}

function add<K>(counts: Map<K, number>, key: K): void {
  counts.set(key, (counts.get(key) ?? 0) + 1);
}

function tell({ kind, finding, said, text, speaker, answer }: CheckedStatement): string {
  const [match] = answer.matches;
  const record = isFound(answer.wording) ? (match?.readings[0]?.text ?? '') : '';
  return `${kind} ${said ?? finding} (${answer.wording}), ${speaker.name ?? '-'}\n  ${text}\n  ${record}`;
}
