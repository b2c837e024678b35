/** A page that has taken over its renderer asks for the words of texts that the reader keeps and has not let be shown in pages. */
import { expect, test } from '../../fixtures.ts';
import { clearLibrary, putText } from '../../support/own-library.ts';
import { askAsOwnPage, ownPageBehind, tabOf } from '../../support/page-check.ts';
import { runAsContentScript } from '../../support/worlds.ts';

declare const chrome: { action: { getBadgeText(of: { tabId: number }): Promise<string> } };

// One library for all of a browser's pages.
test.describe.configure({ mode: 'serial' });

const ASKED = '县里的图书馆清点了半山腰的蓄水池';
const REST = '入秋后由合作社的木匠改建成会唱歌的水车';
const LINE = `${ASKED}，${REST}。`;

interface Reply {
  ok: boolean;
  failure?: string;
  value?: { wording?: string };
}

test('a page and its scripts get no word of them, and not that there are any', async ({ ext, visit }) => {
  const page = await visit('/plain');
  const own = await ownPageBehind(ext, page);
  const id = await putText(own, [LINE]);
  const send = async (type: string, ask: object): Promise<Reply> =>
    (await runAsContentScript(page, ext, `chrome.runtime.sendMessage(${JSON.stringify({ type, ask })})`)) as Reply;
  const lookUp = { quote: ASKED, length: ASKED.length };

  const reply = await send('lookUp', lookUp);
  expect(reply).toMatchObject({ ok: true, value: { answer: { wording: 'none', matches: [] } } });
  expect(await send('lookAhead', lookUp)).toEqual({ ok: true, value: { wording: 'none' } });
  // By its name, which only pages of ours are told, there is nothing to be had either.
  const replies = [reply, await send('cite', { paragraph: `${id}#a1.1` })];
  for (const type of ['panelOpened', 'followSelection', 'openLookup']) replies.push(await send(type, lookUp));
  for (const [type, ask] of [
    ['search', { query: '图书馆', limit: 5, filter: null }],
    ['contents', { after: null }],
    ['eventTexts', { transcript: id }],
    ['lookUpClosest', lookUp],
    ['timeline', { phrases: ['图书馆'] }],
    ['locate', { passages: [] }],
  ] as const) {
    const refused = await send(type, ask);
    expect(refused, type).toMatchObject({ ok: false });
    replies.push(refused);
  }
  const told = JSON.stringify(replies);
  for (let at = 0; at + 4 <= REST.length; at += 1) expect(told).not.toContain(REST.slice(at, at + 4));
  for (const known of [id, '2021-01-01', '方树']) expect(told).not.toContain(known);

  // Pages of ours read it.
  const answer = (await askAsOwnPage(own, 'lookUp', lookUp)) as Reply;
  expect(JSON.stringify(answer)).toContain(REST);
  // How many there are, the toolbar button says, which no page reads.
  const tabId = await tabOf(own, page);
  const badge = () => ext.worker.evaluate((id) => chrome.action.getBadgeText({ tabId: id }), tabId);
  await expect.poll(badge).toBe('1');
  await clearLibrary(own);
  expect(await send('lookUp', lookUp)).toEqual(reply);
  await expect.poll(badge).toBe('');
});
