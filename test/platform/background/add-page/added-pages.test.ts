import { beforeEach, describe, expect, it } from 'vitest';
import type { AddedPage } from '../../../../engine/library/added-page.ts';
import { type AddedPagesWorld, createAddedPages } from '../../../../platform/background/add-page/added-pages.ts';
import type { TakeStart } from '../../../../platform/shared/library/added-page.ts';

const PAGE: AddedPage = {
  address: 'https://ministry.example/1',
  title: '答问',
  language: 'zh-CN',
  containers: [
    { parent: -1, tag: 'body' },
    { parent: 0, tag: 'article' },
  ],
  blocks: [{ text: '问：为什么？', role: 'text', level: 0, bold: [[0, 2]], linked: 0, within: 1 }],
  metadata: [{ from: 'canonical', name: 'canonical', value: 'https://ministry.example/1' }],
};
const TAB = { tabId: 7, tabIndex: 2, incognito: false };
const FRAME = { tabId: 7, frameId: 0, documentId: 'd1', address: PAGE.address };
const whole = (page: unknown) => ({ at: 0, part: JSON.stringify(page), isLast: true });

let session: Map<string, unknown>;
let opened: string[];
let told: string[];
let begun: TakeStart | null;
let clock: number;
let world: Partial<AddedPagesWorld['frame']>;

beforeEach(() => {
  session = new Map();
  [opened, told, begun, clock, world] = [[], [], null, 0, {}];
});

const pages = () =>
  createAddedPages({
    frame: {
      enter: async () => ({ documentId: 'd1' }),
      begin: async (_tab, start) => {
        begun = start;
        return 'begun';
      },
      ...world,
    },
    session: {
      get: async (key: string) => (session.has(key) ? { [key]: session.get(key) } : {}),
      set: async (values: object) => {
        for (const [key, value] of Object.entries(values)) session.set(key, structuredClone(value));
      },
      remove: async (key: string) => void session.delete(key),
    },
    open: async (path) => void opened.push(path),
    tell: async (_tab, refusal) => void told.push(refusal),
    now: () => clock,
  });

describe('a page that is added', () => {
  it('is taken in parts by its token, put into the session, and opened in the library', async () => {
    const added = pages();
    expect(await added.begin(TAB)).toBeNull();
    const json = JSON.stringify(PAGE);
    expect(await added.take(FRAME, begun!.token, { at: 0, part: json.slice(0, 20), isLast: false })).toBe(1);
    expect(await added.take(FRAME, begun!.token, { at: 1, part: json.slice(20), isLast: true })).toBeNull();
    const [path] = opened;
    const key = /^\/library\.html#page=([0-9a-f-]{36})$/.exec(path!)![1]!;
    expect(session.get(`addedPage.${key}`)).toEqual(PAGE);
  });

  it('has the address that the browser names, whatever its script says', async () => {
    const added = pages();
    await added.begin(TAB);
    const claimed = { ...PAGE, address: 'https://www.mfa.gov.cn/web/202403/t20240307_1.shtml' };
    await added.take(FRAME, begun!.token, whole(claimed));
    expect([...session.values()]).toContainEqual(PAGE);
  });

  it('goes on with another worker: its parts are asked for anew', async () => {
    await pages().begin(TAB);
    const json = JSON.stringify(PAGE);
    const another = pages();
    expect(await another.take(FRAME, begun!.token, { at: 1, part: json.slice(20), isLast: true })).toBe(0);
    await another.take(FRAME, begun!.token, whole(PAGE));
    expect(opened).toHaveLength(1);
  });

  it.each([
    ['with another token', FRAME, '123e4567-e89b-42d3-a456-426614174000'],
    ['from another tab', { ...FRAME, tabId: 8 }, null],
    ['from a frame in it', { ...FRAME, frameId: 3 }, null],
    ['from another document', { ...FRAME, documentId: 'd2' }, null],
  ])('is taken from nobody %s', async (_name, frame, token) => {
    const added = pages();
    await added.begin(TAB);
    await expect(added.take(frame, token ?? begun!.token, whole(PAGE))).rejects.toThrow('not-allowed');
    expect(opened).toEqual([]);
  });

  it('is taken once, and not after two minutes', async () => {
    const added = pages();
    await added.begin(TAB);
    await added.take(FRAME, begun!.token, whole(PAGE));
    await expect(added.take(FRAME, begun!.token, whole(PAGE))).rejects.toThrow('not-allowed');
    await added.begin(TAB);
    clock += 120_001;
    await expect(added.take(FRAME, begun!.token, whole(PAGE))).rejects.toThrow('not-allowed');
  });

  it('leaves no more than two in the session', async () => {
    const added = pages();
    for (let times = 0; times < 4; times += 1) {
      await added.begin(TAB);
      await added.take(FRAME, begun!.token, whole(PAGE));
    }
    expect([...session.keys()].filter((key) => key.startsWith('addedPage.'))).toHaveLength(2);
  });

  it('is refused where nothing may be written, or nobody may read', async () => {
    expect(await pages().begin({ ...TAB, incognito: true })).toBe('private');
    world = { enter: async () => null };
    expect(await pages().begin(TAB)).toBe('closed');
    world = { begin: async () => 'pdf' };
    expect(await pages().begin(TAB)).toBe('pdf');
    expect(session.size).toBe(0);
  });

  it.each([
    ['has no text', { ...PAGE, blocks: [] }],
    ['is no page', { blocks: 'all' }],
    ['has a container around itself', { ...PAGE, containers: [{ parent: 0, tag: 'div' }] }],
    ['has markup for a tag', { ...PAGE, containers: [{ parent: -1, tag: 'img src=x' }, PAGE.containers[1]] }],
    ['has a block in no container', { ...PAGE, blocks: [{ ...PAGE.blocks[0], within: 9 }] }],
    ['has bold type beyond its words', { ...PAGE, blocks: [{ ...PAGE.blocks[0], bold: [[0, 99]] }] }],
  ])('that %s opens nothing, and the toolbar button says so', async (_name, page) => {
    const added = pages();
    await added.begin(TAB);
    expect(await added.take(FRAME, begun!.token, whole(page))).toBeNull();
    expect([opened, told]).toEqual([[], ['no-text']]);
  });

  it('is handed on without what is not known, and without a name and password in its address', async () => {
    const added = pages();
    await added.begin(TAB);
    const metadata = [
      { from: 'json-ld', name: '', value: '{"a":1}', more: 'x' },
      { from: 'cookie', name: 'a', value: 'b' },
    ];
    await added.take(
      FRAME,
      begun!.token,
      whole({ ...PAGE, address: 'https://me:secret@ministry.example/1', metadata, extra: 1 }),
    );
    const kept = [...session].find(([key]) => key.startsWith('addedPage.'))![1] as AddedPage;
    expect(kept.address).toBe('https://ministry.example/1');
    expect(kept.metadata).toEqual([{ from: 'json-ld', name: '', value: '{"a":1}' }]);
    expect(Object.keys(kept)).not.toContain('extra');
  });
});
