/** What must hold of every gold case, whatever it is about. */
import type { Range } from '../../engine/record/record.ts';
import type { GoldCase } from './case.ts';
import { folded } from './text.ts';

export function checkCases(cases: readonly GoldCase[], sources: ReadonlyMap<string, string>): string[] {
  const problems: string[] = [];
  const ids = new Set<string>();
  const queries = new Set<string>();
  for (const { id, class: name, query, expect } of cases) {
    const report = (what: string) => problems.push(`${id}: ${what}\n    ${query.slice(0, 90)}`);
    if (ids.has(id)) report('id given twice');
    ids.add(id);
    if (queries.has(query)) report('query asked twice');
    queries.add(query);
    if ('none' in expect) continue;
    for (const part of [expect.witnesses, expect.any]) {
      for (const [transcript, { ranges }] of Object.entries(part ?? {})) {
        const source = sources.get(transcript);
        if (source === undefined) report(`no transcript ${transcript}`);
        else if (!ranges.every((range) => isInside(range, source))) report(`ranges of ${transcript}`);
      }
    }
    for (const { transcript, start, end } of expect.accept ?? []) {
      const source = sources.get(transcript);
      if (source === undefined || !isInside([start, end], source)) report(`place in ${transcript}`);
    }
    for (const [transcript, { verdict, ranges }] of Object.entries(expect.witnesses ?? {})) {
      const text = ranges.map(([start, end]) => sources.get(transcript)!.slice(start, end)).join('');
      const sameWords = folded(text) === folded(query);
      if (verdict === 'verbatim' && name.startsWith('verbatim') && !sameWords) report(`${transcript} reads ${text}`);
      if (verdict === 'altered' && sameWords) report(`${transcript} has these very words`);
    }
  }
  return problems;
}

const isInside = ([start, end]: Range, source: string): boolean => start >= 0 && start < end && end <= source.length;
