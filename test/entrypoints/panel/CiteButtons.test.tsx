// @vitest-environment happy-dom
import { cleanup, fireEvent, render, screen } from '@testing-library/preact';
import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { CiteButtons } from '../../../entrypoints/panel/CiteButtons.tsx';
import type { Citations } from '../../../engine/cite/citation.ts';
import { setLocale, t } from '../../../platform/shared/i18n.ts';

beforeEach(() => setLocale('en'));
afterEach(cleanup);

const CITATIONS: Citations = { gbt7714: 'G', apa: 'A', chicago: 'C', markdown: 'M', plain: 'P', csl: '{}' };

it('copies the passage in each style, the reader’s own first, and folds the styles away again', async () => {
  const cite = vi.fn<(paragraph: string) => Promise<Citations>>().mockResolvedValue(CITATIONS);
  const onCopy = vi.fn<(text: string) => Promise<boolean>>().mockResolvedValue(true);
  render(<CiteButtons paragraph="x#a1.1" first="chicago" cite={cite} onCopy={onCopy} />);
  const toggle = screen.getByRole('button');
  fireEvent.click(toggle);
  await screen.findByText(t('panel.styles.chicago'));
  const [, first, ...others] = screen.getAllByRole('button');
  expect([first!.textContent, others.length]).toEqual([t('panel.styles.chicago'), 5]);
  fireEvent.click(first!);
  expect(onCopy).toHaveBeenCalledExactlyOnceWith('C');
  fireEvent.click(toggle);
  expect(await screen.findAllByRole('button')).toEqual([toggle]);
  expect(toggle.getAttribute('aria-expanded')).toBe('false');
  fireEvent.click(toggle);
  await screen.findByText(t('panel.styles.chicago'));
  expect(toggle.getAttribute('aria-expanded')).toBe('true');
  expect(cite.mock.calls).toEqual([['x#a1.1'], ['x#a1.1']]);
});

it('says that it could not, and tries again the next time', async () => {
  const cite = vi
    .fn<(paragraph: string) => Promise<Citations | null>>()
    .mockRejectedValueOnce(new Error('no answer'))
    .mockResolvedValueOnce(null)
    .mockResolvedValueOnce(CITATIONS);
  render(<CiteButtons paragraph="x#a1.1" first="apa" cite={cite} onCopy={async () => true} />);
  const toggle = screen.getByRole('button');
  for (let time = 0; time < 2; time += 1) {
    fireEvent.click(toggle);
    await screen.findByText(t('panel.not-cited'));
    fireEvent.click(toggle);
  }
  fireEvent.click(toggle);
  await screen.findByText(t('panel.styles.apa'));
});
