import { expect, it, vi } from 'vitest';
import { FileFailure } from '../../../platform/shared/failures.ts';
import { readFile } from '../../../platform/own-page/read-file.ts';

it('reads what fits', async () => {
  expect(await readFile(new File(['abc'], 'a.txt'), 3)).toEqual(new TextEncoder().encode('abc'));
});

it('does not even begin to read what is too large', async () => {
  const arrayBuffer = vi.fn<() => Promise<ArrayBuffer>>();
  expect(await readFile({ size: 200_000_000, arrayBuffer }, 1000)).toBeNull();
  expect(arrayBuffer).not.toHaveBeenCalled();
});

it('says of a file that is gone that it is unreadable', async () => {
  const arrayBuffer = () => Promise.reject(new DOMException('', 'NotReadableError'));
  await expect(readFile({ size: 3, arrayBuffer }, 1000)).rejects.toBeInstanceOf(FileFailure);
});
