/** A transaction of the database that is done as a whole, or not at all. */
interface Ending {
  readonly done: Promise<void>;
  abort(): void;
}

/** @param work whose requests are of this transaction alone. What it throws, or a request that fails, undoes all of it. */
export async function whole<T>(transaction: Ending, work: () => Promise<T>): Promise<T> {
  const ended = transaction.done.then(
    () => null,
    (why: unknown) => ({ why }),
  );
  try {
    const done = await work();
    const failed = await ended;
    if (failed !== null) throw failed.why;
    return done;
  } catch (error) {
    try {
      // Left alone, it would end well with what was done so far.
      transaction.abort();
    } catch {
      // It has ended by itself.
    }
    // Requests fail because their transaction did: that one knows why, unless it was we who ended it.
    const failed = await ended;
    throw failed === null || isAbort(failed.why) ? error : failed.why;
  }
}

function isAbort(error: unknown): boolean {
  return error instanceof DOMException && error.name === 'AbortError';
}
