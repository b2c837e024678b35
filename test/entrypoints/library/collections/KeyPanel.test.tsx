// @vitest-environment happy-dom
import { cleanup, fireEvent, render, screen, waitFor } from '@testing-library/preact';
import { useState } from 'preact/hooks';
import { afterEach, expect, it, vi } from 'vitest';
import { KeyPanel } from '../../../../entrypoints/library/collections/key/KeyPanel.tsx';
import type { KeptKey } from '../../../../platform/pack/kept-key.ts';
import { aKeptKey, KEY_WORDS, someKeys } from '../../../support/pack/some-keys.ts';

afterEach(cleanup);

const press = (name: string) => fireEvent.click(screen.getByRole('button', { name }));
const type = (label: string, value: string) => fireEvent.input(screen.getByLabelText(label), { target: { value } });

function open(first: KeptKey | null = null) {
  const save = vi.fn<(name: string, file: Blob) => void>();
  const keys = someKeys();
  function Panel() {
    const [kept, setKept] = useState<KeptKey | null | undefined>(first);
    return <KeyPanel services={{ keys, save }} kept={kept} onKept={setKept} />;
  }
  render(<Panel />);
  return { save };
}

it('makes a key with a pass phrase that is long enough and typed twice, and tells it in six words', async () => {
  open();
  press('Make a key');
  type('Pass phraseIt locks the key’s file. Nobody can recover it for you.', 'short');
  type('Once more', 'short');
  press('Make a key');
  expect(screen.getByRole('alert').textContent).toContain('At least 12 characters');
  type('Pass phraseIt locks the key’s file. Nobody can recover it for you.', 'three long words');
  type('Once more', 'three long word');
  press('Make a key');
  expect(screen.getByRole('alert').textContent).toContain('not the same');
  type('Once more', 'three long words');
  press('Make a key');
  expect(await screen.findByText(KEY_WORDS.join(' '))).toBeTruthy();
});

it('gives out the locked file, and is removed only after a warning', async () => {
  const { save } = open(aKeptKey());
  press('Save the key file');
  const [name, file] = save.mock.calls[0]!;
  expect([name, JSON.parse(await file.text())]).toEqual(['yuanhua-signing-key.json', aKeptKey().locked]);
  press('Remove…');
  expect(screen.getByRole('alert').textContent).toContain('never again sign as the same maker');
  press('Cancel');
  expect(screen.getByRole('button', { name: 'Save the key file' })).toBeTruthy();
  press('Remove…');
  press('Remove the key');
  expect(await screen.findByRole('button', { name: 'Make a key' })).toBeTruthy();
});

it('is read back from its file, and says what is wrong with it or with the pass phrase', async () => {
  open();
  const read = async (words: string, phrase: string) => {
    fireEvent.change(screen.getByLabelText('Read a key file…'), { target: { files: [new File([words], 'key.json')] } });
    await screen.findByRole('button', { name: 'Read it' });
    type('Pass phraseOf the key file.', phrase);
    press('Read it');
  };
  await read('x', 'right');
  await waitFor(() => expect(screen.getByRole('alert').textContent).toContain('no key file'));
  press('Cancel');
  await read('{}', 'wrong');
  await waitFor(() => expect(screen.getByRole('alert').textContent).toContain('does not open it'));
  type('Pass phraseOf the key file.', 'right');
  press('Read it');
  expect(await screen.findByText(KEY_WORDS.join(' '))).toBeTruthy();
});
