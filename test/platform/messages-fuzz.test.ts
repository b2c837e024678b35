/** What a compromised page, another extension or a bug may send: each message gets a code for an answer, and nothing happens. */
import fc from 'fast-check';
import { beforeEach, expect, it, vi } from 'vitest';
import { NO_FILTER } from '../../engine/search/filter.ts';
import type { MessageType, Protocol } from '../../platform/shared/messages/messages.ts';
import { FAILURES } from '../../platform/shared/protocol.ts';
import { claimOf } from '../../platform/notebook/entry.ts';
import { anEntry } from '../support/an-entry.ts';
import { type Asker, type Handlers, serve } from '../../platform/background/serve.ts';

type Listener = (message: unknown, sender: unknown, respond: (reply: unknown) => void) => true;
const { hear } = vi.hoisted(() => ({ hear: { listener: null as Listener | null } }));
vi.mock('../../platform/shared/browser.ts', () => ({
  browser: {
    runtime: {
      id: 'us',
      getURL: (path: string) => `chrome-extension://us/${path}`,
      onMessage: { addListener: (listener: Listener) => (hear.listener = listener) },
    },
  },
}));

const TOKEN = '0b9a7a2e-3d0f-4c55-9a43-6c1f7d6f6a10';
/** A message of each kind that our own pages may send. The compiler names a kind that is missing here. */
const SOUND: { [T in MessageType]: Protocol[T]['ask'] } = {
  lookUp: { quote: '风雨不动安如山', length: 7 },
  lookUpClosest: { quote: '风雨不动安如山', length: 7 },
  lookAhead: { quote: '风雨不动安如山', length: 7 },
  loadWatch: null,
  loadMark: null,
  loadPanel: null,
  panelWords: null,
  viewSettings: null,
  keepSize: { width: 400, height: 300 },
  cite: { paragraph: '2017-03-08.scio#a14.2' },
  openSettings: { site: 'news.example' },
  openReader: { paragraph: '2017-03-08.scio#a14.2', ranges: [[120, 140]] },
  openLookup: { quote: '风雨不动安如山', length: 7 },
  giveWords: { words: '风雨不动安如山' },
  givenWords: { id: '123e4567-e89b-42d3-a456-426614174000' },
  search: { query: '多极化', limit: 20, filter: { ...NO_FILTER, event: '2024-03-07' }, any: false, soon: true },
  followSelection: { quote: '多极化', length: 3 },
  panelOpened: { quote: '多极化', length: 3 },
  tellTrouble: { trouble: 'covered' },
  remember: { quote: '多极化', length: 3 },
  clearHistory: null,
  contents: { isRecord: false, after: '2024-03-07' },
  eventTexts: { transcript: '2017-03-08.scio' },
  damage: null,
  timeline: { phrases: ['多极化'] },
  phrasePlaces: { phrases: ['多极化'], event: '2024-03-07' },
  wordPatterns: { query: '多极化' },
  locate: { passages: [{ paragraph: '2024-03-07.xinhua#a1.1', words: ['多极化'] }] },
  verify: { claims: [claimOf(anEntry())] },
  checkPage: { tabId: 7 },
  stopCheck: { tabId: 7 },
  readCheck: { tabId: 7 },
  lookAfterMarks: { tabId: 7 },
  showStatement: { tabId: 7, index: 3, place: null },
  sendPart: { token: TOKEN, at: 0, part: '{"address":', isLast: false },
  askMarks: { token: TOKEN, seen: 0 },
  chooseStatement: { token: TOKEN, index: 3 },
  addPage: { tabId: 7 },
  sendAddedPart: { token: TOKEN, at: 0, part: '{"address":', isLast: false },
  checkDraft: { id: '123e4567-e89b-42d3-a456-426614174000', text: '{}' },
  draftProgress: { id: '123e4567-e89b-42d3-a456-426614174000' },
  stopDraft: { id: '123e4567-e89b-42d3-a456-426614174000' },
};
const TYPES = Object.keys(SOUND) as MessageType[];
/** All that a web page's script may ask for: the list that was reviewed. */
const FOR_WEB_PAGES: MessageType[] = [
  'lookUp',
  'lookAhead',
  'loadWatch',
  'loadMark',
  'loadPanel',
  'panelWords',
  'viewSettings',
  'keepSize',
  'cite',
  'openSettings',
  'openReader',
  'openLookup',
  'followSelection',
  'panelOpened',
  'tellTrouble',
  'sendPart',
  'sendAddedPart',
  'askMarks',
  'chooseStatement',
];
const PRIVILEGED = TYPES.filter((type) => !FOR_WEB_PAGES.includes(type));

const OUR_PAGE = { id: 'us', url: 'chrome-extension://us/popup.html' };
const CONTENT_SCRIPT = { id: 'us', url: 'https://news.example/', frameId: 0, tab: { id: 7, index: 0, windowId: 1 } };
/** Senders that would pass for one of our pages if they were looked at carelessly. */
const FORGED = [
  { ...CONTENT_SCRIPT, url: 'https://news.example/chrome-extension://us/popup.html' },
  { ...CONTENT_SCRIPT, url: 'https://news.example/#chrome-extension://us/' },
  { ...CONTENT_SCRIPT, url: 'chrome-extension://us.news.example/popup.html' },
  { ...CONTENT_SCRIPT, url: 'chrome-extension://usher/popup.html' },
  { ...CONTENT_SCRIPT, url: undefined, origin: 'null' },
  { ...CONTENT_SCRIPT, url: 'about:srcdoc', tab: { id: 7, url: 'chrome-extension://us/popup.html' } },
  { id: 'us' },
];
const STRANGERS = [
  { id: 'another', url: 'chrome-extension://us/popup.html' },
  { id: 'another', url: 'chrome-extension://another/background.js' },
  { url: 'https://news.example/' },
  {},
];

const handle = vi.fn<(ask: unknown, asker: Asker) => Promise<never>>();
beforeEach(() => {
  serve(Object.fromEntries(TYPES.map((type) => [type, handle])) as unknown as Handlers);
});

function send(message: unknown, sender: unknown): Promise<unknown> {
  return new Promise((resolve, reject) => {
    if (hear.listener === null) return reject(new Error('nobody listens'));
    expect(hear.listener(message, sender, resolve)).toBe(true);
  });
}

async function expectRefusal(message: unknown, sender: unknown): Promise<void> {
  const reply = await send(message, sender);
  expect(reply).toEqual({ ok: false, failure: expect.toBeOneOf([...FAILURES]) as unknown });
  // A bug, which an unforeseen throw is, is no refusal.
  expect(reply).not.toHaveProperty('failure', 'unexpected');
  expect(handle).not.toHaveBeenCalled();
}

const anything = fc.anything({ withNullPrototype: true, withBigInt: true, withDate: true, withMap: true });
/** Nothing that could stand for a text, a number or a list in a message. */
const foreign = fc.oneof(
  fc.constantFrom(undefined, null, true, Number.NaN, Number.POSITIVE_INFINITY, -1, 0.5, {}, [7], [['x']], [null]),
  fc.constant('x'.repeat(200_001)),
  fc.constant('"><img src=x onerror=alert(1)>'.repeat(7000)),
  fc.constant(JSON.parse('{"__proto__":{"admin":true}}') as unknown),
);
const anySender = fc.constantFrom(OUR_PAGE, CONTENT_SCRIPT, ...FORGED, ...STRANGERS);

/** Messages whose parts are broken one at a time. */
const broken = fc
  .constantFrom(...TYPES.filter((type) => SOUND[type] !== null))
  .chain((type) =>
    fc.record({ type: fc.constant(type), field: fc.constantFrom(...Object.keys(SOUND[type] ?? {})), value: foreign }),
  )
  // A size past its bounds is put within them, not refused.
  .filter(({ type, value }) => type !== 'keepSize' || typeof value !== 'number')
  .filter(({ field, value }) => !['any', 'isLast', 'isRecord'].includes(field) || typeof value !== 'boolean')
  // A statement wherever it stands.
  .filter(({ field, value }) => field !== 'place' || value !== null)
  // The first page of contents.
  .filter(({ type, value }) => type !== 'contents' || value !== null)
  .map(({ type, field, value }) => ({ type, ask: { ...SOUND[type], [field]: value } }));

const unknownType = fc
  .oneof(anything, fc.record({ type: anything, ask: anything }, { requiredKeys: [] }))
  .filter((message) => !TYPES.includes((message as { type?: MessageType } | null)?.type as MessageType));

it('refuses 10,000 malformed or forged messages, and throws at none', async () => {
  const forged = fc.record({
    message: fc.constantFrom(...PRIVILEGED).map((type) => ({ type, ask: SOUND[type] })),
    sender: fc.constantFrom(CONTENT_SCRIPT, ...FORGED, ...STRANGERS),
  });
  const malformed = fc.record({ message: fc.oneof(broken, unknownType), sender: anySender });
  await fc.assert(
    fc.asyncProperty(fc.oneof(forged, malformed), ({ message, sender }) => expectRefusal(message, sender)),
    { numRuns: 10_000 },
  );
});

it.each(PRIVILEGED)('does not let a script in a web page ask for %s', async (type) => {
  for (const sender of [CONTENT_SCRIPT, ...FORGED])
    expect(await send({ type, ask: SOUND[type] }, sender)).toEqual({ ok: false, failure: 'not-allowed' });
  expect(handle).not.toHaveBeenCalled();
});

it.each(TYPES)('answers nobody but ourselves: %s', async (type) => {
  for (const sender of STRANGERS)
    expect(await send({ type, ask: SOUND[type] }, sender)).toEqual({ ok: false, failure: 'not-allowed' });
  expect(handle).not.toHaveBeenCalled();
});

it.each(TYPES)('does answer our own pages: %s', async (type) => {
  handle.mockResolvedValue(null as never);
  expect(await send({ type, ask: SOUND[type] }, OUR_PAGE)).toEqual({ ok: true, value: null });
  expect(handle).toHaveBeenCalledTimes(1);
});

it('answers a page that asks without end no more than its share, and our own pages always', async () => {
  handle.mockResolvedValue(null as never);
  const ask = (sender: unknown) =>
    Promise.all(Array.from({ length: 200 }, () => send({ type: 'viewSettings', ask: null }, sender)));
  expect((await ask(CONTENT_SCRIPT)).at(-1)).toEqual({ ok: false, failure: 'too-many' });
  for (const reply of await ask(OUR_PAGE)) expect(reply).toEqual({ ok: true, value: null });
});

it('tells which page asks, but nothing of what stands in a tab of ours', async () => {
  handle.mockResolvedValue(null as never);
  const pageOf = async (sender: object, tab: object) => {
    await send({ type: 'viewSettings', ask: null }, { ...sender, tab });
    return handle.mock.lastCall?.[1].page;
  };
  const tab = { id: 7, url: 'https://news.example/', title: '新闻' };
  expect(await pageOf(CONTENT_SCRIPT, tab)).toEqual({ address: tab.url, title: '新闻' });
  expect(await pageOf(CONTENT_SCRIPT, { ...tab, title: undefined })).toEqual({ address: tab.url, title: '' });
  expect(await pageOf(CONTENT_SCRIPT, { id: 7 })).toBeNull();
  expect(await pageOf(OUR_PAGE, tab)).toBeNull();
});

it('answers a bug in a handler with a code, and logs it', async () => {
  const log = vi.spyOn(console, 'error').mockReturnValue();
  handle.mockRejectedValue(new TypeError('undefined is not a function'));
  expect(await send({ type: 'viewSettings', ask: null }, CONTENT_SCRIPT)).toEqual({ ok: false, failure: 'unexpected' });
  expect(log).toHaveBeenCalledTimes(1);
});
