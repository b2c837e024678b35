import { expect, it, vi } from 'vitest';
import { once } from '../../../platform/shared/once.ts';

it('loads once for all who ask at the same time', async () => {
  const load = vi.fn<() => Promise<string>>().mockResolvedValue('record');
  const get = once(load);
  expect(await Promise.all([get(), get(), get()])).toEqual(['record', 'record', 'record']);
  expect(load).toHaveBeenCalledTimes(1);
});

it('loads again after a failure', async () => {
  const load = vi.fn<() => Promise<string>>().mockRejectedValueOnce(new Error('disk')).mockResolvedValue('record');
  const get = once(load);
  await expect(get()).rejects.toThrow('disk');
  expect(await get()).toBe('record');
});
