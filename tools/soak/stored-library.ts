/** What the reader's library holds, read beside the extension's own code. Runs in a page of ours. */

export interface StoredLibrary {
  /** Ids of the texts that count, each with its collection. */
  texts: [id: string, collection: string][];
  /** Revision of each pack, by the id of its collection; those that were removed are not there. */
  packs: Record<string, number>;
  /** What the manifest names and is not there. */
  missing: string[];
}

/** To be run in the page: it uses nothing from outside itself. */
export async function readStoredLibrary(): Promise<StoredLibrary> {
  const none: StoredLibrary = { texts: [], packs: {}, missing: [] };
  const databases = await indexedDB.databases();
  if (!databases.some(({ name }) => name === 'yuanhua-library')) return none;
  const asked = <T>(request: IDBRequest<T>): Promise<T> =>
    new Promise((resolve, reject) => {
      request.addEventListener('success', () => resolve(request.result));
      request.addEventListener('error', () => reject(request.error ?? new Error('not read')));
    });
  interface Placed {
    key: string;
    collection: string;
  }
  interface Manifest {
    segments: { name: string; texts: Placed[] }[];
    recent: Placed[];
    removed: string[];
    collections: { id: string; pack?: { revision: number; removedAt: number | null } }[];
  }
  const database = await asked(indexedDB.open('yuanhua-library'));
  try {
    const stores = database.transaction(['manifest', 'texts', 'rows', 'sources', 'segments']);
    const keysOf = async (name: string): Promise<Set<IDBValidKey>> =>
      new Set(await asked(stores.objectStore(name).getAllKeys()));
    const [manifest, texts, rows, sources, segments] = await Promise.all([
      asked<Manifest | undefined>(stores.objectStore('manifest').get('library')),
      keysOf('texts'),
      keysOf('rows'),
      keysOf('sources'),
      keysOf('segments'),
    ]);
    if (manifest === undefined) return none;
    const packs = manifest.collections.filter(({ pack }) => pack !== undefined);
    const gone = new Set(packs.filter(({ pack }) => pack!.removedAt !== null).map(({ id }) => id));
    const removed = new Set(manifest.removed);
    const live = [...manifest.segments.flatMap((segment) => segment.texts), ...manifest.recent].filter(
      ({ key, collection }) => !removed.has(key) && !gone.has(collection),
    );
    const lacking = (key: string): boolean => [texts, rows, sources].some((keys) => !keys.has(key));
    return {
      texts: live.map(({ key, collection }) => [key.split('@')[0]!, collection]),
      packs: Object.fromEntries(packs.filter(({ id }) => !gone.has(id)).map(({ id, pack }) => [id, pack!.revision])),
      missing: [
        ...live.filter(({ key }) => lacking(key)).map(({ key }) => key),
        ...manifest.segments.filter(({ name }) => !segments.has(name)).map(({ name }) => name),
      ],
    };
  } finally {
    database.close();
  }
}
