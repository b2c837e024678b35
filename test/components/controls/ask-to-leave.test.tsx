// @vitest-environment happy-dom
import { act } from '@testing-library/preact';
import { beforeEach, expect, it } from 'vitest';
import { askToLeave } from '../../../components/controls/ask-to-leave.tsx';
import { setLocale } from '../../../platform/shared/i18n.ts';

beforeEach(() => setLocale('en'));

const dialog = () => document.querySelector('dialog');

it.each([
  ['go', true],
  ['stay', false],
  // By Esc.
  ['', false],
])('opens a page in a normal window only where the reader says so: %j', async (said, goes) => {
  let answer!: Promise<boolean>;
  await act(() => void (answer = askToLeave()));
  expect(dialog()?.open).toBe(true);
  expect(dialog()?.textContent).toContain('do not open in private windows');
  expect([...dialog()!.querySelectorAll('button')].map(({ value }) => value)).toEqual(['go', 'stay']);
  dialog()!.close(said);
  expect(await answer).toBe(goes);
  expect(dialog()).toBeNull();
});
