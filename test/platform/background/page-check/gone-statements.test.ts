import { describe, expect, it } from 'vitest';
import { goneStatements } from '../../../../platform/background/page-check/gone-statements.ts';
import type { FrameMark } from '../../../../platform/shared/page-check/in-page.ts';

const mark = (index: number, place = 0): FrameMark => ({ index, place, look: 'found', stretches: [], says: '' });

describe('which statements of a list stand no longer on the page', () => {
  const links = [{ mark: 1 }, null, { frame: 0, stretches: [] }, { mark: 0 }];

  it('names those whose marks are gone, by their place in the list', () => {
    expect(goneStatements([[mark(0), mark(1)]], [[1]], links)).toEqual([0]);
  });

  it('counts all marks of a frame that does not answer as gone', () => {
    expect(goneStatements([[mark(0)], [mark(1)]], [[], null], links)).toEqual([0]);
  });

  it('keeps a statement that still stands in one of its places', () => {
    expect(goneStatements([[mark(1)], [mark(1, 1)]], [[1], []], links)).toEqual([]);
  });

  it('says nothing of what was never marked', () => {
    expect(goneStatements([[]], [[]], links)).toEqual([]);
  });
});
