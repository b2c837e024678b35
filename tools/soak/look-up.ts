/** One lookup as a reader makes it, whatever happens to the extension meanwhile. */
import type { Page } from 'playwright-core';
import { markIn, panelIn } from '../drive/closed-root.ts';
import { selectText } from '../drive/mouse.ts';
import { comes as comesWithin } from '../drive/wait.ts';
import { quotationAt, type QuotationName } from '../sample/quotations.ts';

/** Of the sample article, with the day that the answer must name in whatever language. Two by turns: an answer that stayed from before is not taken for one. */
const QUOTATIONS: [QuotationName, RegExp][] = [
  ['verbatim', /2024年3月7日|7 March 2024/],
  ['altered', /2017年3月8日|8 March 2017/],
];
/** What comes later than this is lost: no reader waits as long. */
const LOST_MS = 8000;

export interface SoakLookup {
  /** From letting go of the mouse to the answer; null for one that did not come. */
  ms: number | null;
  /** Elements of ours in the page while the panel was open. */
  hosts: number;
}

export function comes(check: () => Promise<boolean>, withinMs = LOST_MS): Promise<boolean> {
  return comesWithin(check, withinMs);
}

/** On the sample article: select a quotation, click the mark, read the answer, put it away. @param turn chooses the quotation */
export async function lookUpOnce(page: Page, turn: number): Promise<SoakLookup> {
  const [name, answer] = QUOTATIONS[turn % QUOTATIONS.length]!;
  const mark = markIn(page);
  const panel = panelIn(page);
  await selectText(page, page.locator(quotationAt(name)));
  const start = performance.now();
  const lost = { ms: null, hosts: await hostsIn(page) };
  if (!(await comes(() => mark.visible()))) return lost;
  await mark.click();
  if (!(await comes(async () => answer.test((await panel.text('h2')) ?? '')))) return lost;
  const ms = performance.now() - start;
  // The mark may still be fading out.
  await comes(async () => (await hostsIn(page)) === 1, 500);
  const hosts = await hostsIn(page);
  await page.keyboard.press('Escape');
  await comes(async () => !(await panel.visible()));
  return { ms, hosts };
}

/** A page sees an empty element of ours while something is open, and nothing else. */
export function hostsIn(page: Page): Promise<number> {
  return page.evaluate(() => document.querySelectorAll('html > div').length);
}
