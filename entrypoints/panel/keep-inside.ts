import { handover } from '../../platform/in-page/handover.ts';
import { listen } from '../../platform/in-page/listen.ts';

/** No matter of the page's: it has menus, wheels and traps for the focus of its own. */
const KEPT = ['contextmenu', 'dblclick', 'auxclick', 'wheel', 'touchstart', 'touchend', 'focusin', 'focusout'] as const;

/** Of what else happens in the panel a page that stands after us hears nothing, nor changes what is copied out of it. */
export function keepInside(holds: (event: Event) => boolean, signal: AbortSignal): void {
  const keep = (event: Event): void => void (holds(event) && event.stopImmediatePropagation());
  listen(window, KEPT, keep, { capture: true, passive: true, signal });
  handover().onCopy = keep;
}
