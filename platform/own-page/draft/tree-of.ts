import { parse } from 'parse5';
import type { HtmlNode } from '../../../engine/page/read/read-tree.ts';

/**
 * A page as a tree, read as every browser reads it. Not by the browser itself: its parser makes documents that could run, so our pages'
 * policy gives it to nobody.
 */
export function treeOf(html: string): HtmlNode {
  return parse(html);
}
