/** Looks whether the page shows the words that were read, where it has drawn them anew, and what it lays over the panel. Brought with the panel, which says nothing of words that are not what is seen. */
import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { handover } from '../../platform/in-page/handover.ts';
import { findAgain } from './find-again.ts';
import { startLooking } from './is-as-read.ts';
import { isOnTop } from './on-top.ts';
import { watchCover } from './watch-cover.ts';

export default defineUnlistedScript(() => {
  handover().looking ??= { startLooking, isOnTop, watchCover, findAgain };
});
