/**
 * Signs that are no words and no marks of writing: emoji, arrows, stars, notes of music. Folding leaves them out; so that nothing goes without a
 * word, they are told as set aside.
 */
import type { Range } from '../../record/record.ts';
import { foldText } from '../../text/fold.ts';
import { prepared } from './prepared.ts';

/** Not told are marks that all pages write: of currency, which are looked at apart, waves, bars, angles, signs on keyboards; and dots, dashes, brackets. */
const SIGN =
  /(?:(?![\p{Sc}|｜￨~～∼<>＜＞+＋=＝^`´¨¯\u{2212}\u{2217}-\u{2219}\u{2223}\u{2225}\u{2236}\u{22c4}-\u{22c6}\u{22ee}\u{22ef}])\p{S}|(?![\0-\xbf\u{2010}-\u{205e}\u{3001}-\u{30fb}\u{fe10}-\u{ff65}\u{2e3a}\u{2e3b}])\p{Po})(?:\u{200d}|\u{fe0e}|\u{fe0f}|\u{20e3}|\p{Emoji_Modifier})*/gu;
const ANY = new RegExp(SIGN.source, 'u');

/** @param kept a quote without what was set aside already @returns ranges of the signs that folding leaves out, neighbours as one, in order */
export function signsAside(kept: string): Range[] {
  if (!ANY.test(kept)) return [];
  const compared = new Set(foldText(prepared(kept)).starts);
  const ranges: Range[] = [];
  for (const { 0: sign, index } of kept.matchAll(SIGN)) {
    if (compared.has(index)) continue;
    const end = index + sign.length;
    const [start, before] = ranges.at(-1) ?? [0, -1];
    if (before === index) ranges[ranges.length - 1] = [start, end];
    else ranges.push([index, end]);
  }
  return ranges;
}
