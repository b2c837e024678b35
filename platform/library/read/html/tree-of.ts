import { defaultTreeAdapter, parse, type DefaultTreeAdapterTypes } from 'parse5';
import type { HtmlNode } from '../../../../engine/page/read/html-tree.ts';
import { LIMITS } from '../limits.ts';
import { ReadProblem } from '../read-problem.ts';

type Parent = DefaultTreeAdapterTypes.ParentNode;
type Child = DefaultTreeAdapterTypes.ChildNode;

/**
 * A page as a tree, read as every browser reads it. Not by the browser itself: its parser makes documents that could run, so our pages'
 * policy gives it to nobody.
 * @throws ReadProblem for a tree that is deeper or larger than a page's, which would be built for minutes
 */
export function treeOf(html: string): HtmlNode {
  refuseWideTags(html);
  return parse(html, { treeAdapter: limitedAdapter() });
}

/** A tag with attributes without end: each is compared with all before it. Those of honest pages have a few dozen. */
function refuseWideTags(html: string): void {
  let parts = 0;
  let quote = '';
  let isInTag = false;
  for (let at = 0; at < html.length; at += 1) {
    const character = html.charAt(at);
    if (!isInTag) {
      at = html.indexOf('<', at);
      if (at < 0) return;
      // Where no name follows it is a sign in a text, or opens a comment.
      isInTag = /[a-z]/iu.test(html.charAt(at + 1));
      parts = 0;
    } else if (quote !== '') {
      at = html.indexOf(quote, at);
      if (at < 0) return;
      quote = '';
    } else if (character === '>') isInTag = false;
    else if (character === '"' || character === "'") quote = character;
    else if (/[\s/]/u.test(html.charAt(at - 1)) && !/[\s/]/u.test(character)) {
      parts += 1;
      if (parts > LIMITS.tagParts) throw new ReadProblem('too-many-elements', { limit: LIMITS.tagParts });
    }
  }
}

function limitedAdapter(): typeof defaultTreeAdapter {
  const depths = new WeakMap<object, number>();
  let elements = 0;
  const place = (parent: Parent, child: Child): void => {
    const depth = (depths.get(parent) ?? 0) + 1;
    if (depth > LIMITS.treeDepth) throw new ReadProblem('too-deep', { limit: LIMITS.treeDepth });
    depths.set(child, depth);
  };
  return {
    ...defaultTreeAdapter,
    createElement(...element) {
      elements += 1;
      if (elements > LIMITS.htmlElements) throw new ReadProblem('too-many-elements', { limit: LIMITS.htmlElements });
      return defaultTreeAdapter.createElement(...element);
    },
    appendChild(parent, child) {
      place(parent, child);
      defaultTreeAdapter.appendChild(parent, child);
    },
    insertBefore(parent, child, reference) {
      place(parent, child);
      defaultTreeAdapter.insertBefore(parent, child, reference);
    },
  };
}
