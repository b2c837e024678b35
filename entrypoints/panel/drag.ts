/** Follow a pointer that drags, by how far it has come. */
export function dragWith(
  handle: Element,
  { onStart, onMove }: { onStart: () => void; onMove: (dx: number, dy: number) => void },
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
  listen('pointerup', () => (from = null));
  listen('pointercancel', () => (from = null));
}
