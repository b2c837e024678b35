import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { handover } from '../../platform/in-page/handover.ts';
import { removeRemains } from '../../platform/in-page/host.ts';
import { watchPage } from './watch-page.ts';

/** Brought with the reader's first selection in a page, by a right click or the shortcut, and to pages open before us. */
export default defineUnlistedScript(() => {
  const shared = handover();
  if (shared.watcher?.isAlive()) return;
  shared.watcher?.stop();
  // No other browser ends a script in mid-air.
  if (import.meta.env.FIREFOX) removeRemains();
  shared.watcher = watchPage();
});
