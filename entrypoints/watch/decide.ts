/** Decides, and touches nothing of the page. */
import type { Wording } from '../../engine/record/answer.ts';
import type { AnswerView } from '../../engine/record/view.ts';
import { FEWEST_WORDS } from '../../platform/in-page/handover.ts';
import { MAX_PAGE_QUOTE } from '../../platform/shared/protocol.ts';
import type { PageSettings } from '../../platform/shared/page-settings.ts';
import type { Gesture } from './gestures.ts';
import type { PageQuote } from '../../platform/in-page/handover.ts';

/** More pieces of text are read closely, whatever they say. */
const LOOKED_THROUGH = 200;
const PHRASE = new RegExp(
  String.raw`\p{Script=Han}|(?:\p{Script=Latin}+\P{Script=Latin}+){${FEWEST_WORDS - 1}}\p{Script=Latin}`,
  'u',
);

/** Whether a phrase may be in a range: by its text, with what nobody sees, and all of the text that it starts and ends in. */
export function mayBePhrase(range: Range | null): boolean {
  if (range === null) return false;
  const walker = document.createTreeWalker(range.commonAncestorContainer);
  let text = '';
  let node: Node | null = (walker.currentNode = range.startContainer);
  for (let left = LOOKED_THROUGH; node !== null && range.comparePoint(node, 0) <= 0; node = walker.nextNode()) {
    if (!(node instanceof CharacterData)) continue;
    text += ` ${node.data.slice(0, MAX_PAGE_QUOTE)}`;
    if ((left -= 1) < 0) return true;
  }
  return PHRASE.test(text);
}

/** What may be a quotation: some Chinese, or more than a few words of another language. */
export function isPhrase({ han, words }: Pick<PageQuote, 'han' | 'words'>): boolean {
  return han > 0 || words >= FEWEST_WORDS;
}

/** Whether anything may come up by itself after a selection. */
export function isWanted(
  settings: PageSettings,
  { held }: Partial<Pick<Gesture, 'held'>>,
  { han, words }: Pick<PageQuote, 'han' | 'words'>,
): boolean {
  const { trigger, modifier, minHan, isOff } = settings;
  const isEnough = han >= minHan || words >= Math.max(minHan, FEWEST_WORDS);
  if (isOff || trigger === 'menu' || trigger === 'shortcut' || !isEnough) return false;
  return trigger !== 'modifier' || held?.has(modifier) === true;
}

/** Whether what comes up by itself is the mark, not the panel at once. */
export function hasMark({ trigger }: Pick<PageSettings, 'trigger'>): boolean {
  return trigger.startsWith('mark');
}

/** `similar` is no finding: DESIGN §4. */
const NOTHING: ReadonlySet<Wording> = new Set<Wording>(['similar', 'none', 'unchecked']);

export function isSomething(wording: Wording): boolean {
  return !NOTHING.has(wording);
}

/**
 * Whether the record has something, or for words in English passages that are near enough on a page that names who speaks in them. An
 * answer that failed has: the reader is told of it in the panel.
 * @param isNamed looks for who speaks in the page
 */
export async function hasSomething(
  answer: Promise<AnswerView>,
  isNamed: (view: AnswerView) => Promise<boolean>,
): Promise<boolean> {
  try {
    const view = await answer;
    return isSomething(view.answer.wording) || (view.answer.closestShown && (await isNamed(view)));
  } catch {
    return true;
  }
}
