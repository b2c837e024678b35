import type { AnswerView } from '../../engine/record/view.ts';

/** In a text so long a name would be by chance. */
const MOST = 2_000_000;

/**
 * Whether the page's text names somebody who speaks in the passages of an answer. Looked for here, where the text is: no word of it is sent.
 * A page can hide a name, or put one in, and gains nothing by it: what is shown by itself is no finding.
 */
export function isNamedHere({ named }: Pick<AnswerView, 'named'>, root: Node): boolean {
  const names = Object.entries(named).flatMap(([name, forms]) => [name, ...Object.values(forms)]);
  // Not an element's own field, which a form can hide.
  const all = new Range();
  all.selectNodeContents(root);
  const text = all.toString().slice(0, MOST);
  return names.some((name) => hasWord(text, name));
}

/** Not at the beginning of a longer one: a namesake's. */
function hasWord(text: string, name: string): boolean {
  for (let at = text.indexOf(name); at >= 0; at = text.indexOf(name, at + 1))
    if (!/^\p{Ll}/u.test(text.slice(at + name.length, at + name.length + 2))) return true;
  return false;
}
