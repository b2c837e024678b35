import hostCss from '../../assets/styles/in-page/host.css?inline';
import type { Lent } from '../../platform/in-page/handover.ts';
import { isDrawnApart } from '../../platform/in-page/drawn-apart.ts';
import { isFaint } from '../../platform/in-page/faint.ts';
import { attachHost, homeFor, isShown, showHost, undoZoom } from '../../platform/in-page/host.ts';
import { keepOurs } from '../../platform/in-page/keep-ours.ts';
import { isNumber } from '../../platform/in-page/note-mark.ts';
import { isNamedHere } from '../../platform/in-page/page-names.ts';

/** The other scripts would have all of this a second time. */
export const LENT: Lent = {
  attachHost: (near, css) => attachHost(near, hostCss + css),
  showHost,
  homeFor,
  isShown,
  undoZoom,
  keepOurs,
  isNamedHere: (view) => isNamedHere(view, document.documentElement),
  isFaint,
  isDrawnApart,
  isNumber,
};
