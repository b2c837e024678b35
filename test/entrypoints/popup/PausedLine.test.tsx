// @vitest-environment happy-dom
import { cleanup, fireEvent, render, screen, waitFor } from '@testing-library/preact';
import { afterEach, expect, it, vi } from 'vitest';
import { PausedLine } from '../../../entrypoints/popup/PausedLine.tsx';

afterEach(cleanup);

it('says that it is paused until it goes on', async () => {
  const onResume = vi.fn<() => Promise<void>>().mockResolvedValue();
  render(<PausedLine paused onResume={onResume} />);
  fireEvent.click(screen.getByRole('button'));
  expect(onResume).toHaveBeenCalledOnce();
  await waitFor(() => expect(screen.queryByRole('complementary')).toBeNull());
});

it('says nothing where it is not', () => {
  render(<PausedLine paused={false} onResume={() => Promise.resolve()} />);
  expect(screen.queryByRole('complementary')).toBeNull();
});
