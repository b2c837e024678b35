import { expect, it } from 'vitest';
import { parseTold } from '../../../entrypoints/asked/parse-told.ts';

it('takes what the background tells, and no other message for it', () => {
  expect(parseTold({ type: 'showPanel', ask: { quote: '原话' } })).toEqual({
    type: 'showPanel',
    writing: false,
    quote: '原话',
  });
  expect(parseTold({ type: 'showPanel' })).toEqual({ type: 'showPanel', writing: false, quote: '' });
  expect(parseTold({ type: 'readSelection', ask: { writing: true, quote: '原话' } })).toEqual({
    type: 'readSelection',
    writing: true,
    quote: '原话',
  });
  expect(parseTold({ type: 'readSelection' })).toEqual({ type: 'readSelection', writing: false, quote: '' });
  for (const message of [null, undefined, 7, 'showPanel', {}, { type: 'other' }]) expect(parseTold(message)).toBeNull();
});
