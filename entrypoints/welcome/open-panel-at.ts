import { handover } from '../../platform/in-page/handover.ts';
import type { Ask } from '../../platform/shared/ask.ts';
import { KnownFailure } from '../../platform/shared/protocol.ts';

/**
 * Select what stands in an element, and open at it the real panel of web pages, whose scripts this page's index.html brings.
 * @throws KnownFailure
 */
export async function openPanelAt(ask: Ask, element: Element, takeFocus: boolean): Promise<void> {
  const [settings, words] = await Promise.all([ask('viewSettings', null), ask('panelWords', null)]);
  const { panel, read: readWords } = handover();
  const range = document.createRange();
  range.selectNodeContents(element);
  const read = readWords?.(range);
  if (!panel || !read) throw new KnownFailure('unexpected');
  // The button may be in view while its sentence is not.
  element.scrollIntoView({ block: 'nearest' });
  getSelection()?.removeAllRanges();
  getSelection()?.addRange(range);
  const quote = { text: read.text, length: read.length };
  const answer = ask('lookUp', { quote: quote.text, length: quote.length });
  panel.open({ quote, place: { range, selected: range.cloneRange() }, answer, settings, words, ask, takeFocus });
}
