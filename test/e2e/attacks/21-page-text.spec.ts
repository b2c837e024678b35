/** A page that has taken over its renderer sends texts of its own to be checked: without a gesture, with a token that was forged or used. */
import { expect, test } from '../fixtures.ts';
import { checkPage, ownPageBehind, readCheck, tabOf } from '../support/page-check.ts';
import { runAsContentScript } from '../support/worlds.ts';

const TEXT = JSON.stringify({ address: '', title: '', dates: [], blocks: [], cut: null });

test('no text of a page is taken without the token of a gesture', async ({ ext, visit }) => {
  const page = await visit('/check/marked');
  const own = await ownPageBehind(ext, page);
  const send = (type: string, ask: object) =>
    runAsContentScript(page, ext, `chrome.runtime.sendMessage(${JSON.stringify({ type, ask })})`);
  const forged = '0b9a7a2e-3d0f-4c55-9a43-6c1f7d6f6a10';
  const refused = { ok: false, failure: 'not-allowed' };
  const attempts = async (token: string) => [
    await send('sendPart', { token, at: 0, part: TEXT, isLast: true }),
    await send('askMarks', { token, seen: 0 }),
    await send('chooseStatement', { token, index: 0 }),
  ];
  expect(await attempts(forged)).toEqual([refused, refused, refused]);
  // Nor may a page ask for a check, or learn how one stands.
  const tabId = await tabOf(own, page);
  for (const type of ['checkPage', 'stopCheck', 'readCheck', 'lookAfterMarks']) {
    expect(await send(type, { tabId }), type).toEqual(refused);
  }
  expect(await readCheck(own, tabId)).toBeNull();

  const { check } = await checkPage(own, page);
  expect(await attempts(forged)).toEqual([refused, refused, refused]);
  expect((await readCheck(own, tabId))?.check).toEqual(check);
});

test('a token is of no use once it was used, nor to another frame or tab', async ({ ext, visit }) => {
  const page = await visit('/check/marked');
  const own = await ownPageBehind(ext, page);
  const first = await checkPage(own, page);
  const tabId = await tabOf(own, page);
  const token = await ext.worker.evaluate(async (tabId) => {
    const { chrome } = globalThis as unknown as {
      chrome: { storage: { session: { get(key: string): Promise<Record<string, { frames: { token: string }[] }>> } } };
    };
    const key = `pageCheck.${tabId}`;
    return (await chrome.storage.session.get(key))[key]!.frames[0]!.token;
  }, tabId);
  const message = JSON.stringify({ type: 'sendPart', ask: { token, at: 0, part: TEXT, isLast: true } });
  // Answered, and not taken.
  expect(await runAsContentScript(page, ext, `chrome.runtime.sendMessage(${message})`)).toEqual({
    ok: true,
    value: { next: null },
  });
  expect(await readCheck(own, tabId)).toEqual(first);
  const other = await visit('/check/places');
  expect(await runAsContentScript(other, ext, `chrome.runtime.sendMessage(${message})`)).toEqual({
    ok: false,
    failure: 'not-allowed',
  });
});
