/** Decides, and touches nothing of the page. */
import type { Wording } from '../../engine/record/answer.ts';
import type { AnswerView } from '../../engine/record/view.ts';
import { FEWEST_WORDS } from '../../platform/in-page/handover.ts';
import { isNamedHere } from '../../platform/in-page/page-names.ts';
import type { PageSettings } from '../../platform/shared/page-settings.ts';
import type { Gesture } from './gestures.ts';
import type { PageQuote } from '../../platform/in-page/handover.ts';

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
 */
export async function hasSomething(answer: Promise<AnswerView>, page: Node): Promise<boolean> {
  try {
    const view = await answer;
    return isSomething(view.answer.wording) || (view.answer.closestShown && isNamedHere(view, page));
  } catch {
    return true;
  }
}
