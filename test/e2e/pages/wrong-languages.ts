/**
 * Runs of Chinese text in a page of ours that are told to be in another language than they are: fonts are chosen and pages are read aloud
 * by it.
 */
import type { Page } from '@playwright/test';
import stCharacters from 'opencc-js/dict/STCharacters';
import tsCharacters from 'opencc-js/dict/TSCharacters';

/** `from to other|from to|…` */
function entriesOf(table: string): [from: string, to: string[]][] {
  return table.split('|').map((entry) => {
    const [from = '', ...to] = entry.split(' ');
    return [from, to];
  });
}

/** Characters of one script that the other never has: 国, and not 后, which is a word of both. */
function aloneIn(table: string): string {
  return entriesOf(table)
    .filter(([from, to]) => !to.includes(from))
    .map(([from]) => from)
    .join('');
}

/** 台 is what papers of Taiwan print, too, and 若干 has no other form. */
const SIMPLIFIED = aloneIn(stCharacters).replaceAll(/[台干]/gu, '');
const TRADITIONAL = aloneIn(tsCharacters);

/** @returns the language that is told, and the beginning of the run, each once */
export function wrongLanguages(page: Page): Promise<string[]> {
  return page.evaluate(
    ([simplified, traditional]) => {
      const [hans, hant] = [new Set(simplified), new Set(traditional)];
      const wrong = new Set<string>();
      const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
      while (walker.nextNode()) {
        const { data, parentElement } = walker.currentNode as Text;
        const found = /\p{Script=Han}.*/u.exec(data)?.[0];
        if (found === undefined || parentElement?.closest('script, style, textarea')) continue;
        const told = parentElement?.closest('[lang]')?.getAttribute('lang') ?? '';
        const isHant = /^zh-(?:TW|Hant)/.test(told);
        const isHans = /^zh-(?:CN|Hans)/.test(told);
        const characters = Array.from(data);
        const isRight =
          told.startsWith('zh') &&
          !(isHant && characters.some((each) => hans.has(each))) &&
          !(isHans && characters.some((each) => hant.has(each)));
        if (!isRight) wrong.add(`${told}: ${data.trim().slice(0, 40)}`);
      }
      return [...wrong];
    },
    [SIMPLIFIED, TRADITIONAL] as const,
  );
}
