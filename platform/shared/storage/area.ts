/** One of the browser's stores (`storage.local`, `storage.session`), as far as what is kept under one key needs it. */
export interface Area {
  get(key: string): Promise<Record<string, unknown>>;
  set(items: Record<string, unknown>): Promise<void>;
}
