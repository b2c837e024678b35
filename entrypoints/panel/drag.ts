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
  const listen = (
    type: 'pointerdown' | 'pointermove' | 'pointerup' | 'pointercancel',
    use: (event: PointerEvent) => void,
  ) => handle.addEventListener(type, (event) => event.isTrusted && use(event as PointerEvent), { signal });
  listen('pointerdown', (event) => {
    if (event.button !== 0 || (event.target instanceof Element && event.target.closest('button'))) return;
    from = { x: event.clientX, y: event.clientY };
    handle.setPointerCapture(event.pointerId);
    onStart();
  });
  listen('pointermove', ({ clientX, clientY }) => {
    if (from !== null) onMove(clientX - from.x, clientY - from.y);
  });
  const end = (): void => {
    if (from !== null) onEnd();
    from = null;
  };
  listen('pointerup', end);
  listen('pointercancel', end);
}
