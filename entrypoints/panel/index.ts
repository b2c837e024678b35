import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { handover } from '../../platform/in-page/handover.ts';
import { createPanel } from './create-panel.ts';

export default defineUnlistedScript(() => {
  handover().panel ??= createPanel();
});
