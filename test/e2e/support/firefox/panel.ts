/** What a reader does with the panel in Firefox, in steps that tests share. */
import { expect } from '@playwright/test';
import { type FirefoxRoot, firefoxMark, firefoxPanel, selectInFirefox } from '../../../../tools/drive/firefox-root.ts';
import type { Firefox } from '../../../../tools/drive/marionette.ts';

export const ESCAPE = '\uE00C';

/** Select an element's text and click the mark. */
export async function openPanelInFirefox(firefox: Firefox, selector = '#quote'): Promise<FirefoxRoot> {
  await selectInFirefox(firefox, selector);
  const mark = firefoxMark(firefox);
  await expect.poll(() => mark.visible(), 'the mark').toBe(true);
  await mark.click('[data-part="mark"]');
  const panel = firefoxPanel(firefox);
  await expect.poll(() => panel.text('article h2'), 'the finding').toBeTruthy();
  return panel;
}
