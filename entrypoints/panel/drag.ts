import { listen } from '../../platform/in-page/listen.ts';

interface Drag {
  onStart: () => void;
  onMove: (dx: number, dy: number) => void;
  onEnd?: () => void;
}

/** Follow a pointer that drags, by how far it has come. */
export function dragWith(
  handle: Element,
  { onStart, onMove, onEnd = () => undefined }: Drag,
  signal: AbortSignal,
): void {
  let from: { x: number; y: number } | null = null;
  const onDown = (event: PointerEvent): void => {
    if (event.button !== 0 || (event.target instanceof Element && event.target.closest('button'))) return;
    from = { x: event.clientX, y: event.clientY };
    handle.setPointerCapture(event.pointerId);
    onStart();
  };
  const onDrag = ({ clientX, clientY }: PointerEvent): void => {
    if (from !== null) onMove(clientX - from.x, clientY - from.y);
  };
  const end = (): void => {
    if (from !== null) onEnd();
    from = null;
  };
  listen(handle, ['pointerdown'], onDown, { signal });
  listen(handle, ['pointermove'], onDrag, { signal });
  listen(handle, ['pointerup', 'pointercancel'], end, { signal });
}
