import { describe, expect, it } from 'vitest';
import { alignWhole, alignWithin, type Difference } from '../../../engine/diff/align.ts';
import { randomFrom } from '../../../tools/fuzz.ts';

const random = randomFrom(7);
const below = (limit: number) => Math.floor(random() * limit);
const textOf = (length: number, letters: string) =>
  Array.from({ length }, () => letters[below(letters.length)]!).join('');

/** What `differences` make of the stretch of `b` that begins at `start`; `a`, when they tell the truth. */
function applied(a: string, b: string, [start, end]: readonly [number, number], differences: Difference[]): string {
  let text = '';
  let at = start;
  for (const each of differences) {
    text += b.slice(at, each.b[0]) + a.slice(each.a[0], each.a[1]);
    at = each.b[1];
  }
  return text + b.slice(at, end);
}

function edits(differences: Difference[]): number {
  return differences.reduce((sum, { a, b }) => sum + Math.max(a[1] - a[0], b[1] - b[0]), 0);
}

/** A text with every twentieth character, about, changed to one that it does not have. */
function altered(text: string): string {
  return Array.from(text, (character) => (random() < 0.05 ? '某' : character)).join('');
}

describe('aligning all of both', () => {
  it('tells differences that make the one of the other', () => {
    for (let round = 0; round < 300; round += 1) {
      const [a, b] = [textOf(below(12), '甲乙丙'), textOf(below(12), '甲乙丙')];
      expect(applied(a, b, [0, b.length], alignWhole(a, b))).toBe(a);
    }
  });

  it.each([
    ['甲乙丙丁', '甲丙丁', [{ a: [1, 2], b: [1, 1] }]],
    ['甲乙丙丁', '甲戊丙丁', [{ a: [1, 2], b: [1, 2] }]],
    // One gap of two rather than two of one.
    ['甲乙', '甲丙乙乙', [{ a: [1, 1], b: [1, 3] }]],
    ['', '甲', [{ a: [0, 0], b: [0, 1] }]],
    ['甲', '', [{ a: [0, 1], b: [0, 0] }]],
  ])('%s beside %s', (a, b, differences) => {
    expect(alignWhole(a, b)).toEqual(differences);
  });
});

describe('aligning with the part that fits best', () => {
  it('finds the part, and nothing else to tell, when it stands there unchanged', () => {
    expect(alignWithin('丙丁', '甲乙丙丁戊')).toEqual({ b: [2, 4], differences: [] });
  });

  it.each([40, 400, 4000])('finds an altered quote of %i characters, with as many edits as were made', (length) => {
    const source = textOf(3 * length, '天地玄黄宇宙洪荒日月盈昃辰宿列张寒来暑往秋收冬藏');
    const quote = altered(source.slice(length, 2 * length));
    const { b, differences } = alignWithin(quote, source);
    expect(applied(quote, source, b, differences)).toBe(quote);
    expect(edits(differences)).toBeLessThanOrEqual(Array.from(quote).filter((each) => each === '某').length);
    // An edge that was changed may be paired with its neighbour's place.
    expect(Math.abs(b[0] - length) + Math.abs(b[1] - 2 * length)).toBeLessThanOrEqual(2);
  });
});
