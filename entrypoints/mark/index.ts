import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { handover } from '../../platform/in-page/handover.ts';
import { showMark } from './show-mark.ts';

/** Brought when a page is about to have its first mark: most pages never have one. */
export default defineUnlistedScript(() => {
  handover().showMark ??= showMark;
});
