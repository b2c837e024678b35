import { boxesOf } from '../../platform/in-page/character-box.ts';
import { parentOf } from '../../platform/in-page/host.ts';
import type { StandingMark } from './marks.ts';

/** Scroll to the beginning of a mark, all that scrolls around it too, where it is not in view as it is. */
export function bringIntoView(pieces: StandingMark['pieces']): void {
  const range = pieces[0]?.range;
  const parent = range && parentOf(range.startContainer);
  if (!range || !(parent instanceof Element) || isInView(range)) return;
  Element.prototype.scrollIntoView.call(parent, { block: 'center', inline: 'nearest' });
  // Of a text as long as the window the middle is somewhere else.
  const [box] = boxesOf(range);
  if (box && !isInView(range)) scrollBy({ top: box.top - innerHeight / 2, behavior: 'instant' });
}

function isInView(range: Range): boolean {
  const [box] = boxesOf(range);
  return box !== undefined && box.top >= 0 && box.bottom <= innerHeight && box.right > 0 && box.left < innerWidth;
}
