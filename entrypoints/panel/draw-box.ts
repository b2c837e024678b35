import closestCss from '../../assets/styles/shared/closest.css?inline';
import findingCss from '../../assets/styles/shared/finding.css?inline';
import barCss from '../../assets/styles/in-page/panel-bar.css?inline';
import panelCss from '../../assets/styles/in-page/panel.css?inline';
import type { PanelRequest } from '../../platform/in-page/handover.ts';
import { HEADLINE } from './PanelView.tsx';

export const CSS = findingCss + closestCss + panelCss + barCss;

/** The panel's element, with nothing in it yet. */
export function drawBox({ settings, words, takeFocus }: PanelRequest): HTMLElement {
  const box = document.createElementNS('http://www.w3.org/1999/xhtml', 'div');
  box.className = 'yuanhua box';
  box.role = 'dialog';
  // Not by the mouse: the page keeps its focus.
  if (takeFocus) box.tabIndex = -1;
  box.setAttribute('aria-labelledby', HEADLINE);
  box.lang = words.locale;
  if (settings.theme !== 'auto') box.dataset['theme'] = settings.theme;
  return box;
}
