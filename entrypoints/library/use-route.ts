import { useEffect, useState } from 'preact/hooks';

/** What the page shows: the list, the collections, a text of the library, one that waits to be kept, or a page that was just taken. */
export type Route =
  | { view: 'list' }
  | { view: 'collections' }
  | { view: 'text'; id: string }
  | { view: 'item'; id: number }
  | { view: 'page'; key: string };

const COLLECTIONS = '#collections';

export function routeIn(hash: string): Route {
  if (hash === COLLECTIONS) return { view: 'collections' };
  const [, view, encoded = ''] = /^#(text|item|page)=(.+)$/u.exec(hash) ?? [];
  let value: string;
  try {
    value = decodeURIComponent(encoded);
  } catch {
    return { view: 'list' }; // Half an escape: the address was cut off.
  }
  if (view === 'text') return { view, id: value };
  if (view === 'page') return { view, key: value };
  if (view === 'item' && /^\d+$/u.test(value)) return { view, id: Number(value) };
  return { view: 'list' };
}

export function hashOf(route: Route): string {
  switch (route.view) {
    case 'list':
      return '#';
    case 'collections':
      return COLLECTIONS;
    case 'page':
      return `#page=${encodeURIComponent(route.key)}`;
    default:
      return `#${route.view}=${encodeURIComponent(route.id)}`;
  }
}

/** The way back is the browser's own. */
export function useRoute(): [route: Route, go: (route: Route) => void] {
  const [hash, setHash] = useState(location.hash);
  useEffect(() => {
    const stopping = new AbortController();
    window.addEventListener('hashchange', () => setHash(location.hash), { signal: stopping.signal });
    return () => stopping.abort();
  }, []);
  return [
    routeIn(hash),
    (route) => {
      // One that was taken from the session is not there a second time.
      if (routeIn(location.hash).view === 'page') history.replaceState(null, '', hashOf(route));
      else location.hash = hashOf(route);
      setHash(location.hash);
    },
  ];
}
