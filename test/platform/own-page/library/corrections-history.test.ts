import { expect, it } from 'vitest';
import {
  beginHistory,
  changeTo,
  redo,
  undo,
  withCorrection,
} from '../../../../platform/own-page/library/corrections-history.ts';
import type { Correction } from '../../../../engine/library/correction.ts';
import type { Range } from '../../../../engine/record/record.ts';

const split: Correction = { kind: 'split', at: 10 };
const join: Correction = { kind: 'join', at: 20 };

it('goes back and forth, and a new change ends the way forth', () => {
  const changed = changeTo(changeTo(beginHistory([]), [split]), [split, join]);
  expect(undo(changed).now).toEqual([split]);
  expect(redo(undo(changed)).now).toEqual([split, join]);
  expect(redo(changeTo(undo(changed), [])).now).toEqual([]);
  expect(undo(changeTo(changed, [])).now).toEqual([split, join]);
});

it('has no step for the same word said twice', () => {
  const label: Correction = { kind: 'label', label: '答', speaker: '乙', voice: 'answer' };
  const once = changeTo(beginHistory([]), withCorrection([], label));
  const twice = changeTo(once, withCorrection(once.now, { ...label }));
  expect(undo(twice).now).toEqual([]);
});

it('stays where it is at either end', () => {
  const begun = beginHistory([split]);
  expect(undo(begun)).toBe(begun);
  expect(redo(begun)).toBe(begun);
});

it('holds of one fact, one label and one turn the last word alone', () => {
  const said: Correction[] = [
    { kind: 'fact', fact: 'date', value: '2017-03-08' },
    { kind: 'label', label: '答', speaker: '甲', voice: 'answer' },
    { kind: 'voice', at: 3, voice: 'question' },
    { kind: 'speaker', at: 3, speaker: '甲' },
  ];
  const added: Correction[] = [
    { kind: 'fact', fact: 'date', value: null },
    { kind: 'label', label: '答', speaker: '乙', voice: 'answer' },
    { kind: 'voice', at: 3, voice: 'answer' },
  ];
  expect(added.reduce(withCorrection, [...said, split] as readonly Correction[])).toEqual([said[3], split, ...added]);
  expect(withCorrection(said, { kind: 'fact', fact: 'place', value: '北京' })).toHaveLength(5);
});

it('has one pair for each sentence: what is said of it anew takes the place of what was said', () => {
  const pair = (english: Range | null, chinese: Range | null, text = 'one'): Correction => ({
    kind: 'pair',
    text,
    english,
    chinese,
    words: 1,
  });
  const before = [split, pair([0, 9], [0, 5]), pair([10, 19], [5, 9]), pair([0, 9], [0, 5], 'another')];
  expect(withCorrection(before, pair([0, 9], [5, 9]))).toEqual([split, before[3], pair([0, 9], [5, 9])]);
  expect(withCorrection(before, pair(null, [0, 5]))).toEqual([split, before[2], before[3], pair(null, [0, 5])]);
  expect(withCorrection(before, pair([20, 29], [9, 12]))).toHaveLength(5);
});
