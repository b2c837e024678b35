import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { handover } from '../../platform/in-page/handover.ts';
import { readPage } from './read-page.ts';
import { takePage } from './take-page.ts';

/**
 * Brought into all frames of a page by the gesture that asks for its check, or into the page alone by the one that adds it to the library;
 * what begins either comes after, with a token for each frame.
 */
export default defineUnlistedScript(() => {
  const shared = handover();
  shared.readPage = readPage;
  shared.takePage = takePage;
});
