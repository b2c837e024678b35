import { vi } from 'vitest';

/** Until a check holds or gives a value, as long as a busy machine takes. @throws what the check threw last */
export function waitFor<T>(check: () => T | Promise<T>): Promise<T> {
  return vi.waitFor(check, { timeout: 30_000, interval: 20 });
}
