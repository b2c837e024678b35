import { expect, it } from 'vitest';
import { parsePanelSize, readPanelSize, writePanelSize } from '../../../platform/shared/panel-size.ts';

it.each([
  [
    { width: 500.4, height: 400 },
    { width: 500, height: 400 },
  ],
  [
    { width: 1, height: -5 },
    { width: 280, height: 180 },
  ],
  [
    { width: 1e9, height: 1e300 },
    { width: 2000, height: 2000 },
  ],
  [
    { width: 500, height: 400, left: 9 },
    { width: 500, height: 400 },
  ],
  [{ width: NaN, height: 400 }, null],
  [{ width: 500 }, null],
  [null, null],
  ['500x400', null],
])('brings a size within bounds: %j', (value, size) => {
  expect(parsePanelSize(value)).toEqual(size);
});

it('is remembered', async () => {
  const stored: Record<string, unknown> = {};
  const area = {
    get: (key: string) => Promise.resolve(key in stored ? { [key]: stored[key] } : {}),
    set: (items: Record<string, unknown>) => Promise.resolve(void Object.assign(stored, items)),
  };
  expect(await readPanelSize(area)).toBeNull();
  await writePanelSize(area, { width: 500, height: 400 });
  expect(await readPanelSize(area)).toEqual({ width: 500, height: 400 });
});
