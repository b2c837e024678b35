import { expect, it } from 'vitest';
import {
  type Block,
  blocksWith,
  chain,
  commonBlocks,
  gramsOf,
  placesLike,
  placesOf,
} from '../../../engine/diff/blocks.ts';
import { randomFrom } from '../../../tools/fuzz.ts';

const random = randomFrom(5);
const textOf = (length: number) => Array.from({ length }, () => '甲乙丙丁'[Math.floor(random() * 4)]!).join('');

/** Every stretch of at least `size` that both have and that no longer one holds, by looking at every pair of places. */
function byLooking(a: string, b: string, size: number): Block[] {
  const blocks: Block[] = [];
  for (let atB = 0; atB < b.length; atB += 1) {
    for (let atA = 0; atA < a.length; atA += 1) {
      if (atA > 0 && atB > 0 && a[atA - 1] === b[atB - 1]) continue;
      let length = 0;
      while (atA + length < a.length && atB + length < b.length && a[atA + length] === b[atB + length]) length += 1;
      if (length >= size) blocks.push({ a: atA, b: atB, length });
    }
  }
  return blocks;
}

it('finds every common stretch, by its place in the other text', () => {
  for (const size of [2, 3, 4]) {
    for (let round = 0; round < 100; round += 1) {
      const [a, b] = [textOf(20), textOf(60)];
      expect(commonBlocks(a, b, size)).toEqual(byLooking(a, b, size));
    }
  }
});

it('finds them in long texts too, of which places take more than two bytes', () => {
  const part = '世界大变局加速演进新一轮科技革命';
  const long = `${'甲乙丙丁'.repeat(17_000)}${part}`;
  expect(long.length).toBeGreaterThan(0xffff);
  expect(commonBlocks(part, long, 3)).toEqual([{ a: 0, b: 68_000, length: part.length }]);
  expect([...placesLike(placesOf(long, 3), '世界大')]).toContain(68_000);
});

it('keeps inside the zones that it is given, and tells them apart', () => {
  const text = '甲乙丙丁戊己甲乙丙丁';
  const zones = blocksWith(gramsOf('甲乙丙丁戊', 2), placesOf(text, 2), [
    [0, 3],
    [6, 10],
  ]);
  expect(zones).toEqual([[{ a: 0, b: 0, length: 3 }], [{ a: 0, b: 6, length: 4 }]]);
});

it('gives up a gram that occurs everywhere, not the rest', () => {
  const often = '的'.repeat(300);
  const found = commonBlocks(`${often}甲乙丙`, `甲乙丙${often}`, 2);
  expect(found).toContainEqual({ a: 300, b: 0, length: 3 });
});

it('strings together what runs forward in both, the heaviest', () => {
  const blocks = [
    { a: 0, b: 0, length: 5 },
    { a: 6, b: 40, length: 4 },
    { a: 6, b: 6, length: 6 },
    { a: 14, b: 2, length: 3 },
  ];
  expect(chain(blocks)).toEqual([blocks[0], blocks[2]]);
});
