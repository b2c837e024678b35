import { handover } from '../../platform/in-page/handover.ts';
import type { Ask } from '../../platform/shared/ask.ts';
import { MAX_PAGE_QUOTE } from '../../platform/shared/protocol.ts';
import type { StandingMark } from './marks.ts';

/**
 * The panel of a selection, beside a statement that was clicked: where no side panel is open, and the browser opens none at a message.
 */
export async function showPanel({ pieces }: StandingMark, ask: Ask): Promise<void> {
  const [first, last] = [pieces[0]?.range, pieces.at(-1)?.range];
  if (first === undefined || last === undefined) return;
  const range = document.createRange();
  range.setStart(first.startContainer, first.startOffset);
  range.setEnd(last.endContainer, last.endOffset);
  const shared = handover();
  // It hears the key and the press that close the panel, and the panel is drawn by what draws the mark.
  if (!shared.onEvent) await ask('loadWatch', null);
  if (!shared.lent) await ask('loadMark', null);
  const [settings, words] = await Promise.all([
    ask('viewSettings', null),
    ask('panelWords', null),
    shared.panel ? null : ask('loadPanel', null),
  ]);
  const all = pieces.map((piece) => piece.words).join('');
  const quote = { text: all.slice(0, MAX_PAGE_QUOTE), length: all.length };
  const answer = ask('lookUp', { quote: quote.text, length: quote.length });
  // The panel says what went wrong.
  answer.catch(() => undefined);
  shared.panel?.open({ quote, place: { range, selected: range }, answer, settings, words, ask, takeFocus: false });
}
