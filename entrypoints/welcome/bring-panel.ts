import { handover } from '../../platform/in-page/handover.ts';
import type { Ask } from '../../platform/shared/ask.ts';
import { once } from '../../platform/shared/once.ts';
import { KnownFailure } from '../../platform/shared/protocol.ts';

/** What hears the reader, draws the mark and opens the panel in web pages, in the order in which pages get it. */
const PARTS = ['/content-scripts/quote.js', '/watch.js', '/mark.js', '/sight.js', '/panel.js'];

/**
 * Make the real mark and panel of web pages for this page: the browser brings content scripts into no page of an extension's own.
 * @param bring runs one of our built scripts here
 */
export function panelHere(ask: Ask, bring: (path: string) => Promise<unknown>) {
  const brought = once(async () => {
    for (const part of PARTS) await bring(part);
  });
  return {
    /** From then on a selection has its mark, as anywhere. */
    ready: brought,
    /** Select what stands in an element, and open the panel at it. */
    openAt: async (element: Element, takeFocus: boolean): Promise<void> => {
      const [settings, words] = await Promise.all([ask('viewSettings', null), ask('panelWords', null), brought()]);
      const { panel, watcher } = handover();
      const range = document.createRange();
      range.selectNodeContents(element);
      const read = watcher?.read(range);
      if (!panel || !read) throw new KnownFailure('unexpected');
      // The button may be in view while its sentence is not.
      element.scrollIntoView({ block: 'nearest' });
      getSelection()?.removeAllRanges();
      getSelection()?.addRange(range);
      const quote = { text: read.text, length: read.length };
      const answer = ask('lookUp', { quote: quote.text, length: quote.length });
      panel.open({ quote, place: { range, selected: range.cloneRange() }, answer, settings, words, ask, takeFocus });
    },
  };
}
