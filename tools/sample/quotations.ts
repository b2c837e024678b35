import { readFileSync } from 'node:fs';
import { serveSite, type Site } from './serve.ts';

/** The quotations of the sample article, in its order: the value of `data-quote`, and what became of the words. */
export const QUOTATIONS = [
  { name: 'verbatim', what: 'word for word' },
  { name: 'altered', what: 'a number was changed' },
  { name: 'spliced', what: 'two sentences, two years apart, were joined' },
  { name: 'reporter', what: "a reporter's words, given as the minister's" },
  { name: 'traditional', what: 'word for word, in Traditional characters' },
  { name: 'invented', what: 'nobody said it' },
] as const;

export type QuotationName = (typeof QUOTATIONS)[number]['name'];

export function quotationAt(name: QuotationName): string {
  return `[data-quote="${name}"]`;
}

export function readArticle(): string {
  return readFileSync(new URL('article.html', import.meta.url), 'utf8');
}

export const ARTICLE_PATH = '/article.html';

export function serveArticle(): Promise<Site> {
  return serveSite((path) => (path === ARTICLE_PATH || path === '/' ? { body: readArticle() } : null));
}
