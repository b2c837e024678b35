/** Pages whose statements are known, in the form in which annotators write them: gold.jsonl beside the pages. */
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gunzipSync } from 'node:zlib';
import type { Wording } from '../../../engine/record/answer.ts';
import type { Voice } from '../../../engine/record/record.ts';
import type { PageBlock, PageText } from '../../../engine/page/page-text.ts';
import type { CheckedStatement, PageDate, StatementKind } from '../../../engine/page/statement.ts';
import { readPlain } from '../../../engine/page/read/read-plain.ts';
import { readHtml } from '../../page/read-html.ts';

export interface GoldStatement {
  text: string;
  kind: StatementKind;
  /** null: nobody is named. */
  speaker: string | null;
  day: string | null;
  finding: Wording;
  voice: Voice | null;
  shown: CheckedStatement['shown'];
  said: CheckedStatement['said'];
}

export interface GoldPage {
  page: string;
  group: string;
  date: string | null;
  state: PageDate['state'];
  isTextOf: string | null;
  disagreements: { kind: 'day' | 'person' | 'voice' }[];
  statements: GoldStatement[];
}

/** A page, and what is known of it; null where nothing is. */
export interface PageCase {
  id: string;
  page: PageText;
  gold: GoldPage | null;
}

interface Article {
  id: string;
  date?: string;
  title: string;
  text: string;
}

/** @param path a folder of pages, with or without gold.jsonl; or JSON lines {id, date, title, text}, packed or not, a paragraph a line */
export function* readCases(path: string): Generator<PageCase> {
  if (/\.jsonl(?:\.gz)?$/u.test(path)) {
    const bytes = readFileSync(path);
    for (const article of jsonLines<Article>((path.endsWith('.gz') ? gunzipSync(bytes) : bytes).toString('utf8')))
      yield { id: article.id, page: pageOf(article), gold: null };
    return;
  }
  const file = join(path, 'gold.jsonl');
  if (!existsSync(file)) throw new Error(`${path} has no gold.jsonl`);
  for (const gold of readAnnotations(file)) {
    const text = readFileSync(join(path, gold.page), 'utf8');
    const page = gold.page.endsWith('.txt') ? readPlain(text, '') : readHtml(text, '');
    yield { id: gold.page, page, gold };
  }
}

/** @param path one annotator's lines, a page each */
export function readAnnotations(path: string): GoldPage[] {
  return [...jsonLines<GoldPage>(readFileSync(path, 'utf8'))];
}

function* jsonLines<T>(text: string): Generator<T> {
  for (const line of text.split('\n')) if (line.trim() !== '') yield JSON.parse(line) as T;
}

function pageOf({ title, text, date }: Article): PageText {
  const blocks = text
    .split('\n')
    .filter((line) => line.trim() !== '')
    .map((line): PageBlock => {
      const isHeading = /^#{1,6}\s/u.test(line);
      return { text: line.replace(/^#{1,6}\s+/u, ''), role: isHeading ? 'heading' : 'text', quoted: [], frame: 0 };
    });
  return { address: '', title, dates: date === undefined ? [] : [{ from: 'meta', text: date }], blocks, cut: null };
}
