import { expect, it } from 'vitest';
import { showPause } from '../../platform/badge.ts';

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
