import { useEffect, useRef } from 'preact/hooks';

interface WaysBack {
  undo: () => void;
  redo: () => void;
}

/** Ctrl+Z, Ctrl+Shift+Z and Ctrl+Y. Not in a box: what is typed there has an undo of its own. @param ways null: the keys are not heard */
export function useUndoKeys(ways: WaysBack | null): void {
  const now = useRef(ways);
  now.current = ways;
  useEffect(() => {
    const stopping = new AbortController();
    document.addEventListener(
      'keydown',
      (event) => {
        if (now.current === null || !(event.ctrlKey || event.metaKey) || event.altKey || isBox(event.target)) return;
        const key = event.key.toLowerCase();
        if (key !== 'z' && key !== 'y') return;
        event.preventDefault();
        if (key === 'y' || event.shiftKey) now.current.redo();
        else now.current.undo();
      },
      { signal: stopping.signal },
    );
    return () => stopping.abort();
  }, []);
}

function isBox(target: EventTarget | null): boolean {
  return (
    target instanceof HTMLTextAreaElement ||
    (target instanceof HTMLInputElement && target.type !== 'checkbox' && target.type !== 'date')
  );
}
