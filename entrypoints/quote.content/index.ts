import { defineContentScript } from 'wxt/utils/define-content-script';
import { handover } from '../../platform/page-handover.ts';
import { removeRemains } from '../../platform/page-host.ts';
import { watchPage } from './watch-page.ts';

export default defineContentScript({
  matches: ['http://*/*', 'https://*/*'],
  allFrames: true,
  matchAboutBlank: true,
  matchOriginAsFallback: true,
  // First at the window: a page's own listeners come after ours.
  runAt: 'document_start',
  cssInjectionMode: 'manual',
  // A page must not learn that we are here. The framework's context is not used either: a page can end it.
  noScriptStartedPostMessage: true,
  main() {
    const shared = handover();
    if (shared.watcher?.isAlive()) return shared.watcher.hear();
    shared.watcher?.stop();
    removeRemains();
    shared.watcher = watchPage();
    // Brought to a page that was open before: the background asks right after this, and does not wait for the page to be idle.
    if (document.readyState !== 'loading') shared.watcher.hear();
  },
});
