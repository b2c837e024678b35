import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { tokensIn, writeOut } from '../../../tools/build/literal-styles.ts';

const TOKENS = tokensIn(
  `/* --old: red; */ :root { --ink: light-dark(#000, #fff); --shadow:\n  0 1px var-less,\n  0 2px; }`,
);
const files: Record<string, string> = { 'styles/inner.css': '.inner { color: var(--ink) }' };
const read = (file: string): string => files[file] ?? '';
const written = (css: string): string => writeOut(css, 'styles/outer.css', TOKENS, read);

describe('styles for web pages', () => {
  it('have values in the place of tokens, in the sheets that they import too', () => {
    expect(written(`@import './inner.css'; .a { box-shadow: var( --shadow ) }`)).toBe(
      '.inner { color: light-dark(#000, #fff) } .a { box-shadow: 0 1px var-less, 0 2px }',
    );
  });

  it.each([
    ['.a { color: var(--inkk) }', 'styles/outer.css uses --inkk, which is no token'],
    ['.a { color: var(--old) }', 'styles/outer.css uses --old, which is no token'],
    ['.a { color: var(--ink, red) }', 'styles/outer.css has var('],
    ['.a { --mine: red }', 'styles/outer.css has --mine'],
    ['@property --mine { }', 'styles/outer.css has --mine'],
    ['.a { animation: --mine 1s }', 'styles/outer.css has --mine'],
  ])('cannot be made of %s', (css, why) => {
    expect(() => written(css)).toThrow(why);
  });

  it('may speak of them in a comment', () => {
    expect(written('/* no var(--ink) */ .a { margin: 0 }')).toBe(' .a { margin: 0 }');
  });

  it('know every token of the shared sheet', () => {
    const tokens = tokensIn(readFileSync('assets/styles/shared/tokens.css', 'utf8'));
    expect([...tokens.keys()]).toContain('--yh-ink');
    expect(tokens.get('--yh-shadow')).toMatch(/^0 1px 2px light-dark\(.+\), 0 8px 28px light-dark\(.+\)$/);
  });
});
