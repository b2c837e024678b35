import { describe, expect, it } from 'vitest';
import { isPartlyVeiled } from '../../../platform/in-page/veils.ts';

const styled = (mask: string, filter = 'none'): CSSStyleDeclaration =>
  ({
    filter,
    getPropertyValue: (name: string) => (name === 'mask-image' ? mask : 'none'),
  }) as unknown as CSSStyleDeclaration;

describe('what holds all of the words may take some of them away', () => {
  it.each([
    ['linear-gradient(90deg, rgb(0, 0, 0) 25%, rgba(0, 0, 0, 0) 25%, rgb(0, 0, 0) 35%)'],
    ['linear-gradient(rgb(0, 0, 0), rgba(0, 0, 0, 0) 40%, rgb(0, 0, 0) 60%)'],
    ['linear-gradient(to right, rgb(0, 0, 0), rgba(0, 0, 0, 0))'],
    ['url("https://news.example/a.svg")'],
    ['radial-gradient(rgb(0, 0, 0), rgba(0, 0, 0, 0))'],
  ])('by a mask: %s', (mask) => {
    expect(isPartlyVeiled(styled(mask))).toBe(true);
  });

  it("by a picture's filter", () => {
    expect(isPartlyVeiled(styled('none', 'url("#f")'))).toBe(true);
  });

  it.each([
    ['none'],
    ['linear-gradient(rgb(0, 0, 0) 60%, rgba(0, 0, 0, 0))'],
    ['linear-gradient(to top, rgba(0, 0, 0, 0), rgba(0, 0, 0, 0.5) 20px, rgb(0, 0, 0) 40px)'],
    ['linear-gradient(180deg, rgb(255, 255, 255), rgba(255, 255, 255, 0) 90%)'],
  ])('but not at an end that fades: %s', (mask) => {
    expect(isPartlyVeiled(styled(mask, 'invert(1) hue-rotate(180deg)'))).toBe(false);
  });
});
