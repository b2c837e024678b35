import { useEffect, useState } from 'preact/hooks';
import type { ImportQueue } from '../../platform/own-page/library/import-queue.ts';
import type { QueueState } from '../../platform/own-page/library/queue-item.ts';

/** A thousand files change their state some thousand times: a list drawn anew each time would be all that goes on. */
const APART_MS = 100;

export function useQueue(queue: ImportQueue): QueueState {
  const [state, setState] = useState(() => queue.state());
  useEffect(() => {
    let timer: ReturnType<typeof setTimeout> | undefined;
    const draw = (): void => {
      timer = undefined;
      setState(queue.state());
    };
    const stop = queue.listen(() => {
      timer ??= setTimeout(draw, APART_MS);
    });
    draw();
    return () => {
      stop();
      clearTimeout(timer);
    };
  }, [queue]);
  return state;
}
