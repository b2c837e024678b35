import { describe, expect, it } from 'vitest';
import { shareUnder } from '../../../entrypoints/sight/look-over.ts';
import { type DrawnFrame, layerIn, UNLIFTED } from '../../../entrypoints/sight/styles.ts';

/** As computed, where a page says nothing. */
const styled = (own: Partial<Record<string, string>>): CSSStyleDeclaration => {
  const style: Partial<Record<string, string>> = {
    position: 'static',
    display: 'block',
    zIndex: 'auto',
    opacity: '1',
    ...own,
  };
  return { ...style, getPropertyValue: (name: string) => own[name] ?? 'none' } as unknown as CSSStyleDeclaration;
};

describe('the layer that something is in, seen from around an element that it is in', () => {
  /** A transform that changes nothing. */
  const STILL = 'matrix(1, 0, 0, 1, 0, 0)';

  it.each<[string, Partial<Record<string, string>>, string, words: number, others: number]>([
    ['a number that lifts nothing', { zIndex: '9' }, 'block', 3, 3],
    ['a number on what is placed', { zIndex: '9', position: 'relative' }, 'block', 9, 9],
    ['a number below', { zIndex: '-1', position: 'absolute' }, 'block', -1, -1],
    ['an item of a flexible box', { zIndex: '9' }, 'inline-flex', 9, 9],
    ['an item of a grid', { zIndex: '9' }, 'grid', 9, 9],
    ['what is placed without a number', { position: 'relative' }, 'block', 3, 3],
    ['what stays in the window', { position: 'fixed' }, 'block', 0, 3],
    ['a number that lifts nothing, on what is faded', { zIndex: '9', opacity: '.9' }, 'block', 0, 3],
    ['a transform', { transform: STILL, zIndex: '5' }, 'block', 0, 3],
    ['what is set apart', { isolation: 'isolate' }, 'block', 0, 3],
    ['what will have a layer', { 'will-change': 'transform' }, 'block', 0, 3],
    ['a mask', { 'mask-image': 'url("a")' }, 'block', 0, 3],
  ])('%s', (_, style, display, words, others) => {
    expect(layerIn(styled(style), styled({ display }), 3, true)).toBe(words);
    expect(layerIn(styled(style), styled({ display }), 3, false)).toBe(others);
  });

  it('is the lowest of those that are lifted, of what is placed and has no number', () => {
    for (const isWords of [true, false]) {
      expect(layerIn(styled({ position: 'relative' }), styled({}), UNLIFTED, isWords)).toBe(0);
      expect(layerIn(styled({ transform: 'none' }), styled({}), UNLIFTED, isWords)).toBe(UNLIFTED);
    }
  });
});

describe('what is left of words under what lies over them', () => {
  const all = { left: 0, top: 0, right: 10, bottom: 10 };
  const veil: DrawnFrame = [all, null, 0.39];

  it('is less with each veil', () => {
    expect(shareUnder([veil], 5, 5)).toBeCloseTo(0.61);
    expect(shareUnder([veil, veil], 5, 5)).toBeCloseTo(0.37);
    expect(
      shareUnder(
        Array.from({ length: 12 }, () => veil),
        5,
        5,
      ),
    ).toBeLessThan(0.01);
  });

  it('is all of them beside a veil, and where a frame is free', () => {
    expect(shareUnder([veil], 11, 5)).toBe(1);
    expect(shareUnder([[all, { left: 1, top: 1, right: 9, bottom: 9 }, 1]], 5, 5)).toBe(1);
  });
});
