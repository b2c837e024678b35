import { expect, test } from '../fixtures.ts';

test('the extension is loaded and its worker runs', async ({ ext }) => {
  expect(ext.id).toMatch(/^[a-p]{32}$/);
  expect(await ext.contexts()).toContain('BACKGROUND');
});
