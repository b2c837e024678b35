import { isFitting } from './page-element.ts';

/** A number or a sign, and what is put around it. */
const NOTE = /^[^\p{L}\p{N}]*[注註]?[^\p{L}\p{N}]*(?:\p{N}{1,3}|[a-z*†‡])?[^\p{L}\p{N}]*$/u;

/** Whether what stands above the line is the number of a note: it leads somewhere, or is one and no power, which stands behind a letter. */
export function isNoteMark(element: Element): boolean {
  if (isFitting(element, ':has(a)')) return true;
  const before: Node | null = Reflect.get(Node.prototype, 'previousSibling', element);
  return NOTE.test(textOf(element)) && !(before instanceof Text && /[a-z]$/i.test(before.data));
}

/** Whether it has nothing but a number or a sign. */
export const isNumber = (element: Element): boolean => NOTE.test(textOf(element));

export const textOf = (element: Element): string => Reflect.get(Node.prototype, 'textContent', element) as string;
