import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { handover } from '../../platform/in-page/handover.ts';
import { readPage } from './read-page.ts';

/** Brought into all frames of a page by the gesture that asks for its check; what begins it comes after, with a token for each frame. */
export default defineUnlistedScript(() => {
  handover().readPage = readPage;
});
