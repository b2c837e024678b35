import { beforeEach, expect, it } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { NO_FILTER } from '../../../engine/search/filter.ts';
import { EMPTY_STATE, readPopupState, writePopupState } from '../../../entrypoints/popup/popup-state.ts';

beforeEach(() => fakeBrowser.reset());
const area = fakeBrowser.storage.session;

it('is empty at first, and what was stored afterwards', async () => {
  expect(await readPopupState(area)).toEqual(EMPTY_STATE);
  const state = { ...EMPTY_STATE, query: '合作', filter: { ...NO_FILTER, outlet: '路透社' }, timeline: true };
  await writePopupState(area, state);
  expect(await readPopupState(area)).toEqual(state);
});

it('leaves a quotation behind, and what an older version stored otherwise', async () => {
  await writePopupState(area, { ...EMPTY_STATE, query: '是'.repeat(5000) });
  expect(await readPopupState(area)).toEqual(EMPTY_STATE);
  await area.set({ popup: { query: 3, filter: { event: 7, kind: 'official', more: 'x' }, chosen: [] } });
  expect(await readPopupState(area)).toEqual({ ...EMPTY_STATE, filter: { ...NO_FILTER, kind: 'official' } });
});
