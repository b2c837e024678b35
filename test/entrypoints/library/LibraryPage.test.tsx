// @vitest-environment happy-dom
import { act, cleanup, fireEvent, render, screen, waitFor, within } from '@testing-library/preact';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { LibraryPage } from '../../../entrypoints/library/LibraryPage.tsx';
import type { LibraryServices } from '../../../entrypoints/library/services.ts';
import { understand } from '../../../engine/library/understand.ts';
import { createNames } from '../../../engine/text/names.ts';
import { createQueue } from '../../../platform/own-page/library/import-queue.ts';
import type { QueueWorld } from '../../../platform/own-page/library/queue-item.ts';
import { setLocale } from '../../../platform/shared/i18n.ts';
import { someKeys } from '../../support/pack/some-keys.ts';
import { aLibrary, aLibraryText, aRead, type MemoryLibrary, understandPlainly } from '../../support/a-library.ts';

beforeEach(() => {
  setLocale('zh-CN');
  Element.prototype.scrollIntoView = () => {};
  location.hash = '';
});
afterEach(() => {
  cleanup();
  setLocale('en');
});

const PUBLIC = { name: '公开网页', language: null, licence: null, origin: null, inPages: true, on: true };
const SETTLED = '2017年3月8日\n记者：问什么？\n某人：第一句。第二句。\n记者：还有吗？';

const read: QueueWorld['read'] = async function* ({ name, blob }) {
  yield { text: aRead(await blob.text(), { name }) };
};

function open(library: MemoryLibrary = aLibrary(), changes: Partial<LibraryServices> = {}) {
  const saved: { name: string; file: Blob }[] = [];
  const services: LibraryServices = {
    library,
    read,
    understand: async (text, corrections) => understandPlainly(text, corrections),
    readings: async () => [],
    readPasted: async (text, name) => aRead(text, { name }),
    takePage: async () => null,
    isPrivate: false,
    save: (name, file) => saved.push({ name, file }),
    readerAddress: (id) => `/reader.html?t=${id}`,
    recordTexts: async () => [],
    readPack: async () => ({ ok: false, faults: [], total: 0 }),
    makePack: async () => ({ ok: false, faults: [], total: 0 }),
    keys: someKeys(),
    persist: () => {},
    ...changes,
  };
  const target = { current: 'main' };
  const queue = createQueue({ ...services, collection: () => target.current });
  render(<LibraryPage services={services} queue={queue} target={target} />);
  return { library, queue, saved };
}

async function hold(library: MemoryLibrary, ...sources: string[]): Promise<void> {
  for (const [index, source] of sources.entries()) {
    const own = aRead(source, { name: `第${index}份` });
    const { transcript } = understandPlainly(own, []);
    const texts = [{ read: own, corrections: [], transcript, collection: 'main' }];
    await library.keep(texts, { signal: new AbortController().signal, onProgress: () => {} });
  }
}
const press = (name: string | RegExp) => fireEvent.click(screen.getByRole('button', { name }));
const titles = () => [...document.querySelectorAll('.text-title')].map((title) => title.textContent);
const turns = () => [...document.querySelectorAll('.turn-head')].map((head) => head.textContent);
const choose = (label: string, ...texts: [name: string, text: string][]) =>
  fireEvent.change(screen.getByLabelText(label), {
    target: { files: texts.map(([name, text]) => new File([text], name)) },
  });
const settle = () => act(async () => void (await new Promise((wake) => setTimeout(wake, 150))));

describe('an empty library', () => {
  it('says the two ways to begin, and one pasted text is looked at before it is kept', async () => {
    const { library } = open();
    await screen.findByRole('heading', { name: '收入第一份文本' });
    expect(screen.getByText('正在读一个网页')).toBeTruthy();
    press('粘贴文字');
    fireEvent.input(screen.getByRole('textbox', { name: '要收入的文字' }), { target: { value: '某人：一句话。' } });
    press('查看');
    const keep = await screen.findByRole<HTMLButtonElement>('button', { name: '收入' });
    expect(keep.disabled).toBe(true);
    expect(screen.getByText('请填写，或点“不详”。')).toBeTruthy();
    press('不详 (日期)');
    await waitFor(() => expect(keep.disabled).toBe(false));
    press('收入');
    await screen.findByText('已收入，现在就可以查找。');
    expect([...library.held.values()].map(({ kept }) => kept.corrections)).toEqual([
      [{ kind: 'fact', fact: 'date', value: null }],
    ]);
    await waitFor(() => expect(titles()).toEqual(['粘贴的文字']));
  });

  it('is filled again from an export, by the same control as one with texts', async () => {
    const library = aLibrary();
    library.importAll = async () => {
      await hold(library, SETTLED);
      return [{ name: '第0份', outcome: 'kept', id: 'a' }];
    };
    open(library);
    const picker = await screen.findByLabelText('导入导出的文件');
    fireEvent.change(picker, { target: { files: [new File(['{}'], '导出.jsonl')] } });
    await screen.findByText('导入 1 份文本，0 份原已在此。');
    expect(titles()).toEqual(['第0份']);
  });
});

describe('a library with texts', () => {
  it('counts its characters as each row does', async () => {
    const library = aLibrary();
    await hold(library, SETTLED, SETTLED.replaceAll('句', '条'));
    open(library);
    await waitFor(() => expect(titles()).toHaveLength(2));
    const rows = [...document.querySelectorAll('.texts li')].map(
      ({ textContent }) => /([\d,]+) 字/u.exec(textContent)![1],
    );
    const all = rows.reduce((sum, count) => sum + Number(count!.replaceAll(',', '')), 0);
    expect(all).toBeGreaterThan(0);
    expect(document.querySelector('.upkeep')!.textContent).toContain(`2 份文本，${all} 字`);
  });
});

describe('several files', () => {
  it('go in where nothing is open; the others are settled together, and the report has a line for each', async () => {
    const { library, saved } = open();
    await screen.findByRole('heading', { name: '收入第一份文本' });
    choose('选择文件', ['一.txt', SETTLED], ['二.txt', '某人：甲。'], ['三.txt', '某人：乙。']);
    await screen.findByText(/有 2 份文本的日期或讲话人不明/);
    await waitFor(() => expect(library.held.size).toBe(1));
    // Nothing goes on: the others wait for the reader.
    await screen.findByRole('heading', { name: '收入结果' });
    await waitFor(() => expect(titles()).toHaveLength(1));
    press('导出清单');
    const report = await saved[0]!.file.text();
    expect(report).toContain('"二.txt","待您处理","","日期不明"');
    // What was kept is told from the library: it is no more in the queue.
    expect(report).toMatch(/"一\.txt","[^"]+","","","[^"]*","2017-03-08","某人"/);
    fireEvent.input(screen.getByLabelText('日期'), { target: { value: '2018-01-02' } });
    press('用于全部');
    await waitFor(() => expect(library.held.size).toBe(3));
    await waitFor(() => expect(titles()).toHaveLength(3));
    expect(screen.getByRole('heading', { name: '收入结果' })).toBeTruthy();
  });
});

it('take the dates in their files’ names together, and where there is none go on waiting', async () => {
  const names = createNames([], []);
  const { library, queue } = open(aLibrary(), {
    async understand(text, corrections) {
      const understood = understand(text, names, corrections);
      // The real library gives each an id.
      return { ...understood, transcript: { ...understood.transcript, id: text.name } };
    },
  });
  await screen.findByRole('heading', { name: '收入第一份文本' });
  const said = (month: string): string => `某某日报记者：何时通水？\n林岚：明年${month}月。\n`;
  choose('选择文件', ['2031-04-18 答问.txt', said('六')], ['记者会20310419.txt', said('七')], ['答问.txt', said('八')]);
  await waitFor(() => expect(screen.getAllByText('日期仅见于文件名')).toHaveLength(2));
  fireEvent.click(await screen.findByRole('button', { name: '2 份用各自文件名里的日期' }));
  await waitFor(() => expect([...library.held.values()]).toHaveLength(2));
  expect([...library.held.values()].map(({ kept }) => kept.transcript.date)).toEqual(['2031-04-18', '2031-04-19']);
  const waiting = queue.state().items.filter(({ state }) => state === 'needs-you');
  expect(waiting.map(({ name }) => name)).toEqual(['答问.txt']);
  await settle();
});

it('of more than five files those that were here already are counted by themselves', async () => {
  const library = aLibrary();
  await hold(library, SETTLED);
  open(library);
  await screen.findByText('选择文件');
  const others = [1, 2, 3, 4, 5].map((n): [string, string] => [`${n}.txt`, `${SETTLED}\n某人：第${n}句。`]);
  choose('选择文件', ['同.txt', SETTLED], ...others);
  await waitFor(() => expect(library.held.size).toBe(6));
  const chips = () => [...document.querySelectorAll('.chips button')].map(({ textContent }) => textContent);
  await waitFor(() => expect(chips()).toEqual(['全部 6', '待您处理 0', '未能收入 0', '已收入 5', '已有 1']));
});

describe('the list', () => {
  it('is searched, narrowed down and put in order', async () => {
    const library = aLibrary();
    library.texts = async () => [
      aLibraryText({ id: 'a', title: '外长记者会', date: '2017-03-08', addedAt: 1, speaker: '甲' }),
      aLibraryText({ id: 'b', title: '發言人例行記者會', date: null, addedAt: 2, speaker: '乙' }),
      aLibraryText({ id: 'c', title: '讲话', date: '2018-01-01', addedAt: 3, speaker: null }),
    ];
    open(library);
    await screen.findByRole('searchbox');
    expect(titles()).toEqual(['讲话', '發言人例行記者會', '外长记者会']);
    // However it is written.
    fireEvent.input(screen.getByRole('searchbox'), { target: { value: '记者会' } });
    expect(titles()).toEqual(['發言人例行記者會', '外长记者会']);
    fireEvent.change(screen.getByLabelText('年份'), { target: { value: '' } });
    expect(titles()).toEqual(['發言人例行記者會']);
    fireEvent.input(screen.getByRole('searchbox'), { target: { value: '' } });
    fireEvent.change(screen.getByLabelText('年份'), { target: { value: '*' } });
    fireEvent.change(screen.getByLabelText('排序'), { target: { value: 'oldest' } });
    expect(titles()).toEqual(['外长记者会', '讲话', '發言人例行記者會']);
    fireEvent.change(screen.getByLabelText('待核实'), { target: { value: 'no-speaker' } });
    expect(titles()).toEqual(['讲话']);
  });

  it('draws of ten thousand texts those that are seen', async () => {
    const library = aLibrary();
    library.texts = async () => Array.from({ length: 10_000 }, (_, index) => aLibraryText({ id: `${index}` }));
    open(library);
    await screen.findByText('列出 10000 份，共 10000 份');
    expect(titles().length).toBeLessThan(100);
    expect(document.querySelector('.texts li')!.getAttribute('aria-setsize')).toBe('10000');
  });

  it('removes what is ticked, and has it back', async () => {
    const library = aLibrary();
    await hold(library, SETTLED, `${SETTLED}。`);
    open(library);
    fireEvent.click(await screen.findByRole('checkbox', { name: '选取“第1份”' }));
    press('删除');
    await screen.findByText('已删除 1 份文本。');
    expect(titles()).toEqual(['第0份']);
    press('撤销');
    await waitFor(() => expect(titles()).toHaveLength(2));
  });

  it('moves texts to a new collection, and back to the main one with its removal', async () => {
    const library = aLibrary();
    await hold(library, SETTLED);
    open(library);
    await screen.findByRole('searchbox');
    press('新建分组');
    fireEvent.input(screen.getByLabelText('名称'), { target: { value: '部委' } });
    press('新建');
    await screen.findByText('分组已保存。');
    fireEvent.click(screen.getByRole('checkbox', { name: '全选' }));
    const own = (await library.collections()).find(({ name }) => name === '部委')!;
    fireEvent.change(screen.getByLabelText('移到……'), { target: { value: own.id } });
    await screen.findByText('已将 1 份文本移到“部委”。');
    expect((await library.texts())[0]!.collection).toBe(own.id);
    press('分组“部委”的设置');
    press('删除分组');
    await screen.findByText(/已删除分组“部委”/);
    expect((await library.texts())[0]!.collection).toBe('main');
    press('撤销');
    await waitFor(async () => expect((await library.texts())[0]!.collection).toBe(own.id));
  });
});

describe('a text of the library', () => {
  const openText = async () => {
    const library = aLibrary();
    await hold(library, SETTLED);
    const [text] = await library.texts();
    open(library);
    fireEvent.click(await screen.findByRole('button', { name: '第0份' }));
    await waitFor(() => expect(turns()).toHaveLength(4));
    const corrections = () => library.held.get(text!.id)!.kept.corrections;
    return { library, id: text!.id, corrections };
  };

  it('is corrected turn by turn, each change listed, undone and done again', async () => {
    const { corrections } = await openText();
    fireEvent.click(document.querySelectorAll('.turn-head')[2]!);
    press('从中间拆开');
    press(/从这里起另成一段/);
    await waitFor(() => expect(turns()).toHaveLength(5));
    expect(screen.getByText('从“第二句。”起另成一段', { selector: '.changes li > span' })).toBeTruthy();
    await waitFor(() => expect(corrections()).toEqual([{ kind: 'split', at: 25 }]));
    fireEvent.keyDown(document.body, { key: 'z', ctrlKey: true });
    await waitFor(() => expect(turns()).toHaveLength(4));
    await waitFor(() => expect(corrections()).toEqual([]));
    fireEvent.keyDown(document.body, { key: 'Z', ctrlKey: true, shiftKey: true });
    await waitFor(() => expect(turns()).toHaveLength(5));
    press(/^去掉/);
    await waitFor(() => expect(turns()).toHaveLength(4));
    await screen.findByText('已保存。');
  });

  it('has one click for all turns with one label', async () => {
    const { corrections } = await openText();
    fireEvent.click(document.querySelectorAll('.turn-head')[1]!);
    fireEvent.change(screen.getByLabelText('这是'), { target: { value: 'moderator' } });
    await waitFor(() =>
      expect(corrections()).toEqual([{ kind: 'label', label: '记者', speaker: null, voice: 'moderator' }]),
    );
    expect(turns().filter((turn) => turn.startsWith('主持'))).toHaveLength(2);
    expect(document.querySelectorAll('.turn-head .corrected')).toHaveLength(2);
  });

  it('takes a paragraph for nobody’s words, and shows it so that it can be had back', async () => {
    const { corrections } = await openText();
    fireEvent.click(document.querySelectorAll('.turn-head')[0]!);
    press('不是谁的话');
    await waitFor(() => expect(document.querySelector('.furniture')!.textContent).toContain('2017年3月8日'));
    expect(corrections()).toEqual([{ kind: 'furniture', range: [0, 9] }]);
  });

  it('leaves an undo in a box to the box', async () => {
    const { corrections } = await openText();
    const place = screen.getByLabelText<HTMLInputElement>('标题');
    fireEvent.input(place, { target: { value: '新题' } });
    fireEvent.change(place);
    await waitFor(() => expect(corrections()).toHaveLength(1));
    fireEvent.keyDown(place, { key: 'z', ctrlKey: true });
    await settle();
    expect(corrections()).toEqual([{ kind: 'fact', fact: 'title', value: '新题' }]);
  });
});

describe('what is wrong', () => {
  it.each([
    ['damaged', /索引有一部分损坏/],
    ['lost', /浏览器丢失了这里存过的文本/],
    ['newer', /更新版本的“原话”/],
  ] as const)('is said, and what to do: %s', async (state, words) => {
    open(aLibrary({ state: async () => state }));
    expect((await screen.findByRole('alert')).textContent).toMatch(words);
  });

  it('is said of an import that the browser has stopped', async () => {
    open(aLibrary({ unfinished: async () => ['甲.txt'] }));
    const told = await screen.findByText(/上次有 1 份文本没有收完/);
    expect(within(told.parentElement!).getByText('甲.txt')).toBeTruthy();
  });
});

describe('a page that was taken', () => {
  it('is looked at, and what is other than in the text that is here is shown', async () => {
    const library = aLibrary();
    await hold(library, SETTLED);
    location.hash = '#page=k';
    const words = `${SETTLED}\n某人：新的一句。`;
    const stated = [{ fact: 'address' as const, value: 'https://a.example/1', evidence: 'canonical' }];
    const [text] = await library.texts();
    library.texts = async () => [{ ...text!, address: 'https://a.example/1' }];
    open(library, { takePage: vi.fn(async () => aRead(words, { format: 'page', stated })) });
    await screen.findByText(/这里已有这份文本，但文字不尽相同/);
    expect(screen.getByText('某人：新的一句。', { selector: 'ins' })).toBeTruthy();
  });

  const taken = (address: string, source = SETTLED) =>
    vi.fn(async () =>
      aRead(source, { format: 'page', stated: [{ fact: 'address', value: address, evidence: 'address' }] }),
    );
  const inPages = () => screen.queryByRole<HTMLInputElement>('checkbox', { name: /可以在网页上显示/ });
  const collectionOf = async (library: MemoryLibrary) => {
    await waitFor(() => expect(library.held.size).toBe(1));
    const text = [...library.held.values()][0]!.text;
    return (await library.collections()).find(({ id }) => id === text.collection)!;
  };

  it('is shown in web pages where the reader says that anybody can open it, and nothing else goes there', async () => {
    location.hash = '#page=k';
    const { library } = open(undefined, { takePage: taken('https://press.example/1') });
    await screen.findByRole('button', { name: '收入' });
    expect(inPages()!.checked).toBe(false);
    fireEvent.click(inPages()!);
    press('收入');
    expect(await collectionOf(library)).toMatchObject({ name: '公开网页', inPages: true });
    await screen.findByText('已收入，现在就可以查找。');
    choose('选择文件', ['一.txt', `${SETTLED}\n某人：另一句。`], ['二.txt', `${SETTLED}\n某人：又一句。`]);
    await waitFor(() => expect(library.held.size).toBe(3));
    const own = [...library.held.values()].map(({ text }) => text.collection);
    expect(own.toSorted()).toEqual(['main', 'main', 'public-pages']);
  });

  it('is shown in no web page without that word', async () => {
    location.hash = '#page=k';
    const { library } = open(undefined, { takePage: taken('https://press.example/1') });
    await screen.findByRole('button', { name: '收入' });
    press('收入');
    expect(await collectionOf(library)).toMatchObject({ id: 'main', inPages: false });
  });

  it.each(['http://192.168.1.2/a', 'https://wiki.corp/a', 'file:///a.html', 'https://mail.example/a?token=x'])(
    'cannot be shown in web pages from %s, and is not asked about',
    async (address) => {
      location.hash = '#page=k';
      open(undefined, { takePage: taken(address) });
      await screen.findByRole('button', { name: '收入' });
      expect(inPages()).toBeNull();
    },
  );

  it('of a site of which the reader has said so is marked beforehand', async () => {
    const library = aLibrary();
    await library.putCollection({ ...PUBLIC, id: 'public-pages' });
    library.texts = async () => [
      aLibraryText({ id: 'a', format: 'page', collection: 'public-pages', address: 'https://press.example/0' }),
      aLibraryText({ id: 'b', format: 'page', collection: 'main', address: 'https://other.example/0' }),
    ];
    location.hash = '#page=k';
    open(library, { takePage: taken('https://press.example/1') });
    await waitFor(() => expect(inPages()?.checked).toBe(true));
    cleanup();
    location.hash = '#page=k';
    open(library, { takePage: taken('https://other.example/1') });
    await waitFor(() => expect(inPages()?.checked).toBe(false));
  });
});
