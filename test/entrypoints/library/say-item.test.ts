import { expect, it } from 'vitest';
import { sayProblem } from '../../../entrypoints/library/add/say-item.ts';
import { problemOf } from '../../../platform/own-page/library/queue-item.ts';

it('says of what was stopped while it was inflated that it has more than the limit', () => {
  const problem = { ...problemOf('bomb.zip › a.txt', 'too-large'), limit: 50_000_000 };
  expect(sayProblem(problem)).toMatch(/> 50\sMB/u);
  expect(sayProblem({ ...problem, size: 500_000_000 })).toMatch(/500\sMB.*50\sMB/u);
});

it('counts the pages of a PDF, and not its bytes', () => {
  const said = sayProblem({ ...problemOf('a.pdf', 'too-many-pages'), size: 9000, limit: 2000 });
  expect(said).toMatch(/2[,.\s]?000/u);
  expect(said).not.toMatch(/B\b/u);
});
