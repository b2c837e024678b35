// @vitest-environment happy-dom
import { cleanup, fireEvent, render, screen } from '@testing-library/preact';
import { afterEach, expect, it, vi } from 'vitest';
import { SearchWords } from '../../../components/search/SearchWords.tsx';

afterEach(cleanup);

it('looks up what was typed, and nothing where that is blank', () => {
  const onGo = vi.fn<(address: string) => void>();
  render(<SearchWords addressOf={(words) => `#q=${words}`} onGo={onGo} />);
  const box = screen.getByRole('searchbox');
  const submit = (value: string): boolean => {
    fireEvent.input(box, { target: { value } });
    return fireEvent.submit(box.closest('form')!);
  };
  // The page itself is not left by the form.
  expect([submit('  '), submit(' 多极化 ')]).toEqual([false, false]);
  expect(onGo.mock.calls).toEqual([['#q=多极化']]);
});
