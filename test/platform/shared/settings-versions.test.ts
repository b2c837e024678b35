import { expect, it } from 'vitest';
import { DEFAULT_SETTINGS, parseSettings } from '../../../platform/shared/settings.ts';
import { migrateSettings, SETTINGS_VERSION } from '../../../platform/shared/settings-versions.ts';

/** As version 0.1.0 wrote them. */
const FIRST = {
  version: 1,
  locale: 'zh-TW',
  theme: 'dark',
  textSize: 130,
  trigger: 'at-once',
  modifier: 'Shift',
  minHan: 12,
  markFor: 'all',
  markSide: 'start-above',
  offSites: ['*.mail.example'],
  paused: true,
};

it('brings settings of the first version to this one, with all that was chosen', () => {
  expect(parseSettings(FIRST)).toEqual({ ...DEFAULT_SETTINGS, ...FIRST, version: SETTINGS_VERSION });
});

it.each([[SETTINGS_VERSION], [99]])('leaves settings of version %s as they are', (version) => {
  expect(migrateSettings({ version, theme: 'dark', later: 1 })).toEqual({ version, theme: 'dark', later: 1 });
});

it.each([[undefined], ['2'], [0], [1.5], [Number.NaN]])('takes settings of version %s for the first', (version) => {
  expect(migrateSettings({ version, theme: 'dark' })).toEqual({ version: SETTINGS_VERSION, theme: 'dark' });
});
