import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { handover } from '../../platform/in-page/handover.ts';
import { makeShowing } from './make-showing.ts';
import { LENT } from './lent.ts';
import { readRange } from './read-selection.ts';

/** Brought by the first selection of a phrase: most pages never have one. */
export default defineUnlistedScript(() => {
  const shared = handover();
  shared.read ??= readRange;
  shared.lent ??= LENT;
  shared.makeShowing ??= makeShowing;
});
