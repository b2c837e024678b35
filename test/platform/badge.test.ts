import { expect, it } from 'vitest';
import { clearTrouble, showPause, showTrouble } from '../../platform/badge.ts';

it.each([
  [true, 'II', 'Yuanhua is paused: nothing appears by itself'],
  [false, '', 'Yuanhua: search the official record'],
])('paused %s: the toolbar button says so', async (paused, badge, title) => {
  const said: unknown[] = [];
  const say = async (details: object): Promise<void> => void said.push(details);
  await showPause({ paused, locale: 'en' }, { setBadgeText: say, setBadgeBackgroundColor: say, setTitle: say });
  expect(said).toContainEqual({ text: badge });
  expect(said).toContainEqual({ title });
});

it('says in one tab why nothing is shown there, until the next gesture is answered', async () => {
  const said: unknown[] = [];
  const say = async (details: object): Promise<void> => void said.push(details);
  const action = { setBadgeText: say, setBadgeBackgroundColor: say, setTitle: say };
  await showTrouble(7, 'covered', { locale: 'en' }, action);
  expect(said).toContainEqual({ text: '!', tabId: 7 });
  expect(said).toContainEqual({ title: expect.stringContaining('covering the answer') as string, tabId: 7 });
  await clearTrouble(7, action);
  expect(said).toContainEqual({ text: null, tabId: 7 });
  expect(said).toContainEqual({ title: null, tabId: 7 });
});
