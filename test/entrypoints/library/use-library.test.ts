// @vitest-environment happy-dom
import { act, cleanup, renderHook, waitFor } from '@testing-library/preact';
import { afterEach, expect, it, vi } from 'vitest';
import { useLibrary } from '../../../entrypoints/library/use-library.ts';
import { aLibrary } from '../../support/a-library.ts';

afterEach(cleanup);

// All of the index is read for it: ten megabytes, each two seconds of an import of a thousand files.
it('does not check an index that is whole while texts come in, and checks one that is not', async () => {
  const state = vi.fn<() => Promise<'whole' | 'damaged'>>(async () => 'whole');
  const library = aLibrary({ state });
  const { result } = renderHook(() => useLibrary(library));
  await waitFor(() => expect(result.current.held?.state).toBe('whole'));
  const before = state.mock.calls.length;
  await act(() => result.current.refresh(true));
  expect(state).toHaveBeenCalledTimes(before);
  expect(result.current.held?.state).toBe('whole');
  state.mockResolvedValue('damaged');
  await act(() => result.current.refresh());
  expect(result.current.held?.state).toBe('damaged');
  state.mockResolvedValue('whole');
  await act(() => result.current.refresh(true));
  expect(result.current.held?.state).toBe('whole');
});
