import { expect, it } from 'vitest';
import { parseFigures } from '../../data/figures.ts';

it('reads the figures of the evaluation', () => {
  const figures = { measured: '2026-11-21', figures: [{ what: 'wording', n: 96, of: 100 }] };
  expect(parseFigures(figures)).toEqual(figures);
});

it('leaves out what is no figure, and says nothing where nothing is left', () => {
  const good = { what: 'passage', n: 1, of: 2 };
  const bad = [
    { what: 'fame', n: 1, of: 1 },
    { what: 'wording', n: 3, of: 2 },
    { what: 'wording', n: 'all', of: 2 },
    null,
  ];
  expect(parseFigures({ measured: '2026-11-21', figures: [...bad, good] }).figures).toEqual([good]);
  for (const value of [null, {}, { measured: null, figures: [good] }, { measured: '2026-11-21', figures: bad }])
    expect(parseFigures(value)).toEqual({ measured: null, figures: [] });
});
