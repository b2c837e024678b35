/**
 * How the marks of a check look: rules for highlights whose names were made at random.
 *
 * On the screen alone, so that a page prints as without us. The two looks are told apart by their lines, a whole and a wavy one, and not
 * by colour alone; Firefox draws them from version 146 on, and before only the backgrounds. The colours let the page's own show through,
 * light or dark, but for the one of the current statement, which has its own ink.
 */
import type { MarkNames } from '../../shared/page-check/in-page.ts';

/**
 * The page's root alone: Chromium's highlights inherit their looks from the element around, into shadow roots too, and what is inherited takes
 * half as long, at once, as a rule that is matched with each of 18,000 elements. Firefox's inherit nothing.
 */
const OF = import.meta.env.FIREFOX ? '' : ':root';

export function markStyles({ found, different, current }: MarkNames, of = OF): string {
  const rule = (name: string, declarations: Record<string, string>): string => {
    const lines = Object.entries(declarations).map(([property, value]) => `${property}:${value}!important`);
    return `${of}::highlight(${name}){${lines.join(';')}}`;
  };
  const rules = [
    rule(found, {
      'background-color': 'rgb(60 130 220 / 20%)',
      'text-decoration': 'underline solid 2px #2f74c9',
    }),
    rule(different, {
      'background-color': 'rgb(235 140 20 / 30%)',
      'text-decoration': 'underline wavy 2px #b8620a',
    }),
    rule(current, { 'background-color': '#ffd95a', color: '#1b1a17' }),
  ];
  return `@media screen{${rules.join('')}}`;
}

/** Nothing in a name tells what it is for, or whose it is. */
export function newMarkNames(
  random: (values: Uint8Array<ArrayBuffer>) => void = (values) => crypto.getRandomValues(values),
): MarkNames {
  const bytes = new Uint8Array(24);
  random(bytes);
  const name = (at: number): string =>
    Array.from(bytes.slice(at, at + 8), (byte) => String.fromCharCode(97 + (byte % 26))).join('');
  return { found: name(0), different: name(8), current: name(16) };
}
