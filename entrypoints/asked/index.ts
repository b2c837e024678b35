import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { answerAsked } from './answer-asked.ts';

/** Brought after the watcher by a right click or the shortcut, which most pages never see. */
export default defineUnlistedScript(answerAsked);
