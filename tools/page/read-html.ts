import { parse } from 'parse5';
import type { PageText } from '../../engine/page/page-text.ts';
import { readTree } from '../../engine/page/read/read-tree.ts';

/** @param address where the page was found */
export function readHtml(html: string, address: string): PageText {
  return readTree(parse(html), address);
}
