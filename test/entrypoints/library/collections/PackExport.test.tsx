// @vitest-environment happy-dom
import { cleanup, fireEvent, render, screen, waitFor, within } from '@testing-library/preact';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { PackExport } from '../../../../entrypoints/library/collections/export/PackExport.tsx';
import { fileName } from '../../../../entrypoints/library/collections/export/pack-form.ts';
import type { LibraryServices, PackToMake } from '../../../../entrypoints/library/services.ts';
import type { Collection, LastPack } from '../../../../engine/record/collection.ts';
import type { KeptKey } from '../../../../platform/pack/kept-key.ts';
import { aLibraryText, MAIN } from '../../../support/a-library.ts';
import { aKeptKey, KEY_WORDS, someKeys } from '../../../support/pack/some-keys.ts';

afterEach(cleanup);

const PRESS: Collection = { ...MAIN, id: 'press', name: '记者会', origin: '自家档案' };
const TEXTS = [
  aLibraryText({ id: 'open', address: 'https://news.example/a' }),
  aLibraryText({ id: 'pasted', title: '粘贴的', address: null }),
  aLibraryText({ id: 'page', address: 'https://news.example/b', format: 'page' }),
];
const LAST: LastPack = {
  id: 'pack-1',
  revision: 3,
  title: '旧名',
  about: null,
  makers: [{ name: '林岚', address: null }],
  licence: 'CC0-1.0',
  made: '2024-05-01',
  from: '自家档案',
  rights: '各归其主',
  contents: '0'.repeat(64),
};
type Outcome = Awaited<ReturnType<LibraryServices['makePack']>>;
const PACK = { file: new Blob(['pack']), revision: 1, made: '2024-05-02', contents: '1'.repeat(64), isSame: false };
const MADE: Outcome = { ok: true, pack: PACK };

function open({
  collection = PRESS,
  texts = TEXTS,
  kept = null as KeptKey | null,
  make = async (_asked: PackToMake): Promise<Outcome> => MADE,
} = {}) {
  const makePack = vi.fn(make);
  const [save, onDone, onClose] = [vi.fn(), vi.fn<(last: LastPack, said: () => string) => void>(), vi.fn()];
  const services = { makePack, save, keys: someKeys() };
  render(<PackExport {...{ collection, texts, services, kept, onDone, onClose }} others={[]} />);
  return { makePack, save, onDone, onClose };
}

const press = (name: string) => fireEvent.click(screen.getByRole('button', { name }));
const field = (name: string) => screen.getByLabelText<HTMLInputElement>(name);
const name = () => fireEvent.input(field('Made by'), { target: { value: ' 林岚 ' } });
const box = (title: RegExp) => screen.getByRole<HTMLInputElement>('checkbox', { name: title });

describe('a collection on its way out', () => {
  it('names what may be private; what has no address stays until the reader says so', async () => {
    const { makePack } = open();
    expect([box(/1 text without an address/).checked, box(/1 text added from a page/).checked]).toEqual([false, true]);
    expect(screen.getByRole('status').textContent).toBe('2 of 3 texts will be exported.');
    name();
    fireEvent.click(box(/1 text added from a page/));
    press('Save the pack');
    await waitFor(() => expect(makePack).toHaveBeenCalled());
    expect([...makePack.mock.calls[0]![0].texts]).toEqual(['open']);
  });

  it('lets go of one text alone', () => {
    open();
    const list = within(screen.getByText('One by one (0 of 1 included)').closest('details')!);
    fireEvent.click(list.getByRole('checkbox', { name: /粘贴的/ }));
    expect(screen.getByRole('status').textContent).toBe('3 of 3 texts will be exported.');
  });

  it('has usual words for what is asked, and is saved under its name', async () => {
    const { makePack, save, onDone } = open();
    expect([field('Name').value, field('Revision').value, field('Licence of your work').value]).toEqual([
      '记者会',
      '1',
      'CC-BY-4.0',
    ]);
    name();
    press('Save the pack');
    await waitFor(() => expect(onDone).toHaveBeenCalled());
    const { head, last, key } = makePack.mock.calls[0]![0];
    expect(head).toMatchObject({
      title: '记者会',
      makers: [{ name: '林岚', address: null }],
      from: '自家档案',
      inPages: false,
    });
    expect(head.id).toMatch(/^pack-[0-9a-f-]{36}$/);
    expect([last, key]).toEqual([null, null]);
    expect(save).toHaveBeenCalledWith('记者会-1.yuanhua', expect.any(Blob));
    expect(onDone.mock.calls[0]![0]).toMatchObject({ id: head.id, revision: 1, contents: '1'.repeat(64) });
    expect(onDone.mock.calls[0]![1]()).toBe('“记者会”, revision 1, is exported.');
  });

  it('goes on from what was exported before, and says where nothing has changed since', async () => {
    const make = async (): Promise<Outcome> => ({ ok: true, pack: { ...PACK, revision: 3, isSame: true } });
    const { makePack, onDone } = open({ collection: { ...PRESS, lastPack: LAST }, make });
    expect([field('Name').value, field('Made by').value, field('Revision').value, field('Revision').min]).toEqual([
      '旧名',
      '林岚',
      '4',
      '4',
    ]);
    press('Save the pack');
    await waitFor(() => expect(onDone).toHaveBeenCalled());
    expect(makePack.mock.calls[0]![0]).toMatchObject({ head: { id: 'pack-1', revision: 4 }, last: LAST });
    expect(onDone.mock.calls[0]![1]()).toContain('Nothing has changed since revision 3');
  });

  it('is signed with the key that is there, unless the reader says otherwise', async () => {
    const kept = aKeptKey();
    const { makePack } = open({ kept });
    await screen.findByText(KEY_WORDS.join(' '));
    name();
    press('Save the pack');
    await waitFor(() => expect(makePack.mock.calls[0]![0].key).toBe(kept));
  });

  it('can be stopped, and leaves what was typed; with no text it cannot begin', async () => {
    const make = ({ signal, onProgress }: PackToMake): Promise<Outcome> =>
      new Promise((_, reject) => {
        onProgress(0.5);
        signal.addEventListener('abort', () => reject(signal.reason));
      });
    const { onDone } = open({ make });
    name();
    press('Save the pack');
    await waitFor(() => expect(screen.getByRole<HTMLProgressElement>('progressbar').value).toBe(0.5));
    press('Cancel');
    expect(await screen.findByRole('button', { name: 'Save the pack' })).toBeTruthy();
    expect([field('Made by').value, onDone.mock.calls.length]).toEqual([' 林岚 ', 0]);
    cleanup();
    open({ texts: [TEXTS[1]!] });
    expect(screen.getByRole<HTMLButtonElement>('button', { name: 'Save the pack' }).disabled).toBe(true);
  });

  it('that no check lets through is told by its faults', async () => {
    const fault = {
      kind: 'bad-shape',
      file: 'pack.json',
      place: '/title',
      what: 'is empty',
      todo: 'write one',
    } as const;
    const { save } = open({ make: async () => ({ ok: false, faults: [fault], total: 1 }) });
    name();
    press('Save the pack');
    expect(await screen.findByText('pack.json, /title: is empty; write one')).toBeTruthy();
    expect(save).not.toHaveBeenCalled();
  });
});

it('a name has nothing in it that a system of files minds', () => {
  expect(fileName('a/b\\c: "d"?', 2)).toBe('a b c d-2.yuanhua');
  expect(fileName('\u202e', 1)).toBe('pack-1.yuanhua');
});
