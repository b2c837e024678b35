/** Looks whether the page shows the words that were read. Brought with the panel, which says nothing of words that are not what is seen. */
import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { handover } from '../../platform/in-page/handover.ts';
import { startLooking } from './is-as-read.ts';

export default defineUnlistedScript(() => {
  handover().startLooking ??= startLooking;
});
