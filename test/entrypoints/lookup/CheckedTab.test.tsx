// @vitest-environment happy-dom
import { act, cleanup, fireEvent, render, screen } from '@testing-library/preact';
import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { checkedTabIn } from '../../../entrypoints/lookup/address.ts';
import { CheckedTab } from '../../../entrypoints/lookup/CheckedTab.tsx';
import { createTabCheck } from '../../../platform/own-page/check/tab-check.ts';
import type { Ask } from '../../../platform/shared/ask.ts';
import { setLocale } from '../../../platform/shared/i18n.ts';
import { aCheck, aStatement } from '../../support/a-check.ts';

beforeEach(() => {
  setLocale('zh-CN');
  Element.prototype.scrollIntoView = () => {};
});
afterEach(() => {
  cleanup();
  setLocale('en');
});

const settle = () => act(async () => void (await new Promise((wake) => setTimeout(wake))));

it('the check of another tab is listed, and a statement leads to its page', async () => {
  const asked: [string, unknown][] = [];
  const stored = {
    id: 'c7',
    tabId: 7,
    at: '2026-03-09T02:00:00.000Z',
    state: 'done',
    refusal: null,
    progress: [1, 1],
    check: aCheck([aStatement()]),
    gone: [],
    chosen: null,
  };
  const answers: Record<string, unknown> = {
    readCheck: stored,
    lookAfterMarks: stored,
    showStatement: { stands: true },
    contents: { events: [], next: null },
  };
  const ask = (async (type: string, payload: unknown) => {
    asked.push([type, payload]);
    return answers[type] ?? null;
  }) as unknown as Ask;
  const tabCheck = createTabCheck(ask);
  tabCheck.show(7);
  const onGo = vi.fn<() => void>();
  const world = {
    ask,
    corpus: { version: '1', hash: 'ab' },
    open: async () => null,
    store: async () => true,
    words: () => Promise.reject(new Error('no file is written')),
  };
  const switches = { read: async () => [], write: async () => {} };
  render(<CheckedTab world={world} switches={switches} isPrivate={false} tabCheck={tabCheck} onGo={onGo} />);
  await settle();
  fireEvent.click(document.querySelector('.statement-line')!);
  await settle();
  expect(onGo).toHaveBeenCalled();
  expect(asked).toContainEqual(['showStatement', { tabId: 7, index: 0, place: null }]);
  expect(screen.getByRole('button', { name: '重新核对' })).toBeTruthy();
});

it.each([
  ['#check=12', 12],
  ['#check=', null],
  ['#check=12a', null],
  ['#check=99999999999', null],
  ['#q=%E5%A4%9A', null],
  ['', null],
])('the address %s names the tab %j', (hash, tab) => {
  expect(checkedTabIn(hash)).toBe(tab);
});
