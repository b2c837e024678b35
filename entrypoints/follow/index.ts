/**
 * Has a page tell the side panel what the reader selects in it.
 *
 * Brought into the page beside the side panel when the reader switches following on, after the scripts that hear and watch there;
 * no other page has it.
 */
import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { FEWEST_WORDS, type Follower, handover } from '../../platform/in-page/handover.ts';

/** So many Han characters make a phrase. */
const MIN_FOLLOWED = 2;

/** Until the side panel no longer wants to hear. */
const tellSidePanel: Follower = ({ text, length, unseen = [], han, words }, ask) => {
  if (han < MIN_FOLLOWED && words < FEWEST_WORDS) return;
  ask('followSelection', { quote: text, length, unseen: [...unseen] }).then(
    ({ going }) => going || handover().watcher?.follow(null),
    () => handover().watcher?.follow(null),
  );
};

export default defineUnlistedScript(() => handover().watcher?.follow(tellSidePanel));
