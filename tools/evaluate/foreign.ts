/** How often something is found in texts that the record does not hold: `npm run evaluate -- --foreign FILE`. */
import { readFileSync } from 'node:fs';
import { gunzipSync } from 'node:zlib';
import type { Answer, Wording } from '../../engine/record/answer.ts';
import type { Finder } from '../../engine/find/finder.ts';
import { foldText } from '../../engine/text/fold.ts';

interface Article {
  id: string;
  title: string;
  text: string;
}

/** What is asked of an article, by its kind. */
export const KINDS = ['quotations of 8–12', 'longer quotations', 'sentences', 'sentences naming the official'] as const;
export type ForeignKind = (typeof KINDS)[number];

export interface Alarm {
  article: string;
  kind: ForeignKind;
  query: string;
  answer: Answer;
}

export interface ForeignReport {
  asked: Map<ForeignKind, number>;
  /** By kind and wording. */
  called: Map<string, number>;
  /** Whatever is called more than similar. */
  alarms: Alarm[];
}

/** @param path JSON lines {id, title, text}, packed or not */
export function readArticles(path: string): Article[] {
  const bytes = readFileSync(path);
  const text = (path.endsWith('.gz') ? gunzipSync(bytes) : bytes).toString('utf8');
  return text
    .split('\n')
    .filter((line) => line !== '')
    .map((line) => JSON.parse(line) as Article);
}

/** @param official by whose name an article counts as naming the official */
export async function reportForeign(
  finder: Finder,
  articles: readonly Article[],
  official: RegExp,
): Promise<ForeignReport> {
  const report: ForeignReport = { asked: new Map(), called: new Map(), alarms: [] };
  for (const { id, text } of articles) {
    for (const [kind, query] of asksOf(text, official)) {
      const answer = await finder.lookUp(query);
      count(report.asked, kind);
      count(report.called, calledKey(kind, answer.wording));
      if (!['none', 'similar', 'unchecked'].includes(answer.wording))
        report.alarms.push({ article: id, kind, query, answer });
    }
  }
  return report;
}

export function calledKey(kind: ForeignKind, wording: Wording): string {
  return `${kind}: ${wording}`;
}

function count<K>(counts: Map<K, number>, key: K): void {
  counts.set(key, (counts.get(key) ?? 0) + 1);
}

/** What stands in quotation marks from eight characters on, and sentences from thirteen on. */
function* asksOf(text: string, official: RegExp): Generator<[ForeignKind, string]> {
  const isNamed = official.test(text);
  for (const [, quoted] of text.matchAll(/[“「]([^“”「」\n]+)[”」]/gu)) {
    const { length } = foldText(quoted!).text;
    if (length >= 8) yield [length <= 12 ? 'quotations of 8–12' : 'longer quotations', quoted!];
  }
  for (const line of text.split('\n')) {
    for (const [sentence] of line.matchAll(/[^。！？!?]+[。！？!?]*[”」』]*/gu)) {
      if (foldText(sentence).text.length < 13) continue;
      yield [isNamed ? 'sentences naming the official' : 'sentences', sentence.trim()];
    }
  }
}
