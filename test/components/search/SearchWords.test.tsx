// @vitest-environment happy-dom
import { cleanup, fireEvent, render, screen, waitFor } from '@testing-library/preact';
import { afterEach, expect, it, vi } from 'vitest';
import { SearchWords } from '../../../components/search/SearchWords.tsx';

afterEach(cleanup);

it('looks up what was typed, and nothing where that is blank', async () => {
  const onGo = vi.fn<(address: string) => void>();
  render(<SearchWords addressOf={async (words) => `kept ${words}`} onGo={onGo} />);
  const box = screen.getByRole('searchbox');
  const submit = (value: string): boolean => {
    fireEvent.input(box, { target: { value } });
    return fireEvent.submit(box.closest('form')!);
  };
  // The page itself is not left by the form.
  expect([submit('  '), submit(' 多极化 ')]).toEqual([false, false]);
  await waitFor(() => expect(onGo.mock.calls).toEqual([['kept 多极化']]));
});
