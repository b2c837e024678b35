/** A page's file, and a saved page with all that belongs to it in one file. */
import type { ReadBody } from '../body.ts';
import { addedPageOf } from './added-page-of.ts';
import { readPage } from './read-page.ts';
import { treeOf } from './tree-of.ts';

export function readHtml(html: string, format: 'html' | 'mhtml' = 'html', address = ''): ReadBody {
  return readPage(addedPageOf(treeOf(html), address || savedFrom(html)), format);
}

/** Browsers write it above a page that they save. */
function savedFrom(html: string): string {
  return /<!-- saved from url=\(\d{4}\)(https?:\/\/[^\s<>]{1,2000}) -->/u.exec(html.slice(0, 3000))?.[1] ?? '';
}
