import { defineContentScript } from 'wxt/utils/define-content-script';
import { hearReader } from './hear-reader.ts';

export default defineContentScript({
  matches: ['http://*/*', 'https://*/*'],
  allFrames: true,
  matchAboutBlank: true,
  matchOriginAsFallback: true,
  // First at the window: a page's own listeners come after ours.
  runAt: 'document_start',
  cssInjectionMode: 'manual',
  main: hearReader,
});
