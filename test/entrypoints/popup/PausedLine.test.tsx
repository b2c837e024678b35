// @vitest-environment happy-dom
import { cleanup, fireEvent, render, screen } from '@testing-library/preact';
import { afterEach, expect, it, vi } from 'vitest';
import { PausedLine } from '../../../entrypoints/popup/PausedLine.tsx';

afterEach(cleanup);

it('says that it is paused, and offers to go on', () => {
  const onResume = vi.fn<() => void>();
  render(<PausedLine paused onResume={onResume} />);
  fireEvent.click(screen.getByRole('button'));
  expect(onResume).toHaveBeenCalledOnce();
});

it('says nothing where it is not', () => {
  render(<PausedLine paused={false} onResume={() => {}} />);
  expect(screen.queryByRole('complementary')).toBeNull();
});
