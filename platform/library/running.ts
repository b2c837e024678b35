/** Which changes of a library are going on, in whatever window: what they have written must not be taken for waste. */
export interface Running {
  /** Whoever dies within the work no longer runs. */
  during<T>(id: string, work: () => Promise<T>): Promise<T>;
  ids(): Promise<ReadonlySet<string>>;
}

const PREFIX = 'yuanhua-library ';

/** By locks of the browser, which it takes from a page or worker that has ended, however it ended. */
export function runningByLocks(locks: LockManager): Running {
  return {
    // The types have the work's promise inside a promise.
    async during<T>(id: string, work: () => Promise<T>) {
      return (await locks.request<Promise<T>>(PREFIX + id, work)) as T;
    },
    async ids() {
      const { held = [] } = await locks.query();
      const names = held.map(({ name = '' }) => name).filter((name) => name.startsWith(PREFIX));
      return new Set(names.map((name) => name.slice(PREFIX.length)));
    },
  };
}
