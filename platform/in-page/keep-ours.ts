import { type Drawn, handover } from './handover.ts';

/** What the mouse or a finger does; keys are told apart from these by where the focus is. */
const HANDS = /^(?:pointer|mouse|click|select)/;

/**
 * Keeps from the page what a hand does on our mark or panel: it is stopped at the window, where we stand first, and taken by what it
 * was meant for. So nothing of the page can stop it or prevent what the browser does with it, and nothing that closes at a press outside
 * of it closes. What began in the page is the page's, wherever it ends; what began on something of ours is ours.
 * @returns what ends it
 */
export function keepOurs(ours: Drawn): () => void {
  const shared = handover();
  const drawn = (shared.drawn ??= new Set());
  shared.keep ??= keepFor(drawn);
  // The script of every page tells of these, and of nothing else to nobody.
  shared.onOther ??= (event) => {
    if (event.type.endsWith('copy')) shared.onCopy?.(event as ClipboardEvent);
    else shared.keep?.(event);
  };
  drawn.add(ours);
  return () => drawn.delete(ours);
}

function keepFor(drawn: ReadonlySet<Drawn>): (event: Event) => void {
  /** Where the button or the finger went down last; null for the page. */
  let pressed: Drawn | null = null;
  return (event) => {
    const { type } = event;
    if (!event.isTrusted || !HANDS.test(type)) return;
    const on = [...drawn].find((each) => each.holds(event)) ?? null;
    if (type === 'pointerdown') pressed = on;
    // Else by a key, or by what reads pages aloud.
    const isByHand = type === 'click' ? (event as MouseEvent).detail > 0 : type.endsWith('up');
    const meant = isByHand ? pressed : on;
    if (meant === null) return;
    event.stopImmediatePropagation();
    // Let go elsewhere, it is no click.
    if (type !== 'click' || meant === on) meant.take(event);
  };
}
