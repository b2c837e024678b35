import { describe, expect, it } from 'vitest';
import { isCalm, isUsual, lookedAt } from '../../../entrypoints/sight/usual-styles.ts';

/** As computed, of letters of 16 pixels, where a page says nothing. */
const styled = (own: Record<string, string> = {}): CSSStyleDeclaration => {
  const values: Record<string, string> = { 'font-size': '16px', ...own };
  return {
    textDecorationLine: 'none',
    paintOrder: 'normal',
    getPropertyValue: (name: string) => values[name] ?? 'none',
  } as unknown as CSSStyleDeclaration;
};
const isHarmless = (name: string, value: string, isWhole = false, more: object = {}): boolean =>
  isUsual(Object.assign(styled({ [name]: value }), more), [name], ['none'], isWhole);

describe('a property', () => {
  it('that nobody has heard of is looked at, but for names of the page', () => {
    expect(lookedAt(['text-melt', 'block-ellipsis', 'mask-image', '--mask-image', 'margin-top', 'color'])).toEqual([
      'text-melt',
      'block-ellipsis',
      'mask-image',
    ]);
    expect(isHarmless('text-melt', 'none')).toBe(true);
    expect(isHarmless('text-melt', 'fully')).toBe(false);
  });
});

describe('a value', () => {
  it.each([
    ['text-shadow', 'rgb(255, 255, 255) 0px 1px 0px'],
    ['text-shadow', 'rgb(0, 0, 0) 0px 0px 14px'],
    ['text-emphasis-style', 'filled dot'],
    ['text-transform', 'uppercase'],
    ['text-underline-offset', '4px'],
    ['font-feature-settings', '"kern", "palt"'],
    ['font-variant-numeric', 'tabular-nums slashed-zero'],
    ['font-variant-east-asian', 'proportional-width'],
    ['font-size-adjust', '0.5'],
    ['hyphenate-character', '"‐"'],
    ['rotate', '3deg'],
    ['filter', 'blur(0px) opacity(0.9)'],
    ['clip-path', 'inset(0px -100px)'],
    ['corner-top-left-shape', 'superellipse(2)'],
    ['-webkit-text-stroke-width', '0.5px'],
  ])('that is not the browser’s own may be harmless: %s: %s', (name, value) => {
    expect(isHarmless(name, value)).toBe(true);
  });

  it.each([
    ['text-shadow', 'rgb(255, 255, 255) -32px 0px 0px'],
    ['text-shadow', Array.from({ length: 9 }, () => 'rgb(255, 255, 255) 0px 0px 14px').join(', ')],
    ['text-emphasis-style', '"不"'],
    ['text-transform', 'math-auto'],
    ['text-underline-offset', '-48px'],
    ['font-feature-settings', '"kern", "sups"'],
    ['font-variant-numeric', 'diagonal-fractions'],
    ['font-variant-east-asian', 'ruby'],
    ['font-variant-east-asian', 'traditional'],
    ['font-size-adjust', '0.05'],
    ['hyphenate-character', '"不"'],
    ['text-overflow', '"不"'],
    ['rotate', '180deg'],
    ['rotate', '0.5turn'],
    ['scale', '1 -1'],
    ['filter', 'blur(0px) brightness(0)'],
    ['clip-path', 'inset(10%)'],
    ['corner-top-left-shape', 'superellipse(-infinity)'],
    ['-webkit-text-stroke-width', '2px'],
    ['mask-image', 'linear-gradient(rgb(0, 0, 0) 60%, rgba(0, 0, 0, 0))'],
  ])('may make other words: %s: %s', (name, value) => {
    expect(isHarmless(name, value)).toBe(false);
  });

  it.each([
    ['mask-image', 'linear-gradient(rgb(0, 0, 0) 60%, rgba(0, 0, 0, 0))'],
    ['clip-path', 'inset(0px round 16px)'],
    ['rotate', '180deg'],
    ['scale', '-1 1'],
    ['border-image-source', 'url("https://news.example/a.png")'],
  ])('may be harmless of all words alike: %s: %s', (name, value) => {
    expect(isHarmless(name, value, true)).toBe(true);
  });

  it.each([
    ['mix-blend-mode', 'difference'],
    ['filter', 'url("#f")'],
    ['clip-path', 'polygon(0px 0px, 30% 0px, 30% 45%, 32% 45%, 32% 0px)'],
    ['-webkit-box-reflect', 'below -16px'],
  ])('may make other words of all alike: %s: %s', (name, value) => {
    expect(isHarmless(name, value, true)).toBe(false);
  });

  it('of a line counts by where the line is drawn', () => {
    const thick = ['text-decoration-thickness', '8px', false] as const;
    expect(isHarmless(...thick, { textDecorationLine: 'underline' })).toBe(true);
    expect(isHarmless(...thick, { textDecorationLine: 'line-through' })).toBe(false);
  });
});

it('grounds and shadows may change all the time, words may not', () => {
  const kept = { offset: 0, computedOffset: 0, easing: 'linear', composite: 'auto' };
  expect(isCalm({ ...kept, backgroundColor: 'red', boxShadow: 'none' })).toBe(true);
  expect(isCalm({ ...kept, opacity: '0' })).toBe(false);
  expect(isCalm({ ...kept, color: 'red' })).toBe(false);
});
