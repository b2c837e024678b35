import { listen } from '../../platform/in-page/listen.ts';

/**
 * Hear of everything after which the panel may stand in the wrong place, once a frame at most.
 * @param onChange `isOther`: elements or words of the page are others than before
 */
export function follow(content: HTMLElement, onChange: (isOther: boolean) => void, signal: AbortSignal): void {
  let frame = 0;
  let isOther = false;
  const schedule = (): void => {
    frame ||= requestAnimationFrame(() => {
      frame = 0;
      const wasOther = isOther;
      isOther = false;
      if (!signal.aborted) onChange(wasOther);
    });
  };
  const options = { capture: true, passive: true, signal };
  // Inner scrollers too: their events do not bubble, but are heard on the way down.
  listen(window, ['scroll', 'resize', 'fullscreenchange'], schedule, options);
  if (visualViewport) listen(visualViewport, ['scroll', 'resize'], schedule, { signal });
  // The page may change under us, and take the words, or us, away. Watched only while the panel is open.
  const changes = new MutationObserver(() => {
    isOther = true;
    schedule();
  });
  changes.observe(document, { childList: true, characterData: true, subtree: true });
  const sizes = new ResizeObserver(schedule);
  sizes.observe(content);
  listen(signal, ['abort'], () => {
    cancelAnimationFrame(frame);
    changes.disconnect();
    sizes.disconnect();
  });
}
