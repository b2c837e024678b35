import { lent, type Panel } from '../../platform/in-page/handover.ts';
import { OpenPanel } from './open-panel.tsx';
import { type KeptPlacement, UNKEPT } from './place.ts';

/** The panel of one page: at most one is open. */
export function createPanel(): Panel {
  let open: OpenPanel | null = null;
  /** As the reader left the last one, for as long as the page lives. */
  let kept: KeptPlacement = UNKEPT;
  /** The key that closed a panel is still down: its coming up is not the page's either. */
  let isClosing = false;

  const panel: Panel = {
    open(request) {
      open?.close();
      open = OpenPanel.start(request, kept, (last) => {
        kept = last;
        open = null;
      });
      const { ask, quote } = request;
      // Only what is shown is remembered; nothing here depends on it.
      const told = open
        ? ask('panelOpened', { quote: quote.text, length: quote.length, unseen: [...(quote.unseen ?? [])] })
        : ask('tellTrouble', { trouble: 'not-shown' });
      told.catch(() => undefined);
    },
    close: () => open?.close(),
    isOpen: () => open !== null,
    isPinned: () => open?.isPinned ?? false,
    holds: (event) => open?.holds(event) ?? false,
    take: (event) => open?.take(event),
    onPress: (event) => open?.onPress(event),
    onKey(event) {
      if (isClosing && event.key === 'Escape') {
        event.preventDefault();
        event.stopImmediatePropagation();
        isClosing = event.type !== 'keyup';
        return;
      }
      const was = open;
      open?.onKey(event);
      isClosing = was !== null && open === null;
    },
  };
  lent().keepOurs(panel);
  return panel;
}
