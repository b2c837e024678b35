/**
 * Share one promise among all who ask, and start again after a failure: a worker that could not read its files the
 * first time must not refuse for as long as it lives.
 */
export function once<T>(load: () => Promise<T>): () => Promise<T> {
  let loading: Promise<T> | null = null;
  return () => {
    loading ??= load().catch((error: unknown) => {
      loading = null;
      throw error;
    });
    return loading;
  };
}
