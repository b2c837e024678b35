// @vitest-environment happy-dom
import { cleanup, fireEvent, render, screen, waitFor } from '@testing-library/preact';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { PackImport } from '../../../../entrypoints/library/collections/pack/PackImport.tsx';
import type { CheckedPack } from '../../../../engine/pack/check-pack.ts';
import type { PackManifest } from '../../../../engine/pack/shapes.ts';
import type { LibraryServices } from '../../../../entrypoints/library/services.ts';
import type { LibraryStanding } from '../../../../platform/library/packs/standing.ts';
import { someKeys } from '../../../support/pack/some-keys.ts';
import { aLibrary } from '../../../support/a-library.ts';
import { aText, HEAD, SOURCE } from '../../../support/pack/a-pack.ts';

afterEach(cleanup);

const BEFORE = ['gable', 'habit', 'icon', 'jacket', 'kangaroo', 'label'];
const { facts } = aText();
const WORDS = ['able', 'baker', 'cabin', 'dance', 'eagle', 'fable'];
const text = { ...facts, sha256: '0', bytes: 1, record: null };

function aCheckedPack(more: Partial<PackManifest> = {}): CheckedPack {
  const tables = { people: null, outlets: null, ids: null };
  const manifest: PackManifest = { ...HEAD, ...tables, format: 1, languages: ['zh-Hans'], texts: [text], ...more };
  return {
    manifest,
    tables: { people: [], outlets: [], ids: { transcripts: {}, redirects: {} } },
    signature: null,
    characters: SOURCE.length,
    async *texts() {
      yield { facts: text, source: SOURCE, record: null };
    },
  };
}

const FIRST: LibraryStanding = { replaces: null, order: 'first', key: 'none', keyBefore: null, namesake: null };

async function openPack(standing: Partial<LibraryStanding> = {}, more: Partial<PackManifest> = {}) {
  const library = aLibrary({ packStanding: async () => ({ ...FIRST, ...standing }) });
  const keep = vi.spyOn(library, 'keepPack');
  const services: Pick<LibraryServices, 'library' | 'readPack' | 'keys' | 'persist'> = {
    library,
    readPack: async () => ({ ok: true, pack: { pack: aCheckedPack(more), file: new Uint8Array() } }),
    keys: someKeys({ fingerprint: async (key) => (key === 'before' ? BEFORE : WORDS) }),
    persist: () => {},
  };
  const onDone = vi.fn();
  render(<PackImport services={services} onDone={onDone} />);
  fireEvent.change(screen.getByLabelText('Import a pack…'), { target: { files: [new File(['x'], 'a.yuanhua')] } });
  await screen.findByRole('heading', { name: HEAD.title });
  return { keep, onDone };
}

const importing = () => screen.queryByRole<HTMLButtonElement>('button', { name: 'Import' });
const body = () => document.body.textContent ?? '';

describe('a pack that was opened', () => {
  it('says what it is before anything of it is kept, and is kept when the reader says so', async () => {
    const { keep, onDone } = await openPack({ key: 'new' }, { key: 'RW', newer: 'https://example.org/harbour' });
    for (const told of [
      '林岚',
      '1, made 2024-05-02',
      '样本',
      'Simplified Chinese',
      'CC0-1.0',
      WORDS.join(' '),
      '1 text',
      '1 event',
    ])
      expect(body()).toContain(told);
    await waitFor(() => expect(body()).toContain('明年三月完工'));
    const link = screen.getByRole<HTMLAnchorElement>('link', { name: 'https://example.org/harbour' });
    expect([link.href, link.rel, link.target]).toEqual(['https://example.org/harbour', 'noreferrer', '_blank']);
    expect(keep).not.toHaveBeenCalled();
    fireEvent.click(importing()!);
    await waitFor(() => expect(onDone).toHaveBeenCalledWith({ added: 1, changed: 0, same: 0, gone: 0 }, HEAD.title));
    expect(keep.mock.calls[0]![1]).toMatchObject({ seen: { ...FIRST, key: 'new' }, inPages: false });
  });

  it('is shown in pages only where it allows that and the reader ticks it', async () => {
    const { keep } = await openPack({}, { inPages: true });
    fireEvent.click(screen.getByRole('checkbox', { name: /May be shown in web pages/ }));
    fireEvent.click(importing()!);
    await waitFor(() => expect(keep.mock.calls[0]![1]).toMatchObject({ inPages: true }));
    cleanup();
    await openPack({}, { inPages: false });
    expect(screen.queryByRole('checkbox')).toBeNull();
  });

  it.each([
    [{ key: 'changed' }, 'another key than the pack that you had'],
    [{ key: 'dropped' }, 'The pack that you had was signed; this one is not.'],
    [{ namesake: '港务局' }, 'You have another pack called “港务局”.'],
  ] as const)('is refused as %o, unless the reader says otherwise', async (standing, told) => {
    await openPack(standing);
    expect(body()).toContain(told);
    expect(importing()!.disabled).toBe(true);
    fireEvent.click(screen.getByRole('checkbox', { name: 'I know that, and want to import it' }));
    expect(importing()!.disabled).toBe(false);
  });

  it('never replaces a newer one, or the same', async () => {
    await openPack({ order: 'older', replaces: 4 });
    expect([importing(), body().includes('You have a newer revision (4).')]).toEqual([null, true]);
    cleanup();
    await openPack({ order: 'same', replaces: 1 });
    expect(importing()).toBeNull();
    cleanup();
    await openPack({ order: 'forked', replaces: 1 });
    expect([importing(), body().includes('You have revision 1 with other content.')]).toEqual([null, true]);
  });

  it('shows the key that signed before beside the one that signs now', async () => {
    await openPack({ key: 'changed', keyBefore: 'before' }, { key: 'RW' });
    for (const words of [BEFORE, WORDS]) expect(screen.getAllByText(words.join(' ')).length).toBeGreaterThan(0);
    cleanup();
    await openPack({ key: 'known', keyBefore: 'before' }, { key: 'RW' });
    expect(body()).not.toContain(BEFORE.join(' '));
  });
});

it('says of one that is refused what is wrong, and where', async () => {
  const fault = {
    kind: 'wrong-hash',
    file: 'sources/0',
    place: null,
    what: 'has another hash',
    todo: 'pack it anew',
  } as const;
  const services = {
    library: aLibrary(),
    readPack: async () => ({ ok: false, faults: [fault], total: 3 }),
    keys: someKeys(),
    persist: () => {},
  } as const;
  render(<PackImport services={services as never} onDone={vi.fn()} />);
  fireEvent.change(screen.getByLabelText('Import a pack…'), { target: { files: [new File(['x'], 'a.yuanhua')] } });
  expect(await screen.findByText('sources/0: has another hash; pack it anew')).toBeTruthy();
  expect(body()).toContain('3 faults');
});
