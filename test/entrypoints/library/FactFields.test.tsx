// @vitest-environment happy-dom
import { cleanup, fireEvent, render, screen } from '@testing-library/preact';
import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { NAMES } from '../../../data/known-names.ts';
import { FactFields } from '../../../entrypoints/library/text/FactFields.tsx';
import type { Correction } from '../../../engine/library/correction.ts';
import { understand } from '../../../engine/library/understand.ts';
import { setLocale } from '../../../platform/shared/i18n.ts';
import { aReadText } from '../../support/a-read-text.ts';

const ENGLISH_SOURCE =
  'Press conference of the harbour office, 3 June 2031\n\n' +
  'Reporter: When will the ferry run again, and what will it cost the people of the island?\n\n' +
  'Ada Lin: It will run from the first of July, and it will cost what it cost before the storm took the pier away from us.\n';

beforeEach(() => setLocale('en'));
afterEach(cleanup);

function draw(source: string, corrections: Correction[] = []) {
  const onFact = vi.fn();
  const understood = understand(aReadText(source), NAMES, corrections);
  render(<FactFields understood={understood} speakers={[]} onFact={onFact} />);
  return onFact;
}

it('asks of an English text who translated it, and what', () => {
  const onFact = draw(ENGLISH_SOURCE);
  const by = screen.getByLabelText('Translated by');
  expect(by).toHaveProperty('value', '');
  fireEvent.change(by, { target: { value: 'machine' } });
  fireEvent.change(screen.getByLabelText(/^Translates/), { target: { value: '2024-03-07.xinhua' } });
  fireEvent.change(screen.getByLabelText('Language'), { target: { value: 'zh' } });
  expect(onFact.mock.calls).toEqual([
    ['translation', 'machine'],
    ['translates', '2024-03-07.xinhua'],
    ['language', 'zh'],
  ]);
});

it('takes back who translated it', () => {
  const onFact = draw(ENGLISH_SOURCE, [{ kind: 'fact', fact: 'translation', value: 'official' }]);
  const by = screen.getByLabelText('Translated by');
  expect(by).toHaveProperty('value', 'official');
  fireEvent.change(by, { target: { value: '' } });
  expect(onFact.mock.calls).toEqual([['translation', null]]);
});

it('asks nothing of it of a Chinese text', () => {
  draw('记者：水价会涨吗？\n林岚：不会。\n');
  expect(screen.queryByLabelText('Translated by')).toBeNull();
  expect(screen.getByLabelText('Language')).toHaveProperty('value', 'zh');
});
