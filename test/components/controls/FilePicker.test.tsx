// @vitest-environment happy-dom
import { cleanup, fireEvent, render, screen } from '@testing-library/preact';
import { afterEach, expect, it, vi } from 'vitest';
import { FilePicker } from '../../../components/controls/FilePicker.tsx';

afterEach(cleanup);

it('hands over the file that is chosen, and lets the same one be chosen again', () => {
  const onFile = vi.fn<(file: File) => Promise<void>>().mockResolvedValue();
  render(<FilePicker label="Import" accept=".json" onFile={onFile} />);
  const input = screen.getByLabelText<HTMLInputElement>('Import');
  const file = new File(['{}'], 'mine.json');
  // Browsers tell of no change where the name is the same as before.
  const emptied = vi.spyOn(HTMLInputElement.prototype, 'value', 'set');
  fireEvent.change(input, { target: { files: [file] } });
  expect(onFile).toHaveBeenCalledExactlyOnceWith(file);
  expect(emptied).toHaveBeenCalledExactlyOnceWith('');
});

it('takes no file while another is being read', () => {
  render(<FilePicker label="Import" accept=".json" disabled onFile={() => Promise.resolve()} />);
  expect(screen.getByLabelText<HTMLInputElement>('Import').disabled).toBe(true);
});
