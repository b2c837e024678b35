import { describe, expect, it } from 'vitest';
import { isEvenFade } from '../../../platform/in-page/veils.ts';

describe('a mask of what holds all of the words', () => {
  it.each([
    ['linear-gradient(90deg, rgb(0, 0, 0) 25%, rgba(0, 0, 0, 0) 25%, rgb(0, 0, 0) 35%)'],
    ['linear-gradient(rgb(0, 0, 0), rgba(0, 0, 0, 0) 40%, rgb(0, 0, 0) 60%)'],
    ['linear-gradient(to right, rgb(0, 0, 0), rgba(0, 0, 0, 0))'],
    ['linear-gradient(rgba(0, 0, 0, 0), rgb(0, 0, 0) 20px, rgba(0, 0, 0, 0))'],
    ['linear-gradient(rgb(0, 0, 0), rgba(0, 0, 0, 0), rgba(0, 0, 0, 0.9))'],
    ['url("https://news.example/a.svg")'],
    ['radial-gradient(rgb(0, 0, 0), rgba(0, 0, 0, 0))'],
  ])('may take some of them away: %s', (mask) => {
    expect(isEvenFade(mask)).toBe(false);
  });

  it.each([
    ['linear-gradient(rgb(0, 0, 0) 60%, rgba(0, 0, 0, 0))'],
    ['linear-gradient(to top, rgba(0, 0, 0, 0), rgb(0, 0, 0) 20px, rgb(0, 0, 0) 40px)'],
    ['linear-gradient(180deg, rgb(255, 255, 255), rgba(255, 255, 255, 0) 90%)'],
  ])('does not where an end fades: %s', (mask) => {
    expect(isEvenFade(mask)).toBe(true);
  });
});
