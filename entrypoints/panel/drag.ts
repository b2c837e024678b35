import { listen } from '../../platform/in-page/listen.ts';

interface Drag {
  onStart: () => void;
  onMove: (dx: number, dy: number) => void;
  onEnd?: () => void;
}

/**
 * Follow a pointer that drags, by how far it has come.
 * @returns what takes the presses on something of ours; `on`: the element that they are on
 */
export function dragWith(
  handle: Element,
  { onStart, onMove, onEnd = () => undefined }: Drag,
  signal: AbortSignal,
): (event: PointerEvent, on: Element | null) => void {
  let from: { x: number; y: number } | null = null;
  const onDrag = (event: PointerEvent): void => {
    if (from !== null) onMove(event.clientX - from.x, event.clientY - from.y);
  };
  const end = (): void => {
    if (from !== null) onEnd();
    from = null;
  };
  listen(window, ['pointermove'], onDrag, { capture: true, signal });
  listen(window, ['pointercancel'], end, { capture: true, signal });
  return (event, on) => {
    if (event.type === 'pointerup') return end();
    if (event.button !== 0 || on === null || !handle.contains(on) || on.closest('button')) return;
    from = { x: event.clientX, y: event.clientY };
    handle.setPointerCapture(event.pointerId);
    onStart();
  };
}
