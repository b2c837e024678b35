import { expect, it } from 'vitest';
import { isNamed, namesOfOutlets } from '../../../engine/search/names-typed.ts';

const names = namesOfOutlets([{ name: '路透社', aliases: ['Reuters'] }])('路透社、中评社');

it('knows several outlets by each name, whole or half typed', () => {
  for (const name of ['路透社', 'reuters', '中评社', '中评社记者'])
    expect(isNamed(names, name, false), name).toBe(true);
  expect([isNamed(names, '路透', false), isNamed(names, '路透', true)]).toEqual([false, true]);
});

it('takes neither one character for a name, nor the end of one and the beginning of the next', () => {
  for (const part of ['社', '社中', '者中评']) expect(isNamed(names, part, true), part).toBe(false);
});
