// @vitest-environment happy-dom
import { act, cleanup, renderHook } from '@testing-library/preact';
import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { type Say, useSaid } from '../../../components/controls/use-said.ts';

beforeEach(() => {
  vi.useFakeTimers();
});
afterEach(() => {
  cleanup();
  vi.useRealTimers();
});

it('a note goes away by itself; one with a way back stays until the next', async () => {
  const { result } = renderHook(() => useSaid());
  const said = () => result.current[0]?.text() ?? null;
  const say = (...note: Parameters<Say>) => act(() => result.current[1](...note));
  const wait = () => act(() => void vi.advanceTimersByTime(10_000));
  await say(() => 'Saved');
  expect(said()).toBe('Saved');
  await wait();
  expect(said()).toBeNull();
  await say(
    () => 'Deleted',
    async () => {},
  );
  await wait();
  expect(said()).toBe('Deleted');
  await say(() => 'Undone');
  await wait();
  expect(said()).toBeNull();
});
