// @vitest-environment happy-dom
import { cleanup, fireEvent, render, screen } from '@testing-library/preact';
import { afterEach, expect, it, vi } from 'vitest';
import { KeepButton } from '../../../components/controls/KeepButton.tsx';

afterEach(cleanup);

it('keeps a finding once', async () => {
  const onKeep = vi.fn<() => Promise<boolean>>().mockResolvedValue(true);
  render(<KeepButton onKeep={onKeep} />);
  const button = screen.getByRole('button', { name: 'Keep in the notebook' });
  fireEvent.click(button);
  fireEvent.click(button);
  await screen.findByRole('button', { name: 'In the notebook' });
  fireEvent.click(button);
  expect(onKeep).toHaveBeenCalledTimes(1);
});

it('says that it could not, and tries again', async () => {
  const onKeep = vi.fn<() => Promise<boolean>>().mockResolvedValueOnce(false).mockResolvedValueOnce(true);
  render(<KeepButton onKeep={onKeep} />);
  fireEvent.click(screen.getByRole('button'));
  await screen.findByText('Not stored');
  fireEvent.click(screen.getByRole('button'));
  await screen.findByRole('button', { name: 'In the notebook' });
});
