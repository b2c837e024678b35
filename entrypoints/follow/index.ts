/**
 * Has a page tell the side panel what the reader selects in it.
 *
 * Brought into the page beside the side panel when the reader switches following on, after the scripts that hear and watch there;
 * no other page has it.
 */
import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { handover } from '../../platform/in-page/handover.ts';

export default defineUnlistedScript(() => handover().watcher?.follow());
