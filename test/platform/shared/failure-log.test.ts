import { expect, it, vi } from 'vitest';
import { noteFailure, noteUncaught, readFailures } from '../../../platform/shared/failure-log.ts';
import { KnownFailure } from '../../../platform/shared/protocol.ts';
import { answer, type Handlers } from '../../../platform/background/serve.ts';
import { waitFor } from '../../support/wait-for.ts';

function area(stored: Record<string, unknown> = {}) {
  return {
    stored,
    get: async (key: string) => ({ [key]: stored[key] }),
    set: async (items: Record<string, unknown>) => void Object.assign(stored, items),
  };
}
const AT = () => '2026-03-10T00:00:00.000Z';

it('notes what failed, and none of the words of an error', async () => {
  const store = area();
  const error = new TypeError('cannot read 中方宣布的800亿美元');
  error.name = '中方宣布';
  await noteFailure(store, { failure: 'unexpected', during: 'lookUp', error }, AT);
  await noteFailure(store, { failure: 'unexpected', during: '/popup.html', error: new RangeError('中方') }, AT);
  expect(await readFailures(store)).toEqual([
    { at: AT(), failure: 'unexpected', during: '/popup.html', kind: 'RangeError' },
    { at: AT(), failure: 'unexpected', during: 'lookUp', kind: 'Error' },
  ]);
  expect(JSON.stringify(store.stored)).not.toContain('中方');
});

it('keeps the last twenty', async () => {
  const store = area();
  for (let n = 0; n < 25; n += 1) {
    await noteFailure(store, { failure: 'no-answer', during: `${n}`, error: null }, AT);
  }
  const noted = await readFailures(store);
  expect(noted).toHaveLength(20);
  expect(noted[0]?.during).toBe('24');
});

it('hears from the background of what failed, but not of what was refused nor from private windows', async () => {
  const heard: unknown[] = [];
  const asker = {
    own: true,
    tabId: 1,
    frameId: 0,
    documentId: null,
    tabIndex: 0,
    windowId: 1,
    incognito: false,
    page: null,
    hosts: [],
  };
  const ask = async (thrown: Error, from = asker): Promise<void> => {
    const viewSettings = async () => {
      throw thrown;
    };
    const handlers = { viewSettings } as unknown as Handlers;
    const told = answer(handlers, { type: 'viewSettings', ask: null }, from, true, (...told) => heard.push(told));
    await Promise.allSettled([told]);
  };
  vi.spyOn(console, 'error').mockReturnValue();
  const [damaged, bug] = [new KnownFailure('record-damaged'), new TypeError('x')];
  await ask(damaged);
  await ask(bug);
  await ask(new KnownFailure('bad-message'));
  await ask(bug, { ...asker, incognito: true });
  expect(heard).toEqual([
    ['record-damaged', 'viewSettings', damaged],
    ['unexpected', 'viewSettings', bug],
  ]);
});

it('notes what nobody caught', async () => {
  const store = area();
  const page = new EventTarget();
  noteUncaught(page, store, '/popup.html', AT);
  page.dispatchEvent(Object.assign(new Event('error'), { error: new RangeError('中方') }));
  await waitFor(async () => expect(await readFailures(store)).toHaveLength(1));
  page.dispatchEvent(Object.assign(new Event('unhandledrejection'), { reason: new KnownFailure('no-answer') }));
  await waitFor(async () => expect(await readFailures(store)).toHaveLength(2));
  expect((await readFailures(store)).map(({ failure, during, kind }) => [failure, during, kind])).toEqual([
    ['no-answer', '/popup.html', 'KnownFailure'],
    ['unexpected', '/popup.html', 'RangeError'],
  ]);
});

it('is silent where the storage fails, and reads nothing from what is no list', async () => {
  const broken = { get: () => Promise.reject(new Error('gone')), set: () => Promise.reject(new Error('gone')) };
  await expect(noteFailure(broken, { failure: 'unexpected', during: 'lookUp', error: null })).resolves.toBeUndefined();
  expect(await readFailures(area({ failures: 'text' }))).toEqual([]);
});
